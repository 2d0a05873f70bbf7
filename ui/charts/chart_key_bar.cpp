#include "ui/charts/chart_key_bar.h"

#include <QPainter>
#include <QtMath>

namespace sextant::ui {

ChartKeyBar::ChartKeyBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartKeyBar::setKeys(std::vector<ChartKey> keys)
{
    m_keys = std::move(keys);
    updateGeometry();
    update();
}

ChartStyle ChartKeyBar::style() const
{
    return {&m_theme.tokens(), m_theme.language(), m_theme.textSize() / 100.0};
}

QSize ChartKeyBar::sizeHint() const
{
    return {qCeil(chartKeysWidth(style(), m_keys)), m_theme.step(TextRole::Caption).lineHeight};
}

QSize ChartKeyBar::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ChartKeyBar::paintEvent(QPaintEvent*)
{
    std::vector<ChartKey> shown = m_keys;
    while (!shown.empty() && chartKeysWidth(style(), shown) > width())
        shown.pop_back();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChartKeys(painter, style(), {width() - chartKeysWidth(style(), shown), height() / 2.0}, shown);
}

} // namespace sextant::ui
