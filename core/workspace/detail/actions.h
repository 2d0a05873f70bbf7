#pragma once

#include "workspace/action_service.h"
#include "workspace/detail/assessments.h"
#include "workspace/detail/core.h"
#include "workspace/detail/evidences.h"
#include "workspace/detail/newcomers.h"

namespace sextant::workspace::detail {

class Actions final : public ActionService
{
public:
    Actions(Core& core, const Assessments& assessments, const Evidences& files)
        : m_core(core)
        , m_assessments(assessments)
        , m_files(files)
    {}

    using Action = improvement::Action;
    using ActionId = improvement::ActionId;
    using AssessmentId = assessment::AssessmentId;

    std::vector<Action> all() const override;
    std::vector<Action> of(const organisation::OrganisationId& organisation) const override;
    const Action* find(const ActionId& id) const override;
    QStringList conflicts(const ActionId& id) const override;
    std::vector<assessment::Evidence> evidence(const ActionId& id) const override;
    int revision(const ActionId& id) override;
    std::vector<improvement::Proposal> proposals(const AssessmentId& assessment) const override;
    scoring::ScoreCard scoreWith(const AssessmentId& assessment,
                                 const std::vector<ActionId>& actions) const override;
    scoring::ScoreCard scoreWithProposals(const AssessmentId& assessment,
                                          const std::vector<improvement::Proposal>& chosen) const override;

    Result<ActionId> add(Action action, const ActionPeople& people) override;
    Result<GroupId> addProposed(const AssessmentId& assessment,
                                const std::vector<improvement::Proposal>& chosen) override;
    Result<GroupId> update(const Action& action, const ActionPeople& people) override;
    Result<GroupId> settle(const ActionId& id, const QString& field) override;
    Result<GroupId> remove(const ActionId& id) override;
    Result<GroupId> attach(const ActionId& id, const QString& path,
                           const std::function<bool(qint64)>& progress) override;
    Result<GroupId> detach(const ActionId& id, const assessment::EvidenceId& evidence) override;

private:
    using Targets = std::vector<std::pair<framework::ItemId, Decimal>>;

    scoring::ScoreCard scoreAt(const AssessmentId& assessment, const Targets& targets) const;
    /// A copy to change. Errors: ReadOnly, NotFound.
    Result<Action> editable(const ActionId& id) const;
    /// \a given as it is stored, if it may follow \a before.
    Result<Action> checked(const Action& before, const Action& given, const Newcomers& newcomers) const;
    Result<> checkReferences(const Action& action, const Newcomers& newcomers) const;
    /// Puts \a people into \a action; who is not in the file yet is among the newcomers.
    Newcomers name(Action& action, const ActionPeople& people) const;
    /// Adds those of \a newcomers whom \a action names, then writes it.
    Result<GroupId> put(const Action& action, const Newcomers& newcomers);
    Result<GroupId> put(const Action& action);
    Result<GroupId> link(const ActionId& id, const Evidences::File& file);
    QString lastPosition(const organisation::OrganisationId& organisation) const;
    QDate today() const;

    Core& m_core;
    const Assessments& m_assessments;
    const Evidences& m_files;
};

} // namespace sextant::workspace::detail
