#include "ui/charts/radar_widget.h"

#include <QLineF>

namespace sextant::ui {

RadarWidget::RadarWidget(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RadarWidget::setSpec(const report::RadarSpec& spec)
{
    m_spec = spec;
    dataChanged();
}

QSize RadarWidget::sizeHint() const
{
    return {theme().px(362), theme().px(384)};
}

QSize RadarWidget::minimumSizeHint() const
{
    return {theme().px(280), theme().px(260)};
}

RadarOptions RadarWidget::options() const
{
    RadarOptions options;
    options.selected = shownPart();
    return options;
}

void RadarWidget::paintChart(QPainter& painter, const ChartStyle& style) const
{
    if (m_spec.axes.size() >= 3)
        paintRadar(painter, m_spec, size(), style, options());
}

int RadarWidget::partAt(QPointF position) const
{
    if (m_spec.axes.size() < 3)
        return -1;
    const RadarLayout layout = radarLayout(m_spec, size(), style(), options());
    for (size_t i = 0; i < layout.labels.size(); ++i) {
        if (layout.labels[i].area.contains(position))
            return static_cast<int>(i);
        const report::RadarAxis& axis = m_spec.axes[i];
        const qreal reach = theme().px(12); // a vertex reacts like a control of 24 px
        if (axis.now && QLineF(layout.at(i, m_spec.axes.size(), *axis.now), position).length() <= reach)
            return static_cast<int>(i);
    }
    return -1;
}

QString RadarWidget::partText(int part) const
{
    const report::RadarAxis& axis = m_spec.axes[static_cast<size_t>(part)];
    return axis.code + u' ' + axis.name + u' ' + axis.valueText;
}

} // namespace sextant::ui
