#include "ui/home/progress_strip.h"

#include "ui/charts/progress_chart.h"

#include <QPainter>
#include <QtMath>

namespace sextant::ui {

namespace {

ChartStyle styleOf(const Theme& theme)
{
    return {&theme.tokens(), theme.language(), theme.textSize() / 100.0};
}

} // namespace

ProgressStrip::ProgressStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ProgressStrip::setSpec(const report::ProgressSpec& spec)
{
    m_spec = spec;
    setAccessibleName(spec.description);
    update();
}

QSize ProgressStrip::sizeHint() const
{
    return {m_theme.px(240), qCeil(progressHeight(styleOf(m_theme)))};
}

QSize ProgressStrip::minimumSizeHint() const
{
    return {m_theme.px(160), sizeHint().height()};
}

void ProgressStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintProgress(painter, m_spec, width(), styleOf(m_theme));
}

} // namespace sextant::ui
