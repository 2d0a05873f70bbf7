#include "ui/fieldwork/limit_bar.h"

#include "audit/sampling/figures.h"

#include <QPainter>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kWidth = 300;
constexpr int kHeight = 62;
constexpr int kTrackTop = 40;
constexpr int kTrack = 14;
constexpr int kEdge = 8;
constexpr double kRadius = 5;

} // namespace

LimitBar::LimitBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("limitBar"));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void LimitBar::setFigures(const audit::AttributeFacts& facts, const audit::AttributeEvaluation& figures)
{
    m_facts = facts;
    m_figures = figures;
    setAccessibleName(tr("Deviation rate"));
    setAccessibleDescription(tr("In the sample %1, tolerable %2, upper limit %3")
                                 .arg(audit::rateText(figures.sampleRate, 1),
                                      audit::rateText(facts.tolerableRate.value_or(0)),
                                      audit::limitText(figures.upperLimit, facts.tolerableRate.value_or(1))));
    update();
}

QSize LimitBar::sizeHint() const
{
    return {m_theme.px(kWidth), m_theme.px(kHeight)};
}

void LimitBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double tolerable = m_facts.tolerableRate.value_or(0);
    const double end = std::max({tolerable, m_figures.upperLimit, m_figures.sampleRate, 0.01}) * 1.4;
    const double left = m_theme.px(kEdge);
    const double span = width() - 2 * left;
    const auto at = [&](double rate) { return left + span * rate / end; };
    const double top = m_theme.px(kTrackTop);
    const double high = m_theme.px(kTrack);
    painter.fillRect(QRectF(left, top, at(tolerable) - left, high), t.okTint);
    painter.fillRect(QRectF(at(tolerable), top, left + span - at(tolerable), high), t.badTint);
    painter.fillRect(QRectF(left, top + high, span, 1), t.edge);
    painter.fillRect(QRectF(at(tolerable) - 1, top - m_theme.px(4), 2, high + m_theme.px(4)), t.ink);
    const QColor found = m_figures.reliable.value_or(true) ? t.ok : t.bad;
    const double middle = top + high / 2;
    painter.setPen(QPen(found, m_theme.px(2)));
    painter.drawLine(QPointF(at(m_figures.sampleRate), middle), QPointF(at(m_figures.upperLimit), middle));
    painter.drawLine(QPointF(at(m_figures.upperLimit), top + 1),
                     QPointF(at(m_figures.upperLimit), top + high - 1));
    painter.setBrush(t.card);
    painter.drawEllipse(QPointF(at(m_figures.sampleRate), middle), m_theme.px(kRadius), m_theme.px(kRadius));
    // Two lines of words, so that near figures do not run into each other.
    painter.setFont(m_theme.font(TextRole::Caption));
    const double line = m_theme.step(TextRole::Caption).lineHeight;
    const auto word = [&](double rate, double y, const QString& text, const QColor& color) {
        const double wide = painter.fontMetrics().horizontalAdvance(text);
        const double x = std::clamp(at(rate) - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.setPen(color);
        painter.drawText(QRectF(x, y, wide + 1, line), Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    word(m_figures.sampleRate, line, tr("Sample %1").arg(audit::rateText(m_figures.sampleRate, 1)), t.text2);
    word(tolerable, 0, tr("Tolerable %1").arg(audit::rateText(tolerable)), t.ink);
    word(m_figures.upperLimit, line, tr("Limit %1").arg(audit::limitText(m_figures.upperLimit, tolerable)),
         found);
}

} // namespace sextant::ui
