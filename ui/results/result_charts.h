#pragma once

#include "ui/charts/heat_map_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/results/results_figures.h"

#include <QCoreApplication>

namespace sextant::ui {

/// The pictures that only this page has.
class ResultCharts
{
    Q_DECLARE_TR_FUNCTIONS(ResultCharts)

public:
    /// Top sections by level, with what is open and, where there is any, what is not applicable. No columns
    /// when the items do not share one scale.
    static HeatMapSpec heatMap(const ResultsFigures& figures, Language language);
    /// The items of node \a node that are counted in \a column, in reading order.
    static std::vector<int> itemsOfCell(const ResultsFigures& figures, int node, const HeatColumn& column);
    /// The overall score over the assessments, and the section that is weakest now. No times with fewer than
    /// two assessments.
    static TrendSpec trend(const ResultsFigures& figures, Language language);
};

} // namespace sextant::ui
