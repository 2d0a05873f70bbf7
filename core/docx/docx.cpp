#include "docx/docx.h"

#include "docx/detail/body.h"
#include "docx/detail/running.h"
#include "docx/detail/styles.h"

#include <algorithm>

namespace sextant::docx {

namespace {

using report::ReadinessReport;

bool hasCover(const ReadinessReport& report)
{
    return std::any_of(report.blocks.begin(), report.blocks.end(), [](const report::Block& block) {
        return std::holds_alternative<report::Cover>(block);
    });
}

RunningParts addRunning(Shared& shared, const ReadinessReport& report, int number)
{
    constexpr double kWidestLogo = 26; // mm
    constexpr double kTallestLogo = 8;
    RunningParts parts;
    Package& package = shared.package;
    const Palette& palette = shared.look.palette;
    const auto name = [&](const char* kind) {
        return QStringLiteral("%1%2.xml").arg(QLatin1String(kind)).arg(number);
    };
    Drawing logo = logoDrawing(report, kWidestLogo, kTallestLogo);
    if (logo.widthMm > 0) {
        logo.relation = package.addPictureOf(name("header"), report.logo);
        logo.number = ++shared.pictures;
    }
    parts.head =
        package.add("header", name("header"), headPart(report, palette, false, 2 * number - 1, logo));
    parts.bareHead = package.add("header", name("cover"), headPart(report, palette, true, 2 * number));
    parts.foot = package.add("footer", name("footer"), footPart(report, palette));
    return parts;
}

void writeBody(Shared& shared, const std::vector<ReadinessReport>& reports)
{
    const Element document(
        shared.markup, "w:document",
        {{"xmlns:w", kMainNamespace}, {"xmlns:r", kRelationNamespace}, {"xmlns:wp", kDrawingNamespace}});
    const Element body(shared.markup, "w:body");
    int number = 0;
    for (const ReadinessReport& report : reports) {
        const RunningParts running = addRunning(shared, report, ++number);
        Body(shared, report, running).write(&report == &reports.back());
    }
}

} // namespace

Result<QByteArray> docxOf(const std::vector<ReadinessReport>& reports, const Look& look)
{
    if (reports.empty())
        return fail(ErrorCode::InvalidArgument, {{QStringLiteral("what"), QStringLiteral("reports")}});
    const ReadinessReport& first = reports.front();
    Shared shared{.look = look, .covered = std::any_of(reports.begin(), reports.end(), hasCover)};
    shared.package.add("styles", QStringLiteral("styles.xml"),
                       stylesPart(look.palette, first.language, shared.covered));
    shared.package.add("settings", QStringLiteral("settings.xml"), settingsPart(first.language));
    shared.package.add("fontTable", QStringLiteral("fontTable.xml"), fontsPart());
    writeBody(shared, reports);
    shared.package.add("numbering", QStringLiteral("numbering.xml"), numberingPart(shared));
    const QString title = first.organisation.isEmpty()
                              ? first.runningTitle
                              : QString(first.organisation + QStringLiteral(", ") + first.runningTitle);
    return shared.package.pack(shared.markup.part(), title, first.creator, languageTag(first.language));
}

} // namespace sextant::docx
