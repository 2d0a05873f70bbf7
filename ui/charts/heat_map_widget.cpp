#include "ui/charts/heat_map_widget.h"

#include "ui/charts/level_square_widget.h"

#include <QtMath>

namespace sextant::ui {

HeatMapWidget::HeatMapWidget(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatMapWidget::setSpec(const report::HeatMapSpec& spec)
{
    m_spec = spec;
    dataChanged();
}

QSize HeatMapWidget::sizeHint() const
{
    return {theme().px(420), qCeil(heatMapHeight(m_spec, style()))};
}

QSize HeatMapWidget::minimumSizeHint() const
{
    return {theme().px(280), sizeHint().height()};
}

void HeatMapWidget::paintChart(QPainter& painter, const ChartStyle& style) const
{
    paintHeatMap(painter, m_spec, size(), style, shownPart());
}

int HeatMapWidget::partAt(QPointF position) const
{
    const HeatMapLayout layout = heatMapLayout(m_spec, size(), style());
    for (size_t i = 0; i < layout.cells.size(); ++i)
        if (layout.cells[i].contains(position))
            return static_cast<int>(i);
    return -1;
}

QString HeatMapWidget::partText(int part) const
{
    const auto place = static_cast<size_t>(part);
    const report::HeatRow& row = m_spec.rows[place / m_spec.columns.size()];
    const report::HeatColumn& column = m_spec.columns[place % m_spec.columns.size()];
    //: a cell of a table of counts: code and name of a domain, level, number of questions
    return tr("%1 %2, %3: %4")
        .arg(row.code, row.name, levelSquareText(column.mark),
             QString::number(row.counts[place % m_spec.columns.size()]));
}

} // namespace sextant::ui
