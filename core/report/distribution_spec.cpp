#include "report/chart_specs.h"
#include "report/comparison_charts.h"
#include "report/detail/comparison_words.h"
#include "report/scale.h"

#include <algorithm>

namespace sextant::report {

namespace {

using detail::compared::kAll;
using detail::compared::kLevelsSay;
using detail::compared::kNotApplicable;
using detail::compared::kSectionLevelsSay;
using detail::compared::kUnanswered;
using detail::compared::listed;
using detail::compared::tell;

/// The levels that all items of \a index share, with what is open and not applicable; empty when they differ.
std::vector<DistributionLevel> levelsOf(const framework::FrameworkIndex& index, Language language)
{
    const Scale scale(index);
    std::vector<DistributionLevel> levels;
    const auto& items = index.items();
    const auto scored = std::find_if(items.begin(), items.end(), [](const framework::Item* item) {
        return item->kind == framework::ItemKind::Option && item->weight > Decimal{};
    });
    if (scored == items.end())
        return levels;
    for (const framework::Option* option : scale.commonOptions())
        levels.push_back({markOfPoints(index, static_cast<int>(scored - items.begin()), option->points),
                          option->label.in(language)});
    if (levels.empty())
        return levels;
    levels.push_back({{LevelMark::Kind::Unanswered, 0, {}}, tell(kUnanswered, language)});
    levels.push_back({{LevelMark::Kind::NotApplicable, 0, {}}, tell(kNotApplicable, language)});
    return levels;
}

/// How many of the items [first, end) stand at each of \a levels.
std::vector<int> countsOf(const framework::FrameworkIndex& index, const scoring::ScoreCard& card, int first,
                          int end, const std::vector<DistributionLevel>& levels)
{
    std::vector<int> counts(levels.size(), 0);
    for (int item = first; item < end; ++item) {
        const scoring::ItemState state = card.items[static_cast<size_t>(item)].state;
        if (state == scoring::ItemState::Hidden || state == scoring::ItemState::Unscored)
            continue;
        const LevelMark own = levelMark(index, card, item);
        for (size_t i = 0; i < levels.size(); ++i)
            if (levels[i].mark.kind == own.kind && levels[i].mark.number == own.number)
                ++counts[i];
    }
    return counts;
}

/// Levels at which nothing stands anywhere are kept: they are the scale. What is open or not applicable goes
/// when there is none of it.
void dropEmpty(DistributionSpec& spec)
{
    for (size_t level = spec.levels.size(); level-- > 0;) {
        const bool isUsed = spec.levels[level].mark.kind == LevelMark::Kind::Level ||
                            std::ranges::any_of(spec.bars, [level](const DistributionBar& bar) {
                                return bar.counts[level] > 0;
                            });
        if (isUsed)
            continue;
        spec.levels.erase(spec.levels.begin() + static_cast<std::ptrdiff_t>(level));
        for (DistributionBar& bar : spec.bars)
            bar.counts.erase(bar.counts.begin() + static_cast<std::ptrdiff_t>(level));
    }
}

QString spokenCounts(const DistributionSpec& spec, Language language)
{
    QStringList said;
    for (const DistributionBar& bar : spec.bars) {
        QStringList counts;
        for (size_t i = 0; i < spec.levels.size(); ++i)
            if (bar.counts[i] > 0)
                counts << QString(spec.levels[i].mark.number + u' ' + spec.levels[i].name).trimmed() +
                              QStringLiteral(" \u00d7 ") + QString::number(bar.counts[i]);
        const bool chinese = language == Language::Chinese;
        said << QString(bar.code + u' ' + bar.name).trimmed() +
                    (chinese ? QStringLiteral("：") : QStringLiteral(": ")) +
                    counts.join(chinese ? QStringLiteral("，") : QStringLiteral(", "));
    }
    return listed(said, language);
}

} // namespace

DistributionSpec distributionSpec(const ComparedGroup& compared)
{
    DistributionSpec spec;
    spec.levels = levelsOf(compared.leading().framework->index, compared.language());
    if (spec.levels.empty())
        return spec;
    for (size_t i = 0; i < compared.count(); ++i) {
        const framework::FrameworkIndex& index = compared.side(i).framework->index;
        if (levelsOf(index, compared.language()) !=
            levelsOf(compared.leading().framework->index, compared.language()))
            continue;
        spec.bars.push_back(
            {compared.numberOf(i), compared.nameOf(i),
             countsOf(index, compared.side(i).card, 0, static_cast<int>(index.items().size()), spec.levels)});
    }
    dropEmpty(spec);
    spec.description = tell(kLevelsSay, compared.language(),
                            {QString::number(spec.bars.size()), spokenCounts(spec, compared.language())});
    return spec;
}

DistributionSpec distributionSpec(const Figures& figures, Language language)
{
    DistributionSpec spec;
    spec.levels = levelsOf(figures.index, language);
    if (spec.levels.empty())
        return spec;
    spec.bars.push_back({{},
                         tell(kAll, language),
                         countsOf(figures.index, figures.card, 0,
                                  static_cast<int>(figures.index.items().size()), spec.levels)});
    for (const framework::FrameworkIndex::Node& node : figures.index.nodes()) {
        if (node.depth > 0)
            continue;
        const framework::Section& section = *node.section;
        const LocalizedText& name = section.shortTitle.isEmpty() ? section.title : section.shortTitle;
        spec.bars.push_back(
            {section.code.isEmpty() ? QString::number(spec.bars.size()) : section.code, name.in(language),
             countsOf(figures.index, figures.card, node.firstItem, node.endItem, spec.levels)});
    }
    dropEmpty(spec);
    spec.description = tell(kSectionLevelsSay, language, {spokenCounts(spec, language)});
    return spec;
}

} // namespace sextant::report
