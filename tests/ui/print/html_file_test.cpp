#include "ui/print/html_file.h"

#include "support/paths.h"
#include "support/report_sample.h"

#include <catch2/catch.hpp>

#include <QColor>
#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace sextant;
using namespace sextant::ui;
using sextant::testing::Answered;

namespace {

report::ReadinessReport sample(Language language)
{
    return report::readinessReport(sextant::testing::readinessSample(Answered::All, language), language);
}

/// Relative luminance (WCAG 2).
double luminance(const QString& colour)
{
    const QColor made(colour);
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(made.redF()) + 0.7152 * linear(made.greenF()) + 0.0722 * linear(made.blueF());
}

double contrast(const QString& one, const QString& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("every text of a page stands out from what is behind it, in light and dark", "[ui][print]")
{
    const html::Look look = htmlLook();
    for (const html::Palette& palette : {look.light, look.dark}) {
        const QStringList words{palette.ink, palette.second, palette.accent, palette.bad};
        for (const QString& ground : {palette.card, palette.paper, palette.sunk}) {
            for (const QString& text : words) {
                INFO(text.toStdString() << " on " << ground.toStdString());
                CHECK(contrast(text, ground) >= 4.5);
            }
        }
        CHECK(contrast(palette.ok, palette.card) >= 4.5); // on nothing else: a group's row is in ink
        for (size_t i = 0; i < palette.level.size(); ++i)
            CHECK(contrast(palette.levelNumber[i], palette.level[i]) >= 4.5);
        CHECK(contrast(palette.edge, palette.card) >= 3);
    }
}

TEST_CASE("the charts of a page are drawn with their text as text", "[ui][print]")
{
    const std::vector<report::ReadinessReport> reports{sample(Language::Chinese), sample(Language::English)};
    const QByteArray page = htmlOf(reports);
    QXmlStreamReader reader(page);
    QString drawn;
    int pictures = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        pictures += reader.name() == u"svg" && reader.attributes().hasAttribute(QLatin1String("role")) &&
                    reader.attributes().value(QLatin1String("viewBox")) != u"0 0 24 24";
        if (reader.name() == u"text")
            drawn += reader.readElementText() + u'\n';
    }
    CHECK_FALSE(reader.hasError());
    CHECK(pictures >= 2 * 12); // arc, radar, and the levels of ten sections, in each language
    for (const QString& words :
         {QStringLiteral("治理"), QStringLiteral("Governance"), QStringLiteral("2.67")}) {
        INFO(words.toStdString());
        CHECK(drawn.contains(words));
    }
    CHECK(page.size() < 2'000'000);
    const QString folder = buildPath(QStringLiteral("pictures_print"));
    REQUIRE(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/readiness_both.html")); // for a person to look at
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(file.write(page) == page.size());
}
