#include "ui/print/docx_file.h"

#include "office/office.h"
#include "ui/print/report_charts.h"
#include "ui/theme/tokens.h"

namespace sextant::ui {

namespace {

constexpr double kPixels = 2;            ///< for each px of the design
constexpr double kPxPerMm = 96.0 / 25.4; ///< of the design

QString hex(const QColor& color)
{
    return color.name().mid(1).toUpper();
}

report::DocumentPalette paletteOf(const Tokens& tokens)
{
    report::DocumentPalette palette;
    palette.ink = hex(tokens.ink);
    palette.second = hex(tokens.text2);
    palette.caption = hex(tokens.text3);
    palette.accent = hex(tokens.accent);
    palette.ok = hex(tokens.ok);
    palette.bad = hex(tokens.bad);
    palette.warn = hex(tokens.warnText);
    palette.line = hex(tokens.line);
    palette.edge = hex(tokens.edge);
    palette.sunk = hex(tokens.sunk);
    for (size_t i = 0; i < palette.level.size(); ++i) {
        palette.level[i] = hex(tokens.level[i]);
        palette.levelNumber[i] = hex(tokens.levelNumber[i]);
    }
    return palette;
}

report::ChartPicture pictureOf(const report::ChartSpec& spec, double widthMm, Language language)
{
    const ChartPicture chart = reportChart(spec, widthMm * kPxPerMm, language);
    const QSizeF size = chart.wholeSize();
    return {chart.png(kPixels), size.width() / kPxPerMm, size.height() / kPxPerMm};
}

} // namespace

report::DocumentLook docxLook()
{
    return {paletteOf(tokensOf(ThemeKind::Light)), pictureOf};
}

Result<QByteArray> docxOf(const std::vector<report::ReadinessReport>& reports)
{
    return office::docxOf(reports, docxLook());
}

} // namespace sextant::ui
