#include "scoring/explain.h"

#include "scoring/detail/exact.h"

namespace sextant::scoring {

using detail::Int128;
using detail::Rational;
using framework::Aggregate;

namespace {

Fraction asFraction(Decimal value)
{
    return detail::fractionOf(Int128{value.scaled} * Decimal::kScale, Decimal::kScale);
}

Fraction product(Decimal weight, const Fraction& points)
{
    return (Rational::of(weight) * Rational::of(points)).toFraction();
}

class Explainer
{
public:
    Explainer(const PreparedFramework& framework, const ScoreCard& card)
        : m_framework(framework)
        , m_card(card)
    {}

    Explanation run(int node)
    {
        const NodeScore& score = node < 0 ? m_card.overall : m_card.nodes[static_cast<size_t>(node)];
        m_result.node = node;
        m_result.rule = ruleOf(score.aggregate);
        m_aggregate = score.aggregate;
        addNode(node);
        m_result.score = score.fraction;
        m_result.points = m_points.toFraction();
        m_result.lowestPoints = m_lowest.toFraction();
        m_result.highestPoints = m_highest.toFraction();
        m_result.intervalLow = score.intervalLow;
        m_result.intervalHigh = score.intervalHigh;
        m_result.bandIndex = score.bandIndex;
        return m_result;
    }

private:
    FigureRule ruleOf(Aggregate aggregate) const
    {
        switch (aggregate) {
        case Aggregate::Mean:
            return FigureRule::Mean;
        case Aggregate::Sum:
            return FigureRule::Sum;
        case Aggregate::Minimum:
            break;
        }
        const bool higher = m_framework.method().better == framework::Direction::HigherIsBetter;
        return higher ? FigureRule::Minimum : FigureRule::Maximum;
    }

    void addNode(int node)
    {
        const auto& nodes = m_framework.index().nodes();
        if (node >= 0) {
            const auto& here = nodes[static_cast<size_t>(node)];
            const int end = here.firstItem + static_cast<int>(here.section->items.size());
            for (int item = here.firstItem; item < end; ++item)
                add(itemLine(item));
        }
        for (int child = node + 1; child < static_cast<int>(nodes.size()); ++child) {
            if (nodes[static_cast<size_t>(child)].parent != node)
                continue;
            if (entersAsOne(child))
                add(sectionLine(child));
            else
                addNode(child);
        }
    }

    bool entersAsOne(int child) const
    {
        const bool minimum = m_framework.aggregateOf(child) == Aggregate::Minimum;
        return m_framework.method().parents == framework::ParentRule::Sections ||
               (minimum && m_aggregate != Aggregate::Minimum);
    }

    ExplainedLine itemLine(int item) const
    {
        const ItemScore& score = m_card.items[static_cast<size_t>(item)];
        ExplainedLine line;
        line.item = item;
        line.state = score.state;
        line.counted = score.counted;
        line.conflicted = score.conflicted;
        line.weight = score.weight;
        if (score.counted) {
            line.points = asFraction(score.points);
            line.lowest = line.points;
            line.highest = line.points;
        } else if (score.state == ItemState::Unanswered) {
            line.lowest = asFraction(score.lowest);
            line.highest = asFraction(score.highest);
        }
        return line;
    }

    ExplainedLine sectionLine(int node) const
    {
        const NodeScore& score = m_card.nodes[static_cast<size_t>(node)];
        ExplainedLine line;
        line.section = node;
        line.weight = m_framework.index().nodes()[static_cast<size_t>(node)].section->weight;
        line.counted = score.fraction.isDefined();
        line.conflicted = score.conflicts > 0;
        line.state = line.counted              ? ItemState::Rated
                     : score.unanswered > 0    ? ItemState::Unanswered
                     : score.notApplicable > 0 ? ItemState::NotApplicable
                                               : ItemState::Hidden;
        line.points = score.fraction;
        line.lowest = score.intervalLow;
        line.highest = score.intervalHigh;
        return line;
    }

    void add(ExplainedLine line)
    {
        if (line.counted) {
            line.product = product(line.weight, line.points);
            m_points = m_points + Rational::of(line.product);
            m_result.weight = m_result.weight + line.weight;
        }
        if (line.lowest.isDefined()) {
            m_lowest = m_lowest + Rational::of(line.weight) * Rational::of(line.lowest);
            m_highest = m_highest + Rational::of(line.weight) * Rational::of(line.highest);
            m_result.intervalWeight = m_result.intervalWeight + line.weight;
        }
        m_result.lines.push_back(line);
    }

    const PreparedFramework& m_framework;
    const ScoreCard& m_card;
    Aggregate m_aggregate = Aggregate::Mean;
    Explanation m_result;
    Rational m_points;
    Rational m_lowest;
    Rational m_highest;
};

} // namespace

Explanation explain(const PreparedFramework& framework, const ScoreCard& card, int node)
{
    return Explainer(framework, card).run(node);
}

} // namespace sextant::scoring
