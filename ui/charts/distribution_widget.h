#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_widget.h"

namespace sextant::ui {

/// How many items stand at each level, one bar for each section; each row stands for its section.
class DistributionWidget : public ChartWidget
{
    Q_OBJECT

public:
    explicit DistributionWidget(const Theme& theme, QWidget* parent = nullptr);

    void setSpec(const report::DistributionSpec& spec);
    const report::DistributionSpec& spec() const { return m_spec; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintChart(QPainter& painter, const ChartStyle& style) const override;
    int partCount() const override { return static_cast<int>(m_spec.bars.size()); }
    int partAt(QPointF position) const override;
    QString partText(int part) const override;
    QString description() const override { return m_spec.description; }

private:
    report::DistributionSpec m_spec;
};

} // namespace sextant::ui
