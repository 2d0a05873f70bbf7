#pragma once

#include "ui/charts/chart_text.h"

#include <QString>

#include <vector>

class QPainter;

namespace sextant::ui {

enum class KeySign {
    Now,
    Last,
    Target,
    OpenVertex,
    LastMark,
    TargetMark,
    OpenRange,
    GatePassed,
    GateFailed,
    GateOpen
};

struct ChartKey
{
    KeySign sign = KeySign::Now;
    QString text;
};

/// Width of \a keys in one row, with gaps, in painter units.
qreal chartKeysWidth(const ChartStyle& style, const std::vector<ChartKey>& keys);
/// Draws the signs and their words in one row from \a left; \a middle is the height of the signs' middle. 11
/// px; 12 in Chinese; on paper 10.
void paintChartKeys(QPainter& painter, const ChartStyle& style, QPointF leftMiddle,
                    const std::vector<ChartKey>& keys);

} // namespace sextant::ui
