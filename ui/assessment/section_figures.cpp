#include "ui/assessment/section_figures.h"

#include "ui/shared/assessment_presenter.h"

#include "assessment/points.h"

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

bool isScored(scoring::ItemState state)
{
    return state != scoring::ItemState::Hidden && state != scoring::ItemState::Unscored;
}

bool isBetter(framework::Direction better, Decimal a, Decimal b)
{
    return better == framework::Direction::HigherIsBetter ? a > b : a < b;
}

void widen(ScaleRange& range, const scoring::ItemScore& score, bool sum)
{
    const double low = score.lowest.toDouble();
    const double high = score.highest.toDouble();
    if (sum) {
        const double weight = score.weight.toDouble();
        range.minimum += weight * low;
        range.maximum += weight * high;
    } else {
        range.minimum = std::min(range.minimum, low);
        range.maximum = std::max(range.maximum, high);
    }
}

ItemFigure itemFigure(const AssessmentPresenter& presenter, int index, const scoring::ItemScore& score)
{
    ItemFigure figure;
    figure.item = index;
    figure.mark = presenter.mark(index);
    if (score.state == scoring::ItemState::Rated)
        figure.points = score.points.toDouble();
    if (const auto target = presenter.answer(index).target)
        figure.target = target->toDouble();
    figure.range = {score.lowest.toDouble(), score.highest.toDouble()};
    return figure;
}

const scoring::GateResult* gateOf(const scoring::ScoreCard& card, int item)
{
    const auto found = std::ranges::find(card.gates, item, &scoring::GateResult::item);
    return found == card.gates.end() ? nullptr : &*found;
}

/// The option by which the item is rated; -1: it is not.
int ratedOption(const AssessmentPresenter& presenter, int item)
{
    if (presenter.item(item).kind != framework::ItemKind::Option || presenter.isConflicted(item))
        return -1;
    const std::vector<int> chosen = chosenOptions(presenter.item(item), presenter.answer(item).response);
    return chosen.empty() ? -1 : chosen.front();
}

int targetOption(const AssessmentPresenter& presenter, int item)
{
    const auto target = presenter.answer(item).target;
    return target ? optionWithPoints(presenter.item(item), *target) : -1;
}

Decimal pointsAt(const AssessmentPresenter& presenter, int item, int option)
{
    const framework::Item& asked = presenter.item(item);
    return assessment::optionPoints(asked, asked.options[static_cast<size_t>(option)]);
}

ItemVerdict gateVerdict(const AssessmentPresenter& presenter, const scoring::GateResult& gate)
{
    ItemVerdict verdict;
    verdict.have = ratedOption(presenter, gate.item);
    verdict.need = optionWithPoints(presenter.item(gate.item), gate.threshold);
    switch (gate.state) {
    case scoring::GateState::Passed:
        verdict.verdict = Verdict::GatePassed;
        break;
    case scoring::GateState::Failed:
        verdict.verdict = Verdict::GateFailed;
        break;
    case scoring::GateState::Open:
        verdict.verdict = Verdict::GateOpen;
        break;
    case scoring::GateState::Dropped:
        break;
    }
    const auto& rule = presenter.index().framework().readiness;
    verdict.ruleKnown = rule.has_value();
    if (rule && gate.points)
        verdict.gateMakesNotReady =
            !isBetter(presenter.method().better, *gate.points, rule->notReadyAtGatePoints);
    return verdict;
}

} // namespace

SectionFigures sectionFigures(const AssessmentPresenter& presenter, int item)
{
    SectionFigures figures;
    figures.node = presenter.topNode(item);
    const auto place = static_cast<size_t>(figures.node);
    const scoring::NodeScore& node = presenter.card().nodes[place];
    figures.score = node.score;
    figures.last = presenter.lastScore(figures.node);
    figures.target = presenter.targetCard().nodes[place].score;
    figures.intervalMinimum = node.intervalMinimum;
    figures.intervalMaximum = node.intervalMaximum;
    figures.open = node.intervalDefined && node.intervalMaximum > node.intervalMinimum;
    figures.unanswered = node.unanswered;
    figures.conflicts = node.conflicts;
    figures.visible = node.visible();
    const bool sum = node.aggregate == framework::Aggregate::Sum;
    if (!sum)
        figures.range = {HUGE_VAL, -HUGE_VAL};
    for (int i = node.firstItem; i < node.endItem; ++i) {
        const scoring::ItemScore& score = presenter.card().items[static_cast<size_t>(i)];
        if (!isScored(score.state))
            continue;
        widen(figures.range, score, sum);
        figures.items.push_back(itemFigure(presenter, i, score));
    }
    if (figures.range.isEmpty())
        figures.range = {};
    return figures;
}

ItemVerdict itemVerdict(const AssessmentPresenter& presenter, int item)
{
    if (const scoring::GateResult* gate = gateOf(presenter.card(), item)) {
        const ItemVerdict verdict = gateVerdict(presenter, *gate);
        if (verdict.verdict == Verdict::GateFailed || verdict.verdict == Verdict::GateOpen)
            return verdict;
    }
    ItemVerdict verdict;
    verdict.have = ratedOption(presenter, item);
    verdict.need = targetOption(presenter, item);
    if (verdict.have >= 0 && verdict.need >= 0) {
        const bool below = isBetter(presenter.method().better, pointsAt(presenter, item, verdict.need),
                                    pointsAt(presenter, item, verdict.have));
        verdict.verdict = below ? Verdict::BelowTarget : Verdict::AtTarget;
        verdict.levelsBelow = below ? std::abs(verdict.need - verdict.have) : 0;
    }
    if (const scoring::GateResult* gate = gateOf(presenter.card(), item);
        gate != nullptr && verdict.verdict != Verdict::BelowTarget)
    {
        return gateVerdict(presenter, *gate);
    }
    return verdict;
}

std::optional<WhatIf> whatIf(const AssessmentPresenter& presenter, int item)
{
    const framework::Item& asked = presenter.item(item);
    const int have = ratedOption(presenter, item);
    int reach = targetOption(presenter, item);
    const framework::Direction better = presenter.method().better;
    if (asked.kind != framework::ItemKind::Option || asked.weight == Decimal{} || asked.options.empty())
        return std::nullopt;
    if (have >= 0 &&
        (reach < 0 || !isBetter(better, pointsAt(presenter, item, reach), pointsAt(presenter, item, have))))
    {
        const int step = isBetter(better, asked.options.back().points, asked.options.front().points) ? 1 : -1;
        reach = have + step;
    }
    if (reach < 0 || reach >= static_cast<int>(asked.options.size()))
        return std::nullopt;
    const assessment::ChosenOptions response{{asked.options[static_cast<size_t>(reach)].id}};
    const auto node = static_cast<size_t>(presenter.topNode(item));
    const auto then = presenter.scoreIf(item, response).nodes[node].score;
    const auto now = presenter.card().nodes[node].score;
    if (!then || (now && *now == *then))
        return std::nullopt;
    return WhatIf{reach, now, *then};
}

} // namespace sextant::ui
