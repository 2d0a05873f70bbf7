#include "ui/universe/days_bar.h"

#include <QPainter>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kWidth = 320;
constexpr int kLeastWidth = 120;
constexpr int kHeight = 14;
constexpr int kTrack = 10;
constexpr int kTick = 2;

} // namespace

DaysBar::DaysBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme.keep(this, [this] { updateGeometry(); });
}

void DaysBar::setDays(const audit::PlanDays& days, int planned)
{
    m_days = days;
    m_planned = planned;
    update();
}

QSize DaysBar::sizeHint() const
{
    return {m_theme.px(kWidth), m_theme.px(kHeight)};
}

QSize DaysBar::minimumSizeHint() const
{
    return {m_theme.px(kLeastWidth), m_theme.px(kHeight)};
}

void DaysBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const int all = std::max({m_days.available, m_planned + m_days.reserve, 1});
    const int free = std::max(0, m_days.available - m_days.reserve);
    const auto at = [&](int days) { return static_cast<double>(width()) * days / all; };
    const double top = (height() - m_theme.px(kTrack)) / 2.0;
    const double high = m_theme.px(kTrack);
    painter.fillRect(QRectF(0, top, width(), high), t.sunk);
    painter.fillRect(QRectF(0, top, at(std::min(m_planned, free)), high), t.accent);
    if (m_planned > free)
        painter.fillRect(QRectF(at(free), top, at(m_planned) - at(free), high), t.bad);
    // Where the days end that may be planned: behind it lies the reserve.
    painter.fillRect(QRectF(std::max(0.0, at(free) - kTick), 0, kTick, height()), t.ink);
}

} // namespace sextant::ui
