#include "ui/charts/risk_map_widget.h"

#include <QtMath>

namespace sextant::ui {

namespace {

constexpr int kWidth = 340;
constexpr int kLeastWidth = 260;

} // namespace

RiskMapWidget::RiskMapWidget(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RiskMapWidget::setSpec(const RiskMapSpec& spec)
{
    if (spec == m_spec)
        return;
    m_spec = spec;
    dataChanged();
}

QSize RiskMapWidget::sizeHint() const
{
    return {theme().px(kWidth), qCeil(riskMapHeight(style()))};
}

QSize RiskMapWidget::minimumSizeHint() const
{
    return {theme().px(kLeastWidth), sizeHint().height()};
}

void RiskMapWidget::paintChart(QPainter& painter, const ChartStyle& style) const
{
    paintRiskMap(painter, m_spec, size(), style, shownPart());
}

int RiskMapWidget::partAt(QPointF position) const
{
    for (int cell = 0; cell < partCount(); ++cell)
        if (riskMapCell(cell, size(), style()).contains(position))
            return cell;
    return -1;
}

QString RiskMapWidget::partText(int part) const
{
    const QStringList& marks = m_spec.cells[static_cast<size_t>(part)].marks;
    //: a cell of a map of risks: impact 4, likelihood 3, the numbers of those that lie there
    const QString place = tr("Impact %1, likelihood %2").arg(impactOfCell(part)).arg(likelihoodOfCell(part));
    return marks.isEmpty() ? tr("%1: none").arg(place) : tr("%1: %2").arg(place, marks.join(tr(", ")));
}

} // namespace sextant::ui
