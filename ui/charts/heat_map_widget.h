#pragma once

#include "ui/charts/chart_widget.h"
#include "ui/charts/heat_map_chart.h"

namespace sextant::ui {

/// How many items of each section are at each level; each cell opens its items. Arrow keys go from cell to
/// cell.
class HeatMapWidget : public ChartWidget
{
    Q_OBJECT

public:
    explicit HeatMapWidget(const Theme& theme, QWidget* parent = nullptr);

    void setSpec(const report::HeatMapSpec& spec);
    const report::HeatMapSpec& spec() const { return m_spec; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const ChartStyle& style) const override;
    int partCount() const override { return static_cast<int>(m_spec.rows.size() * m_spec.columns.size()); }
    int columnCount() const override { return static_cast<int>(m_spec.columns.size()); }
    int partAt(QPointF position) const override;
    QString partText(int part) const override;
    QString description() const override { return m_spec.description; }

private:
    report::HeatMapSpec m_spec;
};

} // namespace sextant::ui
