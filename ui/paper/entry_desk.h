#pragma once

#include "ui/shared/acts.h"

#include "paper/entry.h"
#include "paper/row_code.h"
#include "workspace/paper_entry.h"

#include <QThreadPool>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace sextant::ui {

/// The entry of a paper form without widgets: what was entered so far, kept in the file at each step, and how
/// it becomes answers. Items go by their index in the framework.
class EntryDesk : public Acts
{
    Q_OBJECT

public:
    EntryDesk(workspace::Workspace& workspace, QUndoStack& undo, QObject* parent);
    ~EntryDesk() override;

    /// Goes on with what was left of \a id, if anything was.
    void setAssessment(const assessment::AssessmentId& id);
    const assessment::AssessmentId& assessment() const { return m_id; }
    /// nullptr while there is none.
    const framework::FrameworkIndex* index() const;
    const framework::Item& item(int number) const;
    QString code(int number) const;

    bool isUnderWay() const { return m_entry.has_value(); }
    const paper::Entry& entry() const { return *m_entry; }
    /// Every pass is done, every difference decided: what will change is looked at.
    bool isReviewing() const { return m_reviewing; }
    /// The items that can stand on a form: those in scope, in their order.
    const std::vector<int>& rows() const { return m_rows; }
    paper::EntryRow row(int item) const; ///< of the pass that is under way

    /// Begins; \a number as typed, empty: none. False when it is no number of a form of this assessment.
    bool begin(const QString& number);
    /// Gives the whole entry up; nothing was written.
    void giveUp();
    void goTo(int item);
    /// The row after (1) or before (-1) \a item that is asked by what was answered and entered; -1: none.
    int neighbour(int item, int step) const;
    tl::expected<int, paper::CodeFault> find(const QString& code) const;
    /// False when the item does not take \a row: refused() has told why.
    bool enter(int item, const paper::EntryRow& row);
    /// From the first pass to the second, from that to the differences, from these to the review.
    void finishPass();
    /// Back from the review or the differences to the second pass.
    void back();
    std::vector<paper::EntryDifference> differences() const;
    void settle(int item, bool first);
    bool canReview() const { return m_entry && paper::isSettled(*m_entry); }
    std::vector<workspace::EntryChange> changes() const;
    /// Changed in the file since the form was printed; known once changed() has told so after finishPass().
    bool isNewer(int item) const { return m_newer.contains(item); }
    /// Writes everything as one step. False when it was refused.
    bool write();

Q_SIGNALS:
    /// Another entry, pass or assessment.
    void reset();
    /// One row is different now.
    void rowChanged(int item);
    void newerKnown();

private:
    void keep();
    void lookForNewer();

    assessment::AssessmentId m_id;
    std::shared_ptr<const framework::IndexedFramework> m_framework;
    std::vector<int> m_rows;
    std::optional<paper::Entry> m_entry;
    bool m_reviewing = false;
    std::set<int> m_newer;
    QThreadPool m_pool;
};

} // namespace sextant::ui
