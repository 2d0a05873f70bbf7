#pragma once

#include "base/error.h"
#include "improvement/action.h"
#include "improvement/proposals.h"
#include "scoring/score_card.h"
#include "workspace/workspace.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace sextant::workspace {

/// People of an action by name, as somebody typed them; an empty name clears the field. Who is unknown is
/// added to the file with the act, and only when the act is not refused.
struct ActionPeople
{
    std::optional<QString> owner;
    std::optional<QString> by; ///< who changed the state
};

/// The action plans of the open file: one for each organisation. Every setter refuses with ReadOnly {"path"}
/// or NotFound {"kind", "id"} where that is so; returns the group of changes, by which it can be reverted. A
/// signed assessment does not stand in the way: its seal does not cover the actions that follow from it.
class ActionService
{
public:
    virtual ~ActionService() = default;

    // reading
    /// By organisation, then position.
    virtual std::vector<improvement::Action> all() const = 0;
    /// By position.
    virtual std::vector<improvement::Action> of(const organisation::OrganisationId& organisation) const = 0;
    /// nullptr when there is none; valid until the next change.
    virtual const improvement::Action* find(const improvement::ActionId& id) const = 0;
    /// Names of the fields that two people have changed without seeing each other; what shows is the later.
    virtual QStringList conflicts(const improvement::ActionId& id) const = 0;
    /// The files that show its closure, in order of adding.
    virtual std::vector<assessment::Evidence> evidence(const improvement::ActionId& id) const = 0;
    /// How many changes were made to it, ever: grows with each one. Waits for the storage thread. 0 when
    /// unknown.
    virtual int revision(const improvement::ActionId& id) = 0;

    /// What the gaps and failed gates of \a assessment suggest and no action answers to yet.
    virtual std::vector<improvement::Proposal>
    proposals(const assessment::AssessmentId& assessment) const = 0;
    /// The figures of \a assessment when each of \a actions has reached its target. Actions without a target,
    /// or for items that its framework does not have, change nothing.
    virtual scoring::ScoreCard scoreWith(const assessment::AssessmentId& assessment,
                                         const std::vector<improvement::ActionId>& actions) const = 0;

    /// The same for what is not an action yet.
    virtual scoring::ScoreCard scoreWithProposals(const assessment::AssessmentId& assessment,
                                                  const std::vector<improvement::Proposal>& chosen) const = 0;

    // writing
    /// Adds \a action; its id is made here, its position is the last, and it is raised today unless a day is
    /// given; \a people stand above those in \a action. Errors: as of update().
    [[nodiscard]] virtual Result<improvement::ActionId> add(improvement::Action action,
                                                            const ActionPeople& people = {}) = 0;
    /// Adds the chosen of proposals() as one act; null group when \a chosen is empty.
    [[nodiscard]] virtual Result<GroupId> addProposed(const assessment::AssessmentId& assessment,
                                                      const std::vector<improvement::Proposal>& chosen) = 0;
    /// Writes the fields that differ from what is there, as one act. Whoever changes the state and names
    /// nobody is the one who says so, today; who verifies or accepts a risk is named; of a finding's action
    /// the verifier is not who claimed it, and the risk has its reason. \a people stand above
    /// those in \a action. Errors: NotFound (action, organisation, person, evidence), InvalidArgument
    /// {"what": "what" | "cost" | "state" | "by" | "closingNote"}.
    [[nodiscard]] virtual Result<GroupId> update(const improvement::Action& action,
                                                 const ActionPeople& people = {}) = 0;
    /// Takes what shows of a field in conflict for good. Errors: InvalidArgument {"what": "field"}.
    [[nodiscard]] virtual Result<GroupId> settle(const improvement::ActionId& id, const QString& field) = 0;
    [[nodiscard]] virtual Result<GroupId> remove(const improvement::ActionId& id) = 0;

    /// Copies a file into the workspace and links it as evidence of closure. Works, and fails, as
    /// EvidenceService::attach() does. Null group when it was linked before.
    [[nodiscard]] virtual Result<GroupId> attach(const improvement::ActionId& id, const QString& path,
                                                 const std::function<bool(qint64)>& progress = {}) = 0;
    /// Takes the link away; the content stays for undo and history.
    [[nodiscard]] virtual Result<GroupId> detach(const improvement::ActionId& id,
                                                 const assessment::EvidenceId& evidence) = 0;
};

} // namespace sextant::workspace
