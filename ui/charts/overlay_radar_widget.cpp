#include "ui/charts/overlay_radar_widget.h"

#include "ui/charts/overlay_radar_chart.h"

#include <QtMath>

namespace sextant::ui {

OverlayRadarWidget::OverlayRadarWidget(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OverlayRadarWidget::setSpec(const report::OverlayRadarSpec& spec)
{
    m_spec = spec;
    dataChanged();
}

QSize OverlayRadarWidget::sizeHint() const
{
    const int wide = theme().px(620);
    return {wide, heightForWidth(wide)};
}

QSize OverlayRadarWidget::minimumSizeHint() const
{
    const int wide = theme().px(300);
    return {wide, heightForWidth(qMax(wide, width()))};
}

int OverlayRadarWidget::heightForWidth(int width) const
{
    return qCeil(overlayRadarHeight(m_spec, width, style()));
}

void OverlayRadarWidget::paintChart(QPainter& painter, const ChartStyle& style) const
{
    if (m_spec.axes.size() >= 3)
        paintOverlayRadar(painter, m_spec, size(), style, shownPart());
}

int OverlayRadarWidget::partAt(QPointF position) const
{
    if (m_spec.axes.size() < 3)
        return -1;
    const OverlayRadarLayout layout = overlayRadarLayout(m_spec, size(), style());
    for (size_t i = 0; i < layout.radar.labels.size(); ++i)
        if (layout.radar.labels[i].area.contains(position))
            return static_cast<int>(i);
    return -1;
}

QString OverlayRadarWidget::partText(int part) const
{
    return profilesText(m_spec.axes, m_spec.profiles, static_cast<size_t>(part));
}

} // namespace sextant::ui
