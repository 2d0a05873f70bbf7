#include "ui/results/explanations.h"

#include "report/scale.h"
#include "report/verdict.h"
#include "ui/results/explained_figures.h"
#include "ui/results/result_rows.h"

#include <algorithm>

namespace sextant::ui {

using scoring::GateState;
using scoring::ItemScore;
using scoring::ItemState;

namespace {

const ItemScore& scoreOf(const ResultsFigures& figures, int item)
{
    return figures.input().card.items[static_cast<size_t>(item)];
}

/// The label of the option that was chosen; empty when the item takes something else.
QString chosenLabel(const ResultsFigures& figures, int item, Language language)
{
    const assessment::Answer* answer = figures.answer(item);
    const auto* chosen =
        answer != nullptr ? std::get_if<assessment::ChosenOptions>(&answer->response) : nullptr;
    if (chosen == nullptr || chosen->options.size() != 1)
        return {};
    for (const framework::Option& option : itemAt(figures, item).options)
        if (option.id == chosen->options.front())
            return option.label.in(language);
    return {};
}

} // namespace

Explained Explanations::item(const ResultsFigures& figures, int item, Language language)
{
    const ItemScore& score = scoreOf(figures, item);
    Explained told;
    told.item = item;
    told.title = itemName(figures, item, language);
    told.figure = score.counted ? score.points.toString() : u"–"_qs;
    told.fraction = score.counted ? chosenLabel(figures, item, language) : QString();
    told.rule = stateText(figures, item, language);
    addGate(told, figures, item);
    addWeight(told, figures, item);
    addGap(told, figures, item);
    told.headings = {QString(), tr("Figures that it enters"), tr("Score"), tr("Share")};
    told.rows = ResultRows::figuresAbove(figures, item, language);
    told.foot = foot(figures);
    return told;
}

QString Explanations::stateText(const ResultsFigures& figures, int item, Language language)
{
    const ItemScore& score = scoreOf(figures, item);
    if (score.conflicted)
        return tr("Two people answered differently. Until one answer is chosen it counts as not answered.");
    switch (score.state) {
    case ItemState::Rated:
        return tr("The answer brings its points; times the weight they enter the figures below.");
    case ItemState::NotApplicable: {
        const assessment::Answer* answer = figures.answer(item);
        const auto* reason =
            answer != nullptr ? std::get_if<assessment::NotApplicable>(&answer->response) : nullptr;
        const QString rule = tr("Not applicable: it counts as covered and enters neither sum.");
        return reason == nullptr ? rule
                                 //: a rule, and the reason that the user gave
                                 : tr("%1 Reason: %2").arg(rule, reason->reason);
    }
    case ItemState::Unanswered:
        return tr("Not answered: it enters no figure yet. Ranges take it at %1 and at %2.")
            .arg(score.lowest.toString(), score.highest.toString());
    case ItemState::Hidden:
        return tr("Not asked, because of other answers: it is outside every count.");
    case ItemState::Unscored:
        break;
    }
    Q_UNUSED(language)
    return tr("Asked, but without points: it is outside every count.");
}

void Explanations::addWeight(Explained& told, const ResultsFigures& figures, int item)
{
    const ItemScore& score = scoreOf(figures, item);
    told.facts.push_back({tr("Weight"), {}, u"× "_qs + score.weight.toString()});
    if (score.counted)
        told.facts.push_back({tr("Points times weight"),
                              score.points.toString() + u" × "_qs + score.weight.toString(),
                              plainNumber(score.points.toDouble() * score.weight.toDouble())});
    const scoring::ScoreCard* last = figures.figures().last;
    if (last == nullptr)
        return;
    const ItemScore& then = last->items[static_cast<size_t>(item)];
    told.facts.push_back({tr("Last time, %1").arg(figures.figures().lastName),
                          {},
                          then.counted ? then.points.toString() : u"–"_qs});
}

void Explanations::addGate(Explained& told, const ResultsFigures& figures, int item)
{
    const auto& gates = figures.input().card.gates;
    const auto gate =
        std::find_if(gates.begin(), gates.end(), [item](const auto& one) { return one.item == item; });
    if (gate == gates.end())
        return;
    const bool higher = figures.index().framework().method.better == framework::Direction::HigherIsBetter;
    const QString needs =
        higher ? tr("Gate: at least %1, whatever the average") : tr("Gate: at most %1, whatever the average");
    QString state;
    switch (gate->state) {
    case GateState::Passed:
        state = tr("passed");
        break;
    case GateState::Failed:
        state = tr("failed");
        break;
    case GateState::Open:
        state = tr("open");
        break;
    case GateState::Dropped:
        state = tr("not applicable");
        break;
    }
    told.facts.push_back({needs.arg(gate->threshold.toString()), {}, state});
}

void Explanations::addGap(Explained& told, const ResultsFigures& figures, int item)
{
    if (const auto target = figures.target(item))
        told.facts.push_back({tr("Target"), {}, target->toString()});
    const auto& gaps = figures.gaps();
    const auto gap =
        std::find_if(gaps.begin(), gaps.end(), [item](const auto& one) { return one.item == item; });
    if (gap == gaps.end())
        return;
    const int decimals = figures.index().framework().method.decimals;
    told.facts.push_back(
        {tr("Overall score when it gets there"), ResultRows::gainText(figures, *gap),
         scoring::formatScore(figures.scoreWith(item, gap->target).overall.fraction, decimals)});
}

} // namespace sextant::ui
