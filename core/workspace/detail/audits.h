#pragma once

#include "workspace/audit_service.h"
#include "workspace/detail/assessments.h"
#include "workspace/detail/core.h"
#include "workspace/detail/drafts.h"
#include "workspace/detail/evidences.h"
#include "workspace/detail/newcomers.h"
#include "workspace/detail/vaults.h"

namespace sextant::workspace::detail {

class Audits final : public AuditService
{
public:
    Audits(Core& core, Assessments& assessments, const Evidences& files, Vaults& vaults)
        : m_core(core)
        , m_assessments(assessments)
        , m_files(files)
        , m_vaults(vaults)
        , m_drafts(core, vaults)
    {}

    using AssessmentId = assessment::AssessmentId;
    using ItemId = framework::ItemId;
    using OrganisationId = organisation::OrganisationId;
    using EngagementId = audit::EngagementId;
    using FindingId = audit::FindingId;
    using SampleRecordId = audit::SampleRecordId;
    using ReviewNoteId = audit::ReviewNoteId;

    VaultService& vault() override { return m_vaults; }
    DraftService& drafts() override { return m_drafts; }

    // audits_reading.cpp
    const audit::Engagement* find(const EngagementId& id) const override;
    const audit::Finding* find(const FindingId& id) const override;
    const audit::SampleRecord* find(const SampleRecordId& id) const override;
    const audit::ReviewNote* find(const ReviewNoteId& id) const override;
    const audit::AuditableUnit* find(const audit::AuditableUnitId& id) const override;
    const audit::AnnualPlan* find(const audit::AnnualPlanId& id) const override;
    std::vector<audit::Engagement> engagements(const OrganisationId& organisation) const override;
    EngagementId engagementOf(const AssessmentId& assessment) const override;
    std::vector<AssessmentId> plainAssessments(const OrganisationId& organisation) const override;
    std::vector<audit::Finding> findings(const EngagementId& engagement) const override;
    std::vector<audit::Finding> findings(const OrganisationId& organisation) const override;
    std::vector<audit::SampleRecord> samples(const EngagementId& engagement) const override;
    std::vector<audit::ReviewNote> reviewNotes(const AssessmentId& assessment) const override;
    std::vector<audit::ReviewNote> reviewNotes(const AssessmentId& assessment,
                                               const ItemId& item) const override;
    const audit::SignOff* signOff(const AssessmentId& assessment, const ItemId& item) const override;
    audit::MarkState signOffState(const AssessmentId& assessment, const ItemId& item) const override;
    std::vector<audit::AuditableUnit> units(const OrganisationId& organisation) const override;
    std::vector<audit::AnnualPlan> plans(const OrganisationId& organisation) const override;
    audit::OpinionBasis opinion(const EngagementId& id) const override;
    audit::FieldworkProgress progress(const EngagementId& id) const override;
    std::vector<ItemId> unmetWithoutFinding(const EngagementId& id) const override;
    std::vector<audit::StageGap> stageGaps(const EngagementId& id,
                                           audit::EngagementStage stage) const override;
    std::vector<audit::StageGap> signingGaps(const EngagementId& id) const override;
    std::vector<FindingId> repeatCandidates(const FindingId& id) const override;
    std::vector<improvement::Action> actions(const EngagementId& id) const override;
    QByteArray contentDigest(const EngagementId& id) const override;
    std::optional<TimeLeft> timeLeft(const EngagementId& id) override;
    Result<std::vector<HistoryLine>> history(const AuditEntity& entity, int limit) override;
    QStringList conflicts(const AuditEntity& entity) const override;

    // audits_engagements.cpp
    Result<GroupId> settle(const AuditEntity& entity, const QString& field) override;
    Result<EngagementId> start(const AuditPacks& packs, const NewEngagement& request) override;
    Result<GroupId> update(const audit::Engagement& engagement, const std::vector<Joining>& joining) override;
    Result<GroupId> remove(const EngagementId& id) override;
    Result<> sign(const EngagementId& id) override;
    Result<> reopen(const EngagementId& id) override;

    // audits_papers.cpp
    Result<FindingId> addFinding(audit::Finding finding, const FindingPeople& people) override;
    Result<FindingId> addFinding(const EngagementId& engagement, const ItemId& check) override;
    Result<GroupId> update(const audit::Finding& finding, const FindingPeople& people) override;
    Result<GroupId> remove(const FindingId& id) override;
    Result<GroupId> attach(const FindingId& id, const QString& path,
                           const std::function<bool(qint64)>& progress) override;
    Result<SampleRecordId> addSample(audit::SampleRecord sample) override;
    Result<GroupId> update(const audit::SampleRecord& sample) override;
    Result<GroupId> remove(const SampleRecordId& id) override;
    Result<GroupId> setPrepared(const SampleRecordId& id, bool prepared) override;
    Result<GroupId> setReviewed(const SampleRecordId& id, bool reviewed) override;

    // audits_review.cpp
    Result<GroupId> signOffChecks(const AssessmentId& assessment, const std::vector<ItemId>& items) override;
    Result<GroupId> withdrawSignOff(const AssessmentId& assessment,
                                    const std::vector<ItemId>& items) override;
    Result<ReviewNoteId> addReviewNote(const AssessmentId& assessment, const ItemId& item,
                                       const QString& text) override;
    Result<GroupId> reply(const ReviewNoteId& id, const QString& text) override;
    Result<GroupId> setResolved(const ReviewNoteId& id, bool resolved) override;
    Result<GroupId> remove(const ReviewNoteId& id) override;

    // audits_universe.cpp
    Result<GroupId> addUnits(std::vector<audit::AuditableUnit> units) override;
    Result<GroupId> update(const audit::AuditableUnit& unit) override;
    Result<GroupId> remove(const audit::AuditableUnitId& id) override;
    Result<audit::AnnualPlanId> addPlan(audit::AnnualPlan plan) override;
    Result<GroupId> update(const audit::AnnualPlan& plan) override;
    Result<GroupId> remove(const audit::AnnualPlanId& id) override;

private:
    audit::EngagementFacts factsOf(const audit::Engagement& engagement) const;
    std::vector<ItemId> failedGates(const audit::Engagement& engagement) const;
    std::vector<bool> visibleChecks(const audit::Engagement& engagement) const;
    bool isCheck(const audit::Engagement& engagement, const ItemId& item) const;

    /// A copy to change of something that is there. Errors: ReadOnly, NotFound.
    template <typename Entity>
    Result<Entity> writable(const EntityTable<Entity>& table, const QUuid& id) const
    {
        if (const auto allowed = m_core.writable(); !allowed)
            return tl::make_unexpected(allowed.error());
        const Entity* found = table.get(id);
        if (found == nullptr)
            return notFound(EntityTraits<Entity>::kind, Id<void>{id}.toString());
        return *found;
    }
    /// Errors: ReadOnly, NotFound, AuditRefused {reportSigned}.
    Result<audit::Engagement> open(const EngagementId& id) const;
    Result<audit::Finding> openFinding(const FindingId& id) const;
    Result<audit::SampleRecord> openSample(const SampleRecordId& id) const;
    Result<audit::ReviewNote> openNote(const ReviewNoteId& id) const;
    /// Of a fieldwork or quality check list. Errors: ReadOnly, NotFound, Signed, AuditRefused {reportSigned}.
    Result<> openItem(const AssessmentId& assessment, const ItemId& item) const;

    Result<audit::Engagement> checked(const audit::Engagement& given, const Newcomers& newcomers) const;
    Result<> checkStep(const audit::Engagement& before, const audit::Engagement& after) const;
    Result<audit::Finding> checked(const audit::Finding& given, audit::FindingStage before,
                                   const Newcomers& newcomers) const;
    Result<audit::SampleRecord> checked(const audit::SampleRecord& given) const;
    Result<audit::AuditableUnit> checked(const audit::AuditableUnit& given) const;
    Result<audit::AnnualPlan> checked(const audit::AnnualPlan& given) const;
    Result<> checkPersons(const std::vector<organisation::PersonId>& persons,
                          const Newcomers& newcomers) const;
    /// Puts who joins into the team. Errors: InvalidArgument {"what": "team"} for a name that is empty.
    Result<Newcomers> join(audit::Engagement& engagement, const std::vector<Joining>& joining) const;
    /// Puts \a people into \a finding; who is not in the file yet is among the newcomers.
    Newcomers name(audit::Finding& finding, const FindingPeople& people) const;
    Result<> checkLinks(const audit::Finding& finding, const audit::Engagement& engagement) const;
    /// A finding's files are in plain, those of a restricted one sealed for it. Errors: NotFound;
    /// AuditRefused {fileNotSealed}.
    Result<> checkFiles(const audit::Finding& finding) const;
    Result<GroupId> setMark(const SampleRecordId& id, audit::StateMark audit::SampleRecord::*mark,
                            bool given);
    Result<GroupId> link(const FindingId& id, const Evidences::File& file);
    /// \a act is what is written with it.
    Result<GroupId> put(const audit::Finding& finding, Act act);
    /// What the file holds of it; of a finding what is in plain.
    template <typename TypedId>
    const auto* stored(const TypedId& id) const
    {
        return find(id);
    }
    const audit::Finding* stored(const FindingId& id) const;
    audit::Mark markNow() const;

    template <typename Entity>
    Result<GroupId> put(const Entity& entity)
    {
        Act act(m_core.document);
        act.put(entity);
        return m_core.commit(act);
    }
    Result<GroupId> end(const EntityKey& key);

    Core& m_core;
    Assessments& m_assessments;
    const Evidences& m_files;
    Vaults& m_vaults;
    Drafts m_drafts;
};

} // namespace sextant::workspace::detail
