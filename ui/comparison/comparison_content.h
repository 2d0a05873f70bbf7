#pragma once

#include "comparison/comparison.h"
#include "report/comparison_tables.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace sextant::ui {

class ChartWidget;
class ComparisonTableView;
class MessageBar;

/// What a figure of the comparison stands for.
struct ComparedFigure
{
    int side = -1;                ///< number in the input; -1: none in particular
    framework::SectionId section; ///< null: the whole
    framework::ItemId item;       ///< null: a section
};

/// The comparison in cards: how far it goes, what is compared, profiles with their table, lines, levels, and
/// what differs. Shows what it is given.
class ComparisonContent : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonContent(const Theme& theme, QWidget* parent = nullptr);

    void setSides(std::vector<comparison::Side> sides);
    const std::vector<comparison::Side>& sides() const { return m_sides; }
    /// The focusable parts from top to bottom.
    std::vector<QWidget*> parts() const { return m_parts; }
    /// The chart with the focus, else the first; nullptr: none.
    ChartWidget* currentChart() const;
    /// From a chart to the table of its figures; from anywhere else to the first table.
    void showTable();

Q_SIGNALS:
    void figureOpened(const sextant::ui::ComparedFigure& figure);

private:
    void build();
    void addGroup(const report::ComparedGroup& compared);
    void addChart(ChartWidget* chart, const QString& heading, const report::ComparedGroup& compared);
    ComparisonTableView* addTable(report::ComparisonTable table, const std::vector<int>& sides);

    const Theme& m_theme;
    std::vector<comparison::Side> m_sides;
    QVBoxLayout* m_column;
    MessageBar* m_message;
    QWidget* m_body = nullptr; ///< made anew for each comparison
    QVBoxLayout* m_rows = nullptr;
    std::vector<QWidget*> m_parts;
    std::vector<ChartWidget*> m_charts;
    QWidget* m_firstTable = nullptr;
};

} // namespace sextant::ui
