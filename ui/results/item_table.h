#pragma once

#include "ui/results/item_table_model.h"

#include <QTableView>

namespace sextant::ui {

class ItemDelegate;

/// A table of items in the house look: no grid, level squares painted, Enter or a click opens the item,
/// Ctrl+C copies all rows as text for a spreadsheet. As high as its rows; it never scrolls by itself. Letters
/// belong to the page.
class ItemTable : public QTableView
{
    Q_OBJECT

public:
    explicit ItemTable(const Theme& theme, QWidget* parent = nullptr);

    ItemTableModel* rows() const { return m_model; }
    /// A chevron at the end of each row.
    void setLeadsOn(bool leadsOn);
    /// Of rows whose title takes one line, px at 100 %; others are as high as their title.
    void setRowHeight(int height);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The row under the keys; nullptr: none.
    const ItemRow* currentRow() const;
    /// The rows with their headings, tab-separated.
    QString plainText() const;

Q_SIGNALS:
    void itemActivated(int item);
    /// A row that stands for a section; -1: for the whole.
    void sectionActivated(int node);
    /// A fact that is a link was pressed.
    void linkActivated(int item);
    /// One of the choices of a row was pressed.
    void choicePressed(int item, int choice);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void press(const QModelIndex& index);
    void open(const QModelIndex& index);
    void fit();
    void fitRows(int titleWidth);

    const Theme& m_theme;
    ItemTableModel* m_model;
    ItemDelegate* m_delegate;
    QPoint m_pressed; ///< where the mouse was let go last
};

} // namespace sextant::ui
