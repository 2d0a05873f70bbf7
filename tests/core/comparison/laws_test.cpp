#include "core/comparison/comparison_sample.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <numeric>

using namespace sextant;
using namespace sextant::comparison;
using namespace sextant::test;

namespace {

/// One of three editions: the first; one with another question and another weight; another framework.
std::shared_ptr<const framework::IndexedFramework> anyEdition()
{
    static const auto first = indexed(edition());
    static const auto second = [] {
        framework::Framework later = edition(u"1.1"_qs);
        later.sections[0].items[0].digest = "a asked otherwise";
        later.sections[1].items[0].weight = Decimal::fromInt(2);
        return indexed(std::move(later));
    }();
    static const auto other = [] {
        framework::Framework strange = edition();
        strange.id.text = u"another"_qs;
        return indexed(std::move(strange));
    }();
    return *rc::gen::element(first, first, second, other);
}

std::vector<Side> anySides()
{
    const int count = *rc::gen::inRange(1, 9);
    std::vector<Side> sides;
    for (int i = 0; i < count; ++i) {
        QString levels;
        for (int item = 0; item < 3; ++item)
            levels += *rc::gen::element(QChar(u'0'), QChar(u'2'), QChar(u'3'), QChar(u'-'), QChar(u'N'));
        const QString organisation = *rc::gen::element(u"Harbour"_qs, u"Bridge"_qs);
        // Dates are distinct: of two at one time none is the earlier.
        sides.push_back(side(anyEdition(), organisation, levels, QDate(2020 + i, 1, 1)));
    }
    return sides;
}

/// What the columns of \a group are when its sides stand in the order \a columns (position now -> before).
template <typename T>
std::vector<T> reordered(const std::vector<T>& cells, const std::vector<int>& columns)
{
    std::vector<T> result;
    for (const int column : columns)
        result.push_back(cells[static_cast<size_t>(column)]);
    return result;
}

/// \a group as it is when side number i of the input was number \a places[i] before.
Group inOrderOf(Group group, const std::vector<int>& places)
{
    std::vector<int> before;
    for (const int number : group.sides)
        before.push_back(places[static_cast<size_t>(number)]);
    std::vector<int> columns(before.size());
    std::iota(columns.begin(), columns.end(), 0);
    std::ranges::sort(columns, {}, [&](int column) { return before[static_cast<size_t>(column)]; });
    group.sides = reordered(before, columns);
    group.overall.figures = reordered(group.overall.figures, columns);
    for (SectionRow& row : group.sections)
        row.figures = reordered(row.figures, columns);
    for (ItemRow& row : group.items)
        row.cells = reordered(row.cells, columns);
    for (GateRow& row : group.gates)
        row.results = reordered(row.results, columns);
    const auto positionOf = [&](int column) {
        return static_cast<int>(std::ranges::find(columns, column) - columns.begin());
    };
    const auto turn = [&](Move& move) {
        move.from = positionOf(move.from);
        move.to = positionOf(move.to);
    };
    group.leading = positionOf(group.leading);
    if (group.overallMove)
        turn(*group.overallMove);
    for (std::vector<RowMove>* moves : {&group.sectionMoves, &group.itemMoves})
        for (RowMove& one : *moves)
            turn(one.move);
    return group;
}

/// Which of several sides of the newest edition leads is of no consequence.
void forgetLeading(Comparison& result)
{
    for (Group& group : result.groups)
        group.leading = 0;
}

} // namespace

TEST_CASE("the order of the assessments only permutes what is said of them", "[comparison]")
{
    rc::prop("order permutes", [] {
        const std::vector<Side> sides = anySides();
        std::vector<int> places(sides.size());
        std::iota(places.begin(), places.end(), 0);
        for (size_t i = places.size(); i-- > 1;)
            std::swap(places[i], places[*rc::gen::inRange<size_t>(0, i + 1)]);
        std::vector<Side> shuffled;
        for (const int place : places)
            shuffled.push_back(sides[static_cast<size_t>(place)]);
        Comparison straight = compare(sides);
        Comparison turned = compare(shuffled);
        for (Group& group : turned.groups)
            group = inOrderOf(std::move(group), places);
        forgetLeading(straight);
        forgetLeading(turned);
        RC_ASSERT(straight == turned);
    });
}

TEST_CASE("an assessment compared with itself moves nothing and differs in nothing", "[comparison]")
{
    rc::prop("itself", [] {
        const Side one = anySides().front();
        const std::vector<Side> sides(*rc::gen::inRange<size_t>(2, 9), one);
        const Comparison result = compare(sides);
        RC_ASSERT(result.comparability == Comparability::SameEdition);
        RC_ASSERT(result.groups.size() == 1U);
        const Group& group = result.groups[0];
        RC_ASSERT(!group.overallMove.has_value());
        RC_ASSERT(group.sectionMoves.empty());
        RC_ASSERT(group.itemMoves.empty());
        for (const ItemRow& row : group.items)
            RC_ASSERT(!answeringDiffers(row) && !applicabilityDiffers(row) && !askingDiffers(row) &&
                      !isInSomeEditions(row) && !isReworded(row) && !isReweighed(row));
        for (const GateRow& row : group.gates)
            RC_ASSERT(!stateDiffers(row));
    });
}

TEST_CASE("every move is between figures that mean the same, and no figure is made", "[comparison]")
{
    rc::prop("moves", [] {
        const std::vector<Side> sides = anySides();
        for (const Group& group : compare(sides).groups)
            for (const RowMove& one : group.sectionMoves) {
                const auto& figures = group.sections[one.row].figures;
                const Figure& from = figures[static_cast<size_t>(one.move.from)];
                const Figure& to = figures[static_cast<size_t>(one.move.to)];
                RC_ASSERT(from.kind == to.kind);
                RC_ASSERT(from.node->fraction == one.move.before);
                RC_ASSERT(to.node->fraction == one.move.after);
                RC_ASSERT(one.move.difference.toDouble() != 0);
            }
    });
}
