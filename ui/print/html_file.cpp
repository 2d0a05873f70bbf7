#include "ui/print/html_file.h"

#include "ui/print/report_charts.h"
#include "ui/theme/tokens.h"

namespace sextant::ui {

namespace {

constexpr double kWidth = 600; ///< px

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

} // namespace

html::Look htmlLook()
{
    return {paletteOf(tokensOf(ThemeKind::Light)), paletteOf(tokensOf(ThemeKind::Dark)),
            [](const report::ChartSpec& spec, Language language) {
                return reportChart(spec, kWidth, language).svg();
            }};
}

QByteArray htmlOf(const std::vector<report::ReadinessReport>& reports)
{
    return html::htmlReport(reports, htmlLook());
}

} // namespace sextant::ui
