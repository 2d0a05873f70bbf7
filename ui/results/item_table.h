#pragma once

#include "ui/results/item_table_model.h"

#include <QTableView>

namespace sextant::ui {

class ItemDelegate;

/// A table of items in the house look: no grid, level squares painted, Enter or a click opens the item. As
/// high as its rows; it never scrolls by itself.
class ItemTable : public QTableView
{
    Q_OBJECT

public:
    explicit ItemTable(const Theme& theme, QWidget* parent = nullptr);

    ItemTableModel* rows() const { return m_model; }
    /// A chevron at the end of each row.
    void setLeadsOn(bool leadsOn);
    /// px at 100 %; from 36 on, long titles take two lines.
    void setRowHeight(int height);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void itemActivated(int item);
    /// A row that stands for a section.
    void sectionActivated(int node);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void open(const QModelIndex& index);
    void fit();

    const Theme& m_theme;
    ItemTableModel* m_model;
    ItemDelegate* m_delegate;
};

} // namespace sextant::ui
