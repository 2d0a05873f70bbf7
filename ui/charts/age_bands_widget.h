#pragma once

#include "ui/charts/age_bands_chart.h"
#include "ui/charts/chart_widget.h"

namespace sextant::ui {

/// How old things are; each band opens what is in it.
class AgeBandsWidget : public ChartWidget
{
    Q_OBJECT

public:
    explicit AgeBandsWidget(const Theme& theme, QWidget* parent = nullptr);

    void setSpec(const AgeBandsSpec& spec);
    const AgeBandsSpec& spec() const { return m_spec; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const ChartStyle& style) const override;
    int partCount() const override { return static_cast<int>(m_spec.bands.size()); }
    int partAt(QPointF position) const override;
    QString partText(int part) const override;
    QString description() const override { return m_spec.description; }

private:
    AgeBandsSpec m_spec;
};

} // namespace sextant::ui
