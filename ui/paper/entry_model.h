#pragma once

#include "ui/theme/theme.h"

#include "paper/entry.h"
#include "workspace/paper_entry.h"

#include <QAbstractTableModel>

#include <vector>

namespace sextant::ui {

class EntryDesk;

/// The rows of an entry as a table: while a pass is entered what it says, then the differences side by side,
/// then what will change.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Mode { Entering, Differences, Review };
    enum Column { Code, Question, First, Second, Third, ColumnCount };

    EntryModel(const Theme& theme, EntryDesk& desk, QObject* parent = nullptr);

    Mode mode() const { return m_mode; }
    /// The item in \a row; -1: none.
    int itemAt(int row) const;
    int rowOf(int item) const; ///< -1: none
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void renew();
    QString text(int row, int column) const;
    QString entryText(int row, int column) const;
    QString differenceText(int row, int column) const;
    QString reviewText(int row, int column) const;
    QString answerText(int item, const paper::EntryRow& row) const;
    QString cellText(int item, const paper::EntryRow& row) const;

    const Theme& m_theme;
    EntryDesk& m_desk;
    Mode m_mode = Mode::Entering;
    std::vector<int> m_items; ///< by row
    std::vector<paper::EntryDifference> m_differences;
    std::vector<workspace::EntryChange> m_changes;
};

} // namespace sextant::ui
