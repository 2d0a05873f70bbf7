#pragma once

#include "ui/shared/item_filter.h"
#include "ui/shared/option_marks.h"

#include "scoring/score_card.h"
#include "workspace/assessment_service.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

class QUndoStack;

namespace sextant::ui {

/// Why nothing can be changed.
enum class EditLock { None, ReadOnlyFile, Signed };

/// Counts of the visible items of a section, or of all.
struct Progress
{
    int answered = 0; ///< rated, written or not applicable; a conflict is not an answer
    int visible = 0;
    int hidden = 0; ///< by the relevance conditions
    friend bool operator==(const Progress&, const Progress&) = default;
};

/// One assessment as the page needs it, without widgets: where the user is, what stands there, and every edit
/// as one step that can be undone. Items are named by their index in the framework.
class AssessmentPresenter : public QObject
{
    Q_OBJECT

public:
    AssessmentPresenter(workspace::Workspace& workspace, QUndoStack& undo, QObject* parent = nullptr);
    ~AssessmentPresenter() override;

    /// Shows \a id from its first visible unanswered item (or its first item). False when there is no such
    /// assessment.
    bool setAssessment(const assessment::AssessmentId& id);
    const assessment::AssessmentId& assessmentId() const { return m_id; }
    /// nullptr while no assessment is shown, or when it has been removed.
    const assessment::Assessment* assessment() const;
    bool isEmpty() const { return m_framework == nullptr; }

    // what is asked; only while not empty
    const framework::FrameworkIndex& index() const { return m_framework->index; }
    const framework::Method& method() const { return m_framework->framework.method; }
    const framework::Item& item(int index) const;
    int itemCount() const { return static_cast<int>(index().items().size()); }
    bool isVisible(int index) const { return m_visible[static_cast<size_t>(index)]; }
    /// The top section of \a index, as an index into index().nodes().
    int topNode(int index) const { return m_framework->index.topNodeOf(index); }

    // what is answered
    /// Never null: an untouched item has an empty answer.
    const assessment::Answer& answer(int index) const;
    bool isConflicted(int index) const;
    /// The present response has been reviewed; a later change voids that.
    bool isReviewed(int index) const;
    AnswerMark mark(int index) const;
    bool isAnswered(int index) const;
    int evidenceCount(int index) const;
    Progress progress() const;
    Progress progress(int node) const;
    /// Place of \a index among the visible items of its top section, from 1, and their count.
    std::pair<int, int> place(int index) const;
    /// The same item's response in the assessment to compare with; nullopt when there is none or it was
    /// unanswered.
    std::optional<assessment::Response> lastResponse(int index) const;
    /// The assessment to compare with; nullptr when there is none.
    const assessment::Assessment* previousAssessment() const;

    const scoring::ScoreCard& card() const { return m_card; }
    const scoring::ScoreCard& targetCard() const { return m_targetCard; }
    /// The score of the top section \a node last time; nullopt when there is none.
    std::optional<double> lastScore(int node) const;
    /// All figures if \a index had \a response, everything else as it is.
    scoring::ScoreCard scoreIf(int index, const assessment::Response& response) const;

    // which items are shown
    ItemFilters filters() const { return m_filters; }
    /// Narrows down what is shown, and goes to the first item shown when the current one is not. Nothing
    /// disappears under the user's hands: what no longer fits stays until the filters are set anew, and what
    /// fits from now on comes.
    void setFilters(ItemFilters filters);
    bool matches(int index, ItemFilter filter) const;
    /// Among the visible items.
    int countOf(ItemFilter filter) const;
    /// Visible, and let through by the filters or gone to since.
    bool isShown(int index) const { return isVisible(index) && m_passing[static_cast<size_t>(index)]; }
    int shownCount() const;
    /// Options between the answer and the target, 0 when it is reached; nullopt without target or rating.
    std::optional<int> gap(int index) const;

    // to whom items are assigned
    /// The author of this file first, then in the order of their making.
    std::vector<organisation::Person> people() const;
    QString assigneeName(int index) const; ///< empty: nobody
    /// The person of that name, made when unknown; a null id for an empty name; nullopt when refused.
    std::optional<organisation::PersonId> personNamed(const QString& name);
    /// To the person of that name, known or new; an empty name: to nobody. One step; false when refused.
    bool assign(const std::vector<int>& items, const QString& name);

    // where the user is
    /// -1 while empty or when no item is visible.
    int current() const { return m_current; }
    /// The first visible unanswered item of section \a node, or else its first visible one; -1: none.
    int firstIn(int node) const;
    /// Goes to a visible item; the fields of the one left are committed first.
    void goTo(int index);
    void goTo(const framework::ItemId& id);
    /// To the item shown before (-1) or after (1), past the ends of sections; nothing at the first and last.
    void goToNeighbour(int step);
    bool hasNeighbour(int step) const;
    /// The next unanswered item shown after this one, beginning anew at the end. False when all are answered.
    bool goToNextUnanswered();

    /// The reason last given for "not applicable" (else the last one in the assessment); empty: none.
    QString lastReason() const;
    /// Questions are shown in both languages.
    bool isBilingual() const { return m_bilingual; }
    void setBilingual(bool bilingual);

    // edits of the current item
    EditLock lock() const;
    bool canEdit() const { return m_current >= 0 && lock() == EditLock::None; }
    /// Each is one step of the undo stack; what is as asked already changes nothing. False when refused:
    /// refused() has told why.
    bool setResponse(int index, const assessment::Response& response);
    bool setNote(int index, const QString& note);
    bool setFlagged(int index, bool flagged);
    bool setTarget(int index, std::optional<Decimal> target);
    bool confirmCarriedOver(int index);
    /// Marks the present response as reviewed by the author; unanswered items have nothing to review.
    bool review(int index);
    using AnswerEdit = workspace::AssessmentService::AnswerEdit;
    /// Many answers as one step, all or nothing; \a text names the step. False when refused.
    bool apply(const std::vector<AnswerEdit>& edits, const QString& text);
    /// "B3", "B3 and 11 more": for the name of a step.
    QString spanText(const std::vector<int>& items) const;
    bool removeEvidence(int index, const assessment::EvidenceId& evidence);
    /// Takes a group made elsewhere (a file added by a worker) as a step of the undo stack; a null one
    /// changed nothing.
    void addStep(const workspace::GroupId& group, const framework::ItemId& item, const QString& text);
    /// Writes an earlier value of the history of \a index back; \a part names it ("Note").
    bool restore(int index, const workspace::HistoryLine& line, const QString& part);
    void keepNoteDraft(int index, const QString& text);
    /// A draft left by a program that ended, where it differs from the note; nullopt: none.
    std::optional<QString> recoveredNote(int index) const;
    /// Opens a signed assessment for changes. False when refused.
    bool reopen();

    workspace::Workspace& workspace() { return m_workspace; }
    QUndoStack& undoStack() { return m_undo; }

Q_SIGNALS:
    /// Another assessment, or another framework: everything is new.
    void reset();
    /// The current item is about to change: fields commit what was typed now.
    void leaving();
    void currentChanged(int index);
    /// The answer of \a index, or the figures that come from it.
    void answerChanged(int index);
    /// Once after everything that one act changed: for what looks at many answers.
    void answersChanged();
    /// Items came or went by the relevance conditions.
    void visibilityChanged();
    /// Items came or went by the filters.
    void shownChanged();
    void bilingualChanged();
    /// Title, stage or lock of the assessment.
    void assessmentChanged();
    void refused(const sextant::Error& error);
    /// Undo or redo left these as they are: somebody has changed them since.
    void notReverted(const QStringList& kept);

private:
    void refresh();
    void refreshFigures();
    void refreshVisibility();
    void leaveHidden();
    void onAssessmentChanged(const assessment::AssessmentId& id);
    void onReverted(const framework::ItemId& item, const Result<workspace::RevertReport>& report);
    bool take(const Result<workspace::GroupId>& result, int index, const QString& text);
    int firstToShow(int first, int end) const;
    int nextVisible(int from, int step) const;
    int nextShown(int from, int step) const;
    bool passes(int index) const;
    void passAnew();
    bool passMore();
    Progress count(int first, int end) const;

    workspace::Workspace& m_workspace;
    workspace::AssessmentService& m_service;
    QUndoStack& m_undo;
    assessment::AssessmentId m_id;
    std::shared_ptr<const framework::IndexedFramework> m_framework;
    std::vector<bool> m_visible;
    ItemFilters m_filters;
    std::vector<bool> m_passing;
    std::vector<int> m_changed; ///< by the act that is being told
    scoring::ScoreCard m_card;
    scoring::ScoreCard m_targetCard;
    std::optional<assessment::AssessmentId> m_previous;
    scoring::ScoreCard m_previousCard;
    int m_current = -1;
    QString m_lastReason;
    bool m_bilingual = false;
};

} // namespace sextant::ui
