#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_widget.h"

namespace sextant::ui {

/// The figures of the sections as bars; each row opens its section.
class DomainBarsWidget : public ChartWidget
{
    Q_OBJECT

public:
    explicit DomainBarsWidget(const Theme& theme, QWidget* parent = nullptr);

    void setSpec(const report::DomainBarsSpec& spec);
    const report::DomainBarsSpec& spec() const { return m_spec; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const ChartStyle& style) const override;
    int partCount() const override { return static_cast<int>(m_spec.bars.size()); }
    int partAt(QPointF position) const override;
    QString partText(int part) const override;
    QString description() const override { return m_spec.description; }

private:
    report::DomainBarsSpec m_spec;
};

} // namespace sextant::ui
