#include "ui/charts/age_bands_widget.h"

#include <cmath>

namespace sextant::ui {

AgeBandsWidget::AgeBandsWidget(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgeBandsWidget::setSpec(const AgeBandsSpec& spec)
{
    if (spec == m_spec)
        return;
    m_spec = spec;
    updateGeometry();
    dataChanged();
}

QSize AgeBandsWidget::sizeHint() const
{
    return {theme().px(320), static_cast<int>(std::ceil(ageBandsHeight(m_spec, style())))};
}

QSize AgeBandsWidget::minimumSizeHint() const
{
    return {theme().px(240), sizeHint().height()};
}

void AgeBandsWidget::paintChart(QPainter& painter, const ChartStyle& style) const
{
    paintAgeBands(painter, m_spec, width(), style, shownPart());
}

int AgeBandsWidget::partAt(QPointF position) const
{
    const std::vector<QRectF> rows = ageBandRows(m_spec, width(), style());
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].contains(position))
            return static_cast<int>(i);
    return -1;
}

QString AgeBandsWidget::partText(int part) const
{
    const AgeBand& band = m_spec.bands[static_cast<size_t>(part)];
    //: %1: an age, "3 to 6 months", %2: how many
    return tr("%1: %2").arg(band.name).arg(band.count);
}

} // namespace sextant::ui
