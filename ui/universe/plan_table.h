#pragma once

#include "ui/universe/plan_table_model.h"
#include "ui/universe/unit_table.h"

#include <QTableView>

namespace sextant::ui {

/// Cells of an annual plan; a chip marks what is in it.
class PlanDelegate : public UnitDelegate
{
    Q_OBJECT

public:
    PlanDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// An annual plan as a table: Space takes a unit in or out, 1 to 4 moves it to a quarter, + and − give or
/// take a day, F2 opens days or reason to type in.
class PlanTable : public QTableView
{
    Q_OBJECT

public:
    PlanTable(const Theme& theme, PlanTableModel* model, QWidget* parent = nullptr);

    audit::AuditableUnitId current() const;
    void setCurrent(const audit::AuditableUnitId& id);
    /// Opens days or reason of the current row to type in.
    void editCell(PlanTableModel::Column column);
    void commitTyping();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentLineChanged();
    void toggled();
    void quarterChosen(int quarter);
    void daysChanged(int by);
    void startRequested();
    void entered(); ///< Enter, where nothing can be typed in

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool take(int key, Qt::KeyboardModifiers modifiers);
    void fit();
    void fitColumns();
    void fitName();

    const Theme& m_theme;
    PlanTableModel* m_model;
    PlanDelegate* m_delegate;
    std::vector<int> m_widths; ///< px that each column but the name needs
};

} // namespace sextant::ui
