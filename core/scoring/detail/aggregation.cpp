#include "scoring/detail/aggregation.h"

#include <algorithm>

namespace sextant::scoring::detail {

using framework::Aggregate;
using framework::Direction;
using framework::ParentRule;

namespace {

/// Everything that has entered one figure of one node so far.
struct Sums
{
    Int128 points = 0;                      ///< Σ w·p of items, scaled by 1e8
    Int128 weight = 0;                      ///< Σ w of items and sections, scaled by 1e4
    Rational sectionPoints;                 ///< Σ w·score of sections that enter as one item each
    std::optional<Rational> sectionExtreme; ///< the worst score among those sections
    std::int64_t extreme = 0;               ///< the worst points of an item, scaled by 1e4
    bool hasItems = false;

    bool isEmpty() const { return !hasItems && !sectionExtreme.has_value(); }
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
        for (size_t i = 0; i < m_items.size(); ++i) {
            const ItemScore& item = m_items[i];
            auto& sums = m_sums[static_cast<size_t>(m_framework.index().nodeOf(static_cast<int>(i)))];
            if (item.counted) {
                // What is not applicable with points of its own brings these and no others.
                const bool fixed = item.state == ItemState::NotApplicable;
                addItem(sums[Rated], item.weight, item.points);
                addItem(sums[RatedLowest], item.weight, fixed ? item.points : item.lowest);
                addItem(sums[RatedHighest], item.weight, fixed ? item.points : item.highest);
                addItem(sums[AllLowest], item.weight, item.points);
                addItem(sums[AllHighest], item.weight, item.points);
            } else if (item.state == ItemState::Unanswered) {
                addItem(sums[AllLowest], item.weight, item.lowest);
                addItem(sums[AllHighest], item.weight, item.highest);
            }
        }
    }

    void addItem(Sums& sums, Decimal weight, Decimal points) const
    {
        sums.points += Int128{weight.scaled} * points.scaled;
        sums.weight += weight.scaled;
        worsen(sums, points.scaled);
    }

    void worsen(Sums& sums, std::int64_t points) const
    {
        if (!sums.hasItems || (points < sums.extreme) == m_lowerIsWorse)
            sums.extreme = points;
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
            parent.weight += weight.scaled;
            worsen(parent, score);
            return;
        }
        parent.points += child.points;
        parent.weight += child.weight;
        if (child.sectionExtreme.has_value()) {
            parent.sectionPoints = parent.sectionPoints + child.sectionPoints;
            worsen(parent, *child.sectionExtreme);
        }
        if (child.hasItems)
            worsen(parent, child.extreme);
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
        if (mean && sums.weight == 0)
            return {};
        if (!sums.sectionExtreme.has_value()) {
            const Fraction points = fractionOf(sums.points, Decimal::kScale);
            if (own == Aggregate::Minimum)
                return {fractionOf(Int128{sums.extreme} * Decimal::kScale, Decimal::kScale), points};
            return {mean ? fractionOf(sums.points, sums.weight) : points, points};
        }
        const Rational points =
            Rational(sums.points, Int128{Decimal::kScale} * Decimal::kScale) + sums.sectionPoints;
        if (own == Aggregate::Minimum)
            return {worst(sums).toFraction(), points.toFraction()};
        const Rational divisor = mean ? Rational(sums.weight, Decimal::kScale) : Rational(1, 1);
        return {(points / divisor).toFraction(), points.toFraction()};
    }

    Rational worst(const Sums& sums) const
    {
        if (!sums.hasItems)
            return *sums.sectionExtreme;
        const Rational item(sums.extreme, Decimal::kScale);
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
