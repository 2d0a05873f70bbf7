#include "ui/print/html_file.h"

#include "ui/charts/arc_chart.h"
#include "ui/charts/distribution_chart.h"
#include "ui/charts/domain_bars_chart.h"
#include "ui/charts/dumbbell_chart.h"
#include "ui/charts/levels_chart.h"
#include "ui/charts/overlay_radar_chart.h"
#include "ui/charts/progress_chart.h"
#include "ui/charts/radar_chart.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>
#include <functional>

namespace sextant::ui {

namespace {

constexpr double kWidth = 600; ///< px
constexpr QSizeF kRadar(520, 420);
constexpr double kKeyRow = 28; ///< px

html::Palette paletteOf(const Tokens& tokens)
{
    html::Palette palette;
    palette.ink = tokens.ink.name();
    palette.second = tokens.text2.name();
    palette.paper = tokens.paper.name();
    palette.card = tokens.card.name();
    palette.sunk = tokens.sunk.name();
    palette.line = tokens.line.name();
    palette.edge = tokens.edge.name();
    palette.accent = tokens.accent.name();
    palette.ok = tokens.ok.name();
    palette.bad = tokens.bad.name();
    for (size_t i = 0; i < palette.level.size(); ++i) {
        palette.level[i] = tokens.level[i].name();
        palette.levelNumber[i] = tokens.levelNumber[i].name();
    }
    return palette;
}

/// One chart with the keys of its signs below it.
struct Picture
{
    ChartStyle style;
    QSizeF size;
    std::function<void(QPainter&)> draw;
    std::vector<ChartKey> keys = {};

    QByteArray svg() const
    {
        const QSize whole(static_cast<int>(std::ceil(size.width())),
                          static_cast<int>(std::ceil(size.height() + (keys.empty() ? 0 : kKeyRow))));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(whole);
        generator.setViewBox(QRect(QPoint(), whole));
        QPainter painter;
        if (!painter.begin(&generator))
            return {};
        draw(painter);
        if (!keys.empty())
            paintChartKeys(painter, style, {8, size.height() + kKeyRow / 2}, keys);
        painter.end();
        return bytes;
    }
};

Picture pictureOf(const report::RadarSpec& spec, const ChartStyle& style)
{
    RadarOptions options;
    options.lineWidth = 1.75;
    return {style, kRadar, [=](QPainter& painter) { paintRadar(painter, spec, kRadar, style, options); },
            radarKeys(spec)};
}

Picture pictureOf(const report::DomainBarsSpec& spec, const ChartStyle& style)
{
    const QSizeF size(kWidth, domainBarsHeight(spec, style));
    return {style, size, [=](QPainter& painter) { paintDomainBars(painter, spec, size, style); }};
}

Picture pictureOf(const report::ArcSpec& spec, const ChartStyle& style)
{
    return {style, {kWidth, arcHeight(kWidth, ArcKind::Cover)}, [=](QPainter& painter) {
                paintArc(painter, spec, kWidth, style, ArcKind::Cover);
            }};
}

Picture pictureOf(const report::LevelsSpec& spec, const ChartStyle& style)
{
    const LevelsLayout layout = levelsLayout(spec, kWidth, style);
    const size_t count = spec.bars.size();
    return {style,
            {kWidth, layout.height(0, count)},
            [=](QPainter& painter) {
                paintLevels(painter, spec, layout, {0, 0}, style, 0, count);
            },
            levelsKeys(spec)};
}

Picture pictureOf(const report::ProgressSpec& spec, const ChartStyle& style)
{
    return {style, {kWidth, progressHeight(style)}, [=](QPainter& painter) {
                paintProgress(painter, spec, kWidth, style);
            }};
}

Picture pictureOf(const report::OverlayRadarSpec& spec, const ChartStyle& style)
{
    const QSizeF size(kWidth, overlayRadarHeight(spec, kWidth, style));
    return {style, size, [=](QPainter& painter) { paintOverlayRadar(painter, spec, size, style); }};
}

Picture pictureOf(const report::DumbbellSpec& spec, const ChartStyle& style)
{
    const QSizeF size(kWidth, dumbbellHeight(spec, kWidth, style));
    return {style, size, [=](QPainter& painter) { paintDumbbell(painter, spec, size, style); }};
}

Picture pictureOf(const report::DistributionSpec& spec, const ChartStyle& style)
{
    const QSizeF size(kWidth, distributionHeight(spec, kWidth, style));
    return {style, size, [=](QPainter& painter) { paintDistribution(painter, spec, size, style); }};
}

} // namespace

html::Look htmlLook()
{
    return {paletteOf(tokensOf(ThemeKind::Light)), paletteOf(tokensOf(ThemeKind::Dark)),
            [](const report::ChartSpec& spec, Language language) {
                const ChartStyle style{&tokensOf(ThemeKind::Light), language, 1};
                return std::visit([&style](const auto& chart) { return pictureOf(chart, style).svg(); },
                                  spec);
            }};
}

QByteArray htmlOf(const std::vector<report::ReadinessReport>& reports)
{
    return html::htmlReport(reports, htmlLook());
}

} // namespace sextant::ui
