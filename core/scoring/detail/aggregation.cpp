#include "scoring/detail/aggregation.h"

#include <algorithm>

namespace sextant::scoring::detail {

using framework::Aggregate;
using framework::Direction;
using framework::ParentRule;

namespace {

/// Items that have entered one figure of one node so far.
struct ItemSums
{
    Int128 points = 0;        ///< Σ w·p, scaled by 1e8
    Int128 weight = 0;        ///< Σ w, scaled by 1e4
    std::int64_t extreme = 0; ///< the worst points, scaled by 1e4
    bool hasItems = false;
};

/// Everything that has entered it.
struct Sums
{
    ItemSums items;
    Int128 sectionWeight = 0;               ///< Σ w of sections that enter as one item each
    Rational sectionPoints;                 ///< Σ w·score of them
    std::optional<Rational> sectionExtreme; ///< the worst score among them

    bool isEmpty() const { return !items.hasItems && !sectionExtreme.has_value(); }
    Int128 weight() const { return items.weight + sectionWeight; }
};

class Aggregator
{
public:
    Aggregator(const PreparedFramework& framework, const std::vector<ItemScore>& items)
        : m_framework(framework)
        , m_items(items)
        , m_lowerIsWorse(framework.method().better == Direction::HigherIsBetter)
    {}

    AllFigures run()
    {
        const auto& nodes = m_framework.index().nodes();
        m_sums.resize(nodes.size());
        addItems();
        AllFigures result;
        result.nodes.resize(nodes.size());
        std::array<Sums, ViewCount> whole;
        const Aggregate method = m_framework.method().aggregate;
        for (size_t i = nodes.size(); i-- > 0;) {
            const bool top = nodes[i].parent < 0;
            auto& parent = top ? whole : m_sums[static_cast<size_t>(nodes[i].parent)];
            const Aggregate parentAggregate = top ? method : m_framework.aggregateOf(nodes[i].parent);
            const Aggregate own = m_framework.aggregateOf(static_cast<int>(i));
            for (size_t view = 0; view < ViewCount; ++view) {
                result.nodes[i][view] = finished(m_sums[i][view], own);
                enter(parent[view], parentAggregate, m_sums[i][view], own, result.nodes[i][view].fraction,
                      nodes[i].section->weight);
            }
        }
        for (size_t view = 0; view < ViewCount; ++view)
            result.overall[view] = finished(whole[view], method);
        return result;
    }

private:
    void addItems()
    {
        const auto& nodes = m_framework.index().nodes();
        for (size_t node = 0; node < nodes.size(); ++node) {
            const auto first = static_cast<size_t>(nodes[node].firstItem);
            addOwnItems(m_sums[node], first, first + nodes[node].section->items.size());
        }
    }

    void addOwnItems(std::array<Sums, ViewCount>& views, size_t first, size_t end) const
    {
        ItemSums rated;
        ItemSums ratedLowest;
        ItemSums ratedHighest;
        ItemSums openLowest;
        ItemSums openHighest;
        for (size_t i = first; i < end; ++i) {
            const ItemScore& item = m_items[i];
            if (item.counted) {
                // What is not applicable with points of its own brings these and no others.
                const bool fixed = item.state == ItemState::NotApplicable;
                addItem(rated, item.weight, item.points);
                addItem(ratedLowest, item.weight, fixed ? item.points : item.lowest);
                addItem(ratedHighest, item.weight, fixed ? item.points : item.highest);
            } else if (item.state == ItemState::Unanswered) {
                addItem(openLowest, item.weight, item.lowest);
                addItem(openHighest, item.weight, item.highest);
            }
        }
        views[Rated].items = rated;
        views[RatedLowest].items = ratedLowest;
        views[RatedHighest].items = ratedHighest;
        views[AllLowest].items = rated;
        join(views[AllLowest].items, openLowest);
        views[AllHighest].items = rated;
        join(views[AllHighest].items, openHighest);
    }

    void addItem(ItemSums& sums, Decimal weight, Decimal points) const
    {
        join(sums, {Int128{weight.scaled} * points.scaled, weight.scaled, points.scaled, true});
    }

    void join(ItemSums& sums, const ItemSums& more) const
    {
        if (!more.hasItems)
            return;
        if (!sums.hasItems || (more.extreme < sums.extreme) == m_lowerIsWorse)
            sums.extreme = more.extreme;
        sums.points += more.points;
        sums.weight += more.weight;
        sums.hasItems = true;
    }

    /// A section joins what lies above it: as all its items, or as one weighted item.
    void enter(Sums& parent, Aggregate parentAggregate, const Sums& child, Aggregate own,
               const Fraction& figure, Decimal weight) const
    {
        if (!figure.isDefined())
            return;
        const bool asOne = m_framework.method().parents == ParentRule::Sections ||
                           (own == Aggregate::Minimum && parentAggregate != Aggregate::Minimum);
        if (asOne) {
            const Rational score = Rational::of(figure);
            parent.sectionPoints = parent.sectionPoints + Rational::of(weight) * score;
            parent.sectionWeight += weight.scaled;
            worsen(parent, score);
            return;
        }
        join(parent.items, child.items);
        if (child.sectionExtreme.has_value()) {
            parent.sectionPoints = parent.sectionPoints + child.sectionPoints;
            parent.sectionWeight += child.sectionWeight;
            worsen(parent, *child.sectionExtreme);
        }
    }

    void worsen(Sums& sums, const Rational& score) const
    {
        if (!sums.sectionExtreme.has_value() || (score < *sums.sectionExtreme) == m_lowerIsWorse)
            sums.sectionExtreme = score;
    }

    Figure finished(const Sums& sums, Aggregate own) const
    {
        if (sums.isEmpty())
            return {};
        const bool mean = own == Aggregate::Mean;
        if (mean && sums.weight() == 0)
            return {};
        if (!sums.sectionExtreme.has_value()) {
            const Fraction points = fractionOf(sums.items.points, Decimal::kScale);
            if (own == Aggregate::Minimum)
                return {fractionOf(Int128{sums.items.extreme} * Decimal::kScale, Decimal::kScale), points};
            return {mean ? fractionOf(sums.items.points, sums.items.weight) : points, points};
        }
        const Rational points =
            Rational(sums.items.points, Int128{Decimal::kScale} * Decimal::kScale) + sums.sectionPoints;
        if (own == Aggregate::Minimum)
            return {worst(sums).toFraction(), points.toFraction()};
        const Rational divisor = mean ? Rational(sums.weight(), Decimal::kScale) : Rational(1, 1);
        return {(points / divisor).toFraction(), points.toFraction()};
    }

    Rational worst(const Sums& sums) const
    {
        if (!sums.items.hasItems)
            return *sums.sectionExtreme;
        const Rational item(sums.items.extreme, Decimal::kScale);
        if (!sums.sectionExtreme.has_value())
            return item;
        return (item < *sums.sectionExtreme) == m_lowerIsWorse ? item : *sums.sectionExtreme;
    }

    const PreparedFramework& m_framework;
    const std::vector<ItemScore>& m_items;
    const bool m_lowerIsWorse;
    std::vector<std::array<Sums, ViewCount>> m_sums;
};

} // namespace

AllFigures aggregate(const PreparedFramework& framework, const std::vector<ItemScore>& items)
{
    return Aggregator(framework, items).run();
}

} // namespace sextant::scoring::detail
