#include "cli/history.h"

#include "cli/answer_words.h"
#include "cli/audit_access.h"
#include "cli/phrases.h"

#include "assessment/response_json.h"
#include "workspace/assessment_service.h"
#include "workspace/evidence_service.h"
#include "workspace/organisation_service.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace sextant::cli {

using assessment::AssessmentId;
using workspace::HistoryLine;
using workspace::Workspace;

namespace {

Result<int> limitOf(const std::optional<QString>& text)
{
    if (!text.has_value())
        return std::numeric_limits<int>::max();
    bool isNumber = false;
    const int limit = text->toInt(&isNumber);
    if (!isNumber || limit < 1)
        return fail(ErrorCode::InvalidArgument,
                    {{QStringLiteral("what"), QStringLiteral("limit")}, {QStringLiteral("value"), *text}});
    return limit;
}

/// The asked-for assessment alone, or every one that has the item.
Result<std::vector<AssessmentId>> assessmentsOf(Workspace& file, const HistoryRequest& request)
{
    if (!request.assessment.has_value())
        return plainAssessments(file);
    const auto id = findAssessment(file, *request.assessment);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    return std::vector{*id};
}

/// The newest \a limit of \a lines that come from several histories.
std::vector<HistoryLine> newest(std::vector<HistoryLine> lines, int limit)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const HistoryLine& a, const HistoryLine& b) { return a.at > b.at; });
    lines.resize(std::min(lines.size(), static_cast<size_t>(limit)));
    return lines;
}

Result<std::vector<HistoryLine>> linesOfItem(Workspace& file, const HistoryRequest& request, int limit)
{
    const auto assessments = assessmentsOf(file, request);
    if (!assessments.has_value())
        return tl::make_unexpected(assessments.error());
    std::vector<HistoryLine> lines;
    bool found = false;
    for (const AssessmentId& id : *assessments) {
        const auto item = findItem(file.assessments().framework(id)->index, *request.item);
        if (!item.has_value())
            continue;
        found = true;
        const auto some = file.history(id, (*item)->id, limit);
        if (!some.has_value())
            return some;
        lines.insert(lines.end(), some->begin(), some->end());
    }
    if (!found)
        return fail(ErrorCode::NotFound, {{QStringLiteral("kind"), QStringLiteral("item")},
                                          {QStringLiteral("id"), *request.item}});
    return newest(std::move(lines), limit);
}

bool isOfAudit(Workspace& file, const HistoryLine& line)
{
    return !line.assessment.isNull() && !file.audits().engagementOf(line.assessment).isNull();
}

bool isRestricted(Workspace& file, const HistoryLine& line)
{
    const audit::Finding* finding =
        line.kind == u"finding" ? file.audits().find(audit::FindingId{line.entity}) : nullptr;
    return finding != nullptr && finding->restricted;
}

/// The engagement, its findings and samples, fieldwork and quality check list.
Result<std::vector<HistoryLine>> linesOfAudit(Workspace& file, const QString& name, int limit)
{
    const auto engagement = findEngagement(file, name);
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    std::vector<workspace::AuditEntity> entities{engagement->id};
    for (const audit::Finding& finding : file.audits().findings(engagement->id))
        if (!finding.restricted)
            entities.emplace_back(finding.id);
    for (const audit::SampleRecord& sample : file.audits().samples(engagement->id))
        entities.emplace_back(sample.id);
    std::vector<HistoryLine> lines;
    const auto add = [&lines](const Result<std::vector<HistoryLine>>& some) -> Result<> {
        if (!some.has_value())
            return tl::make_unexpected(some.error());
        lines.insert(lines.end(), some->begin(), some->end());
        return {};
    };
    for (const workspace::AuditEntity& entity : entities)
        if (const auto added = add(file.audits().history(entity, limit)); !added.has_value())
            return tl::make_unexpected(added.error());
    for (const AssessmentId& part : {engagement->fieldwork, engagement->quality})
        if (const auto added = add(file.history(part, {}, limit)); !added.has_value())
            return tl::make_unexpected(added.error());
    return newest(std::move(lines), limit);
}

} // namespace

Result<std::vector<HistoryLine>> historyLines(Workspace& file, const HistoryRequest& request)
{
    const auto limit = limitOf(request.limit);
    if (!limit.has_value())
        return tl::make_unexpected(limit.error());
    if (request.item.has_value())
        return linesOfItem(file, request, *limit);
    if (request.audit.has_value())
        return linesOfAudit(file, *request.audit, *limit);
    AssessmentId assessment;
    if (request.assessment.has_value()) {
        const auto id = findAssessment(file, *request.assessment);
        if (!id.has_value())
            return tl::make_unexpected(id.error());
        assessment = *id;
    }
    if (!assessment.isNull())
        return file.history(assessment, {}, *limit);
    auto all = file.history({}, {}, std::numeric_limits<int>::max());
    if (!all.has_value())
        return all;
    std::erase_if(
        *all, [&file](const HistoryLine& line) { return isOfAudit(file, line) || isRestricted(file, line); });
    all->resize(std::min(all->size(), static_cast<size_t>(*limit)));
    return all;
}

QJsonArray historyJson(const std::vector<HistoryLine>& lines)
{
    const auto idOrNull = [](const QString& id) {
        return id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(id);
    };
    QJsonArray array;
    for (const HistoryLine& line : lines) {
        array.append(
            QJsonObject{{QStringLiteral("at"), line.at.toUTC().toString(Qt::ISODateWithMs)},
                        {QStringLiteral("author"), line.author},
                        {QStringLiteral("kind"), line.kind},
                        {QStringLiteral("field"), line.field},
                        {QStringLiteral("assessment"),
                         idOrNull(line.assessment.isNull() ? QString() : line.assessment.toString())},
                        {QStringLiteral("item"), idOrNull(line.item.text)},
                        {QStringLiteral("before"), line.before.value_or(QJsonValue(QJsonValue::Null))},
                        {QStringLiteral("after"), line.after.value_or(QJsonValue(QJsonValue::Null))}});
    }
    return array;
}

namespace {

/// Written when something is made and never changed: who reads a history knows it from the line itself.
constexpr std::array kPlumbing{u"assessment",      u"item",          u"position", u"heads",     u"figures",
                               u"frameworkDigest", u"contentDigest", u"digest",   u"mediaType", u"sizeBytes",
                               u"addedAt",         u"framework",     u"signedAt", u"basedOn",   u"engagement",
                               u"fieldwork",       u"quality",       u"number",   u"raised",    u"sealed"};

constexpr std::array<std::pair<const char16_t*, Phrase>, 28> kWords{{
    {u"organisation", phrases::kOrganisation},
    {u"assessment", phrases::kAssessment},
    {u"person", phrases::kPerson},
    {u"seal", phrases::kSeal},
    {u"evidence", phrases::kEvidence},
    {u"engagement", phrases::kAudit},
    {u"finding", phrases::kAuditFinding},
    {u"sample_record", phrases::kSampleRecord},
    {u"text", phrases::kReviewNote},
    {u"reply", phrases::kReviewReply},
    {u"resolved", phrases::kReviewResolved},
    {u"mark", phrases::kPrepared},
    {u"period", phrases::kPeriod},
    {u"response", phrases::kResponse},
    {u"note", phrases::kNote},
    {u"flagged", phrases::kFlagged},
    {u"target", phrases::kTarget},
    {u"assignee", phrases::kAssignee},
    {u"review", phrases::kReview},
    {u"carriedOver", phrases::kCarriedOver},
    {u"name", phrases::kName},
    {u"title", phrases::kTitle},
    {u"stage", phrases::kStage},
    {u"startedOn", phrases::kStarted},
    {u"asOf", phrases::kAsOf},
    {u"preparedBy", phrases::kPreparedBy},
    {u"reviewedBy", phrases::kReviewedBy},
    {u"fileName", phrases::kFile},
}};

bool isPlumbing(const HistoryLine& line)
{
    return std::any_of(kPlumbing.begin(), kPlumbing.end(),
                       [&](const char16_t* field) { return line.field == QStringView(field); });
}

/// The word for a kind or field, or its own name where there is none (the fields of a profile).
QString wordOf(const Context& context, const QString& name)
{
    for (const auto& [known, phrase] : kWords) {
        if (name == QStringView(known))
            return context.say(phrase);
    }
    return name;
}

/// Turns the stored values of changes into words.
class Teller
{
public:
    Teller(const Context& context, Workspace& file)
        : m_context(context)
        , m_file(file)
    {}

    QString line(const HistoryLine& line) const
    {
        const QString subject = line.item.isNull() ? wordOf(m_context, line.kind) : line.item.text;
        const QString what = subject % u' ' % wordOf(m_context, line.field);
        return m_context.say(phrases::kHistoryLine)
            .arg(line.at.toUTC().toString(Qt::ISODate), line.author, what, value(line, line.before),
                 value(line, line.after));
    }

private:
    QString value(const HistoryLine& line, const std::optional<QJsonValue>& stored) const
    {
        const QJsonValue json = stored.value_or(QJsonValue(QJsonValue::Null));
        if (line.kind == u"answer" && line.field == u"response")
            return response(line, json);
        if (json.isNull())
            return m_context.say(phrases::kNothing);
        if (line.field == u"assignee" || line.field == u"signedBy" || line.field == u"owner")
            return person(json.toString());
        if (line.kind == u"review_note" && line.field == u"reply")
            return json.toObject().value(u"text").toString();
        if (line.kind == u"sign_off" || line.field == u"resolved")
            return person(json.toObject().value(u"by").toString());
        if (line.field == u"period" || line.field == u"planned")
            return json.toObject().value(u"from").toString() % QStringLiteral("..") %
                   json.toObject().value(u"to").toString();
        if (line.field == u"review")
            return person(json.toObject().value(u"reviewer").toString());
        if (line.kind == u"evidence_link" && line.field == u"evidence")
            return fileName(line, json.toString());
        if (json.isBool())
            return m_context.say(json.toBool() ? phrases::kYes : phrases::kNo);
        if (json.isObject() && json.toObject().contains(u"en"))
            return m_context.say(LocalizedText{json.toObject().value(u"en").toString(),
                                               json.toObject().value(u"zh").toString()});
        return json.isString() ? json.toString() : asJson(json);
    }

    QString response(const HistoryLine& line, const QJsonValue& json) const
    {
        const auto response = assessment::responseFromJson(json);
        const auto pack = m_file.assessments().framework(line.assessment);
        const int number = pack == nullptr ? -1 : pack->index.indexOf(line.item);
        const framework::Item* item = number < 0 ? nullptr : pack->index.items()[static_cast<size_t>(number)];
        return response.has_value() ? responseWords(m_context, *response, item) : asJson(json);
    }

    QString person(const QString& id) const
    {
        const QString name = m_file.organisations().personName(organisation::PersonId::fromString(id));
        return name.isEmpty() ? id : name;
    }

    QString fileName(const HistoryLine& line, const QString& id) const
    {
        for (const assessment::Evidence& evidence : m_file.evidence().all(line.assessment)) {
            if (evidence.id.toString() == id)
                return evidence.fileName;
        }
        return id;
    }

    static QString asJson(const QJsonValue& json)
    {
        const QByteArray list = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(list.mid(1, list.size() - 2));
    }

    const Context& m_context;
    Workspace& m_file;
};

} // namespace

void printHistory(Context& context, Workspace& file, const std::vector<HistoryLine>& lines)
{
    const Teller teller(context, file);
    if (lines.empty())
        context.output.line(context.say(phrases::kNoHistory));
    for (const HistoryLine& line : lines) {
        if (!isPlumbing(line))
            context.output.line(teller.line(line));
    }
}

} // namespace sextant::cli
