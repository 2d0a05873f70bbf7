#include "report/chart_specs.h"
#include "report/detail/words.h"
#include "report/past_figures.h"
#include "report/scale.h"

#include <algorithm>

namespace sextant::report {

namespace {

using detail::filled;
using detail::Words;

constexpr Words kOverall{u"Overall", u"总体"};
constexpr Words kDescription{u"Overall score from assessment to assessment. %1.",
                             u"历次评估的总体得分。%1。"};
constexpr Words kTime{u"%1: %2", u"%1：%2"};
constexpr Words kOtherEdition{u" * By another edition: figures only where the questions are the same as now.",
                              u"*为其他版本：只有题目与现在相同的部分才有得分。"};

/// The shortest form of dates that tells all assessments apart: the year alone, with the month, with the day.
QString timeFormat(const std::vector<PastFigures>& past)
{
    for (const QString& format : {QStringLiteral("yyyy"), QStringLiteral("yyyy-MM")}) {
        const bool repeats =
            std::ranges::adjacent_find(past, [&format](const PastFigures& a, const PastFigures& b) {
                return a.on.toString(format) == b.on.toString(format);
            }) != past.end();
        if (!repeats)
            return format;
    }
    return QStringLiteral("yyyy-MM-dd");
}

/// What sections are compared by: sums of different length by their shares.
std::optional<double> standing(const framework::Method& method, const scoring::NodeScore& score)
{
    const auto figure = method.aggregate == framework::Aggregate::Sum ? score.ratio : score.score;
    if (!figure)
        return std::nullopt;
    return method.better == framework::Direction::LowerIsBetter ? -*figure : *figure;
}

TrendLine lineOf(const Figures& figures, const std::vector<PastFigures>& past, int node)
{
    const Scale scale(figures.index);
    TrendLine line;
    for (const PastFigures& one : past) {
        const scoring::NodeScore& then =
            node < 0 ? one.card.overall : one.card.nodes[static_cast<size_t>(node)];
        line.at.push_back(scale.positionOf(then));
        line.valueText = scoreText(figures.index.framework(), then);
    }
    return line;
}

QString shortNameOf(const framework::Section& section, Language language)
{
    const LocalizedText& name = section.shortTitle.isEmpty() ? section.title : section.shortTitle;
    return codeAndTitle(section.code, name.in(language), language);
}

QString descriptionOf(const Figures& figures, const std::vector<PastFigures>& past,
                      const std::vector<QString>& times, Language language)
{
    QStringList said;
    for (size_t i = 0; i < past.size(); ++i)
        said << filled(kTime.in(language),
                       {times[i], scoreText(figures.index.framework(), past[i].card.overall)});
    const QString between = language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; ");
    QString description = filled(kDescription.in(language), {said.join(between)});
    if (hasOtherEditions(past))
        description += QString::fromUtf16(kOtherEdition.in(language));
    return description;
}

} // namespace

bool hasOtherEditions(const std::vector<PastFigures>& past)
{
    return std::ranges::any_of(past, [](const PastFigures& one) { return !one.edition.isEmpty(); });
}

std::vector<QString> timesOf(const std::vector<PastFigures>& past)
{
    const QString format = timeFormat(past);
    std::vector<QString> times;
    for (const PastFigures& one : past)
        times.push_back(one.on.toString(format) + (one.edition.isEmpty() ? QString() : QStringLiteral("*")));
    return times;
}

int weakestSection(const Figures& figures)
{
    const framework::Method& method = figures.index.framework().method;
    int weakest = -1;
    std::optional<double> lowest;
    for (size_t i = 0; i < figures.index.nodes().size(); ++i) {
        if (figures.index.nodes()[i].depth > 0)
            continue;
        const auto merit = standing(method, figures.card.nodes[i]);
        if (!merit || (lowest && *merit >= *lowest))
            continue;
        lowest = merit;
        weakest = static_cast<int>(i);
    }
    return weakest;
}

TrendSpec trendSpec(const Figures& figures, const std::vector<PastFigures>& past, Language language)
{
    TrendSpec spec;
    if (past.size() < 2)
        return spec;
    spec.marks = Scale(figures.index).marks(language);
    spec.times = timesOf(past);
    spec.lines.push_back(lineOf(figures, past, -1));
    spec.lines.back().name = QString::fromUtf16(kOverall.in(language));
    if (const int weakest = weakestSection(figures); weakest >= 0) {
        spec.lines.push_back(lineOf(figures, past, weakest));
        spec.lines.back().name =
            shortNameOf(*figures.index.nodes()[static_cast<size_t>(weakest)].section, language);
    }
    spec.description = descriptionOf(figures, past, spec.times, language);
    return spec;
}

} // namespace sextant::report
