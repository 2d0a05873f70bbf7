#include "ui/charts/distribution_widget.h"

#include "ui/charts/distribution_chart.h"
#include "ui/charts/level_square_widget.h"

#include <QtMath>

namespace sextant::ui {

DistributionWidget::DistributionWidget(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DistributionWidget::setSpec(const report::DistributionSpec& spec)
{
    m_spec = spec;
    dataChanged();
}

QSize DistributionWidget::sizeHint() const
{
    const int wide = theme().px(620);
    return {wide, heightForWidth(wide)};
}

QSize DistributionWidget::minimumSizeHint() const
{
    const int wide = theme().px(360);
    return {wide, heightForWidth(qMax(wide, width()))};
}

int DistributionWidget::heightForWidth(int width) const
{
    return qCeil(distributionHeight(m_spec, width, style()));
}

void DistributionWidget::paintChart(QPainter& painter, const ChartStyle& style) const
{
    paintDistribution(painter, m_spec, size(), style, shownPart());
}

int DistributionWidget::partAt(QPointF position) const
{
    const DistributionLayout layout = distributionLayout(m_spec, size(), style());
    for (size_t i = 0; i < layout.bars.size(); ++i)
        if (layout.bars[i].row.contains(position))
            return static_cast<int>(i);
    return -1;
}

QString DistributionWidget::partText(int part) const
{
    const report::DistributionBar& bar = m_spec.bars[static_cast<size_t>(part)];
    QStringList said{QString(bar.code + u' ' + bar.name).trimmed()};
    for (size_t level = 0; level < m_spec.levels.size(); ++level)
        if (bar.counts[level] > 0)
            said << QStringLiteral("%1: %2").arg(levelSquareText(m_spec.levels[level].mark),
                                                 QString::number(bar.counts[level]));
    return said.join(u'\n');
}

} // namespace sextant::ui
