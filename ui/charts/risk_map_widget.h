#pragma once

#include "ui/charts/chart_widget.h"
#include "ui/charts/risk_map_chart.h"

namespace sextant::ui {

/// Where risks lie by impact and likelihood; each cell opens what lies in it. Arrow keys go from cell to
/// cell.
class RiskMapWidget : public ChartWidget
{
    Q_OBJECT

public:
    explicit RiskMapWidget(const Theme& theme, QWidget* parent = nullptr);

    void setSpec(const RiskMapSpec& spec);
    const RiskMapSpec& spec() const { return m_spec; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const ChartStyle& style) const override;
    int partCount() const override { return kRiskSteps * kRiskSteps; }
    int columnCount() const override { return kRiskSteps; }
    int partAt(QPointF position) const override;
    QString partText(int part) const override;
    QString description() const override { return m_spec.description; }

private:
    RiskMapSpec m_spec;
};

} // namespace sextant::ui
