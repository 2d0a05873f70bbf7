#include "audit/sampling/selection.h"

#include "audit/sampling/refusals.h"

#include <algorithm>
#include <limits>

namespace sextant::audit {

namespace {

__extension__ using Int128 = __int128;

Decimal magnitude(Decimal amount)
{
    return amount < Decimal{} ? Decimal{-amount.scaled} : amount;
}

bool isSound(const StratifiedDesign& design)
{
    const bool rising =
        std::adjacent_find(design.bounds.begin(), design.bounds.end(),
                           [](Decimal a, Decimal b) { return a >= b; }) == design.bounds.end();
    const bool positive = design.bounds.empty() || design.bounds.front() > Decimal{};
    const Decimal last = design.bounds.empty() ? Decimal{} : design.bounds.back();
    return rising && positive && design.bounds.size() <= 50 && design.leastPerStratum >= 1 &&
           (!design.cutOff.has_value() || *design.cutOff > last);
}

/// The strata without items, in order.
std::vector<Stratum> emptyStrata(const StratifiedDesign& design)
{
    std::vector<Stratum> strata;
    Decimal above;
    for (const Decimal bound : design.bounds) {
        strata.push_back({.above = above, .upTo = bound});
        above = bound;
    }
    strata.push_back({.above = above, .upTo = design.cutOff});
    if (design.cutOff.has_value())
        strata.push_back({.above = *design.cutOff, .upTo = {}, .whole = true});
    return strata;
}

/// Adds one item to the stratum furthest below its share of \a size until all are given out or all strata are
/// full.
void spread(std::vector<Stratum>& strata, Allocation allocation, qint64 size)
{
    const auto weight = [&](const Stratum& stratum) {
        return allocation == Allocation::BySize ? stratum.items : stratum.value.scaled;
    };
    Int128 total = 0;
    qint64 given = 0;
    for (const Stratum& stratum : strata) {
        total += stratum.whole ? 0 : weight(stratum);
        given += stratum.whole ? 0 : stratum.size;
    }
    for (; given < size; ++given) {
        Stratum* neediest = nullptr;
        Int128 greatest = 0;
        for (Stratum& stratum : strata) {
            if (stratum.whole || stratum.size == stratum.items)
                continue;
            const Int128 missing = Int128{size} * weight(stratum) - Int128{stratum.size} * total;
            if (neediest == nullptr || missing > greatest) {
                neediest = &stratum;
                greatest = missing;
            }
        }
        if (neediest == nullptr)
            return;
        ++neediest->size;
    }
}

} // namespace

size_t stratumOf(Decimal amount, const StratifiedDesign& design)
{
    const Decimal size = magnitude(amount);
    if (design.cutOff.has_value() && size >= *design.cutOff)
        return design.bounds.size() + 1;
    const auto bound = std::lower_bound(design.bounds.begin(), design.bounds.end(), size);
    return static_cast<size_t>(bound - design.bounds.begin());
}

Result<std::vector<Stratum>> strataOf(std::span<const Decimal> amounts, const StratifiedDesign& design,
                                      qint64 size)
{
    constexpr qint64 largest = 10'000'000;
    const auto count = static_cast<qint64>(amounts.size());
    if (count < 1 || count > largest)
        return refuse(SampleRefusal::PopulationRange,
                      {{QStringLiteral("value"), count}, {QStringLiteral("limit"), largest}});
    if (size < 1 || size > count)
        return refuse(SampleRefusal::SizeRange,
                      {{QStringLiteral("value"), size}, {QStringLiteral("population"), count}});
    if (!isSound(design))
        return refuse(SampleRefusal::StrataWrong);
    std::vector<Stratum> strata = emptyStrata(design);
    for (const Decimal amount : amounts) {
        Stratum& stratum = strata[stratumOf(amount, design)];
        if (magnitude(amount).scaled > std::numeric_limits<std::int64_t>::max() / 2 - stratum.value.scaled)
            return refuse(SampleRefusal::TotalTooLarge);
        ++stratum.items;
        stratum.value = stratum.value + magnitude(amount);
    }
    for (Stratum& stratum : strata)
        stratum.size = stratum.whole ? stratum.items : std::min(stratum.items, design.leastPerStratum);
    spread(strata, design.allocation, size);
    return strata;
}

} // namespace sextant::audit
