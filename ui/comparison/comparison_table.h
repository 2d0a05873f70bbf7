#pragma once

#include "report/comparison_tables.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace sextant::ui {

/// The cells of a table of the comparison.
class ComparisonTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole, GroupRole };

    ComparisonTableModel(report::ComparisonTable table, QObject* parent);

    const report::ComparisonTable& table() const { return m_table; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const report::Cell* cellAt(const QModelIndex& index) const;

    report::ComparisonTable m_table;
};

/// A table of the comparison in the house look, as high as its rows. Arrow keys go from cell to cell, Enter
/// or a click opens what a cell stands for, Ctrl+C copies all rows for a spreadsheet.
class ComparisonTableView : public QTableView
{
    Q_OBJECT

public:
    ComparisonTableView(const Theme& theme, report::ComparisonTable table, QWidget* parent = nullptr);

    const report::ComparisonTable& table() const { return m_model->table(); }
    /// The rows with their heads, tab-separated.
    QString plainText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Row number \a row; \a position: of the assessment meant in its group, -1: none in particular.
    void opened(int row, int position);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();
    void fitRows();
    void open(const QModelIndex& index);
    int titleColumn() const;

    const Theme& m_theme;
    ComparisonTableModel* m_model;
};

} // namespace sextant::ui

Q_DECLARE_METATYPE(const sextant::report::Cell*)
