#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"
#include "scoring/shortest_list.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <array>
#include <set>

using namespace sextant;
using namespace sextant::framework;
using namespace sextant::scoring;
using namespace sextant::test;
using Outcome = ShortestList::Outcome;

namespace {

const QDate kAsOf(2026, 11, 23);
constexpr int kRounds = 40; ///< sheets for each case: about one in seven has something to improve

int within(int low, int high)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

Item anyItem(int number)
{
    std::vector<int> points{within(-1, 2)};
    const int options = within(1, 4);
    for (int i = 0; i < options; ++i)
        points.push_back(points.back() + within(0, 3));
    Item item = optionItem(QStringLiteral("item%1").arg(number), points);
    item.weight = Decimal{*rc::gen::element<std::int64_t>(5'000, 10'000, 10'000, 12'345, 20'000)};
    if (within(0, 3) == 0)
        item.gate = Gate{item.options[size_t(within(0, int(item.options.size())))].points};
    return item;
}

Framework anyFramework(bool withConditions)
{
    Method method;
    method.better = *rc::gen::element(Direction::HigherIsBetter, Direction::LowerIsBetter);
    method.aggregate = *rc::gen::element(Aggregate::Mean, Aggregate::Mean, Aggregate::Mean, Aggregate::Sum,
                                         Aggregate::Minimum);
    method.parents = *rc::gen::element(ParentRule::Items, ParentRule::Items, ParentRule::Sections);
    method.bandRule = *rc::gen::element(BandRule::None, BandRule::Fixed, BandRule::PointShares);
    method.bandMeasure = *rc::gen::element(BandMeasure::Score, BandMeasure::Ratio, BandMeasure::Points);
    if (method.bandRule != BandRule::None)
        method.bands = bandsFrom({u"x"_qs, u"y"_qs, u"z"_qs}, {Decimal{5'000}, Decimal{15'000}});
    int number = 0;
    std::vector<Section> sections;
    const int count = within(1, 4);
    for (int i = 0; i < count; ++i) {
        Section part = section(QStringLiteral("section%1").arg(i), {});
        if (within(0, 6) == 0)
            part.aggregate = Aggregate::Minimum;
        const int items = within(1, 3);
        for (int k = 0; k < items && number < 5; ++k)
            part.items.push_back(anyItem(number++));
        sections.push_back(std::move(part));
    }
    if (withConditions && number > 1) {
        Condition& condition = sections.back().items.empty() ? sections.front().items.back().relevant
                                                             : sections.back().items.back().relevant;
        condition.kind = Condition::Kind::PointsAtLeast;
        condition.item = {u"item0"_qs};
        condition.points = Decimal::fromInt(1);
    }
    Framework framework = frameworkOf(method, sections);
    framework.readiness = ReadinessRule{Decimal::fromInt(within(-1, 4)), Decimal::fromInt(within(-1, 4)),
                                        Decimal::fromInt(within(-1, 3))};
    return framework;
}

Sheet anySheet(bool withConditions = false)
{
    Sheet sheet(anyFramework(withConditions));
    for (int i = 0; i < sheet.itemCount(); ++i) {
        const auto& options = sheet.index().items()[size_t(i)]->options;
        const int kind = within(0, 9);
        if (kind == 0)
            sheet.notApplicable(i);
        else if (kind > 1)
            sheet.choose(i, options[size_t(within(0, int(options.size())))].id.text);
        sheet.setReviewed(i, within(0, 2) == 0);
        sheet.setConflicted(i, within(0, 12) == 0);
    }
    return sheet;
}

Goal anyGoal(const Framework& framework)
{
    switch (within(0, framework.method.bands.empty() ? 3 : 4)) {
    case 0:
        return Readiness::Conditional;
    case 1:
        return Readiness::Ready;
    case 2:
        return ScoreGoal{Decimal{within(-1, 8) * 5'000}};
    default:
        return BandGoal{within(0, 3)};
    }
}

/// The points of \a item, the worst first, and the option that brings each.
std::vector<std::pair<Decimal, QString>> ladder(const Sheet& sheet, int item)
{
    std::vector<std::pair<Decimal, QString>> levels;
    for (const Option& option : sheet.index().items()[size_t(item)]->options)
        levels.emplace_back(option.points, option.id.text);
    const bool higher = sheet.index().framework().method.better == Direction::HigherIsBetter;
    std::stable_sort(levels.begin(), levels.end(), [higher](const auto& a, const auto& b) {
        return higher ? a.first < b.first : a.first > b.first;
    });
    levels.erase(std::unique(levels.begin(), levels.end(),
                             [](const auto& a, const auto& b) { return a.first == b.first; }),
                 levels.end());
    return levels;
}

using Price = std::array<int, 3>; ///< answers, steps, effort

/// Tries everything, in the simplest way.
class BruteForce
{
public:
    BruteForce(const Sheet& sheet, const Goal& goal, OpenAnswers open)
        : m_prepared(sheet.index())
        , m_goal(goal)
        , m_sheet(sheet)
        , m_asAnswered(sheet.score())
    {
        takeOpen(open);
        visit(0, {});
    }

    const std::optional<Price>& best() const { return m_best; }

private:
    void takeOpen(OpenAnswers open)
    {
        for (int round = 0; round <= m_sheet.itemCount(); ++round) {
            const ScoreCard card = m_sheet.score();
            for (int i = 0; i < m_sheet.itemCount(); ++i) {
                const ItemScore& item = card.items[size_t(i)];
                if (item.state == ItemState::Hidden)
                    continue;
                if (item.state == ItemState::Unanswered) {
                    const auto levels = ladder(m_sheet, i);
                    m_sheet.choose(i, (open == OpenAnswers::AtBest ? levels.back() : levels.front()).second);
                }
                m_sheet.setConflicted(i, false);
                m_sheet.setReviewed(i, true);
            }
        }
    }

    void visit(int item, Price price)
    {
        if (m_best && *m_best <= price)
            return;
        if (item == m_sheet.itemCount()) {
            if (isReached(m_prepared, m_sheet.score(), m_goal))
                m_best = price;
            return;
        }
        visit(item + 1, price);
        const ItemScore& answered = m_asAnswered.items[size_t(item)];
        if (answered.state != ItemState::Rated)
            return;
        const assessment::Response kept = m_sheet.response(item);
        const auto levels = ladder(m_sheet, item);
        bool above = false;
        Price more = price;
        ++more[0];
        for (size_t rank = 0; rank < levels.size(); ++rank) {
            if (above) {
                more[1] += 1;
                more[2] += int(rank);
                m_sheet.choose(item, levels[rank].second);
                visit(item + 1, more);
            }
            above = above || levels[rank].first == answered.points;
        }
        m_sheet.set(item, kept);
    }

    PreparedFramework m_prepared;
    Goal m_goal;
    Sheet m_sheet;
    ScoreCard m_asAnswered;
    std::optional<Price> m_best;
};

Price priceOf(const Sheet& sheet, const ShortestList& list)
{
    Price price{};
    for (const Improvement& one : list.improvements) {
        const auto levels = ladder(sheet, one.item);
        const auto rank = [&](Decimal points) {
            return int(std::find_if(levels.begin(), levels.end(),
                                    [&](const auto& level) { return level.first == points; }) -
                       levels.begin());
        };
        price[0] += 1;
        price[1] += one.steps;
        for (int step = rank(one.from) + 1; step <= rank(one.to); ++step)
            price[2] += step;
    }
    return price;
}

} // namespace

TEST_CASE("no list that reaches the goal is shorter than the one proposed", "[scoring]")
{
    rc::prop("minimal", [] {
        for (int round = 0; round < kRounds; ++round) {
            const Sheet sheet = anySheet();
            const Goal goal = anyGoal(sheet.index().framework());
            const OpenAnswers open = *rc::gen::element(OpenAnswers::AtBest, OpenAnswers::AtWorst);
            const ShortestList list =
                shortestList(PreparedFramework(sheet.index()), sheet.entries(), kAsOf, goal, open);
            const BruteForce all(sheet, goal, open);
            RC_ASSERT(list.proven);
            RC_ASSERT((list.outcome == Outcome::OutOfReach) == !all.best().has_value());
            if (all.best().has_value()) {
                RC_ASSERT((list.outcome == Outcome::Reached) == (*all.best() == Price{}));
                RC_ASSERT(priceOf(sheet, list) == *all.best());
            }
        }
    });
}

TEST_CASE("where answers make other questions appear, what is proposed is minimal too", "[scoring]")
{
    rc::prop("minimal with conditions", [] {
        const Sheet sheet = anySheet(true);
        const Goal goal = anyGoal(sheet.index().framework());
        const ShortestList list =
            shortestList(PreparedFramework(sheet.index()), sheet.entries(), kAsOf, goal, OpenAnswers::AtBest);
        const BruteForce all(sheet, goal, OpenAnswers::AtBest);
        if (all.best().has_value() && *all.best() != Price{}) {
            RC_ASSERT(list.outcome == Outcome::Found);
            RC_ASSERT(priceOf(sheet, list) == *all.best());
        } else {
            RC_ASSERT(list.improvements.empty());
        }
    });
}

TEST_CASE("a proposal, answered, reaches the goal by the engine itself", "[scoring]")
{
    rc::prop("sound", [] {
        Sheet sheet = anySheet();
        const Goal goal = anyGoal(sheet.index().framework());
        const ShortestList list = shortestList(PreparedFramework(sheet.index()), sheet.entries(), kAsOf, goal,
                                               OpenAnswers::AtWorst);
        RC_PRE(list.outcome == Outcome::Found && list.toAnswer.empty());
        for (const Improvement& one : list.improvements)
            for (const auto& [points, option] : ladder(sheet, one.item))
                if (points == one.to)
                    sheet.choose(one.item, option);
        for (const int item : list.toReview)
            sheet.setReviewed(item);
        RC_ASSERT(isReached(PreparedFramework(sheet.index()), sheet.score(), goal));
    });
}
