#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_text.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace sextant::ui {

/// The parts of the bar, as wide as their sections are long, 2 px apart, 8 px high. In painter units.
std::vector<QRectF> progressParts(const report::ProgressSpec& spec, qreal width, const ChartStyle& style);
/// Bar and letters: 24 px; 26 in Chinese.
qreal progressHeight(const ChartStyle& style);
/// Letters of sections with open questions are bold.
void paintProgress(QPainter& painter, const report::ProgressSpec& spec, qreal width, const ChartStyle& style);

} // namespace sextant::ui
