#include "ui/charts/age_bands_chart.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QPainter>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr qreal kRow = 22;
constexpr qreal kBar = 12;
constexpr qreal kGap = 8;
constexpr qreal kFigure = 28; ///< room for the count behind the longest bar
constexpr qreal kLeastBar = 3;

qreal captionSize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 12 : 11;
}

qreal nameWidth(const AgeBandsSpec& spec, const ChartStyle& style)
{
    qreal width = 0;
    for (const AgeBand& band : spec.bands)
        width = std::max(width, chartTextWidth(style, band.name, captionSize(style)));
    return width;
}

} // namespace

qreal ageBandsHeight(const AgeBandsSpec& spec, const ChartStyle& style)
{
    return style.px(kRow) * static_cast<qreal>(spec.bands.size());
}

std::vector<QRectF> ageBandRows(const AgeBandsSpec& spec, qreal width, const ChartStyle& style)
{
    std::vector<QRectF> rows;
    for (size_t i = 0; i < spec.bands.size(); ++i)
        rows.emplace_back(0, style.px(kRow) * static_cast<qreal>(i), width, style.px(kRow));
    return rows;
}

void paintAgeBands(QPainter& painter, const AgeBandsSpec& spec, qreal width, const ChartStyle& style,
                   int selected)
{
    const std::vector<QRectF> rows = ageBandRows(spec, width, style);
    const qreal left = nameWidth(spec, style) + style.px(2 * kGap);
    const qreal room = std::max(0.0, width - left - style.px(kFigure));
    int most = 1;
    for (const AgeBand& band : spec.bands)
        most = std::max(most, band.count);
    painter.save();
    for (size_t i = 0; i < rows.size(); ++i) {
        const AgeBand& band = spec.bands[i];
        const QRectF& row = rows[i];
        const qreal baseline = row.center().y() + style.px(captionSize(style)) * 0.36;
        drawChartText(painter, style, {style.px(kGap), baseline}, band.name, captionSize(style),
                      style.tokens->text2);
        const qreal share = room * band.count / most;
        const QRectF bar(left, row.center().y() - style.px(kBar) / 2,
                         band.count > 0 ? std::max(share, style.px(kLeastBar)) : 0, style.px(kBar));
        painter.fillRect(bar, band.isTooOld ? style.tokens->bad : style.tokens->accent);
        const bool stands = band.count > 0;
        drawChartText(painter, style, {bar.right() + style.px(kGap), baseline}, QString::number(band.count),
                      captionSize(style), stands ? style.tokens->ink : style.tokens->text3, Anchor::Start,
                      stands);
        if (static_cast<int>(i) == selected)
            paintShape(painter, row.adjusted(1, 1, -1, -1), style.px(metric::kRadiusSmall), QColor(),
                       style.tokens->accent, metric::kFocusWidth);
    }
    painter.restore();
}

} // namespace sextant::ui
