#include "audit/sampling/enlarging.h"

#include "audit/sampling/figures.h"
#include "audit/sampling/monetary_walk.h"
#include "audit/sampling/refusals.h"
#include "numerics/random.h"

#include <algorithm>

namespace sextant::audit {

namespace {

/// The positions that \a selection has not drawn, in order.
std::vector<qint64> restOf(const Selection& selection)
{
    std::vector<qint64> rest;
    auto drawn = selection.items.begin();
    for (qint64 position = 0; position < selection.population; ++position) {
        if (drawn != selection.items.end() && drawn->position == position)
            ++drawn;
        else
            rest.push_back(position);
    }
    return rest;
}

} // namespace

Result<Selection> selectSystematicOn(qint64 population, qint64 first, qint64 size, quint64 seed)
{
    auto selection = selectSystematic(population, first, seed);
    if (!selection || size == first)
        return selection;
    if (size < first || size > population)
        return refuse(SampleRefusal::SizeRange,
                      {{QStringLiteral("value"), size}, {QStringLiteral("population"), population}});
    numerics::SplitMix64 random(seed);
    (void)random.below(static_cast<std::uint64_t>(population)); // the first start
    const std::vector<qint64> rest = restOf(*selection);
    const auto left = static_cast<qint64>(rest.size());
    const auto start = static_cast<qint64>(random.below(static_cast<std::uint64_t>(left)));
    const qint64 more = size - first;
    for (qint64 i = 0; i < more; ++i)
        selection->items.push_back(
            {.position = rest[static_cast<size_t>((start + i * left) / more)], .draw = first + i + 1});
    std::ranges::sort(selection->items, {}, &SelectedItem::position);
    return selection;
}

Result<Selection> selectMonetaryUnitsOn(std::span<const Decimal> amounts, Decimal first, Decimal interval,
                                        quint64 seed)
{
    const auto small = selectMonetaryUnits(amounts, first, seed);
    if (!small || interval == first)
        return small;
    if (interval <= Decimal{} || first.scaled % interval.scaled != 0)
        return refuse(SampleRefusal::IntervalRange, {{QStringLiteral("value"), amountText(interval)}});
    const std::int64_t start = (small->startAmount.scaled - 1) % interval.scaled + 1;
    return monetaryUnitsFrom(amounts, interval, Decimal{start}, seed);
}

} // namespace sextant::audit
