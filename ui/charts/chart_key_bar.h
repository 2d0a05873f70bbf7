#pragma once

#include "ui/charts/chart_key.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace sextant::ui {

/// The keys of a chart in the head of its card. Where there is no room for all, the last ones are left out;
/// the chart's description says the same in words.
class ChartKeyBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChartKeyBar(const Theme& theme, QWidget* parent = nullptr);

    void setKeys(std::vector<ChartKey> keys);
    const std::vector<ChartKey>& keys() const { return m_keys; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartStyle style() const;

    const Theme& m_theme;
    std::vector<ChartKey> m_keys;
};

} // namespace sextant::ui
