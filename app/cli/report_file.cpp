#include "cli/report_file.h"

#include "cli/access.h"
#include "cli/help_phrases.h"
#include "cli/painting.h"
#include "cli/phrases.h"
#include "cli/report_languages.h"
#include "cli/report_phrases.h"
#include "cli/verb.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace sextant::cli {

namespace {

struct Named
{
    const char* name; ///< in --format, and as the ending of the file
    ReportFormat format;
};

constexpr std::array kFormats{Named{"pdf", ReportFormat::Pdf}, Named{"html", ReportFormat::Html}};

/// "pdf|html"
std::string formatNames()
{
    std::string names;
    for (const Named& one : kFormats)
        names += (names.empty() ? "" : "|") + std::string(one.name);
    return names;
}

const Named& namedOf(const ReportFile& file)
{
    const QString name = file.format.isEmpty() ? QFileInfo(file.path).suffix().toLower() : file.format;
    const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                    [&name](const Named& one) { return name == QLatin1String(one.name); });
    return found == kFormats.end() ? kFormats.front() : *found;
}

} // namespace

void addReportFile(CLI::App& verb, ReportFile& file, const char* outputNames, const Context& context,
                   const std::vector<std::string>& languages)
{
    addText(verb, outputNames, file.path, help::kOutput, context, "OUT").required();
    std::vector<std::string> names;
    for (const Named& one : kFormats)
        names.emplace_back(one.name);
    addText(verb, "--format", file.format, help::kReportFormat, context, formatNames().c_str())
        .check(CLI::IsMember(names).description(""));
    std::string shown;
    for (const std::string& language : languages)
        shown += (shown.empty() ? "" : "|") + language;
    addText(verb, "--lang", file.languages, help::kReportLang, context, shown.c_str())
        .check(CLI::IsMember(languages).description(""));
}

ReportFormat formatOf(const ReportFile& file)
{
    return namedOf(file).format;
}

Result<ExitStatus>
writeReportFile(Context& context, const ReportFile& file,
                const std::function<Result<std::vector<report::ReadinessReport>>()>& reports,
                QJsonObject told)
{
    int noArguments = 1;
    char name[] = "sextant-cli";
    char* argv[] = {name, nullptr};
    const auto painting = Painting::load(noArguments, argv);
    if (!painting.has_value())
        return tl::make_unexpected(painting.error());
    const auto contents = reports();
    if (!contents.has_value())
        return tl::make_unexpected(contents.error());
    const QByteArray bytes = (*painting)->paint(formatOf(file), *contents);
    if (bytes.isEmpty())
        return fail(ErrorCode::CannotWrite, {{QStringLiteral("path"), file.path}});
    if (const auto written = writeOutput(file.path, bytes); !written.has_value())
        return tl::make_unexpected(written.error());
    if (!context.settings.json) {
        context.output.line(context.say(phrases::kWritten).arg(file.path));
        return ExitStatus::Done;
    }
    QJsonArray languages;
    for (const Language language : reportLanguages(context, file.languages))
        languages.append(languageCode(language));
    told.insert(QStringLiteral("file"), file.path);
    told.insert(QStringLiteral("format"), QString::fromLatin1(namedOf(file).name));
    told.insert(QStringLiteral("languages"), languages);
    told.insert(QStringLiteral("sizeBytes"), bytes.size());
    context.output.json(told);
    return ExitStatus::Done;
}

} // namespace sextant::cli
