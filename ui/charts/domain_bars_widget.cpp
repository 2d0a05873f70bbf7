#include "ui/charts/domain_bars_widget.h"

#include "ui/charts/domain_bars_chart.h"

#include <QtMath>

namespace sextant::ui {

DomainBarsWidget::DomainBarsWidget(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DomainBarsWidget::setSpec(const report::DomainBarsSpec& spec)
{
    m_spec = spec;
    dataChanged();
}

QSize DomainBarsWidget::sizeHint() const
{
    return {theme().px(476), qCeil(domainBarsHeight(m_spec, style()))};
}

QSize DomainBarsWidget::minimumSizeHint() const
{
    return {theme().px(320), sizeHint().height()};
}

void DomainBarsWidget::paintChart(QPainter& painter, const ChartStyle& style) const
{
    paintDomainBars(painter, m_spec, size(), style, shownPart());
}

int DomainBarsWidget::partAt(QPointF position) const
{
    const DomainBarsLayout layout = domainBarsLayout(m_spec, size(), style());
    for (size_t i = 0; i < layout.bars.size(); ++i) {
        if (layout.bars[i].row.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

QString DomainBarsWidget::partText(int part) const
{
    const report::DomainBar& bar = m_spec.bars[static_cast<size_t>(part)];
    return QStringLiteral("%1 %2 %3, %4/%5")
        .arg(bar.code, bar.name, bar.valueText, QString::number(bar.answered), QString::number(bar.total));
}

} // namespace sextant::ui
