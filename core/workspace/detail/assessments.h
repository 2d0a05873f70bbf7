#pragma once

#include "base/hashing.h"
#include "scoring/score.h"
#include "workspace/assessment_service.h"
#include "workspace/detail/core.h"
#include "workspace/framework_library.h"
#include "workspace/paper_entry.h"

namespace sextant::workspace::detail {

class Assessments final : public AssessmentService, public EntryDrafts
{
public:
    explicit Assessments(Core& core)
        : m_core(core)
    {}

    using AssessmentId = assessment::AssessmentId;
    using ItemId = framework::ItemId;

    // assessments_reading.cpp
    std::vector<AssessmentId> all() const override;
    std::vector<AssessmentId> of(const organisation::OrganisationId& organisation) const override;
    const assessment::Assessment* find(const AssessmentId& id) const override;
    SharedFramework framework(const AssessmentId& id) const override;
    const assessment::Answer* answer(const AssessmentId& id, const ItemId& item) const override;
    bool isConflicted(const AssessmentId& id, const ItemId& item) const override;
    bool isReviewed(const AssessmentId& id, const ItemId& item) const override;
    std::vector<bool> visibleItems(const AssessmentId& id) const override;
    scoring::ScoreCard score(const AssessmentId& id) const override;
    scoring::ScoreCard scoreOfTargets(const AssessmentId& id) const override;
    std::optional<AssessmentId> previous(const AssessmentId& id) const override;
    QString noteDraft(const AssessmentId& id, const ItemId& item) const override;

    // sealing.cpp
    const assessment::Seal* seal(const AssessmentId& id) const override;
    std::optional<SealedFigures> sealedFigures(const AssessmentId& id) const override;
    QByteArray contentDigest(const AssessmentId& id) const override;
    Result<assessment::SealId> sign(const AssessmentId& id) override;
    Result<> reopen(const AssessmentId& id) override;

    // assessments_acts.cpp
    Result<AssessmentId> start(const LibraryEntry& framework, const NewAssessment& request) override;
    Result<GroupId> rename(const AssessmentId& id, const QString& title) override;
    Result<GroupId> setPeople(const AssessmentId& id, const QString& preparedBy,
                              const QString& reviewedBy) override;
    Result<GroupId> setDates(const AssessmentId& id, QDate startedOn, QDate asOf) override;
    Result<GroupId> setScope(const AssessmentId& id, const std::vector<framework::SectionId>& scope) override;
    Result<GroupId> remove(const AssessmentId& id) override;
    Result<GroupId> setStage(const AssessmentId& id, assessment::Stage stage) override;

    // answers_acts.cpp
    Result<GroupId> setResponse(const AssessmentId& id, const ItemId& item,
                                const assessment::Response& response) override;
    Result<GroupId> setNote(const AssessmentId& id, const ItemId& item, const QString& note) override;
    void keepNoteDraft(const AssessmentId& id, const ItemId& item, const QString& note) override;
    void keepEntryDraft(const AssessmentId& id, const QString& text) override;
    QString entryDraft(const AssessmentId& id) const override;
    Result<GroupId> setFlagged(const AssessmentId& id, const ItemId& item, bool flagged) override;
    Result<GroupId> setTarget(const AssessmentId& id, const ItemId& item,
                              std::optional<Decimal> target) override;
    Result<GroupId> setAssignee(const AssessmentId& id, const ItemId& item,
                                const organisation::PersonId& person) override;
    Result<GroupId> confirmCarriedOver(const AssessmentId& id, const ItemId& item) override;
    Result<GroupId> review(const AssessmentId& id, const ItemId& item) override;
    Result<GroupId> setAnswers(const AssessmentId& id, const std::vector<AnswerEdit>& edits) override;

    /// A new assessment as start() makes it, but not written yet; its framework is in the file from now on.
    Result<assessment::Assessment> prepared(const LibraryEntry& framework, const NewAssessment& request);
    /// Adds the signature to \a act. Waits for the disk. Errors: those of sign().
    Result<assessment::SealId> addSeal(Act& act, const AssessmentId& id);
    /// Adds the reopening of a signed one to \a act.
    void addReopening(Act& act, const AssessmentId& id) const;

    /// True when the framework of \a id has all of \a sections.
    bool hasSections(const AssessmentId& id, const std::vector<framework::SectionId>& sections) const;

    /// What scoring takes: one for each item of the assessment's framework.
    std::vector<scoring::SheetEntry> entries(const AssessmentId& id) const;

private:
    /// A copy to change. Errors: ReadOnly, NotFound, Signed.
    Result<assessment::Assessment> editable(const AssessmentId& id) const;
    /// Errors: AuditRefused {partOfEngagement}.
    Result<> notOfEngagement(const AssessmentId& id) const;
    /// A copy of the answer, or a new one, of an editable assessment; the item exists. Errors: also NotFound
    /// for it.
    Result<assessment::Answer> editableAnswer(const AssessmentId& id, const ItemId& item) const;
    const framework::Item& itemOf(const assessment::Answer& answer) const;
    Result<> setResponse(assessment::Answer& answer, const assessment::Response& response) const;
    Result<> setTarget(assessment::Answer& answer, std::optional<Decimal> target) const;
    Result<> setAssignee(assessment::Answer& answer, const organisation::PersonId& person) const;
    Result<> setReviewed(assessment::Answer& answer) const;
    void dropDraft(const AssessmentId& id, const ItemId& item);
    Result<GroupId> put(const assessment::Assessment& assessment);
    Result<GroupId> put(const assessment::Answer& answer, const QStringList& settling);
    void add(Act& act, const assessment::Answer& answer, const QStringList& settling) const;
    Result<> apply(assessment::Answer& answer, const AnswerEdit& edit) const;

    /// One for each item: whether it lies in the scope.
    std::vector<unsigned char> askedItems(const AssessmentId& id, const Document::Sheet& sheet) const;
    const Document::AnswerRow* row(const AssessmentId& id, const ItemId& item) const;
    std::vector<AssessmentId> sorted(std::vector<const assessment::Assessment*> assessments) const;
    void carryOver(Act& act, const AssessmentId& from, const AssessmentId& to,
                   const framework::FrameworkIndex& index);

    Core& m_core;
};

/// True when field \a name of \a row is in conflict.
bool isConflicted(const Document::AnswerRow& row, const char* name);

} // namespace sextant::workspace::detail
