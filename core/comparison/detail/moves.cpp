#include "comparison/detail/moves.h"

#include "scoring/fraction.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace sextant::comparison::detail {

using scoring::Fraction;
using scoring::isLess;
using scoring::NodeScore;

namespace {

/// A figure that may be moved from or to: its value, and the ends of what it can become.
struct Place
{
    size_t position = 0;
    int kind = -1;
    Fraction value;
    Fraction low;
    Fraction high;
};

/// In the units of Fraction, for a weight of 1.
Fraction fractionOf(Decimal value)
{
    return {value.scaled * Decimal::kScale, Decimal::kScale, nullptr};
}

std::vector<Place> placesOf(const SectionRow& row, const std::vector<size_t>& order)
{
    std::vector<Place> places;
    for (const size_t position : order) {
        const Figure& figure = row.figures[position];
        if (!figure.node || !figure.node->fraction.isDefined())
            continue;
        const NodeScore& node = *figure.node;
        places.push_back({position, figure.kind, node.fraction, node.intervalLow, node.intervalHigh});
    }
    return places;
}

std::vector<Place> placesOf(const ItemRow& row, const std::vector<size_t>& order)
{
    std::vector<Place> places;
    for (const size_t position : order) {
        const ItemCell& cell = row.cells[position];
        if (!cell.points)
            continue;
        const Fraction value = fractionOf(*cell.points);
        places.push_back({position, cell.wording, value, value, value});
    }
    return places;
}

/// Those that may be held side by side: the kind with most places; of equals the first.
std::vector<Place> largestKind(const std::vector<Place>& places)
{
    std::map<int, int> counts;
    for (const Place& place : places)
        ++counts[place.kind];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    std::vector<Place> kept;
    for (const Place& place : places)
        if (place.kind == most->first)
            kept.push_back(place);
    return kept;
}

class Mover
{
public:
    Mover(const Group& group, const std::vector<Side>& sides)
        : m_group(group)
        , m_order(inTime(group, sides))
    {
        const Side& leading = sides[static_cast<size_t>(group.sides[static_cast<size_t>(group.leading)])];
        m_lowerIsBetter = leading.framework->framework.method.better == framework::Direction::LowerIsBetter;
    }

    template <typename Row>
    std::optional<Move> moveOf(const Row& row) const
    {
        const std::vector<Place> places = placesOf(row, m_order);
        if (m_group.way == Way::OverTime)
            return overTime(places);
        if (m_group.way == Way::Spread)
            return spread(largestKind(places));
        return std::nullopt;
    }

private:
    /// From the earliest of all to the latest of all: what lies between says nothing about the whole way.
    std::optional<Move> overTime(const std::vector<Place>& places) const
    {
        if (places.size() < 2 || places.front().position != m_order.front() ||
            places.back().position != m_order.back() || places.front().kind != places.back().kind)
            return std::nullopt;
        return between(places.front(), places.back());
    }

    std::optional<Move> spread(const std::vector<Place>& places) const
    {
        if (places.size() < 2)
            return std::nullopt;
        const auto less = [](const Place& a, const Place& b) { return isLess(a.value, b.value); };
        return between(*std::min_element(places.begin(), places.end(), less),
                       *std::max_element(places.begin(), places.end(), less));
    }

    std::optional<Move> between(const Place& from, const Place& to) const
    {
        const bool rises = isLess(from.value, to.value);
        if (!rises && !isLess(to.value, from.value))
            return std::nullopt;
        Move move;
        move.from = static_cast<int>(from.position);
        move.to = static_cast<int>(to.position);
        move.before = from.value;
        move.after = to.value;
        move.difference = scoring::difference(from.value, to.value);
        move.isBetter = rises != m_lowerIsBetter;
        move.isCertain = rises ? isLess(from.high, to.low) : isLess(to.high, from.low);
        return move;
    }

    const Group& m_group;
    const std::vector<size_t> m_order;
    bool m_lowerIsBetter = false;
};

/// The largest first; of equals the one that stands first.
void sortBySize(std::vector<RowMove>& moves)
{
    const Fraction zero{0, Decimal::kScale, nullptr};
    const auto size = [&zero](const RowMove& one) {
        const Fraction& way = one.move.difference;
        return isLess(way, zero) ? scoring::difference(way, zero) : way;
    };
    std::stable_sort(moves.begin(), moves.end(),
                     [&size](const RowMove& a, const RowMove& b) { return isLess(size(b), size(a)); });
}

} // namespace

std::vector<size_t> inTime(const Group& group, const std::vector<Side>& sides)
{
    std::vector<size_t> order(group.sides.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto key = [&](size_t position) {
        const Side& side = sides[static_cast<size_t>(group.sides[position])];
        return std::tuple(side.on.toJulianDay(), side.title, side.organisationName.en,
                          side.organisationName.zh, side.assessment.toString(), side.file);
    };
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return key(a) < key(b); });
    return order;
}

void addMoves(Group& group, const std::vector<Side>& sides)
{
    const Mover mover(group, sides);
    group.overallMove = mover.moveOf(group.overall);
    for (size_t row = 0; row < group.sections.size(); ++row) {
        const auto move = group.sections[row].depth == 0 ? mover.moveOf(group.sections[row]) : std::nullopt;
        if (move)
            group.sectionMoves.push_back({row, *move});
    }
    for (size_t row = 0; row < group.items.size(); ++row)
        if (const auto move = mover.moveOf(group.items[row]))
            group.itemMoves.push_back({row, *move});
    sortBySize(group.sectionMoves);
    sortBySize(group.itemMoves);
}

} // namespace sextant::comparison::detail
