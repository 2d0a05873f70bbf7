#include "workspace/detail/actions.h"

#include "base/text.h"
#include "improvement/action_rules.h"
#include "improvement/action_words.h"
#include "improvement/effect.h"
#include "workspace/detail/position.h"
#include "workspace/detail/stored_form.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace sextant::workspace::detail {

using assessment::Evidence;
using assessment::EvidenceId;
using improvement::Action;
using improvement::ActionId;
using improvement::Proposal;
using improvement::StandingFault;
using organisation::PersonId;

namespace {

bool inOrder(const Action& a, const Action& b)
{
    return std::tie(a.organisation, a.position, a.id) < std::tie(b.organisation, b.position, b.id);
}

Result<> allowed(StandingFault fault, const Action& action)
{
    switch (fault) {
    case StandingFault::NotAllowed:
        return invalid("state", improvement::stateName(action.standing.state));
    case StandingFault::NeedsPerson:
    case StandingFault::NeedsOther:
        return invalid("by");
    case StandingFault::NeedsClosure:
        return invalid("closingNote", action.closingNote);
    case StandingFault::None:
        break;
    }
    return {};
}

} // namespace

std::vector<Action> Actions::all() const
{
    std::vector<Action> found;
    for (const auto& [id, row] : m_core.document.actions.rows())
        found.push_back(row.value);
    std::sort(found.begin(), found.end(), inOrder);
    return found;
}

std::vector<Action> Actions::of(const organisation::OrganisationId& organisation) const
{
    std::vector<Action> found;
    for (const auto& [id, row] : m_core.document.actions.rows())
        if (row.value.organisation == organisation)
            found.push_back(row.value);
    std::sort(found.begin(), found.end(), inOrder);
    return found;
}

const Action* Actions::find(const ActionId& id) const
{
    return m_core.document.actions.get(id.uuid);
}

QStringList Actions::conflicts(const ActionId& id) const
{
    QStringList names;
    if (const auto* row = m_core.document.actions.find(id.uuid))
        for (size_t i = 0; i < row->cells.size(); ++i)
            if (row->cells[i].conflicted)
                names.append(m_core.document.actions.fieldName(static_cast<int>(i)));
    return names;
}

std::vector<Evidence> Actions::evidence(const ActionId& id) const
{
    std::vector<Evidence> files;
    if (const Action* action = find(id))
        for (const EvidenceId& file : action->evidence)
            if (const Evidence* known = m_core.document.evidence.get(file.uuid))
                files.push_back(*known);
    std::sort(files.begin(), files.end(), [](const Evidence& a, const Evidence& b) {
        return std::tie(a.addedAt, a.fileName, a.id) < std::tie(b.addedAt, b.fileName, b.id);
    });
    return files;
}

int Actions::revision(const ActionId& id)
{
    const auto changes = m_core.store->history(id.uuid, std::numeric_limits<int>::max());
    return changes.has_value() ? static_cast<int>(changes->size()) : 0;
}

std::vector<Proposal> Actions::proposals(const AssessmentId& assessment) const
{
    const Document::Sheet* sheet = m_core.document.sheet(assessment);
    if (sheet == nullptr)
        return {};
    std::vector<std::optional<Decimal>> targets(sheet->answers.size());
    for (size_t i = 0; i < targets.size(); ++i)
        if (sheet->answers[i] != nullptr)
            targets[i] = sheet->answers[i]->value.target;
    const auto plan = of(m_assessments.find(assessment)->organisation);
    return improvement::proposals(sheet->framework->prepared, m_assessments.score(assessment), targets,
                                  assessment, plan);
}

scoring::ScoreCard Actions::scoreWith(const AssessmentId& assessment,
                                      const std::vector<ActionId>& actions) const
{
    Targets targets;
    for (const ActionId& id : actions)
        if (const Action* action = find(id); action != nullptr && action->target.has_value())
            targets.emplace_back(action->source.item, *action->target);
    return scoreAt(assessment, targets);
}

scoring::ScoreCard Actions::scoreWithProposals(const AssessmentId& assessment,
                                               const std::vector<Proposal>& chosen) const
{
    Targets targets;
    for (const Proposal& proposal : chosen)
        targets.emplace_back(proposal.item, proposal.target);
    return scoreAt(assessment, targets);
}

scoring::ScoreCard Actions::scoreAt(const AssessmentId& assessment, const Targets& targets) const
{
    const Document::Sheet* sheet = m_core.document.sheet(assessment);
    if (sheet == nullptr)
        return {};
    std::vector<improvement::Aim> aims;
    for (const auto& [id, points] : targets)
        if (const int item = sheet->index().indexOf(id); item >= 0)
            aims.push_back({item, points});
    return improvement::scoreWith(sheet->framework->prepared, m_assessments.entries(assessment),
                                  m_assessments.find(assessment)->asOf, aims);
}

Result<Action> Actions::editable(const ActionId& id) const
{
    if (const auto writable = m_core.writable(); !writable)
        return tl::make_unexpected(writable.error());
    const Action* found = find(id);
    if (found == nullptr)
        return notFound("action", id.toString());
    return *found;
}

Newcomers Actions::name(Action& action, const ActionPeople& people) const
{
    Newcomers newcomers(m_core);
    if (people.owner.has_value())
        action.owner = newcomers.named(*people.owner);
    if (people.by.has_value())
        action.standing.by = newcomers.named(*people.by);
    return newcomers;
}

Result<> Actions::checkReferences(const Action& action, const Newcomers& newcomers) const
{
    if (m_core.document.organisations.get(action.organisation.uuid) == nullptr)
        return notFound("organisation", action.organisation.toString());
    for (const PersonId& person : {action.owner, action.standing.by})
        if (!newcomers.isKnown(person))
            return notFound("person", person.toString());
    for (const EvidenceId& file : action.evidence)
        if (m_core.document.evidence.get(file.uuid) == nullptr)
            return notFound("evidence", file.toString());
    return {};
}

Result<Action> Actions::checked(const Action& before, const Action& given, const Newcomers& newcomers) const
{
    Action tidy = given;
    tidy.what = {normalisedText(given.what.en), normalisedText(given.what.zh)};
    tidy.closingNote = normalisedText(given.closingNote);
    tidy.funding.note = normalisedText(given.funding.note);
    if (tidy.what.isEmpty())
        return invalid("what");
    if (improvement::isToDo(tidy.standing.state)) {
        tidy.standing.by = {};
        tidy.standing.on = {};
    } else if (tidy.standing != before.standing) {
        const bool saysSoOneself = tidy.standing.state == improvement::ActionState::ClaimedDone ||
                                   tidy.standing.state == improvement::ActionState::Superseded;
        if (saysSoOneself && tidy.standing.by.isNull())
            tidy.standing.by = m_core.author.id;
        if (!tidy.standing.on.isValid())
            tidy.standing.on = today();
    }
    if (const auto known = checkReferences(tidy, newcomers); !known)
        return tl::make_unexpected(known.error());
    if (const auto step = allowed(improvement::standingFault(before, tidy), tidy); !step)
        return tl::make_unexpected(step.error());
    return storedForm(tidy);
}

QString Actions::lastPosition(const organisation::OrganisationId& organisation) const
{
    const auto siblings = of(organisation);
    return siblings.empty() ? QString() : siblings.back().position;
}

QDate Actions::today() const
{
    return m_core.environment.clock.nowUtc().toLocalTime().date();
}

Result<GroupId> Actions::put(const Action& action, const Newcomers& newcomers)
{
    Act act(m_core.document);
    newcomers.add(act, {action.owner, action.standing.by});
    act.put(action);
    return m_core.commit(act);
}

Result<GroupId> Actions::put(const Action& action)
{
    Act act(m_core.document);
    act.put(action);
    return m_core.commit(act);
}

Result<ActionId> Actions::add(Action action, const ActionPeople& people)
{
    if (const auto writable = m_core.writable(); !writable)
        return tl::make_unexpected(writable.error());
    action.id = {m_core.environment.ids.newId()};
    action.position = positionAfter(lastPosition(action.organisation));
    if (!action.raisedOn.isValid())
        action.raisedOn = today();
    Newcomers newcomers = name(action, people);
    const auto tidy = checked({}, action, newcomers);
    if (!tidy)
        return tl::make_unexpected(tidy.error());
    return put(*tidy, newcomers).map([&](const GroupId&) { return tidy->id; });
}

Result<GroupId> Actions::addProposed(const AssessmentId& assessment, const std::vector<Proposal>& chosen)
{
    const assessment::Assessment* found = m_assessments.find(assessment);
    if (found == nullptr)
        return notFound("assessment", assessment.toString());
    Act act(m_core.document);
    QString position = lastPosition(found->organisation);
    for (const Proposal& proposal : chosen) {
        Action action = improvement::proposedAction(proposal, *found, today());
        action.id = improvement::proposedActionId(assessment, proposal.item);
        if (find(action.id) != nullptr)
            action.id = {m_core.environment.ids.newId()};
        action.position = position = positionAfter(position);
        const auto tidy = checked({}, action, Newcomers(m_core));
        if (!tidy)
            return tl::make_unexpected(tidy.error());
        act.put(*tidy);
    }
    return m_core.commit(act);
}

Result<GroupId> Actions::update(const Action& action, const ActionPeople& people)
{
    const auto before = editable(action.id);
    if (!before)
        return tl::make_unexpected(before.error());
    Action given = action;
    Newcomers newcomers = name(given, people);
    const auto tidy = checked(*before, given, newcomers);
    if (!tidy)
        return tl::make_unexpected(tidy.error());
    return put(*tidy, newcomers);
}

Result<GroupId> Actions::settle(const ActionId& id, const QString& field)
{
    const auto action = editable(id);
    if (!action)
        return tl::make_unexpected(action.error());
    if (!conflicts(id).contains(field))
        return invalid("field", field);
    Act act(m_core.document);
    act.put(*action, {field});
    return m_core.commit(act);
}

Result<GroupId> Actions::remove(const ActionId& id)
{
    if (const auto action = editable(id); !action)
        return tl::make_unexpected(action.error());
    Act act(m_core.document);
    act.end({Kind::Action, id.uuid});
    return m_core.commit(act);
}

Result<GroupId> Actions::attach(const ActionId& id, const QString& path,
                                const std::function<bool(qint64)>& progress)
{
    const auto known =
        m_files.onHomeThread<void>([&]() -> Result<> { return editable(id).map([](const Action&) {}); });
    if (!known)
        return tl::make_unexpected(known.error());
    const auto file = m_files.stored(path, progress);
    if (!file)
        return tl::make_unexpected(file.error());
    return m_files.onHomeThread<GroupId>([&] { return link(id, *file); });
}

Result<GroupId> Actions::link(const ActionId& id, const Evidences::File& file)
{
    // Asked again: a worker may have copied for minutes.
    auto action = editable(id);
    if (!action)
        return tl::make_unexpected(action.error());
    const Evidence evidence = m_files.entityOf(file);
    Act taken(m_core.document);
    taken.put(evidence);
    // The file stays when linking it is undone, as its content does: others may have come to name it.
    if (const auto kept = m_core.commit(taken, Undo::Impossible); !kept)
        return kept;
    auto& files = action->evidence;
    files.insert(std::upper_bound(files.begin(), files.end(), evidence.id), evidence.id);
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return put(*action);
}

Result<GroupId> Actions::detach(const ActionId& id, const EvidenceId& evidence)
{
    auto action = editable(id);
    if (!action)
        return tl::make_unexpected(action.error());
    auto& files = action->evidence;
    const auto found = std::find(files.begin(), files.end(), evidence);
    if (found == files.end())
        return notFound("evidence", evidence.toString());
    files.erase(found);
    return update(*action, {});
}

} // namespace sextant::workspace::detail
