#pragma once

#include "assessment/assessment.h"
#include "base/error.h"
#include "framework/framework_index.h"
#include "scoring/score_card.h"
#include "workspace/workspace.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace sextant::workspace {

struct LibraryEntry;

struct NewAssessment
{
    organisation::OrganisationId organisation;
    QString title;
    QDate startedOn;                  ///< null: today; also the first asOf
    assessment::AssessmentId basedOn; ///< null: start empty; else its answers, marked as carried over
    std::vector<framework::SectionId> scope = {}; ///< what is asked; empty: all
};

/// What was signed beside what the engine says today (scoring rule 16): both are shown when they differ.
struct SealedFigures
{
    QJsonObject asSigned; ///< as `sextant-cli score --json` prints it
    QJsonObject now;
    /// True when any figure differs; the engine's version and the words alone do not count.
    bool differ = false;
};

/// Assessments and answers of the open file. Every setter refuses with NotFound {"kind","id"}, ReadOnly
/// {"path"} or Signed {"assessment"} where that is so; returns the group of changes, by which it can be
/// reverted. The fieldwork and the quality check list of an audit are among them (AuditService::engagementOf()
/// tells); they are removed, signed and reopened with their engagement alone: AuditRefused {partOfEngagement}.
class AssessmentService
{
public:
    virtual ~AssessmentService() = default;

    // reading
    virtual std::vector<assessment::AssessmentId> all() const = 0; ///< by organisation, then position
    virtual std::vector<assessment::AssessmentId>
    of(const organisation::OrganisationId& organisation) const = 0;
    /// nullptr when there is none; valid until the next change.
    virtual const assessment::Assessment* find(const assessment::AssessmentId& id) const = 0;
    virtual std::shared_ptr<const framework::IndexedFramework>
    framework(const assessment::AssessmentId& id) const = 0;
    /// nullptr when the item was never touched; valid until the next change.
    virtual const assessment::Answer* answer(const assessment::AssessmentId& id,
                                             const framework::ItemId& item) const = 0;
    virtual bool isConflicted(const assessment::AssessmentId& id, const framework::ItemId& item) const = 0;
    /// True when the answer's review is of its present response.
    virtual bool isReviewed(const assessment::AssessmentId& id, const framework::ItemId& item) const = 0;
    /// In the scope and visible by the relevance conditions, for each item of the index.
    virtual std::vector<bool> visibleItems(const assessment::AssessmentId& id) const = 0;
    /// All figures, computed now; for a signed assessment from what was signed.
    virtual scoring::ScoreCard score(const assessment::AssessmentId& id) const = 0;
    /// The figures that the targets would give: each item at its target, or at its response when it has none.
    virtual scoring::ScoreCard scoreOfTargets(const assessment::AssessmentId& id) const = 0;
    /// Which one to compare with: the latest signed one before it, else the latest before it, of the same
    /// organisation and a framework of the same id. nullopt when there is none.
    virtual std::optional<assessment::AssessmentId> previous(const assessment::AssessmentId& id) const = 0;
    /// The latest seal; nullptr when never signed or reopened since.
    virtual const assessment::Seal* seal(const assessment::AssessmentId& id) const = 0;
    /// The figures of a signed assessment as sealed and as the engine computes them now from the same
    /// answers; nullopt when it is not signed.
    virtual std::optional<SealedFigures> sealedFigures(const assessment::AssessmentId& id) const = 0;
    /// SHA-256 over the framework's digest, what the assessment says about itself (but its stage), and every
    /// stored field of its answers and evidence: printed on each page.
    virtual QByteArray contentDigest(const assessment::AssessmentId& id) const = 0;

    // the assessment
    /// Starts one for the request's organisation. Of a basis, each response whose question is the same comes
    /// over as carried over, with note, target and assignee; where the question has changed, the note comes
    /// over with a flag; conflicts never do. Errors: ReadOnly, NotFound, InvalidArgument {"what": "title" |
    /// "basedOn"}.
    [[nodiscard]] virtual Result<assessment::AssessmentId> start(const LibraryEntry& framework,
                                                                 const NewAssessment& request) = 0;
    [[nodiscard]] virtual Result<GroupId> rename(const assessment::AssessmentId& id,
                                                 const QString& title) = 0;
    [[nodiscard]] virtual Result<GroupId> setPeople(const assessment::AssessmentId& id,
                                                    const QString& preparedBy, const QString& reviewedBy) = 0;
    [[nodiscard]] virtual Result<GroupId> setDates(const assessment::AssessmentId& id, QDate startedOn,
                                                   QDate asOf) = 0;
    /// What is asked from now on; answers to what is not asked any more stay, unseen and uncounted. Errors:
    /// InvalidArgument {"what": "scope"} for a section that the framework does not have.
    [[nodiscard]] virtual Result<GroupId> setScope(const assessment::AssessmentId& id,
                                                   const std::vector<framework::SectionId>& scope) = 0;
    [[nodiscard]] virtual Result<GroupId>
    remove(const assessment::AssessmentId& id) = 0; ///< undoable; Signed refused
    /// Draft and in review may change into each other. Errors: InvalidArgument for Signed (see sign).
    [[nodiscard]] virtual Result<GroupId> setStage(const assessment::AssessmentId& id,
                                                   assessment::Stage stage) = 0;
    /// Seals it. Flushes first. Errors: NotSignable {"unanswered", "conflicts"}, DiskFull, CannotWrite.
    [[nodiscard]] virtual Result<assessment::SealId> sign(const assessment::AssessmentId& id) = 0;
    /// Opens a signed one for changes, in review; itself recorded, not undoable. Errors: InvalidArgument when
    /// not signed.
    [[nodiscard]] virtual Result<> reopen(const assessment::AssessmentId& id) = 0;

    // answers
    /// Errors also: UnknownOption, WrongKind, ReasonNeeded, NotApplicableRefused, InvalidArgument (out of
    /// range).
    [[nodiscard]] virtual Result<GroupId> setResponse(const assessment::AssessmentId& id,
                                                      const framework::ItemId& item,
                                                      const assessment::Response& response) = 0;
    [[nodiscard]] virtual Result<GroupId> setNote(const assessment::AssessmentId& id,
                                                  const framework::ItemId& item, const QString& note) = 0;
    /// Unfinished typing, durable at each pause; setNote() takes it away.
    virtual void keepNoteDraft(const assessment::AssessmentId& id, const framework::ItemId& item,
                               const QString& note) = 0;
    /// A draft that was left when the program ended; empty when none.
    virtual QString noteDraft(const assessment::AssessmentId& id, const framework::ItemId& item) const = 0;
    [[nodiscard]] virtual Result<GroupId> setFlagged(const assessment::AssessmentId& id,
                                                     const framework::ItemId& item, bool flagged) = 0;
    /// Items with options only, and points that one of them brings: WrongKind, InvalidArgument {"what":
    /// "target"}.
    [[nodiscard]] virtual Result<GroupId> setTarget(const assessment::AssessmentId& id,
                                                    const framework::ItemId& item,
                                                    std::optional<Decimal> target) = 0;
    [[nodiscard]] virtual Result<GroupId> setAssignee(const assessment::AssessmentId& id,
                                                      const framework::ItemId& item,
                                                      const organisation::PersonId& person) = 0;
    /// Takes a carried-over answer as this year's own.
    [[nodiscard]] virtual Result<GroupId> confirmCarriedOver(const assessment::AssessmentId& id,
                                                             const framework::ItemId& item) = 0;
    /// Marks the present response as reviewed by the author; a later change of the response voids it. Errors:
    /// InvalidArgument {"what": "response"} when there is none or two people gave different ones.
    [[nodiscard]] virtual Result<GroupId> review(const assessment::AssessmentId& id,
                                                 const framework::ItemId& item) = 0;

    /// Many answers as one act, all or nothing (imports, fill down, blocks of the grid). nullopt leaves a
    /// part as it is. A carried-over answer whose response is given counts as confirmed; a note that is given
    /// takes its draft away. Parts are set in the order in which they stand here.
    struct AnswerEdit
    {
        framework::ItemId item;
        std::optional<assessment::Response> response = {};
        std::optional<QString> note = {};
        std::optional<std::optional<Decimal>> target = {}; ///< holding nullopt: removes the target
        std::optional<bool> flagged = {};
        std::optional<organisation::PersonId> assignee = {}; ///< a null id: nobody
        bool confirmed = false; ///< takes a carried-over answer as this year's own
        bool reviewed = false;  ///< marks the response as reviewed by the author
    };
    /// Errors: those of the setters above; InvalidArgument {"what": "item"} when one is named twice.
    [[nodiscard]] virtual Result<GroupId> setAnswers(const assessment::AssessmentId& id,
                                                     const std::vector<AnswerEdit>& edits) = 0;
};

} // namespace sextant::workspace
