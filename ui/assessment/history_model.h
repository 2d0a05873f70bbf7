#pragma once

#include "ui/shared/assessment_presenter.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>

#include <vector>

namespace sextant::ui {

/// Which parts of an answer a history shows.
enum class HistoryPart { All, Response, Note, Target, Flag, Person, Evidence };

/// One change of an answer, in the words of the screen's language.
struct HistoryWording
{
    QString what;   ///< which part: "Answer", "Note"
    QString before; ///< whole; an en dash: nothing
    QString after;
    bool canRestore = false; ///< the value is there and can be written back
};

/// \a line of the history of \a item; an empty `what`: nothing that a reader would look for.
HistoryWording historyWording(AssessmentPresenter& presenter, int item, const workspace::HistoryLine& line);

/// The changes of one answer, newest first, a row each.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Before, After, ColumnCount };

    HistoryModel(const Theme& theme, AssessmentPresenter& presenter, int item, QObject* parent = nullptr);

    void setLines(const std::vector<workspace::HistoryLine>& lines);
    void setPart(HistoryPart part);
    /// The language has changed, or what is said of the values.
    void refresh();

    const workspace::HistoryLine& line(int row) const { return m_rows[static_cast<size_t>(row)].line; }
    const HistoryWording& wording(int row) const { return m_rows[static_cast<size_t>(row)].wording; }
    /// True when it is what the answer says now, without contradiction.
    bool isPresent(int row) const;
    /// Lines whose field has several heads that say different things, newest first.
    std::vector<workspace::HistoryLine> conflicting() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        workspace::HistoryLine line;
        HistoryWording wording;
    };

    bool isConflicted(const workspace::HistoryLine& line) const;
    QString text(const Row& row, int column) const;

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    int m_item;
    HistoryPart m_part = HistoryPart::All;
    std::vector<workspace::HistoryLine> m_lines; ///< all
    std::vector<Row> m_rows;                     ///< of the part shown
};

} // namespace sextant::ui
