#include "scoring/detail/aggregation.h"
#include "scoring/detail/bands.h"
#include "scoring/detail/exact.h"
#include "scoring/detail/gain_table.h"
#include "scoring/detail/improvement_moves.h"
#include "scoring/detail/item_states.h"

#include <algorithm>
#include <numeric>

namespace sextant::scoring::detail {

using framework::Aggregate;
using framework::Direction;

namespace {

constexpr std::int64_t kMostUnits = 4096; ///< of gain in one table; finer figures are rounded
constexpr Int128 kGreatestGain = Int128{1} << 60;

/// Every figure is Σ w·p over items, or that over a constant.
bool addsUp(const PreparedFramework& framework)
{
    if (framework.relevance().hasConditions() || framework.method().aggregate == Aggregate::Minimum ||
        framework.method().parents != framework::ParentRule::Items)
        return false;
    for (size_t i = 0; i < framework.index().nodes().size(); ++i)
        if (framework.aggregateOf(static_cast<int>(i)) == Aggregate::Minimum)
            return false;
    return true;
}

/// The movables of one top section.
struct Group
{
    std::vector<size_t> places;
    std::int64_t need = 0; ///< what they must gain by themselves
};

enum class Rounding { Down, Up };

/// Weight × points gained, in the units of Fraction's numerator (1e-8), is what every figure rises by: so the
/// goal is a gain that the whole needs, one that each section needs, and for gates a least level.
class Tables
{
public:
    explicit Tables(const Ground& ground)
        : m_ground(ground)
        , m_higher(ground.framework().method().better == Direction::HigherIsBetter)
        , m_least(ground.movables().size(), kStay)
    {}

    std::optional<FoundPlan> run()
    {
        if (!measureGains())
            return std::nullopt;
        forceGates();
        makeGroups();
        const auto need = needOfWhole();
        if (!need)
            return std::nullopt;
        m_need = *need;
        chooseUnit();
        const auto cautious = solve(Rounding::Down);
        if (!cautious || !m_ground.reaches(*cautious))
            return std::nullopt;
        if (m_isExact)
            return FoundPlan{*cautious, true};
        const auto hopeful = solve(Rounding::Up);
        return FoundPlan{*cautious, hopeful && m_ground.costOf(*hopeful) == m_ground.costOf(*cautious)};
    }

private:
    bool measureGains()
    {
        Int128 total = 0;
        for (const Movable& movable : m_ground.movables()) {
            const Decimal weight = m_ground.framework().items()[static_cast<size_t>(movable.item)].weight;
            std::vector<std::int64_t> gains;
            for (const Move& move : movable.moves) {
                const Int128 change = Int128{move.points.scaled} - movable.points.scaled;
                const Int128 gain = (m_higher ? change : -change) * weight.scaled;
                if (gain > kGreatestGain)
                    return false;
                gains.push_back(static_cast<std::int64_t>(gain));
                m_divisor = std::gcd(m_divisor, gains.back());
            }
            total += gains.back();
            m_gains.push_back(std::move(gains));
        }
        m_total = static_cast<std::int64_t>(std::min(total, kGreatestGain));
        return total <= kGreatestGain;
    }

    /// Ready needs every gate passed, any better verdict than "not ready" none failed at fatal points.
    void forceGates()
    {
        const auto* goal = std::get_if<Readiness>(&m_ground.goal());
        if (goal == nullptr)
            return;
        const PreparedFramework& framework = m_ground.framework();
        const Decimal fatal = framework.index().framework().readiness->notReadyAtGatePoints;
        for (size_t i = 0; i < m_least.size(); ++i) {
            const Movable& movable = m_ground.movables()[i];
            const auto& threshold = framework.items()[static_cast<size_t>(movable.item)].threshold;
            if (!threshold)
                continue;
            const auto isEnough = [&](Decimal points) {
                const bool passes = passesGate(framework.method().better, points, *threshold);
                const bool isFatal = m_higher ? points <= fatal : points >= fatal;
                return passes || (*goal != Readiness::Ready && !isFatal);
            };
            Decimal points = movable.points;
            while (!isEnough(points) && m_least[i] + 1 < std::ssize(movable.moves))
                points = movable.moves[static_cast<size_t>(++m_least[i])].points;
        }
    }

    void makeGroups()
    {
        const auto* goal = std::get_if<Readiness>(&m_ground.goal());
        int open = -1;
        for (size_t i = 0; i < m_ground.movables().size(); ++i) {
            const int top = m_ground.framework().index().topNodeOf(m_ground.movables()[i].item);
            if (top != open)
                m_groups.push_back(
                    {{}, goal != nullptr && *goal == Readiness::Ready ? needOfSection(top) : 0});
            open = top;
            m_groups.back().places.push_back(i);
        }
    }

    bool isWorse(Fraction figure, std::int64_t gain, Decimal limit) const
    {
        figure.numerator += m_higher ? gain : -gain;
        return m_higher ? isBelow(figure, limit) : isAbove(figure, limit);
    }

    /// The least gain with which \a isEnough; m_total + 1 when none is.
    template <typename Test>
    std::int64_t leastGain(Test isEnough) const
    {
        std::int64_t low = 0;
        std::int64_t high = m_total + 1;
        while (low < high) {
            const std::int64_t middle = low + (high - low) / 2;
            if (isEnough(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    std::int64_t needOfSection(int node) const
    {
        const Fraction& figure = m_ground.card().nodes[static_cast<size_t>(node)].fraction;
        const Decimal limit = m_ground.framework().index().framework().readiness->sectionMinimum;
        if (!figure.isDefined())
            return 0;
        return leastGain([&](std::int64_t gain) { return !isWorse(figure, gain, limit); });
    }

    /// nullopt: the figures have no plain quotient.
    std::optional<std::int64_t> needOfWhole() const
    {
        const Fraction& figure = m_ground.card().overall.fraction;
        if (!figure.isDefined() || figure.wide != nullptr)
            return std::nullopt;
        if (const auto* band = std::get_if<BandGoal>(&m_ground.goal()))
            return needOfBand(band->band);
        const auto* score = std::get_if<ScoreGoal>(&m_ground.goal());
        const Decimal limit = score != nullptr
                                  ? score->score
                                  : m_ground.framework().index().framework().readiness->overallMinimum;
        return leastGain([&](std::int64_t gain) { return !isWorse(figure, gain, limit); });
    }

    std::optional<std::int64_t> needOfBand(int wanted) const
    {
        const PreparedFramework& framework = m_ground.framework();
        const ScoreCard& card = m_ground.card();
        const Figures now = aggregate(framework, card.items).overall;
        int applicable = 0;
        int key = 0;
        for (size_t i = 0; i < card.items.size(); ++i) {
            applicable += card.items[i].counted;
            key += card.items[i].counted && framework.items()[i].key;
        }
        return leastGain([&](std::int64_t gain) {
            Figures figures = now;
            figures[Rated].fraction.numerator += m_higher ? gain : -gain;
            figures[Rated].points.numerator += m_higher ? gain : -gain;
            const int band = bandIndexOf(framework.method(),
                                         {figures, framework.method().aggregate, true, applicable, key});
            return band >= 0 && (m_higher ? band >= wanted : band <= wanted);
        });
    }

    void chooseUnit()
    {
        std::int64_t most = m_need;
        for (const Group& group : m_groups)
            most = std::max(most, std::min(totalOf(group), std::max(group.need, m_need)));
        m_unit = std::max<std::int64_t>(m_divisor, 1);
        m_isExact = most / m_unit < kMostUnits;
        if (!m_isExact)
            m_unit = most / kMostUnits + 1;
    }

    std::int64_t totalOf(const Group& group) const
    {
        std::int64_t total = 0;
        for (const size_t place : group.places)
            total += m_gains[place].back();
        return total;
    }

    std::int64_t units(std::int64_t gain, Rounding rounding) const
    {
        return (gain + (rounding == Rounding::Up ? m_unit - 1 : 0)) / m_unit;
    }

    std::vector<Choice> choicesOf(size_t place, Rounding rounding) const
    {
        std::vector<Choice> choices;
        if (m_least[place] == kStay)
            choices.push_back({{}, 0, kStay});
        const Movable& movable = m_ground.movables()[place];
        for (int move = std::max(m_least[place], 0); move < std::ssize(movable.moves); ++move) {
            const auto number = static_cast<size_t>(move);
            choices.push_back({movable.moves[number].cost, units(m_gains[place][number], rounding), move});
        }
        return choices;
    }

    /// What a group can gain, dearer choices that gain no more left out.
    static std::vector<Choice> frontier(const GainTable& table, std::int64_t need)
    {
        std::vector<Choice> choices;
        std::optional<Cost> least;
        for (std::int64_t gain = table.cap(); gain >= need; --gain) {
            const auto& cost = table.cost(gain);
            if (!cost || (least && *least <= *cost))
                continue;
            least = cost;
            choices.push_back({*cost, gain, static_cast<int>(gain)});
        }
        return choices;
    }

    std::optional<Plan> solve(Rounding rounding) const
    {
        const std::int64_t need = units(m_need, Rounding::Up);
        std::vector<GainTable> tables;
        GainTable whole(need);
        for (const Group& group : m_groups) {
            const std::int64_t own = units(group.need, Rounding::Up);
            const std::int64_t total = units(totalOf(group), Rounding::Up) + std::ssize(group.places);
            GainTable table(std::max(own, std::min(total, std::max(own, need))));
            for (const size_t place : group.places)
                table.add(choicesOf(place, rounding));
            const auto choices = frontier(table, own);
            if (choices.empty())
                return std::nullopt;
            whole.add(choices);
            tables.push_back(std::move(table));
        }
        const auto gain = whole.cheapest(need);
        return gain ? std::optional(planOf(whole.choicesFor(*gain), tables)) : std::nullopt;
    }

    Plan planOf(const std::vector<int>& gains, const std::vector<GainTable>& tables) const
    {
        Plan plan = m_ground.none();
        for (size_t i = 0; i < m_groups.size(); ++i) {
            const std::vector<int> moves = tables[i].choicesFor(gains[i]);
            for (size_t k = 0; k < moves.size(); ++k)
                plan[m_groups[i].places[k]] = moves[k];
        }
        return plan;
    }

    const Ground& m_ground;
    const bool m_higher;
    Plan m_least; ///< the least move of each that gates leave
    std::vector<std::vector<std::int64_t>> m_gains;
    std::vector<Group> m_groups;
    std::int64_t m_divisor = 0;
    std::int64_t m_total = 0;
    std::int64_t m_need = 0;
    std::int64_t m_unit = 1;
    bool m_isExact = true;
};

} // namespace

std::optional<FoundPlan> tabledPlan(const Ground& ground)
{
    if (!addsUp(ground.framework()))
        return std::nullopt;
    return Tables(ground).run();
}

} // namespace sextant::scoring::detail
