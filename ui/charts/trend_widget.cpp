#include "ui/charts/trend_widget.h"

#include <cmath>

namespace sextant::ui {

namespace {

constexpr int kReach = 12; ///< a time reacts like a control of 24 px

} // namespace

TrendWidget::TrendWidget(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TrendWidget::setSpec(const report::TrendSpec& spec)
{
    m_spec = spec;
    dataChanged();
}

QSize TrendWidget::sizeHint() const
{
    return {theme().px(360), theme().px(200)};
}

QSize TrendWidget::minimumSizeHint() const
{
    return {theme().px(240), theme().px(150)};
}

void TrendWidget::paintChart(QPainter& painter, const ChartStyle& style) const
{
    paintTrend(painter, m_spec, size(), style, shownPart());
}

int TrendWidget::partAt(QPointF position) const
{
    const TrendLayout layout = trendLayout(m_spec, size(), style());
    for (size_t i = 0; i < layout.times.size(); ++i)
        if (std::abs(layout.times[i] - position.x()) <= theme().px(kReach))
            return static_cast<int>(i);
    return -1;
}

QString TrendWidget::partText(int part) const
{
    return m_spec.times[static_cast<size_t>(part)];
}

} // namespace sextant::ui
