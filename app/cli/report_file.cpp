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

constexpr std::array kFormats{Named{"pdf", ReportFormat::Pdf}, Named{"html", ReportFormat::Html},
                              Named{"docx", ReportFormat::Docx}, Named{"xlsx", ReportFormat::Xlsx},
                              Named{"csv", ReportFormat::Csv}};

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

/// What \a sources make, with the logo that \a file names.
Result<std::vector<report::ReadinessReport>> pagesOf(const Painting& painting, const ReportFile& file,
                                                     const ReportSources& sources)
{
    if (file.logo.isEmpty())
        return sources.pages();
    const auto logo = painting.logoFrom(file.logo);
    if (!logo.has_value())
        return tl::make_unexpected(logo.error());
    auto pages = sources.pages();
    if (pages.has_value())
        for (report::ReadinessReport& report : *pages)
            report.logo = *logo;
    return pages;
}

/// Painted on paper, or in the colours of paper.
Result<QByteArray> painted(const ReportFile& file, const ReportSources& sources)
{
    int noArguments = 1;
    char name[] = "sextant-cli";
    char* argv[] = {name, nullptr};
    const auto painting = Painting::load(noArguments, argv);
    if (!painting.has_value())
        return tl::make_unexpected(painting.error());
    const auto contents = pagesOf(**painting, file, sources);
    if (!contents.has_value())
        return tl::make_unexpected(contents.error());
    auto bytes = (*painting)->paint(formatOf(file), *contents);
    if (bytes.has_value() && bytes->isEmpty())
        return fail(ErrorCode::CannotWrite, {{QStringLiteral("path"), file.path}});
    return bytes;
}

tl::unexpected<Error> noSuchFormat(const ReportFile& file)
{
    return fail(ErrorCode::InvalidArgument,
                {{QStringLiteral("what"), QStringLiteral("reportFormat")},
                 {QStringLiteral("value"), QString::fromLatin1(namedOf(file).name)}});
}

/// A table is in one language: of both, that of texts.
Result<QByteArray> tableOf(const Context& context, const ReportFile& file, const ReportSources& sources)
{
    if (sources.tables.empty())
        return noSuchFormat(file);
    const bool both = file.languages == u"both";
    const Language language =
        both ? context.settings.language : reportLanguages(context, file.languages).front();
    const auto found =
        std::find_if(sources.tables.begin(), sources.tables.end(), [&](const ReportTable& one) {
            return file.table.isEmpty() || file.table == QLatin1String(one.name);
        });
    if (found == sources.tables.end())
        return fail(ErrorCode::InvalidArgument, {{QStringLiteral("what"), QStringLiteral("table")},
                                                 {QStringLiteral("value"), file.table}});
    return found->write(language);
}

Result<QByteArray> contentOf(const Context& context, const ReportFile& file, const ReportSources& sources)
{
    switch (formatOf(file)) {
    case ReportFormat::Xlsx:
        return sources.workbook ? sources.workbook(reportLanguages(context, file.languages))
                                : noSuchFormat(file);
    case ReportFormat::Csv:
        return tableOf(context, file, sources);
    case ReportFormat::Pdf:
    case ReportFormat::Html:
    case ReportFormat::Docx:
        break;
    }
    return painted(file, sources);
}

/// What the file is in: of a table one language, as tableOf() says.
QJsonArray languagesJson(const Context& context, const ReportFile& file)
{
    QJsonArray languages;
    if (formatOf(file) == ReportFormat::Csv && file.languages == u"both")
        return {languageCode(context.settings.language)};
    for (const Language language : reportLanguages(context, file.languages))
        languages.append(languageCode(language));
    return languages;
}

} // namespace

void addReportTable(CLI::App& verb, ReportFile& file, const std::vector<std::string>& names,
                    const Context& context)
{
    std::string shown;
    for (const std::string& name : names)
        shown += (shown.empty() ? "" : "|") + name;
    addText(verb, "--table", file.table, help::kReportTable, context, shown.c_str())
        .check(CLI::IsMember(names).description(""));
}

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

bool isPainted(const ReportFile& file)
{
    const ReportFormat format = formatOf(file);
    return format != ReportFormat::Xlsx && format != ReportFormat::Csv;
}

Result<ExitStatus> writeReportFile(Context& context, const ReportFile& file, const ReportSources& sources,
                                   QJsonObject told)
{
    const auto bytes = contentOf(context, file, sources);
    if (!bytes.has_value())
        return tl::make_unexpected(bytes.error());
    if (const auto written = writeOutput(file.path, *bytes); !written.has_value())
        return tl::make_unexpected(written.error());
    if (!context.settings.json) {
        context.output.line(context.say(phrases::kWritten).arg(file.path));
        return ExitStatus::Done;
    }
    told.insert(QStringLiteral("file"), file.path);
    told.insert(QStringLiteral("format"), QString::fromLatin1(namedOf(file).name));
    told.insert(QStringLiteral("languages"), languagesJson(context, file));
    told.insert(QStringLiteral("sizeBytes"), bytes->size());
    context.output.json(told);
    return ExitStatus::Done;
}

} // namespace sextant::cli
