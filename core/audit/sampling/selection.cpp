#include "audit/sampling/selection.h"

#include "audit/sampling/figures.h"
#include "audit/sampling/monetary_walk.h"
#include "audit/sampling/refusals.h"
#include "numerics/random.h"

#include <algorithm>
#include <limits>

namespace sextant::audit {

namespace {

constexpr qint64 kLargestDrawn = 10'000'000;

Result<> checkSizes(qint64 population, qint64 size)
{
    if (population < 1 || population > kLargestDrawn)
        return refuse(SampleRefusal::PopulationRange,
                      {{QStringLiteral("value"), population}, {QStringLiteral("limit"), kLargestDrawn}});
    if (size < 1 || size > population)
        return refuse(SampleRefusal::SizeRange,
                      {{QStringLiteral("value"), size}, {QStringLiteral("population"), population}});
    return {};
}

SelectedItem drawn(qint64 position, qint64 draw)
{
    return {.position = position, .draw = draw, .stratum = 0, .hits = 1, .certain = false};
}

void sortByPosition(std::vector<SelectedItem>& items)
{
    std::sort(items.begin(), items.end(),
              [](const SelectedItem& a, const SelectedItem& b) { return a.position < b.position; });
}

} // namespace

Result<Selection> selectRandom(qint64 population, qint64 size, quint64 seed, qint64 spares)
{
    if (const auto fine = checkSizes(population, size); !fine.has_value())
        return tl::make_unexpected(fine.error());
    numerics::SplitMix64 random(seed);
    const qint64 all = size + std::clamp<qint64>(spares, 0, population - size);
    const auto order = numerics::randomOrder(random, static_cast<std::uint32_t>(population),
                                             static_cast<std::uint32_t>(all));
    Selection selection{.rule = SelectionRule::Random, .seed = seed, .population = population};
    qint64 draw = 0;
    for (const std::uint32_t position : order) {
        auto& list = draw < size ? selection.items : selection.spares;
        list.push_back(drawn(position, ++draw));
    }
    sortByPosition(selection.items);
    return selection;
}

Result<Selection> selectSystematic(qint64 population, qint64 size, quint64 seed)
{
    if (const auto fine = checkSizes(population, size); !fine.has_value())
        return tl::make_unexpected(fine.error());
    numerics::SplitMix64 random(seed);
    Selection selection{.rule = SelectionRule::Systematic, .seed = seed, .population = population};
    selection.start = static_cast<qint64>(random.below(static_cast<std::uint64_t>(population)));
    for (qint64 i = 0; i < size; ++i)
        selection.items.push_back(drawn((selection.start + i * population) / size, i + 1));
    return selection;
}

Result<Decimal> positiveTotal(std::span<const Decimal> amounts)
{
    if (amounts.empty() || amounts.size() > static_cast<size_t>(kLargestDrawn))
        return refuse(SampleRefusal::PopulationRange,
                      {{QStringLiteral("value"), static_cast<qint64>(amounts.size())},
                       {QStringLiteral("limit"), kLargestDrawn}});
    std::int64_t total = 0;
    for (const Decimal amount : amounts) {
        if (amount.scaled <= 0)
            continue;
        if (amount.scaled > std::numeric_limits<std::int64_t>::max() / 2 - total)
            return refuse(SampleRefusal::TotalTooLarge);
        total += amount.scaled;
    }
    if (total == 0)
        return refuse(SampleRefusal::NoPositiveAmounts,
                      {{QStringLiteral("items"), static_cast<qint64>(amounts.size())}});
    return Decimal{total};
}

Result<Selection> selectMonetaryUnits(std::span<const Decimal> amounts, Decimal interval, quint64 seed)
{
    if (interval <= Decimal{})
        return refuse(SampleRefusal::IntervalRange, {{QStringLiteral("value"), amountText(interval)}});
    // Drawn in cents where the interval is one of cents, so that it can be followed with a pocket calculator.
    constexpr std::int64_t cent = Decimal::kScale / 100;
    const std::int64_t unit = interval.scaled % cent == 0 ? cent : 1;
    numerics::SplitMix64 random(seed);
    const std::uint64_t start = random.below(static_cast<std::uint64_t>(interval.scaled / unit));
    return monetaryUnitsFrom(amounts, interval, Decimal{(static_cast<std::int64_t>(start) + 1) * unit}, seed);
}

Result<Selection> monetaryUnitsFrom(std::span<const Decimal> amounts, Decimal interval, Decimal start,
                                    quint64 seed)
{
    const auto total = positiveTotal(amounts);
    if (!total.has_value())
        return tl::make_unexpected(total.error());
    if (total->scaled / interval.scaled > kLargestDrawn)
        return refuse(SampleRefusal::IntervalRange, {{QStringLiteral("value"), amountText(interval)}});
    Selection selection{
        .rule = SelectionRule::MonetaryUnit, .seed = seed, .population = static_cast<qint64>(amounts.size())};
    selection.total = *total;
    selection.interval = interval;
    selection.startAmount = start;
    std::int64_t next = start.scaled;
    std::int64_t sum = 0;
    for (size_t i = 0; i < amounts.size(); ++i) {
        if (amounts[i].scaled <= 0) {
            ++selection.leftOut;
            selection.leftOutTotal = selection.leftOutTotal + amounts[i];
            continue;
        }
        sum += amounts[i].scaled;
        if (next > sum)
            continue;
        SelectedItem item = drawn(static_cast<qint64>(i), static_cast<qint64>(selection.items.size()) + 1);
        item.hits = (sum - next) / interval.scaled + 1;
        item.certain = amounts[i] >= interval;
        next += item.hits * interval.scaled;
        selection.items.push_back(item);
    }
    return selection;
}

Result<Selection> selectStratified(std::span<const Decimal> amounts, const StratifiedDesign& design,
                                   qint64 size, quint64 seed)
{
    const auto strata = strataOf(amounts, design, size);
    if (!strata.has_value())
        return tl::make_unexpected(strata.error());
    std::vector<std::vector<qint64>> members(strata->size());
    for (size_t i = 0; i < amounts.size(); ++i)
        members[stratumOf(amounts[i], design)].push_back(static_cast<qint64>(i));
    numerics::SplitMix64 seeds(seed);
    Selection selection{
        .rule = SelectionRule::Stratified, .seed = seed, .population = static_cast<qint64>(amounts.size())};
    qint64 draw = 0;
    for (size_t i = 0; i < strata->size(); ++i) {
        numerics::SplitMix64 random(seeds.next());
        const auto order = numerics::randomOrder(random, static_cast<std::uint32_t>(members[i].size()),
                                                 static_cast<std::uint32_t>((*strata)[i].size));
        for (const std::uint32_t member : order) {
            SelectedItem item = drawn(members[i][member], ++draw);
            item.stratum = static_cast<int>(i);
            item.certain = (*strata)[i].whole;
            selection.items.push_back(item);
        }
    }
    sortByPosition(selection.items);
    return selection;
}

} // namespace sextant::audit
