#include "scoring/detail/readiness.h"

#include "scoring/detail/exact.h"
#include "scoring/detail/item_states.h"

#include <algorithm>

namespace sextant::scoring::detail {

using framework::Direction;
using framework::ReadinessRule;

namespace {

/// Which figures a verdict is made from.
enum class Case { Now, Worst, Best };

class Judge
{
public:
    Judge(const PreparedFramework& framework, const ScoreCard& card, Case which)
        : m_framework(framework)
        , m_card(card)
        , m_rule(*framework.index().framework().readiness)
        , m_case(which)
    {}

    Readiness verdict() const
    {
        const auto overall = figure(m_card.overall);
        if (!overall.isDefined())
            return Readiness::Incomplete;
        bool conditional = false;
        for (const GateResult& gate : m_card.gates) {
            const auto points = failedAt(gate);
            if (points.has_value() && isFatal(*points))
                return Readiness::NotReady;
            conditional = conditional || points.has_value();
        }
        if (isWorse(overall, m_rule.overallMinimum))
            return Readiness::NotReady;
        return conditional || aSectionIsWeak() ? Readiness::Conditional : Readiness::Ready;
    }

private:
    bool higherIsBetter() const { return m_framework.method().better == Direction::HigherIsBetter; }

    bool isWorse(const Fraction& score, Decimal threshold) const
    {
        return higherIsBetter() ? isBelow(score, threshold) : isAbove(score, threshold);
    }

    bool isFatal(Decimal points) const
    {
        return higherIsBetter() ? points <= m_rule.notReadyAtGatePoints
                                : points >= m_rule.notReadyAtGatePoints;
    }

    const Fraction& figure(const NodeScore& node) const
    {
        const bool low = (m_case == Case::Worst) == higherIsBetter();
        return m_case == Case::Now ? node.fraction : low ? node.intervalLow : node.intervalHigh;
    }

    /// The points at which \a gate fails; nullopt when it does not. Unanswered, it is judged by what it can
    /// become.
    std::optional<Decimal> failedAt(const GateResult& gate) const
    {
        if (gate.state == GateState::Failed)
            return gate.points;
        const ItemScore& item = m_card.items[static_cast<size_t>(gate.item)];
        if (gate.state != GateState::Open || item.state != ItemState::Unanswered)
            return std::nullopt;
        const Decimal points = (m_case == Case::Worst) == higherIsBetter() ? item.lowest : item.highest;
        return passesGate(m_framework.method().better, points, gate.threshold) ? std::nullopt
                                                                               : std::optional(points);
    }

    bool aSectionIsWeak() const
    {
        const auto& nodes = m_framework.index().nodes();
        for (size_t i = 0; i < nodes.size(); ++i) {
            const Fraction& score = figure(m_card.nodes[i]);
            if (nodes[i].depth == 0 && score.isDefined() && isWorse(score, m_rule.sectionMinimum))
                return true;
        }
        return false;
    }

    const PreparedFramework& m_framework;
    const ScoreCard& m_card;
    const ReadinessRule& m_rule;
    const Case m_case;
};

bool isOpen(const ScoreCard& card)
{
    const bool openGate = std::any_of(card.gates.begin(), card.gates.end(),
                                      [](const GateResult& gate) { return gate.state == GateState::Open; });
    return card.overall.unanswered > 0 || card.overall.conflicts > 0 || openGate;
}

} // namespace

void judgeReadiness(const PreparedFramework& framework, ScoreCard& card)
{
    if (!framework.index().framework().readiness.has_value())
        return;
    card.readinessAtWorst = Judge(framework, card, Case::Worst).verdict();
    card.readinessAtBest = Judge(framework, card, Case::Best).verdict();
    card.readiness = isOpen(card) ? Readiness::Incomplete : Judge(framework, card, Case::Now).verdict();
}

} // namespace sextant::scoring::detail
