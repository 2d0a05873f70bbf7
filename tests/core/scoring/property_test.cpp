#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"
#include "scoring/detail/exact.h"
#include "scoring/explain.h"
#include "scoring/gaps.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>

using namespace sextant;
using namespace sextant::framework;
using namespace sextant::scoring;
using namespace sextant::test;
using detail::Rational;

namespace {

/// From \a low up to below \a high, as wide in the first case as in the last.
template <typename T>
T within(T low, T high)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(low, high));
}

Item anyItem(int number)
{
    std::vector<int> points{within(-2, 3)};
    const int options = within(1, 5);
    for (int i = 0; i < options; ++i)
        points.push_back(points.back() + within(0, 4));
    Item item = optionItem(QStringLiteral("item%1").arg(number), points);
    item.weight = Decimal{*rc::gen::element<std::int64_t>(5'000, 10'000, 10'000, 12'345, 30'000, 0)};
    if (within(0, 4) == 0)
        item.gate = Gate{item.options.back().points};
    return item;
}

Section anySection(int& number, int depth)
{
    Section part = section(QStringLiteral("section%1").arg(number), {});
    part.weight = Decimal{*rc::gen::element<std::int64_t>(10'000, 20'000, 7'500)};
    if (within(0, 5) == 0)
        part.aggregate = Aggregate::Minimum;
    const int items = within(1, 5);
    for (int i = 0; i < items; ++i)
        part.items.push_back(anyItem(number++));
    const int children = depth > 0 ? within(0, 3) : 0;
    for (int i = 0; i < children; ++i)
        part.sections.push_back(anySection(number, depth - 1));
    return part;
}

Framework anyFramework()
{
    Method method;
    method.better = *rc::gen::element(Direction::HigherIsBetter, Direction::LowerIsBetter);
    method.aggregate =
        *rc::gen::element(Aggregate::Mean, Aggregate::Mean, Aggregate::Sum, Aggregate::Minimum);
    method.parents = *rc::gen::element(ParentRule::Items, ParentRule::Items, ParentRule::Sections);
    int number = 0;
    std::vector<Section> sections;
    const int count = within(1, 4);
    for (int i = 0; i < count; ++i)
        sections.push_back(anySection(number, 1));
    Framework framework = frameworkOf(method, sections);
    framework.readiness = ReadinessRule{Decimal::fromInt(within(-1, 4)), Decimal::fromInt(within(-1, 4)),
                                        Decimal::fromInt(within(-2, 3))};
    return framework;
}

QString anyOption(const Sheet& sheet, int item)
{
    const auto& options = sheet.index().items()[size_t(item)]->options;
    return options[within<size_t>(0, options.size())].id.text;
}

Sheet anySheet(bool withNotApplicable = true)
{
    Sheet sheet(anyFramework());
    for (int i = 0; i < sheet.itemCount(); ++i) {
        const int kind = within(0, 5);
        if (kind == 0 && withNotApplicable)
            sheet.notApplicable(i);
        else if (kind > 1)
            sheet.choose(i, anyOption(sheet, i));
    }
    return sheet;
}

void answerAllOpen(Sheet& sheet)
{
    for (int i = 0; i < sheet.itemCount(); ++i) {
        if (!assessment::isAnswered(sheet.response(i)))
            sheet.choose(i, anyOption(sheet, i));
    }
}

bool isWithin(const Fraction& figure, const NodeScore& before)
{
    return !figure.isDefined() || (Rational::of(figure) >= Rational::of(before.intervalLow) &&
                                   Rational::of(before.intervalHigh) >= Rational::of(figure));
}

void shuffle(std::vector<Section>& sections)
{
    std::reverse(sections.begin(), sections.end());
    for (Section& part : sections) {
        std::rotate(part.items.begin(), part.items.begin() + within<long>(0, long(part.items.size())),
                    part.items.end());
        shuffle(part.sections);
    }
}

/// From worst to best.
int rank(Readiness readiness)
{
    return static_cast<int>(readiness) - static_cast<int>(Readiness::NotReady);
}

} // namespace

TEST_CASE("the order of items and sections does not change any figure", "[scoring]")
{
    rc::prop("permutation", [] {
        const Sheet sheet = anySheet();
        Framework shuffled = sheet.index().framework();
        shuffle(shuffled.sections);
        Sheet other(shuffled);
        for (int i = 0; i < sheet.itemCount(); ++i)
            other.set(sheet.index().items()[size_t(i)]->id.text, sheet.response(i));
        const ScoreCard a = sheet.score();
        const ScoreCard b = other.score();
        RC_ASSERT(a.overall.fraction == b.overall.fraction);
        RC_ASSERT(a.overall.ratio == b.overall.ratio);
        RC_ASSERT(a.readiness == b.readiness);
        for (size_t i = 0; i < a.nodes.size(); ++i) {
            const int there = other.index().nodeIndexOf(sheet.index().nodes()[i].section->id);
            RC_ASSERT(a.nodes[i].fraction == b.nodes[size_t(there)].fraction);
            RC_ASSERT(a.nodes[i].intervalHigh == b.nodes[size_t(there)].intervalHigh);
        }
    });
}

TEST_CASE("the final score lies in the interval, whatever the open answers become", "[scoring]")
{
    rc::prop("interval", [] {
        Sheet sheet = anySheet();
        const ScoreCard before = sheet.score();
        answerAllOpen(sheet);
        const ScoreCard after = sheet.score();
        RC_ASSERT(isWithin(after.overall.fraction, before.overall));
        for (size_t i = 0; i < after.nodes.size(); ++i)
            RC_ASSERT(isWithin(after.nodes[i].fraction, before.nodes[i]));
    });
}

TEST_CASE("the final readiness lies between the worst and the best announced", "[scoring]")
{
    rc::prop("readiness", [] {
        Sheet sheet = anySheet(false);
        const ScoreCard before = sheet.score();
        answerAllOpen(sheet);
        const ScoreCard after = sheet.score();
        RC_PRE(after.overall.fraction.isDefined());
        RC_ASSERT(rank(before.readinessAtWorst) <= rank(after.readiness));
        RC_ASSERT(rank(after.readiness) <= rank(before.readinessAtBest));
        RC_ASSERT(after.readinessAtWorst == after.readiness);
        RC_ASSERT(after.readinessAtBest == after.readiness);
    });
}

TEST_CASE("what is not applicable changes nobody else's points", "[scoring]")
{
    rc::prop("not applicable", [] {
        Sheet sheet = anySheet();
        const ScoreCard before = sheet.score();
        const int item = within(0, sheet.itemCount());
        sheet.notApplicable(item);
        const ScoreCard after = sheet.score();
        for (int i = 0; i < sheet.itemCount(); ++i)
            RC_ASSERT((i == item || before.items[size_t(i)] == after.items[size_t(i)]));
        RC_ASSERT(after.overall.visible() == before.overall.visible());
    });
}

TEST_CASE("every figure can be recomputed from its explanation", "[scoring]")
{
    rc::prop("explanation", [] {
        const Sheet sheet = anySheet();
        const PreparedFramework prepared(sheet.index());
        const ScoreCard card = sheet.score();
        const int node = within(-1, static_cast<int>(card.nodes.size()));
        const Explanation why = explain(prepared, card, node);
        RC_PRE(why.score.isDefined());
        if (why.rule == FigureRule::Sum)
            RC_ASSERT(Rational::of(why.points) == Rational::of(why.score));
        if (why.rule == FigureRule::Mean) {
            RC_ASSERT(Rational::of(why.points) / Rational::of(why.weight) == Rational::of(why.score));
            const Rational weight = Rational::of(why.intervalWeight);
            RC_ASSERT(Rational::of(why.lowestPoints) / weight == Rational::of(why.intervalLow));
            RC_ASSERT(Rational::of(why.highestPoints) / weight == Rational::of(why.intervalHigh));
        }
        if (why.rule == FigureRule::Minimum) {
            for (const ExplainedLine& line : why.lines)
                RC_ASSERT((!line.counted || Rational::of(line.points) >= Rational::of(why.score)));
        }
    });
}

TEST_CASE("the gain of a gap is what answering at the target brings", "[scoring]")
{
    rc::prop("gain", [] {
        Sheet sheet = anySheet();
        const PreparedFramework prepared(sheet.index());
        const ScoreCard before = sheet.score();
        std::vector<std::optional<Decimal>> targets;
        for (const Item* item : sheet.index().items())
            targets.push_back(item->options[within<size_t>(0, item->options.size())].points);
        const auto found = gaps(prepared, before, targets);
        RC_PRE(!found.empty());
        const Gap& gap = found[within<size_t>(0, found.size())];
        const Item& item = *sheet.index().items()[size_t(gap.item)];
        const auto option = std::find_if(item.options.begin(), item.options.end(),
                                         [&](const Option& o) { return o.points == gap.target; });
        RC_ASSERT(option != item.options.end());
        sheet.choose(gap.item, option->id.text);
        const Rational change =
            Rational::of(sheet.score().overall.fraction) - Rational::of(before.overall.fraction);
        const bool higher = sheet.index().framework().method.better == Direction::HigherIsBetter;
        RC_ASSERT(Rational::of(gap.gain) == (higher ? change : Rational() - change));
        RC_ASSERT(Rational::of(gap.gain) >= Rational());
    });
}

TEST_CASE("a plain mean agrees with the sum done in the simplest way", "[scoring]")
{
    rc::prop("mean", [] {
        const Sheet sheet = anySheet();
        RC_PRE(sheet.index().framework().method.parents == ParentRule::Items);
        const ScoreCard card = sheet.score();
        for (const NodeScore& node : card.nodes) {
            if (node.aggregate != Aggregate::Mean)
                continue;
            const auto& all = sheet.index().nodes();
            const bool plain = std::none_of(all.begin(), all.end(), [&](const auto& place) {
                return place.firstItem >= node.firstItem && place.endItem <= node.endItem &&
                       place.section->aggregate.has_value();
            });
            double points = 0;
            double weight = 0;
            for (int i = node.firstItem; i < node.endItem; ++i) {
                const ItemScore& item = card.items[size_t(i)];
                if (item.state == ItemState::Rated) {
                    points += item.points.toDouble() * item.weight.toDouble();
                    weight += item.weight.toDouble();
                }
            }
            RC_ASSERT((!plain || node.score.has_value() == (weight > 0)));
            RC_ASSERT((!plain || !node.score.has_value() || std::abs(*node.score - points / weight) < 1e-9));
        }
    });
}
