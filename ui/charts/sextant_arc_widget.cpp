#include "ui/charts/sextant_arc_widget.h"

#include "ui/charts/arc_chart.h"

#include <QtMath>

namespace sextant::ui {

namespace {

constexpr int kWidth = 460;
constexpr int kLeastWidth = 300;

} // namespace

SextantArcWidget::SextantArcWidget(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SextantArcWidget::setSpec(const report::ArcSpec& spec)
{
    m_spec = spec;
    dataChanged();
}

QSize SextantArcWidget::sizeHint() const
{
    const int width = theme().px(kWidth);
    return {width, heightForWidth(width)};
}

QSize SextantArcWidget::minimumSizeHint() const
{
    const int width = theme().px(kLeastWidth);
    return {width, heightForWidth(width)};
}

int SextantArcWidget::heightForWidth(int width) const
{
    return qCeil(arcHeight(width, ArcKind::Screen));
}

void SextantArcWidget::paintChart(QPainter& painter, const ChartStyle& style) const
{
    paintArc(painter, m_spec, width(), style, ArcKind::Screen);
}

int SextantArcWidget::partAt(QPointF position) const
{
    return rect().contains(position.toPoint()) ? 0 : -1;
}

QString SextantArcWidget::partText(int) const
{
    return m_spec.valueText;
}

} // namespace sextant::ui
