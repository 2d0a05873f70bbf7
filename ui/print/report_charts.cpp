#include "ui/print/report_charts.h"

#include "ui/charts/arc_chart.h"
#include "ui/charts/distribution_chart.h"
#include "ui/charts/domain_bars_chart.h"
#include "ui/charts/dumbbell_chart.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/charts/levels_chart.h"
#include "ui/charts/overlay_radar_chart.h"
#include "ui/charts/progress_chart.h"
#include "ui/charts/radar_chart.h"
#include "ui/charts/trend_chart.h"

#include <QPainter>

namespace sextant::ui {

namespace {

constexpr double kRadarWidth = 520;  ///< px, at most
constexpr double kRadarHeight = 420; ///< px, at that width
constexpr double kRadarCodes = 400;  ///< px; where it is narrower, letters stand at the axes

ChartPicture pictureOf(const report::RadarSpec& spec, double width, const ChartStyle& style)
{
    RadarOptions options;
    options.lineWidth = 1.75;
    QSizeF size(kRadarWidth, kRadarHeight);
    if (width < kRadarCodes) {
        options.labels = RadarLabels::Codes;
        size = {width, width * 0.95};
    } else if (width < kRadarWidth) {
        size = {width, kRadarHeight * width / kRadarWidth};
    }
    return {style,
            size,
            [=](QPainter& painter) { paintRadar(painter, spec, size, style, options); },
            {},
            radarKeys(spec)};
}

ChartPicture pictureOf(const report::DomainBarsSpec& spec, double width, const ChartStyle& style)
{
    const QSizeF size(width, domainBarsHeight(spec, style));
    return {style, size, [=](QPainter& painter) { paintDomainBars(painter, spec, size, style); }};
}

ChartPicture pictureOf(const report::ArcSpec& spec, double width, const ChartStyle& style)
{
    return {style, {width, arcHeight(width, ArcKind::Cover)}, [=](QPainter& painter) {
                paintArc(painter, spec, width, style, ArcKind::Cover);
            }};
}

ChartPicture pictureOf(const report::LevelsSpec& spec, double width, const ChartStyle& style)
{
    const LevelsLayout layout = levelsLayout(spec, width, style);
    const size_t count = spec.bars.size();
    return {style,
            {width, layout.height(0, count)},
            [=](QPainter& painter) {
                paintLevels(painter, spec, layout, {0, 0}, style, 0, count);
            },
            {},
            levelsKeys(spec)};
}

ChartPicture pictureOf(const report::ProgressSpec& spec, double width, const ChartStyle& style)
{
    return {style, {width, progressHeight(style)}, [=](QPainter& painter) {
                paintProgress(painter, spec, width, style);
            }};
}

ChartPicture pictureOf(const report::OverlayRadarSpec& spec, double width, const ChartStyle& style)
{
    const QSizeF size(width, overlayRadarHeight(spec, width, style));
    return {style, size, [=](QPainter& painter) { paintOverlayRadar(painter, spec, size, style); }};
}

ChartPicture pictureOf(const report::DumbbellSpec& spec, double width, const ChartStyle& style)
{
    const QSizeF size(width, dumbbellHeight(spec, width, style));
    return {style, size, [=](QPainter& painter) { paintDumbbell(painter, spec, size, style); }};
}

ChartPicture pictureOf(const report::DistributionSpec& spec, double width, const ChartStyle& style)
{
    const QSizeF size(width, distributionHeight(spec, width, style));
    return {style, size, [=](QPainter& painter) { paintDistribution(painter, spec, size, style); }};
}

ChartPicture pictureOf(const report::HeatMapSpec& spec, double width, const ChartStyle& style)
{
    const QSizeF size(width, heatMapHeight(spec, style));
    return {style, size, [=](QPainter& painter) { paintHeatMap(painter, spec, size, style); }};
}

ChartPicture pictureOf(const report::TrendSpec& spec, double width, const ChartStyle& style)
{
    const QSizeF size(width, trendHeight(width));
    return {style, size, [=](QPainter& painter) { paintTrend(painter, spec, size, style); }};
}

} // namespace

ChartPicture reportChart(const report::ChartSpec& spec, double width, Language language)
{
    const ChartStyle style{&tokensOf(ThemeKind::Light), language, 1};
    return std::visit([&](const auto& chart) { return pictureOf(chart, width, style); }, spec);
}

} // namespace sextant::ui
