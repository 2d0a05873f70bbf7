#include "ui/charts/dumbbell_widget.h"

#include "ui/charts/dumbbell_chart.h"

#include <QtMath>

namespace sextant::ui {

DumbbellWidget::DumbbellWidget(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DumbbellWidget::setSpec(const report::DumbbellSpec& spec)
{
    m_spec = spec;
    dataChanged();
}

QSize DumbbellWidget::sizeHint() const
{
    const int wide = theme().px(620);
    return {wide, heightForWidth(wide)};
}

QSize DumbbellWidget::minimumSizeHint() const
{
    const int wide = theme().px(360);
    return {wide, heightForWidth(qMax(wide, width()))};
}

int DumbbellWidget::heightForWidth(int width) const
{
    return qCeil(dumbbellHeight(m_spec, width, style()));
}

void DumbbellWidget::paintChart(QPainter& painter, const ChartStyle& style) const
{
    paintDumbbell(painter, m_spec, size(), style, shownPart());
}

int DumbbellWidget::partAt(QPointF position) const
{
    const DumbbellLayout layout = dumbbellLayout(m_spec, size(), style());
    for (size_t i = 0; i < layout.rows.size(); ++i)
        if (layout.rows[i].area.contains(position))
            return static_cast<int>(i);
    return -1;
}

QString DumbbellWidget::partText(int part) const
{
    return profilesText(m_spec.rows, m_spec.profiles, static_cast<size_t>(part));
}

} // namespace sextant::ui
