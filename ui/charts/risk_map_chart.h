#pragma once

#include "ui/charts/chart_text.h"

#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <array>
#include <vector>

class QPainter;

namespace sextant::ui {

inline constexpr int kRiskSteps = 5;

/// How grave a cell of the map is, for its tint.
enum class RiskBand { Low, Medium, High };

/// Where risks lie: impact upwards, likelihood to the right, each 1 to 5.
struct RiskMapSpec
{
    struct Cell
    {
        RiskBand band = RiskBand::Low;
        QStringList marks; ///< numbers of those that lie here, the first first
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    std::array<Cell, kRiskSteps * kRiskSteps> cells; ///< riskCell() says which
    QString impact;                                  ///< "Impact", along the upright axis
    QString likelihood;
    QString description; ///< one sentence that says what the picture shows
    friend bool operator==(const RiskMapSpec&, const RiskMapSpec&) = default;
};

/// Number of the cell at \a impact and \a likelihood (1 to 5): row by row from the greatest impact, as read.
int riskCell(int impact, int likelihood);
int impactOfCell(int cell);
int likelihoodOfCell(int cell);

/// Cells 40 high with gaps of 2, above the axis.
qreal riskMapHeight(const ChartStyle& style);
QRectF riskMapCell(int cell, QSizeF size, const ChartStyle& style);
/// The numbers stand in their cells; where there is no room for all, how many more there are. \a selected:
/// the cell with a ring; -1: none.
void paintRiskMap(QPainter& painter, const RiskMapSpec& spec, QSizeF size, const ChartStyle& style,
                  int selected = -1);

} // namespace sextant::ui
