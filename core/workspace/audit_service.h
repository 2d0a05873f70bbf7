#pragma once

#include "audit/annual_plan.h"
#include "audit/engagement_rules.h"
#include "audit/finding_rules.h"
#include "audit/opinion.h"
#include "audit/pace.h"
#include "audit/review_note.h"
#include "audit/sample_record.h"
#include "audit/sign_off.h"
#include "base/error.h"
#include "improvement/action.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace sextant::workspace {

class DraftService;
class VaultService;

/// The shipped packs that an engagement is made of.
struct AuditPacks
{
    LibraryEntry manual;
    LibraryEntry quality;
};
/// Errors: those of FrameworkLibrary::shipped().
[[nodiscard]] Result<AuditPacks> auditPacks(const FrameworkLibrary& library);

struct NewEngagement
{
    organisation::OrganisationId organisation;
    LocalizedText title;
    std::vector<framework::SectionId> chapters = {}; ///< of the manual; empty: chosen later, all until then
    audit::AuditableUnitId unit = {};
    audit::Period planned = {};
    organisation::PersonId lead = {}; ///< null: the author
    QString code = {};                ///< empty: the next free one of the year in which it is planned
    audit::Period period = {};        ///< what is audited
    QString leadName = {}; ///< not empty: who leads, by name; added to the file when unknown, with the act
};

/// People of a finding by name, as somebody typed them; an empty name clears the field. Who is unknown is
/// added to the file with the act, and only when the act is not refused.
struct FindingPeople
{
    std::optional<QString> owner = {};
    std::optional<QString> responder = {}; ///< who answers for management
};

/// Somebody who joins a team, by name as somebody typed it. Who is unknown is added to the file with the
/// act, and leaves it when that is undone, unless something else names him by then.
struct Joining
{
    QString name;
    audit::TeamRole role = audit::TeamRole::Auditor;
};

/// How long the open checks will take.
struct TimeLeft
{
    audit::Pace pace;
    int openChecks = 0;
    int minutes = 0;
    friend bool operator==(const TimeLeft&, const TimeLeft&) = default;
};

/// Anything of an audit that two people may have changed without seeing each other.
using AuditEntity = std::variant<audit::EngagementId, audit::FindingId, audit::SampleRecordId,
                                 audit::ReviewNoteId, audit::AuditableUnitId, audit::AnnualPlanId>;

/// The audits of the open file. The fieldwork of an engagement, and the check list on its quality, are
/// assessments: answers, notes, files, flags and review go through AssessmentService and EvidenceService.
/// Every setter refuses with ReadOnly {"path"}, NotFound {"kind", "id"}, or AuditRefused (audit_refusals.h)
/// with reportSigned where that is so; returns the group of changes, by which it can be reverted. What is
/// found is valid until the next change.
class AuditService
{
public:
    virtual ~AuditService() = default;

    /// Restricted findings and their password (vault_service.h). A locked one has no more than engagement,
    /// number, stage and position; ask audit::isLocked(). Searches, lists for others, reports and exports
    /// leave out what is restricted, open or not, unless it is asked for.
    virtual VaultService& vault() = 0;

    /// What is being typed, of all that this service and AssessmentService write.
    virtual DraftService& drafts() = 0;

    // reading; nullptr when there is none
    virtual const audit::Engagement* find(const audit::EngagementId& id) const = 0;
    virtual const audit::Finding* find(const audit::FindingId& id) const = 0;
    virtual const audit::SampleRecord* find(const audit::SampleRecordId& id) const = 0;
    virtual const audit::ReviewNote* find(const audit::ReviewNoteId& id) const = 0;
    virtual const audit::AuditableUnit* find(const audit::AuditableUnitId& id) const = 0;
    virtual const audit::AnnualPlan* find(const audit::AnnualPlanId& id) const = 0;

    /// By position.
    virtual std::vector<audit::Engagement>
    engagements(const organisation::OrganisationId& organisation) const = 0;
    /// Whose fieldwork or quality check list \a assessment is; null when no audit's: lists of assessments
    /// leave the others out.
    virtual audit::EngagementId engagementOf(const assessment::AssessmentId& assessment) const = 0;
    /// Those of AssessmentService::of() that are no audit's: what lists of assessments show.
    virtual std::vector<assessment::AssessmentId>
    plainAssessments(const organisation::OrganisationId& organisation) const = 0;
    /// By position.
    virtual std::vector<audit::Finding> findings(const audit::EngagementId& engagement) const = 0;
    /// Of all engagements, in the order of these.
    virtual std::vector<audit::Finding> findings(const organisation::OrganisationId& organisation) const = 0;
    /// By number.
    virtual std::vector<audit::SampleRecord> samples(const audit::EngagementId& engagement) const = 0;
    /// By time.
    virtual std::vector<audit::ReviewNote> reviewNotes(const assessment::AssessmentId& assessment) const = 0;
    virtual std::vector<audit::ReviewNote> reviewNotes(const assessment::AssessmentId& assessment,
                                                       const framework::ItemId& item) const = 0;
    virtual const audit::SignOff* signOff(const assessment::AssessmentId& assessment,
                                          const framework::ItemId& item) const = 0;
    virtual audit::MarkState signOffState(const assessment::AssessmentId& assessment,
                                          const framework::ItemId& item) const = 0;
    /// By position.
    virtual std::vector<audit::AuditableUnit>
    units(const organisation::OrganisationId& organisation) const = 0;
    /// By year.
    virtual std::vector<audit::AnnualPlan> plans(const organisation::OrganisationId& organisation) const = 0;

    /// The opinion so far, with all that it follows from. A gate that the engagement names fails when it is
    /// not satisfactory, one of the manual when it is below its threshold; what was not tested does not fail.
    virtual audit::OpinionBasis opinion(const audit::EngagementId& id) const = 0;
    virtual audit::FieldworkProgress progress(const audit::EngagementId& id) const = 0;
    /// Checks in scope that are not satisfactory and that no finding names, in the order of the manual. What a
    /// locked finding names is not known.
    virtual std::vector<framework::ItemId> unmetWithoutFinding(const audit::EngagementId& id) const = 0;
    /// What the engagement lacks for \a stage, and for the signature of its report.
    virtual std::vector<audit::StageGap> stageGaps(const audit::EngagementId& id,
                                                   audit::EngagementStage stage) const = 0;
    virtual std::vector<audit::StageGap> signingGaps(const audit::EngagementId& id) const = 0;
    /// Earlier findings that this one may repeat, the latest first.
    virtual std::vector<audit::FindingId> repeatCandidates(const audit::FindingId& id) const = 0;
    /// Of all findings of the engagement, in the order of the plan; of one finding: improvement::actionsOf().
    virtual std::vector<improvement::Action> actions(const audit::EngagementId& id) const = 0;
    /// SHA-256 over all that the report's signature covers: the engagement (but its stage), its findings and
    /// samples, and the fieldwork's own digest. For paper.
    virtual QByteArray contentDigest(const audit::EngagementId& id) const = 0;
    /// From the pace of answering so far; nullopt when nothing is open or too little is answered. Waits for
    /// the storage thread.
    virtual std::optional<TimeLeft> timeLeft(const audit::EngagementId& id) = 0;

    /// What was done to it, newest first. Waits for the storage thread. Errors: CannotRead.
    [[nodiscard]] virtual Result<std::vector<HistoryLine>> history(const AuditEntity& entity, int limit) = 0;

    /// Names of the fields that two people have changed without seeing each other; what shows is the later.
    virtual QStringList conflicts(const AuditEntity& entity) const = 0;
    /// Takes what shows of a field in conflict for good. Errors: InvalidArgument {"what": "field"}.
    [[nodiscard]] virtual Result<GroupId> settle(const AuditEntity& entity, const QString& field) = 0;

    // engagements
    /// Makes the engagement, its fieldwork over \a request's chapters and its quality check list, as one act.
    /// Errors: InvalidArgument {"what": "title" | "code" | "chapters" | "period" | "planned"}.
    [[nodiscard]] virtual Result<audit::EngagementId> start(const AuditPacks& packs,
                                                            const NewEngagement& request) = 0;
    /// Writes the fields that differ, as one act; other chapters become the fieldwork's scope. Organisation,
    /// fieldwork, quality and signature stay as they are. Of a signed one only stage and position change. \a
    /// joining come into the team behind those in \a engagement. Errors: as of start(); AuditRefused
    /// {stageStep, stageNotReady, checkOutOfScope (a gate)}.
    [[nodiscard]] virtual Result<GroupId> update(const audit::Engagement& engagement,
                                                 const std::vector<Joining>& joining = {}) = 0;
    /// With findings, samples, fieldwork and quality check list; undoable. Actions that followed stay.
    [[nodiscard]] virtual Result<GroupId> remove(const audit::EngagementId& id) = 0;
    /// Signs the report by the author and seals the fieldwork; waits for the disk, not undoable. Errors:
    /// AuditRefused {stageNotReady}; those of AssessmentService::sign().
    [[nodiscard]] virtual Result<> sign(const audit::EngagementId& id) = 0;
    /// Opens report and fieldwork for changes; itself recorded, not undoable. Errors: AuditRefused
    /// {reportNotSigned}.
    [[nodiscard]] virtual Result<> reopen(const audit::EngagementId& id) = 0;

    // findings
    /// Adds \a finding at the end; id, number (unless given) and position are made here; \a people stand
    /// above those in \a finding. A restricted one is sealed at once. Errors: as of update().
    [[nodiscard]] virtual Result<audit::FindingId> addFinding(audit::Finding finding,
                                                              const FindingPeople& people = {}) = 0;
    /// A draft for a check, prefilled from its procedure (audit::findingFrom()). Errors: AuditRefused
    /// {checkOutOfScope}.
    [[nodiscard]] virtual Result<audit::FindingId> addFinding(const audit::EngagementId& engagement,
                                                              const framework::ItemId& check) = 0;
    /// Writes the fields that differ, as one act. An agreed or final one keeps all that its stage needs; a
    /// restricted one is sealed anew. \a people stand above those in \a finding. Errors: InvalidArgument
    /// {"what": "restricted"} (VaultService does that); AuditRefused {findingStep, findingNotReady,
    /// checkOutOfScope, findingLocked, fileNotSealed (a restricted finding takes only files of its own)}.
    [[nodiscard]] virtual Result<GroupId> update(const audit::Finding& finding,
                                                 const FindingPeople& people = {}) = 0;
    [[nodiscard]] virtual Result<GroupId> remove(const audit::FindingId& id) = 0;
    /// Copies a file into the workspace and links it. Works, and fails, as EvidenceService::attach() does;
    /// for a restricted one the copy is encrypted. AuditRefused {findingLocked, noMemoryForKey}.
    [[nodiscard]] virtual Result<GroupId> attach(const audit::FindingId& id, const QString& path,
                                                 const std::function<bool(qint64)>& progress = {}) = 0;

    // samples
    /// Id and number (unless given) are made here. Its files are kept first, by EvidenceService::keepBytes()
    /// or keepFile(). Errors: as of update().
    [[nodiscard]] virtual Result<audit::SampleRecordId> addSample(audit::SampleRecord sample) = 0;
    /// Writes the fields that differ, as one act; the marks of preparer and reviewer stay as they are.
    /// Errors: InvalidArgument {"what": field}; NotFound {"kind": "evidence"} for a file that is not kept.
    [[nodiscard]] virtual Result<GroupId> update(const audit::SampleRecord& sample) = 0;
    /// Findings that name it keep naming it until they are changed.
    [[nodiscard]] virtual Result<GroupId> remove(const audit::SampleRecordId& id) = 0;
    /// Puts the author's name, or nobody's, under the working paper as it is now.
    [[nodiscard]] virtual Result<GroupId> setPrepared(const audit::SampleRecordId& id, bool prepared) = 0;
    [[nodiscard]] virtual Result<GroupId> setReviewed(const audit::SampleRecordId& id, bool reviewed) = 0;

    // review of the fieldwork
    /// Puts the author's name under the checks as they are now, as one act. Errors: AuditRefused
    /// {notAnswered}, NotFound {"item"}.
    [[nodiscard]] virtual Result<GroupId> signOffChecks(const assessment::AssessmentId& assessment,
                                                        const std::vector<framework::ItemId>& items) = 0;
    [[nodiscard]] virtual Result<GroupId> withdrawSignOff(const assessment::AssessmentId& assessment,
                                                          const std::vector<framework::ItemId>& items) = 0;
    /// Errors: InvalidArgument {"what": "text"}.
    [[nodiscard]] virtual Result<audit::ReviewNoteId>
    addReviewNote(const assessment::AssessmentId& assessment, const framework::ItemId& item,
                  const QString& text) = 0;
    /// The author answers; an empty text takes the answer back.
    [[nodiscard]] virtual Result<GroupId> reply(const audit::ReviewNoteId& id, const QString& text) = 0;
    [[nodiscard]] virtual Result<GroupId> setResolved(const audit::ReviewNoteId& id, bool resolved) = 0;
    [[nodiscard]] virtual Result<GroupId> remove(const audit::ReviewNoteId& id) = 0;

    // universe and plan
    /// All of \a units at the end, as one act; null group when there are none. Ids and positions are made
    /// here. Errors: as of update().
    [[nodiscard]] virtual Result<GroupId> addUnits(std::vector<audit::AuditableUnit> units) = 0;
    /// Errors: InvalidArgument {"what": field}.
    [[nodiscard]] virtual Result<GroupId> update(const audit::AuditableUnit& unit) = 0;
    [[nodiscard]] virtual Result<GroupId> remove(const audit::AuditableUnitId& id) = 0;
    /// Errors: as of update(); AuditRefused {yearTaken}.
    [[nodiscard]] virtual Result<audit::AnnualPlanId> addPlan(audit::AnnualPlan plan) = 0;
    /// Organisation and year stay as they are. Errors: InvalidArgument {"what": field}.
    [[nodiscard]] virtual Result<GroupId> update(const audit::AnnualPlan& plan) = 0;
    [[nodiscard]] virtual Result<GroupId> remove(const audit::AnnualPlanId& id) = 0;
};

} // namespace sextant::workspace
