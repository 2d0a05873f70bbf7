#include "workspace/detail/restore.h"

#include "assessment/response_json.h"
#include "base/field_json.h"

namespace sextant::workspace::detail {

using assessment::EvidenceId;
using assessment::EvidenceLink;

namespace {

/// The value of a field that reads as null in a new answer; nullopt: not of its form.
template <typename T>
std::optional<T> valueFrom(const QJsonValue& json, const T& blank)
{
    return json.isNull() ? std::optional(blank) : JsonForm<T>::fromJson(json);
}

tl::unexpected<Error> notRestorable(const HistoryLine& line)
{
    return invalid("field", line.field);
}

Result<GroupId> restoreAnswer(Assessments& assessments, const HistoryLine& line)
{
    const QJsonValue& json = *line.after;
    if (line.field == u"response") {
        const auto response =
            json.isNull() ? std::optional(assessment::Response()) : assessment::responseFromJson(json);
        return response ? assessments.setResponse(line.assessment, line.item, *response)
                        : Result<GroupId>(notRestorable(line));
    }
    if (line.field == u"note")
        return assessments.setNote(line.assessment, line.item, json.toString());
    if (line.field == u"flagged")
        return assessments.setFlagged(line.assessment, line.item, json.toBool());
    if (line.field == u"target") {
        const auto target = valueFrom(json, std::optional<Decimal>());
        return target ? assessments.setTarget(line.assessment, line.item, *target)
                      : Result<GroupId>(notRestorable(line));
    }
    if (line.field == u"assignee") {
        const auto person = valueFrom(json, organisation::PersonId());
        return person ? assessments.setAssignee(line.assessment, line.item, *person)
                      : Result<GroupId>(notRestorable(line));
    }
    return notRestorable(line);
}

/// A link that was taken away comes back, if its file is still known.
Result<GroupId> restoreLink(Core& core, const HistoryLine& line)
{
    const auto evidence = JsonForm<EvidenceId>::fromJson(*line.after);
    if (!evidence)
        return notRestorable(line);
    if (const auto allowed = core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    if (core.document.sheet(line.assessment) == nullptr)
        return notFound("assessment", line.assessment.toString());
    if (core.isSigned(line.assessment))
        return fail(ErrorCode::Signed, {{u"assessment"_qs, line.assessment.toString()}});
    if (core.document.evidence.get(evidence->uuid) == nullptr)
        return notFound("evidence", evidence->toString());
    Act act(core.document);
    act.put(EvidenceLink{{line.entity}, line.assessment, line.item, *evidence});
    return core.commit(act);
}

} // namespace

Result<GroupId> restore(Core& core, Assessments& assessments, const HistoryLine& line)
{
    if (!line.after.has_value())
        return notFound(line.kind == u"answer" ? "answer" : "evidence", line.entity.toString());
    if (line.kind == u"answer")
        return restoreAnswer(assessments, line);
    if (line.kind == u"evidence_link" && line.field == u"evidence")
        return restoreLink(core, line);
    return notRestorable(line);
}

} // namespace sextant::workspace::detail
