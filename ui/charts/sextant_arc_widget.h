#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_widget.h"

namespace sextant::ui {

/// The overall figure on the arc of a sextant. It is one part: choosing it opens the whole.
class SextantArcWidget : public ChartWidget
{
    Q_OBJECT

public:
    explicit SextantArcWidget(const Theme& theme, QWidget* parent = nullptr);

    void setSpec(const report::ArcSpec& spec);
    const report::ArcSpec& spec() const { return m_spec; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintChart(QPainter& painter, const ChartStyle& style) const override;
    int partCount() const override { return 1; }
    int partAt(QPointF position) const override;
    QString partText(int part) const override;
    QString description() const override { return m_spec.description; }

private:
    report::ArcSpec m_spec;
};

} // namespace sextant::ui
