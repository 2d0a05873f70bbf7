#include "cli/access.h"
#include "cli/answer_verbs.h"
#include "cli/error_words.h"
#include "cli/help_phrases.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "workspace/answers_csv.h"
#include "workspace/assessment_service.h"

#include <QFile>
#include <QFileInfo>

namespace sextant::cli {

namespace {

using workspace::CsvImport;
using workspace::CsvProblem;

struct Arguments
{
    QString file;
    QString assessment;
    QString answers;
    bool dryRun = false;
};

/// Larger than any table of answers that is taken; keeps a wrong file from filling the memory.
constexpr qint64 kLargestAnswersBytes = 16LL * 1024 * 1024;

} // namespace

Result<QByteArray> readTable(const QString& path)
{
    QFile file(path);
    const QVariantMap place{{QStringLiteral("path"), path}};
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::FileNotFound, place);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, place, file.errorString());
    const QByteArray bytes = file.read(kLargestAnswersBytes);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, place, file.errorString());
    if (bytes.size() == kLargestAnswersBytes)
        return fail(ErrorCode::TooLarge, {{QStringLiteral("path"), path},
                                          {QStringLiteral("sizeBytes"), bytes.size()},
                                          {QStringLiteral("limitBytes"), kLargestAnswersBytes}});
    return bytes;
}

namespace {

/// One refused row: {"row", "item", "outcome", "error"}.
QJsonObject rowJson(const Context& context, const CsvProblem& problem)
{
    return {{QStringLiteral("row"), problem.row},
            {QStringLiteral("item"), problem.item},
            {QStringLiteral("outcome"), QStringLiteral("refused")},
            {QStringLiteral("error"), errorObject(problem.error, context.settings.language)}};
}

void printImport(Context& context, const CsvImport& import, bool dryRun)
{
    if (context.settings.json) {
        QJsonArray rows;
        for (const CsvProblem& problem : import.problems)
            rows.append(rowJson(context, problem));
        context.output.json(QJsonObject{{QStringLiteral("created"), import.created},
                                        {QStringLiteral("updated"), import.updated},
                                        {QStringLiteral("unchanged"), import.unchanged},
                                        {QStringLiteral("refused"), import.refused},
                                        {QStringLiteral("rows"), rows},
                                        {QStringLiteral("dryRun"), dryRun},
                                        {QStringLiteral("written"), !dryRun && !import.isRefused()}});
        return;
    }
    for (const CsvProblem& problem : import.problems)
        context.output.line(context.say(phrases::kRowRefused)
                                .arg(QString::number(problem.row), problem.item,
                                     errorSentence(problem.error, context.settings.language)));
    context.output.line(context.say(phrases::kImportCounts)
                            .arg(import.created)
                            .arg(import.updated)
                            .arg(import.unchanged)
                            .arg(import.refused));
    if (dryRun)
        context.output.line(context.say(phrases::kDryRun));
}

} // namespace

Result<ExitStatus> tellImport(Context& context, const CsvImport& import, const QString& path, bool dryRun)
{
    printImport(context, import, dryRun);
    if (import.isRefused())
        return fail(ErrorCode::InvalidAnswers,
                    {{QStringLiteral("path"), path}, {QStringLiteral("count"), QVariant(import.refused)}});
    return ExitStatus::Done;
}

namespace {

Result<ExitStatus> importAnswers(Context& context, const Arguments& arguments)
{
    const auto bytes = readTable(arguments.answers);
    if (!bytes.has_value())
        return tl::make_unexpected(bytes.error());
    const auto file = openForWriting(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = findAssessment(**file, arguments.assessment);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto import =
        workspace::answersFromCsv((*file)->assessments(), *id, *bytes, arguments.answers, arguments.dryRun);
    if (!import.has_value())
        return tl::make_unexpected(import.error());
    if (const auto flushed = (*file)->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    return tellImport(context, *import, arguments.answers, arguments.dryRun);
}

Result<ExitStatus> exportAnswers(Context& context, const Arguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = findAssessment(**file, arguments.assessment);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto table = workspace::answersToCsv((*file)->assessments(), *id);
    if (!table.has_value())
        return tl::make_unexpected(table.error());
    if (const auto written = writeOutput(arguments.answers, *table); !written.has_value())
        return tl::make_unexpected(written.error());
    if (context.settings.json)
        context.output.json(QJsonObject{{QStringLiteral("assessment"), id->toString()},
                                        {QStringLiteral("file"), arguments.answers}});
    else
        context.output.line(context.say(phrases::kWritten).arg(arguments.answers));
    return ExitStatus::Done;
}

} // namespace

void addAnswerFileVerbs(CLI::App& group, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& importVerb = addVerb(group, "import", help::kImport, context);
    addText(importVerb, "FILE", arguments->file, help::kFile, context);
    addText(importVerb, "ASSESSMENT", arguments->assessment, help::kAssessmentId, context);
    addText(importVerb, "ANSWERS.csv", arguments->answers, help::kAnswers, context);
    addFlag(importVerb, "--dry-run", arguments->dryRun, help::kDryRun, context);
    setAction(importVerb, context, [arguments](Context& c) { return importAnswers(c, *arguments); });

    CLI::App& exportVerb = addVerb(group, "export", help::kExport, context);
    addText(exportVerb, "FILE", arguments->file, help::kFile, context);
    addText(exportVerb, "ASSESSMENT", arguments->assessment, help::kAssessmentId, context);
    addText(exportVerb, "-o,--output", arguments->answers, help::kOutput, context, "ANSWERS.csv").required();
    setAction(exportVerb, context, [arguments](Context& c) { return exportAnswers(c, *arguments); });
}

} // namespace sextant::cli
