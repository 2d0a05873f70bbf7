#include "scoring/trend.h"

#include "scoring/detail/exact.h"

#include <algorithm>

namespace sextant::scoring {

using detail::Rational;
using framework::FrameworkIndex;
using framework::Item;
using framework::Method;

namespace {

bool isSameMethod(const Method& a, const Method& b)
{
    return a.better == b.better && a.aggregate == b.aggregate && a.parents == b.parents &&
           a.notApplicable == b.notApplicable;
}

bool isSameQuestion(const Item* a, const Item* b)
{
    return a->id == b->id && a->digest == b->digest && a->weight == b->weight && a->key == b->key;
}

using Items = std::vector<const Item*>;

Items itemsOf(const FrameworkIndex& index, const NodeScore& node)
{
    Items items(index.items().begin() + node.firstItem, index.items().begin() + node.endItem);
    std::sort(items.begin(), items.end(), [](const Item* a, const Item* b) { return a->id < b->id; });
    return items;
}

class Comparison
{
public:
    Comparison(const FrameworkIndex& lastFramework, const ScoreCard& last, const FrameworkIndex& nowFramework,
               const ScoreCard& now)
        : m_lastFramework(lastFramework)
        , m_last(last)
        , m_nowFramework(nowFramework)
        , m_now(now)
        , m_sameMethod(isSameMethod(lastFramework.framework().method, nowFramework.framework().method))
    {}

    Trend run() const
    {
        Trend trend;
        trend.overall = compared(m_last.overall, m_now.overall);
        const auto& nodes = m_nowFramework.nodes();
        for (size_t i = 0; i < nodes.size(); ++i)
            trend.nodes.push_back(node(nodes[i].section->id, m_now.nodes[i]));
        const auto& lastNodes = m_lastFramework.nodes();
        for (size_t i = 0; i < lastNodes.size(); ++i) {
            if (m_nowFramework.nodeIndexOf(lastNodes[i].section->id) < 0)
                trend.removedNodes.push_back(static_cast<int>(i));
        }
        return trend;
    }

private:
    NodeTrend node(const framework::SectionId& id, const NodeScore& now) const
    {
        const int lastNode = m_lastFramework.nodeIndexOf(id);
        if (lastNode < 0)
            return {Comparability::NewSection, -1, {}, now.fraction, {}};
        NodeTrend trend = compared(m_last.nodes[static_cast<size_t>(lastNode)], now);
        trend.lastNode = lastNode;
        return trend;
    }

    NodeTrend compared(const NodeScore& last, const NodeScore& now) const
    {
        NodeTrend trend{verdict(last, now), -1, last.fraction, now.fraction, {}};
        if (trend.comparability == Comparability::Comparable)
            trend.difference = (Rational::of(now.fraction) - Rational::of(last.fraction)).toFraction();
        return trend;
    }

    Comparability verdict(const NodeScore& last, const NodeScore& now) const
    {
        if (!m_sameMethod || last.aggregate != now.aggregate)
            return Comparability::MethodChanged;
        const Items before = itemsOf(m_lastFramework, last);
        const Items after = itemsOf(m_nowFramework, now);
        if (!std::equal(before.begin(), before.end(), after.begin(), after.end(), isSameQuestion))
            return Comparability::QuestionsChanged;
        const bool figures = last.fraction.isDefined() && now.fraction.isDefined();
        return figures ? Comparability::Comparable : Comparability::NoFigure;
    }

    const FrameworkIndex& m_lastFramework;
    const ScoreCard& m_last;
    const FrameworkIndex& m_nowFramework;
    const ScoreCard& m_now;
    const bool m_sameMethod;
};

} // namespace

Trend compare(const FrameworkIndex& lastFramework, const ScoreCard& last, const FrameworkIndex& nowFramework,
              const ScoreCard& now)
{
    return Comparison(lastFramework, last, nowFramework, now).run();
}

} // namespace sextant::scoring
