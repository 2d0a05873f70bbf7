#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/radar_chart.h"

namespace sextant::ui {

/// The profile of 3 to 20 sections; each label opens its section.
class RadarWidget : public ChartWidget
{
    Q_OBJECT

public:
    explicit RadarWidget(const Theme& theme, QWidget* parent = nullptr);

    void setSpec(const report::RadarSpec& spec);
    const report::RadarSpec& spec() const { return m_spec; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const ChartStyle& style) const override;
    int partCount() const override { return static_cast<int>(m_spec.axes.size()); }
    int partAt(QPointF position) const override;
    QString partText(int part) const override;
    QString description() const override { return m_spec.description; }

private:
    RadarOptions options() const;

    report::RadarSpec m_spec;
};

} // namespace sextant::ui
