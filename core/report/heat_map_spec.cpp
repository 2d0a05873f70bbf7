#include "report/chart_specs.h"
#include "report/detail/comparison_words.h"
#include "report/detail/words.h"

#include <algorithm>

namespace sextant::report {

namespace {

using detail::filled;
using detail::Words;

constexpr Words kDescription{u"How many questions of each domain stand at each level. All: %1.",
                             u"各领域处于各级别的题数。合计：%1。"};
constexpr Words kCount{u"%1: %2", u"%1：%2"};

QString wordOf(const HeatColumn& column, Language language)
{
    switch (column.mark.kind) {
    case LevelMark::Kind::Unanswered:
        return detail::compared::tell(detail::compared::kUnanswered, language);
    case LevelMark::Kind::NotApplicable:
        return detail::compared::tell(detail::compared::kNotApplicable, language);
    case LevelMark::Kind::Level:
    case LevelMark::Kind::Unscored:
        break;
    }
    return QString(column.mark.number + u' ' + column.name).trimmed();
}

} // namespace

HeatMapSpec heatMapSpec(const Figures& figures, Language language)
{
    DistributionSpec counted = distributionSpec(figures, language);
    HeatMapSpec spec;
    if (counted.bars.size() < 2)
        return spec;
    for (DistributionLevel& level : counted.levels)
        spec.columns.push_back({std::move(level.mark), std::move(level.name)});
    QStringList said;
    for (size_t i = 0; i < spec.columns.size(); ++i)
        said << filled(kCount.in(language),
                       {wordOf(spec.columns[i], language), QString::number(counted.bars.front().counts[i])});
    for (size_t i = 1; i < counted.bars.size(); ++i) // the first is the whole
        spec.rows.push_back({std::move(counted.bars[i].code), std::move(counted.bars[i].name),
                             std::move(counted.bars[i].counts)});
    const QString between = language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; ");
    spec.description = filled(kDescription.in(language), {said.join(between)});
    return spec;
}

} // namespace sextant::report
