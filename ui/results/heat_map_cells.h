#pragma once

#include "report/chart_spec.h"
#include "ui/results/results_figures.h"

#include <vector>

namespace sextant::ui {

/// The items of node \a node that are counted in \a column of a heat map, in reading order.
std::vector<int> itemsOfCell(const ResultsFigures& figures, int node, const report::HeatColumn& column);

} // namespace sextant::ui
