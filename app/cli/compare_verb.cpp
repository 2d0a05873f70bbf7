#include "cli/access.h"
#include "cli/compare_json.h"
#include "cli/compare_phrases.h"
#include "cli/help_phrases.h"
#include "cli/phrases.h"
#include "cli/report_file.h"
#include "cli/report_languages.h"
#include "cli/verb.h"

#include "report/comparison_report.h"
#include "report/comparison_tables.h"
#include "workspace/comparison_input.h"

#include <map>

namespace sextant::cli {

namespace {

using comparison::Side;
using report::ComparisonTable;

struct Arguments
{
    QString file;
    QStringList assessments; ///< "ID" or "FILE2:ID"
    ReportFile output;
};

struct Compared
{
    std::vector<Side> sides;
    QStringList files; ///< of each side
};

/// Opens each file once, for looking only.
Result<Compared> compared(Context& context, const Arguments& arguments)
{
    Compared result;
    std::map<QString, OpenFile> open;
    for (const QString& named : arguments.assessments) {
        const qsizetype colon = named.lastIndexOf(u':');
        const QString path = colon < 0 ? arguments.file : named.left(colon);
        OpenFile& file = open[path];
        if (file == nullptr) {
            auto opened = openForReading(context, path);
            if (!opened.has_value())
                return tl::make_unexpected(opened.error());
            file = std::move(*opened);
        }
        const auto id = findAssessment(*file, named.mid(colon + 1));
        if (!id.has_value())
            return tl::make_unexpected(id.error());
        auto side = workspace::comparisonSide(*file, *id);
        if (!side.has_value())
            return tl::make_unexpected(side.error());
        if (path != arguments.file)
            side->file = path.section(u'/', -1);
        result.sides.push_back(std::move(*side));
        result.files << path;
    }
    return result;
}

QString markWords(const Context& context, const report::LevelMark& mark)
{
    switch (mark.kind) {
    case report::LevelMark::Kind::Level:
        return mark.number;
    case report::LevelMark::Kind::NotApplicable:
        return context.say(phrases::kMarkNotApplicable);
    case report::LevelMark::Kind::Unanswered:
    case report::LevelMark::Kind::Unscored:
        break;
    }
    return context.say(phrases::kMarkOpen);
}

QString cellWords(const Context& context, const report::Cell& cell)
{
    QStringList parts;
    if (cell.mark)
        parts << markWords(context, *cell.mark);
    if (!cell.text.isEmpty())
        parts << cell.text.plain();
    return parts.join(u' ');
}

void printTable(Context& context, const ComparisonTable& made)
{
    if (made.table.rows.empty())
        return;
    context.output.line({});
    context.output.line(made.heading);
    std::vector<Table::Align> columns;
    QStringList heads;
    for (const report::Column& column : made.table.columns) {
        columns.push_back(column.right ? Table::Align::Right : Table::Align::Left);
        heads << column.head;
    }
    Table table(std::move(columns));
    table.row(heads);
    for (const report::Row& row : made.table.rows) {
        QStringList cells;
        for (const report::Cell& cell : row.cells)
            cells << cellWords(context, cell);
        while (cells.size() < heads.size())
            cells << QString();
        table.row(cells);
    }
    table.print(context.output);
    if (!made.note.isEmpty())
        context.output.line(made.note);
}

void printComparison(Context& context, const std::vector<Side>& sides)
{
    const Language language = context.settings.language;
    const comparison::Comparison result = comparison::compare(sides);
    const report::Message message = report::comparabilityMessage(result, sides, language);
    context.output.line(message.title);
    context.output.line(message.text);
    const QString notes = report::comparisonNotes(result, sides, language);
    if (!notes.isEmpty())
        context.output.line(notes);
    printTable(context, report::sidesTable(sides, language));
    for (const comparison::Group& group : result.groups) {
        const report::ComparedGroup one(group, sides, language);
        if (result.groups.size() > 1) {
            context.output.line({});
            context.output.line(one.leading().framework->framework.title.in(language));
        }
        for (const ComparisonTable& table : report::comparisonTables(one))
            printTable(context, table);
    }
    context.output.line({});
    context.output.line(context.say(phrases::kDisclaimer));
}

Result<std::vector<report::ReadinessReport>> reports(Context& context, const Arguments& arguments)
{
    auto values = compared(context, arguments);
    if (!values.has_value())
        return tl::make_unexpected(values.error());
    const report::ComparisonReportInput input{std::move(values->sides), QDate::currentDate(),
                                              QStringLiteral(SEXTANT_VERSION)};
    std::vector<report::ReadinessReport> result;
    for (const Language language : reportLanguages(context, arguments.output.languages))
        result.push_back(report::comparisonReport(input, language));
    return result;
}

Result<ExitStatus> compareThem(Context& context, const Arguments& arguments)
{
    if (arguments.assessments.size() > static_cast<qsizetype>(comparison::kMostSides))
        return fail(ErrorCode::InvalidArgument, {{QStringLiteral("what"), QStringLiteral("assessments")}});
    if (!arguments.output.path.isEmpty())
        return writeReportFile(
            context, arguments.output, {[&] { return reports(context, arguments); }},
            {{QStringLiteral("assessments"), QJsonArray::fromStringList(arguments.assessments)}});
    const auto values = compared(context, arguments);
    if (!values.has_value())
        return tl::make_unexpected(values.error());
    if (context.settings.json)
        context.output.json(comparisonJson(comparison::compare(values->sides), values->sides, values->files,
                                           context.settings.language));
    else
        printComparison(context, values->sides);
    return ExitStatus::Done;
}

} // namespace

void addCompareVerb(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& verb = addVerb(root, "compare", help::kCompare, context);
    addText(verb, "FILE", arguments->file, help::kFile, context);
    addTexts(verb, "ASSESSMENT", arguments->assessments, help::kCompared, context);
    addReportFile(verb, arguments->output, "-o,--output", context);
    verb.get_option("--output")
        ->required(false)
        ->description(context.say(help::kCompareOutput).toStdString());
    verb.callback([&context, arguments] {
        context.hasOwnApplication = !arguments->output.path.isEmpty();
        context.action = [arguments](Context& c) { return compareThem(c, *arguments); };
    });
}

} // namespace sextant::cli
