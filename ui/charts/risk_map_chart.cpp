#include "ui/charts/risk_map_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr qreal kCell = 40;
constexpr qreal kGap = 2;
constexpr qreal kSide = 40; ///< the upright axis: its word and its numbers
constexpr qreal kWord = 20;
constexpr qreal kFoot = 40;
constexpr qreal kTop = 2;
constexpr qreal kRadius = 3;
constexpr qreal kRing = 2;
constexpr qreal kPadding = 5;

qreal bodySize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 14 : 13;
}

qreal captionSize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 12 : 11;
}

const QColor& fillOf(RiskBand band, const Tokens& t)
{
    return band == RiskBand::High ? t.badTint : band == RiskBand::Medium ? t.warnTint : t.okTint;
}

qreal baselineIn(const QRectF& rect, const ChartStyle& style, qreal size)
{
    return rect.center().y() + QFontMetricsF(chartFont(style, size)).capHeight() / 2;
}

/// As many of \a marks as have room in \a width, and how many are left out: "1 4 +3".
QString marksText(const QStringList& marks, qreal width, const ChartStyle& style)
{
    for (qsizetype shown = marks.size(); shown > 0; --shown) {
        QString text = marks.mid(0, shown).join(u' ');
        if (shown < marks.size())
            text += u" +%1"_qs.arg(marks.size() - shown);
        if (chartTextWidth(style, text, bodySize(style), true) <= width)
            return text;
    }
    return marks.isEmpty() ? QString() : u"+%1"_qs.arg(marks.size());
}

void paintCell(QPainter& painter, const RiskMapSpec::Cell& cell, const QRectF& rect, const ChartStyle& style)
{
    const Tokens& t = *style.tokens;
    painter.setPen(cell.marks.isEmpty() ? QPen(Qt::NoPen) : QPen(t.edge, style.px(1)));
    painter.setBrush(fillOf(cell.band, t));
    painter.drawRoundedRect(rect, style.px(kRadius), style.px(kRadius));
    const QString text = marksText(cell.marks, rect.width() - style.px(2 * kPadding), style);
    drawChartText(painter, style, {rect.center().x(), baselineIn(rect, style, bodySize(style))}, text,
                  bodySize(style), t.ink, Anchor::Middle, true);
}

void paintAxes(QPainter& painter, const RiskMapSpec& spec, QSizeF size, const ChartStyle& style)
{
    const Tokens& t = *style.tokens;
    const qreal caption = captionSize(style);
    for (int step = 1; step <= kRiskSteps; ++step) {
        const QRectF left = riskMapCell(riskCell(step, 1), size, style);
        drawChartText(painter, style, {left.left() - style.px(10), baselineIn(left, style, caption)},
                      QString::number(step), caption, t.text2, Anchor::Middle);
        const QRectF foot = riskMapCell(riskCell(1, step), size, style);
        drawChartText(painter, style, {foot.center().x(), foot.bottom() + style.px(15)},
                      QString::number(step), caption, t.text2, Anchor::Middle);
    }
    const QRectF first = riskMapCell(riskCell(kRiskSteps, 1), size, style);
    const QRectF last = riskMapCell(riskCell(1, kRiskSteps), size, style);
    drawChartText(painter, style, {(first.left() + last.right()) / 2, last.bottom() + style.px(33)},
                  spec.likelihood, caption, t.text2, Anchor::Middle);
    painter.save();
    painter.translate(style.px(13), (first.top() + last.bottom()) / 2);
    painter.rotate(-90);
    drawChartText(painter, style, {0, 0}, spec.impact, caption, t.text2, Anchor::Middle);
    painter.restore();
}

} // namespace

int riskCell(int impact, int likelihood)
{
    return (kRiskSteps - impact) * kRiskSteps + likelihood - 1;
}

int impactOfCell(int cell)
{
    return kRiskSteps - cell / kRiskSteps;
}

int likelihoodOfCell(int cell)
{
    return cell % kRiskSteps + 1;
}

qreal riskMapHeight(const ChartStyle& style)
{
    return style.px(kTop + kRiskSteps * (kCell + kGap) + kFoot);
}

QRectF riskMapCell(int cell, QSizeF size, const ChartStyle& style)
{
    const qreal left = style.px(kSide);
    const qreal step = (size.width() - left - style.px(kTop)) / kRiskSteps;
    return {left + (likelihoodOfCell(cell) - 1) * step,
            style.px(kTop + (kRiskSteps - impactOfCell(cell)) * (kCell + kGap)), step - style.px(kGap),
            style.px(kCell)};
}

void paintRiskMap(QPainter& painter, const RiskMapSpec& spec, QSizeF size, const ChartStyle& style,
                  int selected)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int cell = 0; cell < kRiskSteps * kRiskSteps; ++cell)
        paintCell(painter, spec.cells[static_cast<size_t>(cell)], riskMapCell(cell, size, style), style);
    paintAxes(painter, spec, size, style);
    if (selected >= 0) {
        painter.setPen(QPen(style.tokens->ink, style.px(kRing)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(riskMapCell(selected, size, style), style.px(kRadius), style.px(kRadius));
    }
    painter.restore();
}

} // namespace sextant::ui
