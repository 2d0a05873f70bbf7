#include "audit/audit_refusals.h"
#include "base/text.h"
#include "workspace/detail/assessments.h"
#include "workspace/detail/position.h"

#include <algorithm>

namespace sextant::workspace::detail {

using assessment::Answer;
using assessment::Assessment;
using assessment::Stage;

namespace {

bool hasSections(const framework::FrameworkIndex& index, const std::vector<framework::SectionId>& sections)
{
    return std::all_of(sections.begin(), sections.end(), [&index](const framework::SectionId& section) {
        return index.nodeIndexOf(section) >= 0;
    });
}

} // namespace

Result<Assessment> Assessments::editable(const AssessmentId& id) const
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    const Assessment* found = find(id);
    if (found == nullptr)
        return notFound("assessment", id.toString());
    if (found->stage == Stage::Signed)
        return fail(ErrorCode::Signed, {{u"assessment"_qs, id.toString()}});
    return *found;
}

Result<GroupId> Assessments::put(const Assessment& assessment)
{
    Act act(m_core.document);
    act.put(assessment);
    return m_core.commit(act);
}

bool Assessments::hasSections(const AssessmentId& id, const std::vector<framework::SectionId>& sections) const
{
    const Document::Sheet* sheet = m_core.document.sheet(id);
    return sheet != nullptr && detail::hasSections(sheet->index(), sections);
}

Result<> Assessments::notOfEngagement(const AssessmentId& id) const
{
    if (const audit::Engagement* engagement = m_core.document.engagementOf(id))
        return audit::refuse(audit::AuditRefusal::PartOfEngagement, {{u"code"_qs, engagement->code}});
    return {};
}

Result<Assessment> Assessments::prepared(const LibraryEntry& entry, const NewAssessment& request)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    if (m_core.document.organisations.get(request.organisation.uuid) == nullptr)
        return notFound("organisation", request.organisation.toString());
    Assessment fresh;
    fresh.id = {m_core.environment.ids.newId()};
    fresh.organisation = request.organisation;
    fresh.title = normalisedText(request.title);
    if (fresh.title.isEmpty())
        return invalid("title");
    fresh.framework = entry.framework->framework.digest;
    fresh.startedOn = request.startedOn.isValid() ? request.startedOn
                                                  : m_core.environment.clock.nowUtc().toLocalTime().date();
    fresh.asOf = fresh.startedOn;
    fresh.basedOn = request.basedOn;
    if (!detail::hasSections(entry.framework->index, request.scope))
        return invalid("scope");
    fresh.scope = request.scope;
    const auto siblings = of(request.organisation);
    fresh.position = positionAfter(siblings.empty() ? QString() : find(siblings.back())->position);

    if (!m_core.document.frameworks.has(fresh.framework)) {
        m_core.document.frameworks.add(fresh.framework, entry.compiled, entry.framework);
        m_core.store->putSnapshot({fresh.framework, entry.compiled, entry.source});
    }
    return fresh;
}

Result<Assessments::AssessmentId> Assessments::start(const LibraryEntry& entry, const NewAssessment& request)
{
    const Assessment* basis = find(request.basedOn);
    if (basis == nullptr && !request.basedOn.isNull())
        return notFound("assessment", request.basedOn.toString());
    if (basis != nullptr && basis->organisation != request.organisation)
        return invalid("basedOn", request.basedOn.toString());
    const auto fresh = prepared(entry, request);
    if (!fresh)
        return tl::make_unexpected(fresh.error());
    Act act(m_core.document);
    act.put(*fresh);
    if (basis != nullptr)
        carryOver(act, basis->id, fresh->id, entry.framework->index);
    return m_core.commit(act).map([&](const GroupId&) { return fresh->id; });
}

void Assessments::carryOver(Act& act, const AssessmentId& from, const AssessmentId& to,
                            const framework::FrameworkIndex& index)
{
    const Document::Sheet& sheet = *m_core.document.sheet(from);
    for (const framework::Item* item : index.items()) {
        const int number = sheet.index().indexOf(item->id);
        const Document::AnswerRow* last = number < 0 ? nullptr : sheet.answers[static_cast<size_t>(number)];
        if (last == nullptr)
            continue;
        const bool isSameQuestion =
            sheet.index().items()[static_cast<size_t>(number)]->digest == item->digest;
        const bool isTaken = isSameQuestion && !detail::isConflicted(*last, "response");
        Answer fresh;
        fresh.id = assessment::answerId(to, item->id);
        fresh.assessment = to;
        fresh.item = item->id;
        if (isTaken)
            fresh.response = last->value.response;
        if (isSameQuestion && !detail::isConflicted(*last, "target"))
            fresh.target = last->value.target;
        if (!detail::isConflicted(*last, "note"))
            fresh.note = last->value.note;
        if (!detail::isConflicted(*last, "assignee"))
            fresh.assignee = last->value.assignee;
        fresh.carriedOver = assessment::isAnswered(fresh.response);
        fresh.flagged = !isTaken && assessment::isAnswered(last->value.response);
        const Answer untouched{fresh.id, fresh.assessment, fresh.item, {}, {}, false, {}, {}, {}, false};
        if (fresh != untouched)
            act.put(fresh);
    }
}

Result<GroupId> Assessments::rename(const AssessmentId& id, const QString& title)
{
    auto changed = editable(id);
    if (!changed)
        return tl::make_unexpected(changed.error());
    changed->title = normalisedText(title);
    if (changed->title.isEmpty())
        return invalid("title");
    return put(*changed);
}

Result<GroupId> Assessments::setPeople(const AssessmentId& id, const QString& preparedBy,
                                       const QString& reviewedBy)
{
    auto changed = editable(id);
    if (!changed)
        return tl::make_unexpected(changed.error());
    changed->preparedBy = normalisedText(preparedBy);
    changed->reviewedBy = normalisedText(reviewedBy);
    return put(*changed);
}

Result<GroupId> Assessments::setDates(const AssessmentId& id, QDate startedOn, QDate asOf)
{
    auto changed = editable(id);
    if (!changed)
        return tl::make_unexpected(changed.error());
    if (!startedOn.isValid())
        return invalid("startedOn");
    if (!asOf.isValid())
        return invalid("asOf");
    changed->startedOn = startedOn;
    changed->asOf = asOf;
    return put(*changed);
}

Result<GroupId> Assessments::setScope(const AssessmentId& id, const std::vector<framework::SectionId>& scope)
{
    auto changed = editable(id);
    if (!changed)
        return tl::make_unexpected(changed.error());
    if (!hasSections(id, scope))
        return invalid("scope");
    changed->scope = scope;
    return put(*changed);
}

Result<GroupId> Assessments::remove(const AssessmentId& id)
{
    const auto found = editable(id);
    if (!found)
        return tl::make_unexpected(found.error());
    if (const auto free = notOfEngagement(id); !free)
        return tl::make_unexpected(free.error());
    Act act(m_core.document);
    act.end({Kind::Assessment, id.uuid});
    return m_core.commit(act);
}

Result<GroupId> Assessments::setStage(const AssessmentId& id, Stage stage)
{
    auto changed = editable(id);
    if (!changed)
        return tl::make_unexpected(changed.error());
    if (stage == Stage::Signed)
        return invalid("stage", u"signed"_qs);
    changed->stage = stage;
    return put(*changed);
}

} // namespace sextant::workspace::detail
