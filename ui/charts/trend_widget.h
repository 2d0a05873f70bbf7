#pragma once

#include "ui/charts/chart_widget.h"
#include "ui/charts/trend_chart.h"

namespace sextant::ui {

/// Figures from assessment to assessment; each time opens what they were.
class TrendWidget : public ChartWidget
{
    Q_OBJECT

public:
    explicit TrendWidget(const Theme& theme, QWidget* parent = nullptr);

    void setSpec(const report::TrendSpec& spec);
    const report::TrendSpec& spec() const { return m_spec; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const ChartStyle& style) const override;
    int partCount() const override { return static_cast<int>(m_spec.times.size()); }
    int partAt(QPointF position) const override;
    QString partText(int part) const override;
    QString description() const override { return m_spec.description; }

private:
    report::TrendSpec m_spec;
};

} // namespace sextant::ui
