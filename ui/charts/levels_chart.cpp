#include "ui/charts/levels_chart.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace sextant::ui {

namespace {

using report::LevelBar;
using report::LevelMark;
using report::LevelsSpec;

constexpr qreal kRow = 38;
constexpr qreal kAxis = 26;
constexpr qreal kBar = 14;
constexpr qreal kText = 12;
constexpr qreal kLine = 14; ///< step of titles of several lines
constexpr qreal kTitlesEn = 236;
constexpr qreal kTitlesZh = 176;
constexpr qreal kCode = 24;
constexpr qreal kTitleGap = 24;  ///< between titles and the scale
constexpr qreal kRightGap = 44;  ///< for the last name and number
constexpr qreal kGateReach = 12; ///< above and below the middle of the row

void paintAxis(QPainter& painter, const LevelsSpec& spec, const LevelsLayout& layout, QPointF origin,
               qreal bottom, const ChartStyle& style)
{
    for (const report::ScaleMark& mark : spec.marks) {
        const qreal x = origin.x() + layout.x(mark.at);
        painter.setPen(QPen(style.tokens->grid, style.px(0.75)));
        painter.drawLine(QPointF(x, origin.y() + style.px(24)), QPointF(x, bottom));
        drawChartText(painter, style, {x, origin.y() + style.px(10)}, mark.number, 11.5, style.tokens->ink,
                      Anchor::Middle, true);
        drawChartText(painter, style, {x, origin.y() + style.px(21)}, mark.name, 9.5, style.tokens->text2,
                      Anchor::Middle);
    }
}

void paintTitle(QPainter& painter, const LevelBar& bar, const QStringList& lines, const LevelsLayout& layout,
                QPointF leftMiddle, const ChartStyle& style)
{
    const Tokens& t = *style.tokens;
    drawChartText(painter, style, leftMiddle + QPointF(0, style.px(4)), bar.code, kText, t.ink, Anchor::Start,
                  true);
    qreal y = leftMiddle.y() + style.px(4 - kLine / 2 * static_cast<qreal>(lines.size() - 1));
    for (const QString& line : lines) {
        drawChartText(painter, style, {leftMiddle.x() + layout.codeWidth, y}, line, kText, t.ink);
        y += style.px(kLine);
    }
}

void paintBar(QPainter& painter, const LevelBar& bar, const LevelsLayout& layout, QPointF leftMiddle,
              const ChartStyle& style)
{
    const Tokens& t = *style.tokens;
    const qreal zero = leftMiddle.x() + layout.x(0);
    const qreal y = leftMiddle.y();
    if (bar.value) {
        const qreal end = leftMiddle.x() + layout.x(*bar.value);
        const auto step = static_cast<size_t>(std::clamp(bar.mark.step, 0, 4));
        painter.fillRect(QRectF(zero, y - style.px(kBar / 2), end - zero, style.px(kBar)), t.level[step]);
        drawChartText(painter, style, {end + style.px(6), y + style.px(4.5)}, bar.mark.number, kText, t.ink,
                      Anchor::Start, true);
        return;
    }
    // Open or not applicable: a dash where the bar would begin.
    painter.setPen(QPen(t.edge, style.px(1.5), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(zero + style.px(4), y), QPointF(zero + style.px(14), y));
}

void paintBarMarks(QPainter& painter, const LevelBar& bar, const LevelsLayout& layout, QPointF leftMiddle,
                   const ChartStyle& style)
{
    const Tokens& t = *style.tokens;
    const qreal y = leftMiddle.y();
    if (bar.gate) {
        const QColor& color = bar.gateState == scoring::GateState::Failed   ? t.bad
                              : bar.gateState == scoring::GateState::Passed ? t.ok
                                                                            : t.edge;
        const qreal x = leftMiddle.x() + layout.x(*bar.gate);
        painter.setPen(QPen(color, style.px(2), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, y - style.px(kGateReach)), QPointF(x, y + style.px(kGateReach)));
    }
    if (bar.last) {
        painter.setBrush(t.card);
        painter.setPen(QPen(t.last, style.px(1.5)));
        painter.drawEllipse(QPointF(leftMiddle.x() + layout.x(*bar.last), y + style.px(11)), style.px(3),
                            style.px(3));
    }
    if (bar.target) {
        const QPointF tip(leftMiddle.x() + layout.x(*bar.target), y - style.px(7));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.target);
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(-style.px(3.5), -style.px(5)),
                                      tip + QPointF(style.px(3.5), -style.px(5))});
    }
}

} // namespace

qreal LevelsLayout::height(size_t first, size_t end) const
{
    qreal height = axisHeight;
    for (size_t row = first; row < std::min(end, rowHeights.size()); ++row)
        height += rowHeights[row];
    return height;
}

LevelsLayout levelsLayout(const LevelsSpec& spec, qreal width, const ChartStyle& style)
{
    LevelsLayout layout;
    layout.axisHeight = style.px(kAxis);
    layout.codeWidth = style.px(kCode);
    for (const LevelBar& bar : spec.bars)
        layout.codeWidth =
            std::max(layout.codeWidth, chartTextWidth(style, bar.code, kText, true) + style.px(8));
    const qreal titles = style.px(style.language == Language::Chinese ? kTitlesZh : kTitlesEn);
    layout.scaleLeft = std::min(titles + layout.codeWidth - style.px(kCode), width / 2);
    layout.scaleRight = width - style.px(kRightGap);
    const qreal room = layout.scaleLeft - layout.codeWidth - style.px(kTitleGap);
    for (const LevelBar& bar : spec.bars) {
        const QStringList lines = chartLines(style, bar.title, kText, std::max(room, style.px(40)));
        const qreal needed = kLine * static_cast<qreal>(lines.size()) + 10;
        layout.rowHeights.push_back(style.px(std::max(kRow, needed)));
        layout.titles.push_back(lines);
    }
    return layout;
}

void paintLevels(QPainter& painter, const LevelsSpec& spec, const LevelsLayout& layout, QPointF topLeft,
                 const ChartStyle& style, size_t first, size_t end)
{
    const size_t last = std::min(end, spec.bars.size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, spec, layout, topLeft, topLeft.y() + layout.height(first, last), style);
    qreal y = topLeft.y() + layout.axisHeight;
    for (size_t row = first; row < last; ++row) {
        const QPointF leftMiddle(topLeft.x(), y + layout.rowHeights[row] / 2);
        paintTitle(painter, spec.bars[row], layout.titles[row], layout, leftMiddle, style);
        paintBar(painter, spec.bars[row], layout, leftMiddle, style);
        paintBarMarks(painter, spec.bars[row], layout, leftMiddle, style);
        y += layout.rowHeights[row];
    }
    painter.restore();
}

std::vector<ChartKey> levelsKeys(const LevelsSpec& spec)
{
    std::vector<ChartKey> keys;
    if (!spec.targetName.isEmpty())
        keys.push_back({KeySign::TargetMark, spec.targetName});
    if (!spec.lastName.isEmpty())
        keys.push_back({KeySign::LastMark, spec.lastName});
    if (!spec.gateFailed.isEmpty())
        keys.push_back({KeySign::GateFailed, spec.gateFailed});
    if (!spec.gatePassed.isEmpty())
        keys.push_back({KeySign::GatePassed, spec.gatePassed});
    if (!spec.gateOpen.isEmpty())
        keys.push_back({KeySign::GateOpen, spec.gateOpen});
    return keys;
}

} // namespace sextant::ui
