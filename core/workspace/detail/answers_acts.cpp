#include "assessment/points.h"
#include "assessment/response_check.h"
#include "assessment/response_json.h"
#include "base/text.h"
#include "workspace/detail/assessments.h"

#include <algorithm>

namespace sextant::workspace::detail {

using assessment::Answer;
using assessment::Response;

namespace {

/// Free text in a response as it is stored.
Response normalised(const Response& response)
{
    if (const auto* text = std::get_if<QString>(&response))
        return normalisedText(*text);
    if (const auto* notApplicable = std::get_if<assessment::NotApplicable>(&response))
        return assessment::NotApplicable{normalisedText(notApplicable->reason)};
    return response;
}

/// The fields of which a conflict ends with \a edit.
QStringList settledBy(const AssessmentService::AnswerEdit& edit)
{
    QStringList fields;
    const auto add = [&](bool given, const char* field) {
        if (given)
            fields.append(QString::fromLatin1(field));
    };
    add(edit.response.has_value(), "response");
    add(edit.note.has_value(), "note");
    add(edit.target.has_value(), "target");
    add(edit.flagged.has_value(), "flagged");
    add(edit.assignee.has_value(), "assignee");
    add(edit.confirmed, "carriedOver");
    add(edit.reviewed, "review");
    return fields;
}

journal::FieldAddress entryAddress(const assessment::AssessmentId& id)
{
    return {u"assessment"_qs, id.uuid, u"paperEntry"_qs};
}

journal::FieldAddress noteAddress(const assessment::AssessmentId& id, const framework::ItemId& item)
{
    return {u"answer"_qs, assessment::answerId(id, item).uuid, u"note"_qs};
}

} // namespace

Result<Answer> Assessments::editableAnswer(const AssessmentId& id, const ItemId& item) const
{
    const auto found = editable(id);
    if (!found)
        return tl::make_unexpected(found.error());
    if (m_core.document.sheet(id)->index().indexOf(item) < 0)
        return notFound("item", item.text);
    if (const Answer* known = answer(id, item))
        return *known;
    Answer fresh;
    fresh.id = assessment::answerId(id, item);
    fresh.assessment = id;
    fresh.item = item;
    return fresh;
}

const framework::Item& Assessments::itemOf(const Answer& answer) const
{
    const framework::FrameworkIndex& index = m_core.document.sheet(answer.assessment)->index();
    return *index.items()[static_cast<size_t>(index.indexOf(answer.item))];
}

Result<GroupId> Assessments::put(const Answer& answer, const QStringList& settling)
{
    Act act(m_core.document);
    add(act, answer, settling);
    return m_core.commit(act);
}

void Assessments::add(Act& act, const Answer& answer, const QStringList& settling) const
{
    const Answer untouched{answer.id, answer.assessment, answer.item, {}, {}, false, {}, {}, {}, false};
    if (answer != untouched || m_core.document.answers.get(answer.id.uuid) != nullptr)
        act.put(answer, settling);
}

Result<> Assessments::setResponse(Answer& answer, const Response& response) const
{
    const framework::Framework& framework = m_core.document.sheet(answer.assessment)->index().framework();
    auto checked = assessment::checkResponse(framework.method, itemOf(answer), normalised(response));
    if (!checked)
        return tl::make_unexpected(checked.error());
    answer.response = std::move(*checked);
    answer.carriedOver = false;
    return {};
}

Result<> Assessments::setTarget(Answer& answer, std::optional<Decimal> target) const
{
    const framework::Item& item = itemOf(answer);
    if (target.has_value() && item.kind != framework::ItemKind::Option)
        return fail(ErrorCode::WrongKind, {{u"item"_qs, item.id.text}, {u"expected"_qs, u"option"_qs}});
    const bool isReachable =
        !target.has_value() ||
        std::any_of(item.options.begin(), item.options.end(), [&](const framework::Option& option) {
            return assessment::optionPoints(item, option) == *target;
        });
    if (!isReachable)
        return invalid("target", target->toString());
    answer.target = target;
    return {};
}

Result<> Assessments::setAssignee(Answer& answer, const organisation::PersonId& person) const
{
    const bool isKnown = person.isNull() || person == m_core.author.id || // written with its first act
                         m_core.document.persons.get(person.uuid) != nullptr;
    if (!isKnown)
        return notFound("person", person.toString());
    answer.assignee = person;
    return {};
}

Result<> Assessments::setReviewed(Answer& answer) const
{
    if (!assessment::isAnswered(answer.response))
        return invalid("response");
    const QByteArray digest = assessment::responseDigest(answer.response);
    const bool isDone = answer.review && answer.review->reviewer == m_core.author.id &&
                        answer.review->responseDigest == digest;
    if (!isDone)
        answer.review = assessment::Review{m_core.author.id, m_core.environment.clock.nowUtc(), digest};
    return {};
}

void Assessments::dropDraft(const AssessmentId& id, const ItemId& item)
{
    m_core.putDraft(noteAddress(id, item), {});
}

Result<GroupId> Assessments::setResponse(const AssessmentId& id, const ItemId& item, const Response& response)
{
    auto changed = editableAnswer(id, item);
    if (!changed)
        return tl::make_unexpected(changed.error());
    if (const auto set = setResponse(*changed, response); !set)
        return tl::make_unexpected(set.error());
    return put(*changed, {u"response"_qs});
}

Result<GroupId> Assessments::setNote(const AssessmentId& id, const ItemId& item, const QString& note)
{
    auto changed = editableAnswer(id, item);
    if (!changed)
        return tl::make_unexpected(changed.error());
    changed->note = normalisedText(note);
    auto group = put({*changed}, {u"note"_qs});
    if (group)
        dropDraft(id, item);
    return group;
}

void Assessments::keepNoteDraft(const AssessmentId& id, const ItemId& item, const QString& note)
{
    if (editableAnswer(id, item))
        m_core.putDraft(noteAddress(id, item), note);
}

void Assessments::keepEntryDraft(const AssessmentId& id, const QString& text)
{
    if (find(id) == nullptr || !m_core.writable())
        return;
    m_core.putDraft(entryAddress(id), text);
}

QString Assessments::entryDraft(const AssessmentId& id) const
{
    return m_core.draft(entryAddress(id));
}

QString Assessments::noteDraft(const AssessmentId& id, const ItemId& item) const
{
    return m_core.draft(noteAddress(id, item));
}

Result<GroupId> Assessments::setFlagged(const AssessmentId& id, const ItemId& item, bool flagged)
{
    auto changed = editableAnswer(id, item);
    if (!changed)
        return tl::make_unexpected(changed.error());
    changed->flagged = flagged;
    return put(*changed, {u"flagged"_qs});
}

Result<GroupId> Assessments::setTarget(const AssessmentId& id, const ItemId& item,
                                       std::optional<Decimal> target)
{
    auto changed = editableAnswer(id, item);
    if (!changed)
        return tl::make_unexpected(changed.error());
    if (const auto set = setTarget(*changed, target); !set)
        return tl::make_unexpected(set.error());
    return put(*changed, {u"target"_qs});
}

Result<GroupId> Assessments::setAssignee(const AssessmentId& id, const ItemId& item,
                                         const organisation::PersonId& person)
{
    auto changed = editableAnswer(id, item);
    if (!changed)
        return tl::make_unexpected(changed.error());
    if (const auto set = setAssignee(*changed, person); !set)
        return tl::make_unexpected(set.error());
    return put(*changed, {u"assignee"_qs});
}

Result<GroupId> Assessments::confirmCarriedOver(const AssessmentId& id, const ItemId& item)
{
    auto changed = editableAnswer(id, item);
    if (!changed)
        return tl::make_unexpected(changed.error());
    changed->carriedOver = false;
    return put(*changed, {u"carriedOver"_qs});
}

Result<GroupId> Assessments::review(const AssessmentId& id, const ItemId& item)
{
    auto changed = editableAnswer(id, item);
    if (!changed)
        return tl::make_unexpected(changed.error());
    if (isConflicted(id, item))
        return invalid("response");
    if (const auto set = setReviewed(*changed); !set)
        return tl::make_unexpected(set.error());
    return put(*changed, {u"review"_qs});
}

Result<GroupId> Assessments::setAnswers(const AssessmentId& id, const std::vector<AnswerEdit>& edits)
{
    if (const auto found = editable(id); !found)
        return tl::make_unexpected(found.error());
    Act act(m_core.document);
    QSet<ItemId> seen;
    for (const AnswerEdit& edit : edits) {
        auto one = editableAnswer(id, edit.item);
        if (!one)
            return tl::make_unexpected(one.error());
        if (seen.contains(edit.item))
            return invalid("item", edit.item.text);
        seen.insert(edit.item);
        if (const auto done = apply(*one, edit); !done)
            return tl::make_unexpected(done.error());
        add(act, *one, settledBy(edit));
    }
    auto group = m_core.commit(act);
    for (const AnswerEdit& edit : edits)
        if (group && edit.note.has_value())
            dropDraft(id, edit.item);
    return group;
}

Result<> Assessments::apply(Answer& answer, const AnswerEdit& edit) const
{
    if (edit.response.has_value())
        if (const auto set = setResponse(answer, *edit.response); !set)
            return set;
    if (edit.note.has_value())
        answer.note = normalisedText(*edit.note);
    if (edit.target.has_value())
        if (const auto set = setTarget(answer, *edit.target); !set)
            return set;
    answer.flagged = edit.flagged.value_or(answer.flagged);
    if (edit.assignee.has_value())
        if (const auto set = setAssignee(answer, *edit.assignee); !set)
            return set;
    if (edit.confirmed)
        answer.carriedOver = false;
    if (!edit.reviewed)
        return {};
    if (!edit.response.has_value() && isConflicted(answer.assessment, answer.item))
        return invalid("response");
    return setReviewed(answer);
}

} // namespace sextant::workspace::detail
