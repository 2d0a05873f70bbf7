#include "cli/access.h"
#include "cli/answer_verbs.h"
#include "cli/audit_access.h"
#include "cli/audit_finding.h"
#include "cli/audit_phrases.h"
#include "cli/audit_verbs.h"
#include "cli/help_phrases.h"
#include "cli/json_forms.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "assessment/response_json.h"
#include "audit/audit_words.h"
#include "audit/check_words.h"
#include "workspace/assessment_service.h"
#include "workspace/checks_csv.h"
#include "workspace/evidence_service.h"

#include <QJsonDocument>

#include <algorithm>

namespace sextant::cli {

namespace {

using assessment::Response;
using audit::Engagement;
using workspace::Workspace;

using Text = std::optional<QString>;

struct Arguments
{
    QString file;
    QString engagement;
    QString check;
    Text result;
    bool clear = false;
    Text note;
    Text reason;
    QString table;
    bool dryRun = false;
    Text format;
};

/// "satisfactory" … "na"; null while it is open.
QJsonValue resultJson(const Response& response)
{
    if (assessment::isNotApplicable(response))
        return QString(audit::kNotApplicable);
    const auto* chosen = std::get_if<assessment::ChosenOptions>(&response);
    return chosen == nullptr ? QJsonValue(QJsonValue::Null) : QJsonValue(chosen->options.front().text);
}

QString resultWords(const Context& context, const Response& response)
{
    if (const auto* none = std::get_if<assessment::NotApplicable>(&response))
        return context.say(phrases::kNotApplicable).arg(none->reason);
    const QString result = resultJson(response).toString();
    if (result == audit::kSatisfactory)
        return context.say(phrases::kSatisfactory);
    if (result == audit::kPartly)
        return context.say(phrases::kPartly);
    if (result == audit::kNotSatisfactory)
        return context.say(phrases::kNotSatisfactory);
    if (result == audit::kNotTested)
        return context.say(phrases::kNotTested);
    return result.isEmpty() ? context.say(phrases::kCheckOpen) : result;
}

/// nullopt: leave the answer as it is. Errors: InvalidArgument {"what": "result"}.
Result<std::optional<Response>> wantedResponse(const Arguments& given)
{
    if (given.clear)
        return std::optional(Response());
    if (!given.result.has_value())
        return std::optional<Response>();
    const auto result = audit::resultNamed(*given.result);
    if (!result.has_value())
        return unknownWord("result", *given.result, audit::resultNames());
    if (*result == audit::kNotApplicable)
        return std::optional(Response(assessment::NotApplicable{given.reason.value_or(QString())}));
    if (given.reason.has_value())
        return invalidValue("reason", *given.reason);
    return std::optional(Response(assessment::ChosenOptions{{{QString(*result)}}}));
}

QJsonObject answerJson(Workspace& file, const Engagement& engagement, const framework::ItemId& check)
{
    const assessment::Answer* found = file.assessments().answer(engagement.fieldwork, check);
    const assessment::Answer answer = found == nullptr ? assessment::Answer{} : *found;
    const auto* none = std::get_if<assessment::NotApplicable>(&answer.response);
    return {{QStringLiteral("engagement"), engagement.code},
            {QStringLiteral("check"), check.text},
            {QStringLiteral("answer"), resultJson(answer.response)},
            {QStringLiteral("reason"), textJson(none == nullptr ? QString() : none->reason)},
            {QStringLiteral("note"), answer.note},
            {QStringLiteral("reviewed"), file.assessments().isReviewed(engagement.fieldwork, check)}};
}

Result<ExitStatus> answer(Context& context, const Arguments& given)
{
    const auto file = openForWriting(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto engagement = findUnsigned(**file, given.engagement);
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    const auto check = findCheck(**file, *engagement, given.check);
    if (!check.has_value())
        return tl::make_unexpected(check.error());
    const auto response = wantedResponse(given);
    if (!response.has_value())
        return tl::make_unexpected(response.error());
    auto& service = (*file)->assessments();
    const auto group = service.setAnswers(engagement->fieldwork, {{(*check)->id, *response, given.note}});
    if (!group.has_value())
        return tl::make_unexpected(group.error());
    if (const auto flushed = (*file)->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    if (context.settings.json) {
        context.output.json(answerJson(**file, *engagement, (*check)->id));
        return ExitStatus::Done;
    }
    const assessment::Answer* now = service.answer(engagement->fieldwork, (*check)->id);
    context.output.line((*check)->id.text % QStringLiteral(": ") %
                        resultWords(context, now == nullptr ? Response() : now->response));
    return ExitStatus::Done;
}

Result<ExitStatus> importChecks(Context& context, const Arguments& given)
{
    const auto bytes = readTable(given.table);
    if (!bytes.has_value())
        return tl::make_unexpected(bytes.error());
    const auto file = openForWriting(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto engagement = findUnsigned(**file, given.engagement);
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    const auto import = workspace::checksFromCsv(**file, engagement->id, *bytes, given.table, given.dryRun);
    if (!import.has_value())
        return tl::make_unexpected(import.error());
    if (const auto flushed = (*file)->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    return tellImport(context, *import, given.table, given.dryRun);
}

/// One check in scope, with all that is known of it. Restricted findings are not named.
QJsonObject checkJson(Workspace& file, const Engagement& engagement, const framework::Section& chapter,
                      const framework::Item& check)
{
    const audit::SignOff* mark = file.audits().signOff(engagement.fieldwork, check.id);
    const audit::MarkState state = file.audits().signOffState(engagement.fieldwork, check.id);
    QJsonArray findings;
    for (const audit::Finding& finding : file.audits().findings(engagement.id))
        if (!finding.restricted &&
            std::find(finding.checks.begin(), finding.checks.end(), check.id) != finding.checks.end())
            findings.append(finding.number);
    QJsonArray files;
    for (const assessment::Evidence& one : file.evidence().of(engagement.fieldwork, check.id))
        files.append(QJsonObject{{QStringLiteral("id"), one.id.toString()},
                                 {QStringLiteral("fileName"), one.fileName},
                                 {QStringLiteral("sha256"), QString::fromLatin1(one.digest.toHex())}});
    QJsonObject json = answerJson(file, engagement, check.id);
    json.remove(QStringLiteral("engagement"));
    json.insert(QStringLiteral("code"), check.code);
    json.insert(QStringLiteral("chapter"), chapter.id.text);
    json.insert(QStringLiteral("title"), localizedJson(check.title.isEmpty() ? check.question : check.title));
    json.insert(QStringLiteral("conflicted"),
                file.assessments().isConflicted(engagement.fieldwork, check.id));
    json.insert(QStringLiteral("preparedBy"),
                mark == nullptr ? QJsonValue(QJsonValue::Null) : personJson(file, mark->mark.by));
    json.insert(QStringLiteral("changedSincePrepared"), state == audit::MarkState::ChangedSince);
    json.insert(QStringLiteral("findings"), findings);
    json.insert(QStringLiteral("evidence"), files);
    return json;
}

QJsonObject wholeJson(Workspace& file, const Engagement& engagement)
{
    const auto manual = file.assessments().framework(engagement.fieldwork);
    const std::vector<bool> inScope = file.assessments().visibleItems(engagement.fieldwork);
    QJsonArray checks;
    for (const auto& node : manual->index.nodes()) {
        const int end = node.firstItem + static_cast<int>(node.section->items.size());
        for (int i = node.firstItem; i < end; ++i)
            if (inScope[static_cast<size_t>(i)])
                checks.append(checkJson(file, engagement, *node.section,
                                        *manual->index.items()[static_cast<size_t>(i)]));
    }
    QJsonArray findings;
    int restricted = 0;
    for (const audit::Finding& finding : file.audits().findings(engagement.id)) {
        if (finding.restricted)
            ++restricted;
        else
            findings.append(findingJson(file, finding));
    }
    return {{QStringLiteral("engagement"), engagementJson(file, engagement)},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("restrictedFindings"), restricted}};
}

Result<QByteArray> content(const Context& context, Workspace& file, const Engagement& engagement,
                           const QString& format)
{
    if (format == u"json")
        return QJsonDocument(wholeJson(file, engagement)).toJson();
    return workspace::checksToCsv(file, engagement.id, context.settings.language);
}

/// What is asked for, else what the name of the file says. Errors: InvalidArgument {"what": "format"}.
Result<QString> formatOf(const Arguments& given)
{
    if (given.format.has_value())
        return *given.format;
    for (const QString& known : {QStringLiteral("csv"), QStringLiteral("json")})
        if (given.table.endsWith(u'.' + known, Qt::CaseInsensitive))
            return known;
    return invalidValue("format", given.table);
}

Result<ExitStatus> exportChecks(Context& context, const Arguments& given)
{
    const auto format = formatOf(given);
    if (!format.has_value())
        return tl::make_unexpected(format.error());
    const auto file = openForReading(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto engagement = findEngagement(**file, given.engagement);
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    const auto bytes = content(context, **file, *engagement, *format);
    if (!bytes.has_value())
        return tl::make_unexpected(bytes.error());
    if (const auto written = writeOutput(given.table, *bytes); !written.has_value())
        return tl::make_unexpected(written.error());
    if (context.settings.json)
        context.output.json(QJsonObject{{QStringLiteral("engagement"), engagement->code},
                                        {QStringLiteral("file"), given.table},
                                        {QStringLiteral("format"), *format}});
    else
        context.output.line(context.say(phrases::kWritten).arg(given.table));
    return ExitStatus::Done;
}

void checkOneAnswer(const Arguments& given)
{
    if (given.clear && given.result.has_value())
        throw CLI::ExcludesError("--clear", "RESULT");
    if (given.clear && given.reason.has_value())
        throw CLI::ExcludesError("--clear", "--reason");
    if (!given.clear && !given.result.has_value() && !given.note.has_value())
        throw CLI::RequiredError("RESULT, --note, --clear: one of them");
}

void addAnswer(CLI::App& group, Context& context, const std::shared_ptr<Arguments>& given)
{
    CLI::App& verb = addVerb(group, "answer", help::kAuditAnswer, context);
    addText(verb, "FILE", given->file, help::kFile, context);
    addText(verb, "ENGAGEMENT", given->engagement, help::kEngagementName, context);
    addText(verb, "CHECK", given->check, help::kCheckName, context);
    addText(verb, "RESULT", given->result, help::kCheckResult, context);
    addFlag(verb, "--clear", given->clear, help::kClear, context);
    addText(verb, "--reason", given->reason, help::kCheckReason, context);
    addText(verb, "--note", given->note, help::kCheckNote, context);
    verb.callback([&context, given] {
        checkOneAnswer(*given);
        context.action = [given](Context& c) { return answer(c, *given); };
    });
}

} // namespace

void addCheckVerbs(CLI::App& group, Context& context)
{
    const auto given = std::make_shared<Arguments>();
    addAnswer(group, context, given);

    CLI::App& importVerb = addVerb(group, "import", help::kAuditImport, context);
    addText(importVerb, "FILE", given->file, help::kFile, context);
    addText(importVerb, "ENGAGEMENT", given->engagement, help::kEngagementName, context);
    addText(importVerb, "CHECKS.csv", given->table, help::kCheckTable, context);
    addFlag(importVerb, "--dry-run", given->dryRun, help::kDryRun, context);
    setAction(importVerb, context, [given](Context& c) { return importChecks(c, *given); });

    CLI::App& exportVerb = addVerb(group, "export", help::kAuditExport, context);
    addText(exportVerb, "FILE", given->file, help::kFile, context);
    addText(exportVerb, "ENGAGEMENT", given->engagement, help::kEngagementName, context);
    addText(exportVerb, "-o,--output,--to", given->table, help::kAuditOutput, context, "OUT").required();
    addText(exportVerb, "--format", given->format, help::kAuditFormat, context, "csv|json")
        .check(CLI::IsMember({"csv", "json"}).description(""));
    setAction(exportVerb, context, [given](Context& c) { return exportChecks(c, *given); });
}

} // namespace sextant::cli
