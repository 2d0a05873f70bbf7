#include "cli/error_words.h"
#include "cli/help_phrases.h"
#include "cli/paper_access.h"
#include "cli/paper_phrases.h"
#include "cli/paper_verbs.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "office/office.h"
#include "paper/form_sheet.h"
#include "workspace/form_import.h"
#include "workspace/paper_input.h"

#include <QCoreApplication>

namespace sextant::cli {

namespace {

struct FormArguments
{
    QString file;
    QString subject;
    PaperChoices choices;
    QString output;
    QString language;
};

struct ReadArguments
{
    QString file;
    QString subject;
    QString form;
    bool dryRun = false;
};

Result<ExitStatus> writeForm(Context& context, const FormArguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto input = paperInputOf(context, **file, arguments.subject, arguments.choices, false);
    if (!input.has_value())
        return tl::make_unexpected(input.error());
    const Language language = arguments.language.isEmpty()  ? context.settings.language
                              : arguments.language == u"zh" ? Language::Chinese
                                                            : Language::English;
    const auto bytes = office::formWorkbook(*input, language);
    if (!bytes.has_value())
        return tl::make_unexpected(bytes.error());
    if (const auto written = writeOutput(arguments.output, *bytes); !written.has_value())
        return tl::make_unexpected(written.error());
    if (!context.settings.json) {
        context.output.line(context.say(phrases::kWritten).arg(arguments.output));
        return ExitStatus::Done;
    }
    const paper::FormIdentity identity = paper::identityOf(*input, language);
    context.output.json(QJsonObject{{QStringLiteral("assessment"), input->assessment.id.toString()},
                                    {QStringLiteral("file"), arguments.output},
                                    {QStringLiteral("form"), identity.number},
                                    {QStringLiteral("rows"), static_cast<qint64>(identity.rows.size())},
                                    {QStringLiteral("language"), languageCode(language)},
                                    {QStringLiteral("sizeBytes"), bytes->size()}});
    return ExitStatus::Done;
}

QJsonObject cellsJson(const paper::FormCells& cells)
{
    return {{QStringLiteral("answer"), cells.answer},
            {QStringLiteral("reason"), cells.reason},
            {QStringLiteral("note"), cells.note}};
}

QJsonObject rowJson(const workspace::FormOutcome& row)
{
    return {{QStringLiteral("row"), row.row},
            {QStringLiteral("code"), row.code},
            {QStringLiteral("item"), row.item.text},
            {QStringLiteral("outcome"), row.change == workspace::FormChange::Added
                                            ? QStringLiteral("added")
                                            : QStringLiteral("changed")},
            {QStringLiteral("newer"), row.newer},
            {QStringLiteral("before"), cellsJson(row.before)},
            {QStringLiteral("after"), cellsJson(row.after)}};
}

QJsonObject problemJson(const Context& context, const paper::FormProblem& problem)
{
    return {{QStringLiteral("row"), problem.row},
            {QStringLiteral("column"), ledger::columnLetters(problem.column)},
            {QStringLiteral("code"), problem.code},
            {QStringLiteral("outcome"), QStringLiteral("refused")},
            {QStringLiteral("error"), errorObject(problem.error, context.settings.language)}};
}

void tellJson(Context& context, const workspace::FormImport& import, bool dryRun)
{
    QJsonArray rows;
    for (const paper::FormProblem& problem : import.problems)
        rows.append(problemJson(context, problem));
    for (const workspace::FormOutcome& row : import.rows)
        if (row.change != workspace::FormChange::Same)
            rows.append(rowJson(row));
    context.output.json(QJsonObject{{QStringLiteral("form"), import.number},
                                    {QStringLiteral("added"), import.added},
                                    {QStringLiteral("changed"), import.changed},
                                    {QStringLiteral("same"), import.same},
                                    {QStringLiteral("refused"), static_cast<qint64>(import.problems.size())},
                                    {QStringLiteral("rows"), rows},
                                    {QStringLiteral("dryRun"), dryRun},
                                    {QStringLiteral("written"), !import.group.isNull()}});
}

/// "3 Established | note"
QString cellWords(const paper::FormCells& cells)
{
    QStringList parts{cells.answer, cells.reason, cells.note};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" | "));
}

void tellLines(Context& context, const workspace::FormImport& import, bool dryRun)
{
    for (const paper::FormProblem& problem : import.problems)
        context.output.line(context.say(phrases::kFormRefused)
                                .arg(QString::number(problem.row), ledger::columnLetters(problem.column),
                                     errorSentence(problem.error, context.settings.language)));
    for (const workspace::FormOutcome& row : import.rows) {
        if (row.change == workspace::FormChange::Same)
            continue;
        const QString number = QString::number(row.row);
        const QString line =
            row.change == workspace::FormChange::Added
                ? context.say(phrases::kFormAdded).arg(number, row.code, cellWords(row.after))
                : context.say(phrases::kFormChanged)
                      .arg(number, row.code, cellWords(row.before), cellWords(row.after));
        context.output.line(line + (row.newer ? context.say(phrases::kFormNewer) : QString()));
    }
    context.output.line(context.say(phrases::kFormCounts)
                            .arg(import.added)
                            .arg(import.changed)
                            .arg(import.same)
                            .arg(import.problems.size()));
    if (dryRun)
        context.output.line(context.say(phrases::kDryRun));
}

Result<workspace::FormImport> importForm(workspace::Workspace& file, const ReadArguments& arguments)
{
    const auto bytes = ledger::ledgerContent(arguments.form);
    if (!bytes.has_value())
        return tl::make_unexpected(bytes.error());
    const auto form = workspace::readFormFile(*bytes, arguments.form,
                                              ledger::readerProgram(QCoreApplication::applicationDirPath()));
    if (!form.has_value())
        return tl::make_unexpected(form.error());
    const auto id = findPaperSubject(file, arguments.subject);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    return workspace::takeForm(file.assessments(), *id, *form, arguments.form, arguments.dryRun);
}

Result<ExitStatus> readFilled(Context& context, const ReadArguments& arguments)
{
    const auto file = openForWriting(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto import = importForm(**file, arguments);
    if (!import.has_value())
        return tl::make_unexpected(import.error());
    if (const auto flushed = (*file)->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    context.settings.json ? tellJson(context, *import, arguments.dryRun)
                          : tellLines(context, *import, arguments.dryRun);
    if (import->isRefused())
        return fail(ErrorCode::InvalidAnswers,
                    {{QStringLiteral("path"), arguments.form},
                     {QStringLiteral("count"), static_cast<qint64>(import->problems.size())}});
    return ExitStatus::Done;
}

} // namespace

void addPaperFormVerbs(CLI::App& group, Context& context)
{
    const auto form = std::make_shared<FormArguments>();
    CLI::App& formVerb = addVerb(group, "form", help::kPaperForm, context);
    addText(formVerb, "FILE", form->file, help::kFile, context);
    addText(formVerb, "ASSESSMENT", form->subject, help::kPaperSubject, context);
    addText(formVerb, "-o,--output", form->output, help::kOutput, context, "FORM.xlsx").required();
    addText(formVerb, "--lang", form->language, help::kPaperFormLang, context, "en|zh")
        .check(CLI::IsMember({"en", "zh"}).description(""));
    addPaperChoices(formVerb, form->choices, context);
    setAction(formVerb, context, [form](Context& c) { return writeForm(c, *form); });

    const auto read = std::make_shared<ReadArguments>();
    CLI::App& readVerb = addVerb(group, "read", help::kPaperRead, context);
    addText(readVerb, "FILE", read->file, help::kFile, context);
    addText(readVerb, "ASSESSMENT", read->subject, help::kPaperSubject, context);
    addText(readVerb, "FORM.xlsx", read->form, help::kPaperFilled, context);
    addFlag(readVerb, "--dry-run", read->dryRun, help::kDryRun, context);
    setAction(readVerb, context, [read](Context& c) { return readFilled(c, *read); });
}

} // namespace sextant::cli
