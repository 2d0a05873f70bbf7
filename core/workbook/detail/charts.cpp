#include "workbook/detail/parts.h"

#include "workbook/detail/cell_text.h"

#include "report/chart_specs.h"

#include <algorithm>
#include <array>

namespace sextant::workbook::detail {

namespace {

constexpr double kBarsScaleX = 1.5;
constexpr double kProfileScaleX = 1.25;
/// libxlsxwriter's own size of a chart at scale 1, in points of 1/96 inch.
constexpr double kPixelsHigh = 288;
constexpr double kPixelsOfBar = 22;
constexpr qsizetype kDescriptionBytes = 2000;
constexpr int kProfileColumn = 6; ///< beside the bars

/// How now, last time and the target differ, in colours and in black and white.
struct Look
{
    lxw_color_t colour;
    uint8_t dash;
    uint8_t marker;
    float width;
    uint8_t pattern; ///< of bars
};

constexpr std::array<Look, 3> kLooks{
    Look{LXW_COLOR_NAVY, LXW_CHART_LINE_DASH_SOLID, LXW_CHART_MARKER_CIRCLE, 2.25F, LXW_CHART_PATTERN_NONE},
    Look{LXW_COLOR_GRAY, LXW_CHART_LINE_DASH_DASH, LXW_CHART_MARKER_SQUARE, 1.5F,
         LXW_CHART_PATTERN_LIGHT_UPWARD_DIAGONAL},
    Look{LXW_COLOR_ORANGE, LXW_CHART_LINE_DASH_ROUND_DOT, LXW_CHART_MARKER_DIAMOND, 1.5F,
         LXW_CHART_PATTERN_PERCENT_20}};

/// The look of series \a number of \a source; the last one of three is the target, and so is one of two
/// where nothing earlier is compared with.
const Look& lookOf(const Context& context, size_t number)
{
    return kLooks[number == 1 && context.figures.last == nullptr ? 2 : number];
}

lxw_chart_series* addSeries(lxw_chart* chart, const ChartSource& source, int column, const Sheet& sheet)
{
    const auto first = static_cast<lxw_row_t>(source.first);
    const auto last = static_cast<lxw_row_t>(source.last);
    const auto names = static_cast<lxw_col_t>(source.names);
    const auto values = static_cast<lxw_col_t>(column);
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheet.name().constData(), first, names, last, names);
    chart_series_set_values(series, sheet.name().constData(), first, values, last, values);
    chart_series_set_name_range(series, sheet.name().constData(), 0, values);
    return series;
}

void setScale(const Context& context, const ChartSource& source, lxw_chart_axis* axis)
{
    if (source.highest > source.lowest) {
        chart_axis_set_min(axis, source.lowest);
        chart_axis_set_max(axis, source.highest);
    }
    chart_axis_set_num_format(axis, context.scale.isShare() ? "0%" : "General");
}

void insertAt(Sheet& sheet, int row, int column, lxw_chart* chart, const QString& description, double scaleX,
              double scaleY)
{
    QByteArray said = shortText(description, kDescriptionBytes);
    lxw_chart_options options{};
    options.x_scale = scaleX;
    options.y_scale = scaleY;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = said.data();
    worksheet_insert_chart_opt(sheet.handle(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                               chart, &options);
}

void addBars(const Context& context, const ChartSource& source, int row, Sheet& sheet)
{
    lxw_chart* chart = workbook_add_chart(sheet.book().handle(), LXW_CHART_BAR);
    for (size_t i = 0; i < source.values.size(); ++i) {
        const Look& look = lookOf(context, i);
        lxw_chart_series* series = addSeries(chart, source, source.values[i], sheet);
        lxw_chart_fill fill{};
        fill.color = look.colour;
        lxw_chart_pattern pattern{};
        pattern.fg_color = look.colour;
        pattern.bg_color = LXW_COLOR_WHITE;
        pattern.type = look.pattern;
        if (look.pattern == LXW_CHART_PATTERN_NONE)
            chart_series_set_fill(series, &fill);
        else
            chart_series_set_pattern(series, &pattern);
        lxw_chart_line line{};
        line.color = look.colour;
        line.width = 0.75F;
        chart_series_set_line(series, &line);
    }
    // libxlsxwriter names the axes of bars by where they lie: X is the scale, Y has the names. The first
    // domain stands on top, and the scale below.
    lxw_chart_axis* figures = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_X);
    setScale(context, source, figures);
    chart_axis_set_label_position(figures, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
    chart_axis_set_reverse(chart_axis_get(chart, LXW_CHART_AXIS_TYPE_Y));
    chart_title_set_name(chart, context.word(Word::ChartBars).toUtf8().constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    const double bars =
        static_cast<double>(source.last - source.first + 1) * static_cast<double>(source.values.size());
    const double scaleY = std::max(1.2, (kPixelsOfBar * bars / 1.6 + 120) / kPixelsHigh);
    insertAt(sheet, row, 0, chart, report::domainBarsSpec(context.figures, context.language).description,
             kBarsScaleX, scaleY);
}

void addProfile(const Context& context, const ChartSource& source, int row, Sheet& sheet)
{
    lxw_chart* chart = workbook_add_chart(sheet.book().handle(), LXW_CHART_RADAR_WITH_MARKERS);
    for (size_t i = 0; i < source.values.size(); ++i) {
        const Look& look = lookOf(context, i);
        lxw_chart_series* series = addSeries(chart, source, source.values[i], sheet);
        lxw_chart_line line{};
        line.color = look.colour;
        line.width = look.width;
        line.dash_type = look.dash;
        chart_series_set_line(series, &line);
        chart_series_set_marker_type(series, look.marker);
        lxw_chart_fill fill{};
        fill.color = look.colour;
        chart_series_set_marker_fill(series, &fill);
        lxw_chart_line edge{};
        edge.color = look.colour;
        chart_series_set_marker_line(series, &edge);
    }
    setScale(context, source, chart_axis_get(chart, LXW_CHART_AXIS_TYPE_Y));
    chart_title_set_name(chart, context.word(Word::ChartProfile).toUtf8().constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    insertAt(sheet, row, kProfileColumn, chart,
             report::radarSpec(context.figures, context.language).description, kProfileScaleX, 1.7);
}

} // namespace

void addCharts(const Context& context, const ChartSource& source, int row, Sheet& sheet)
{
    addBars(context, source, row, sheet);
    if (source.last - source.first + 1 >= 3)
        addProfile(context, source, row, sheet);
}

} // namespace sextant::workbook::detail
