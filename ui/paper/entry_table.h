#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace sextant::ui {

class EntryModel;

/// The table of an entry in the house look, worked through by keys alone: it tells what was pressed, and what
/// that means is the page's.
class EntryTable : public QTableView
{
    Q_OBJECT

public:
    EntryTable(const Theme& theme, EntryModel& model, QWidget* parent = nullptr);

    /// The item of the current row; -1: none.
    int currentItem() const;
    void setCurrentItem(int item);

Q_SIGNALS:
    /// A key that stands for an answer, upper case and half width: "2", "Y", "A".
    void keyTyped(const QString& key);
    void movedOn(int step); ///< 1 down, -1 up
    void noteWanted();
    void codeWanted();
    void clearWanted();
    void currentItemChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void arrange();

    const Theme& m_theme;
    EntryModel& m_model;
};

} // namespace sextant::ui
