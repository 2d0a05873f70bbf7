#pragma once

#include "audit/risk.h"
#include "ui/shared/chip.h"
#include "ui/shared/row_delegate.h"

#include <QTableView>

#include <vector>

class QSortFilterProxyModel;

namespace sextant::ui {

class UnitTableModel;

/// The tint that stands for \a level.
ChipKind riskChip(audit::RiskLevel level);

/// Cells of the universe; the band of a risk as a chip after its number.
class UnitDelegate : public RowDelegate
{
    Q_OBJECT

public:
    UnitDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// The audit universe as a table: arrows move, digits judge, Enter and F2 lead to the unit beside it. A click
/// on a head or S sorts. In a narrow place columns give way that the unit beside it has too.
class UnitTable : public QTableView
{
    Q_OBJECT

public:
    UnitTable(const Theme& theme, UnitTableModel* model, QWidget* parent = nullptr);

    audit::AuditableUnitId current() const;
    /// Nothing happens when it is not here.
    void setCurrent(const audit::AuditableUnitId& id);
    void moveBy(int rows);
    void sortBy(int column, Qt::SortOrder order);
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentUnitChanged();
    void sortChanged();
    void opened();
    void deleteRequested();
    void startRequested();
    void rated(int digit);
    void stepBackRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void fitColumns();
    void fitName();

    const Theme& m_theme;
    UnitTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    UnitDelegate* m_delegate;
    std::vector<int> m_widths; ///< px that each column but the name needs
};

} // namespace sextant::ui
