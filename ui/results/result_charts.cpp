#include "ui/results/result_charts.h"

#include "report/scale.h"
#include "report/verdict.h"
#include "ui/results/explained_figures.h"
#include "ui/results/result_rows.h"

#include <algorithm>

namespace sextant::ui {

namespace {

using report::LevelMark;

std::vector<HeatColumn> levelColumns(const ResultsFigures& figures, Language language)
{
    const report::Scale scale(figures.index());
    const auto& items = figures.prepared().items();
    const auto first = std::find_if(items.begin(), items.end(),
                                    [](const scoring::PreparedItem& item) { return item.scored; });
    std::vector<HeatColumn> columns;
    if (first == items.end())
        return columns;
    for (const framework::Option* option : scale.commonOptions()) {
        HeatColumn column;
        column.mark =
            report::markOfPoints(figures.index(), static_cast<int>(first - items.begin()), option->points);
        column.name = option->label.in(language);
        columns.push_back(std::move(column));
    }
    return columns;
}

bool isCounted(const ResultsFigures& figures, int item, const LevelMark& mark)
{
    const LevelMark own = report::levelMark(figures.index(), figures.input().card, item);
    return own.kind == mark.kind && (own.kind != LevelMark::Kind::Level || own.number == mark.number);
}

/// Hidden questions look like open ones to the eye, and are outside every count.
bool isVisible(const ResultsFigures& figures, int item)
{
    const scoring::ItemState state = figures.input().card.items[static_cast<size_t>(item)].state;
    return state != scoring::ItemState::Hidden && state != scoring::ItemState::Unscored;
}

/// The shortest form of dates that tells all assessments apart: the year alone, with the month, with the day.
QString timeFormat(const std::vector<PastFigures>& past)
{
    for (const QString& format : {u"yyyy"_qs, u"yyyy-MM"_qs}) {
        const bool repeats = std::adjacent_find(past.begin(), past.end(),
                                                [&format](const PastFigures& a, const PastFigures& b) {
                                                    return a.on.toString(format) == b.on.toString(format);
                                                }) != past.end();
        if (!repeats)
            return format;
    }
    return u"yyyy-MM-dd"_qs;
}

} // namespace

std::vector<int> ResultCharts::itemsOfCell(const ResultsFigures& figures, int node, const HeatColumn& column)
{
    const framework::FrameworkIndex::Node& place = figures.index().nodes()[static_cast<size_t>(node)];
    std::vector<int> items;
    for (int item = place.firstItem; item < place.endItem; ++item)
        if (isVisible(figures, item) && isCounted(figures, item, column.mark))
            items.push_back(item);
    return items;
}

HeatMapSpec ResultCharts::heatMap(const ResultsFigures& figures, Language language)
{
    HeatMapSpec spec;
    spec.columns = levelColumns(figures, language);
    if (spec.columns.empty())
        return spec;
    spec.columns.push_back({{LevelMark::Kind::Unanswered, 0, {}}, tr("Not answered")});
    if (figures.input().card.overall.notApplicable > 0)
        spec.columns.push_back({{LevelMark::Kind::NotApplicable, 0, {}}, tr("Not applicable")});
    QStringList said;
    for (const HeatColumn& column : spec.columns) {
        int count = 0;
        for (const int node : figures.topNodes())
            count += static_cast<int>(itemsOfCell(figures, node, column).size());
        const QString name =
            column.mark.number.isEmpty() ? column.name : column.mark.number + u' ' + column.name;
        //: a level, and how many questions stand there
        said << tr("%1: %2").arg(name).arg(count);
    }
    for (const int node : figures.topNodes()) {
        const framework::Section& section = *figures.index().nodes()[static_cast<size_t>(node)].section;
        HeatRow row;
        row.code = section.code;
        row.name = section.shortTitle.isEmpty() || language == Language::Chinese
                       ? section.title.in(language)
                       : section.shortTitle.in(language);
        for (const HeatColumn& column : spec.columns)
            row.counts.push_back(static_cast<int>(itemsOfCell(figures, node, column).size()));
        spec.rows.push_back(std::move(row));
    }
    //: separates the parts of a list
    spec.description =
        tr("How many questions of each domain stand at each level. All: %1.").arg(said.join(tr("; ")));
    return spec;
}

TrendSpec ResultCharts::trend(const ResultsFigures& figures, Language language)
{
    TrendSpec spec;
    if (figures.past().size() < 2)
        return spec;
    const report::Scale scale(figures.index());
    spec.marks = scale.marks(language);
    TrendLine overall{tr("Overall"), {}, {}};
    const std::vector<int> weakest = ResultRows::byMerit(figures, false);
    TrendLine weak;
    QStringList said;
    const QString format = timeFormat(figures.past());
    for (const PastFigures& past : figures.past()) {
        spec.times.push_back(past.on.toString(format) + (past.edition.isEmpty() ? QString() : u"*"_qs));
        overall.at.push_back(scale.positionOf(past.card.overall));
        overall.valueText = report::scoreText(figures.index().framework(), past.card.overall);
        //: a year, and the overall score then
        said << tr("%1: %2").arg(spec.times.back(), overall.valueText);
        if (weakest.empty())
            continue;
        const scoring::NodeScore& then = past.card.nodes[static_cast<size_t>(weakest.front())];
        weak.at.push_back(scale.positionOf(then));
        weak.valueText = report::scoreText(figures.index().framework(), then);
    }
    spec.lines.push_back(std::move(overall));
    if (!weakest.empty()) {
        const framework::Section& section =
            *figures.index().nodes()[static_cast<size_t>(weakest.front())].section;
        weak.name = section.shortTitle.isEmpty()
                        ? sectionName(figures, weakest.front(), language)
                        : report::codeAndTitle(section.code, section.shortTitle.in(language), language);
        spec.lines.push_back(std::move(weak));
    }
    spec.description = tr("Overall score from assessment to assessment. %1.").arg(said.join(tr("; ")));
    if (hasOtherEditions(figures.past()))
        spec.description +=
            u' ' + tr("* By another edition: figures only where the questions are the same as now.");
    return spec;
}

} // namespace sextant::ui
