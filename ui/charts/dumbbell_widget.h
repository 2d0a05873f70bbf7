#pragma once

#include "report/chart_spec.h"
#include "ui/charts/chart_widget.h"

namespace sextant::ui {

/// The figures of several assessments on one line for each section; each row stands for its section.
class DumbbellWidget : public ChartWidget
{
    Q_OBJECT

public:
    explicit DumbbellWidget(const Theme& theme, QWidget* parent = nullptr);

    void setSpec(const report::DumbbellSpec& spec);
    const report::DumbbellSpec& spec() const { return m_spec; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintChart(QPainter& painter, const ChartStyle& style) const override;
    int partCount() const override { return static_cast<int>(m_spec.rows.size()); }
    int partAt(QPointF position) const override;
    QString partText(int part) const override;
    QString description() const override { return m_spec.description; }

private:
    report::DumbbellSpec m_spec;
};

} // namespace sextant::ui
