#include "ui/charts/distribution_chart.h"

#include "ui/charts/level_square.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace sextant::ui {

namespace {

using report::DistributionBar;
using report::DistributionSpec;
using report::LevelMark;

constexpr qreal kBar = 22;
constexpr qreal kGap = 8;
constexpr qreal kInset = 12;
constexpr qreal kSquare = 16;
constexpr qreal kKeyStep = 24;
constexpr qreal kBetween = 16;
constexpr qreal kLeastTrack = 160;
constexpr qreal kSeam = 2;

qreal bodySize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 14 : 13;
}

qreal captionSize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 12 : 11;
}

qreal rowHeight(const ChartStyle& style)
{
    return style.px(4 + kBar + captionSize(style) + 6);
}

std::vector<DistributionLayout::Key> keysOf(const DistributionSpec& spec, qreal width,
                                            const ChartStyle& style)
{
    std::vector<DistributionLayout::Key> keys;
    QPointF at(style.px(kInset), 0);
    for (const report::DistributionLevel& level : spec.levels) {
        const qreal all = style.px(kSquare + 6) + chartTextWidth(style, level.name, captionSize(style));
        if (at.x() > style.px(kInset) && at.x() + all > width - style.px(kInset))
            at = {style.px(kInset), at.y() + style.px(kKeyStep)};
        keys.push_back({QRectF(at.x(), at.y(), all, style.px(kKeyStep)), level.name});
        at.rx() += all + style.px(kBetween);
    }
    return keys;
}

qreal keysHeight(const std::vector<DistributionLayout::Key>& keys, const ChartStyle& style)
{
    return keys.empty() ? 0 : keys.back().area.bottom() + style.px(4);
}

template <typename Text>
qreal widest(const DistributionSpec& spec, Text text, const ChartStyle& style, bool bold)
{
    qreal width = 0;
    for (const DistributionBar& bar : spec.bars)
        width = std::max(width, chartTextWidth(style, bar.*text, bodySize(style), bold));
    return width;
}

std::vector<QRectF> partsOf(const DistributionBar& bar, const QRectF& track, const ChartStyle& style)
{
    const int all = std::accumulate(bar.counts.begin(), bar.counts.end(), 0);
    const auto filled =
        std::count_if(bar.counts.begin(), bar.counts.end(), [](int count) { return count > 0; });
    const qreal seams = style.px(kSeam) * static_cast<qreal>(std::max<std::ptrdiff_t>(filled - 1, 0));
    std::vector<QRectF> parts;
    qreal x = track.left();
    for (const int count : bar.counts) {
        const qreal width = all > 0 ? (track.width() - seams) * count / all : 0;
        parts.emplace_back(x, track.top(), width, track.height());
        x += width + (count > 0 ? style.px(kSeam) : 0);
    }
    return parts;
}

/// Levels are filled; what is open has a dashed rim, what is not applicable a whole one.
void paintPart(QPainter& painter, const QRectF& part, const LevelMark& mark, int count,
               const ChartStyle& style)
{
    const Tokens& t = *style.tokens;
    const auto step = static_cast<size_t>(std::clamp(mark.step, 0, 4));
    const bool isLevel = mark.kind == LevelMark::Kind::Level;
    if (isLevel) {
        painter.fillRect(part, t.level[step]);
    } else {
        QPen rim(t.edge, style.px(1));
        if (mark.kind == LevelMark::Kind::Unanswered)
            rim.setDashPattern({3, 2});
        const qreal half = style.px(0.5);
        painter.setPen(rim);
        painter.setBrush(t.card);
        painter.drawRect(part.adjusted(half, half, -half, -half));
    }
    const QString text = QString::number(count);
    const qreal size = captionSize(style);
    if (chartTextWidth(style, text, size, true) > part.width())
        return; // the table has it
    const qreal baseline = part.center().y() + QFontMetricsF(chartFont(style, size, true)).capHeight() / 2;
    drawChartText(painter, style, {part.center().x(), baseline}, text, size,
                  isLevel ? t.levelNumber[step] : t.ink, Anchor::Middle, true);
    const QString level = isLevel                                       ? mark.number
                          : mark.kind == LevelMark::Kind::NotApplicable ? QStringLiteral("\u2013")
                                                                        : QStringLiteral("?");
    drawChartText(painter, style, {part.center().x(), part.bottom() + style.px(size + 1)}, level, size - 1,
                  t.text3, Anchor::Middle);
}

void paintWords(QPainter& painter, const DistributionBar& bar, const DistributionLayout::Bar& place,
                const DistributionLayout& layout, const ChartStyle& style)
{
    const qreal size = bodySize(style);
    const QFontMetricsF metrics(chartFont(style, size));
    const qreal baseline = place.track.center().y() + metrics.capHeight() / 2;
    const qreal left = place.row.left() + style.px(kInset);
    drawChartText(painter, style, {left, baseline}, bar.code, size, style.tokens->ink, Anchor::Start, true);
    const QString name = metrics.elidedText(bar.name, Qt::ElideRight, layout.nameWidth + style.px(1));
    drawChartText(painter, style, {left + layout.codeWidth + style.px(kGap), baseline}, name, size,
                  style.tokens->ink);
}

} // namespace

qreal distributionHeight(const DistributionSpec& spec, qreal width, const ChartStyle& style)
{
    return keysHeight(keysOf(spec, width, style), style) +
           rowHeight(style) * static_cast<qreal>(spec.bars.size());
}

DistributionLayout distributionLayout(const DistributionSpec& spec, QSizeF size, const ChartStyle& style)
{
    DistributionLayout layout;
    layout.keys = keysOf(spec, size.width(), style);
    layout.codeWidth = std::max(style.px(12), widest(spec, &DistributionBar::code, style, true));
    const qreal nameLeft = style.px(kInset + kGap) + layout.codeWidth;
    const qreal right = size.width() - style.px(kInset);
    const qreal most = std::max(style.px(40), right - nameLeft - style.px(kLeastTrack + kGap));
    layout.nameWidth = std::clamp(widest(spec, &DistributionBar::name, style, false), style.px(40), most);
    const qreal left = nameLeft + layout.nameWidth + style.px(kGap);
    const qreal top = keysHeight(layout.keys, style);
    for (size_t i = 0; i < spec.bars.size(); ++i) {
        DistributionLayout::Bar bar;
        bar.row = QRectF(0, top + rowHeight(style) * static_cast<qreal>(i), size.width(), rowHeight(style));
        bar.track =
            QRectF(left, bar.row.top() + style.px(4), std::max(style.px(1), right - left), style.px(kBar));
        bar.parts = partsOf(spec.bars[i], bar.track, style);
        layout.bars.push_back(std::move(bar));
    }
    return layout;
}

void paintDistribution(QPainter& painter, const DistributionSpec& spec, QSizeF size, const ChartStyle& style,
                       int selected)
{
    const DistributionLayout layout = distributionLayout(spec, size, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal caption = captionSize(style);
    const qreal drop = QFontMetricsF(chartFont(style, caption)).capHeight() / 2;
    for (size_t i = 0; i < layout.keys.size(); ++i) {
        const QRectF& area = layout.keys[i].area;
        paintLevelSquare(painter, style, {area.left(), area.center().y() - style.px(kSquare / 2)}, kSquare,
                         spec.levels[i].mark);
        drawChartText(painter, style, {area.left() + style.px(kSquare + 6), area.center().y() + drop},
                      layout.keys[i].text, caption, style.tokens->text2);
    }
    for (size_t i = 0; i < layout.bars.size(); ++i) {
        if (static_cast<int>(i) == selected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.tokens->accentTint);
            painter.drawRoundedRect(layout.bars[i].row, style.px(4), style.px(4));
        }
        paintWords(painter, spec.bars[i], layout.bars[i], layout, style);
        for (size_t level = 0; level < spec.levels.size(); ++level)
            if (spec.bars[i].counts[level] > 0)
                paintPart(painter, layout.bars[i].parts[level], spec.levels[level].mark,
                          spec.bars[i].counts[level], style);
    }
    painter.restore();
}

} // namespace sextant::ui
