#include "scoring/detail/item_states.h"

#include "assessment/points.h"

#include <algorithm>

namespace sextant::scoring::detail {

using assessment::Response;

namespace {

/// A conflicted response counts as unanswered, for conditions too.
const Response* effectiveResponse(const SheetEntry& entry)
{
    const bool answered = entry.response != nullptr && assessment::isAnswered(*entry.response);
    return answered && entry.asked && !entry.conflicted ? entry.response : nullptr;
}

assessment::Visibility visibility(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet,
                                  QDate asOf)
{
    assessment::ResponseSheet responses;
    if (framework.relevance().hasConditions()) {
        responses.reserve(sheet.size());
        std::transform(sheet.begin(), sheet.end(), std::back_inserter(responses), effectiveResponse);
    }
    assessment::Visibility visible = framework.relevance().visible(responses, asOf);
    for (size_t i = 0; i < sheet.size(); ++i)
        visible[i] = visible[i] && sheet[i].asked;
    return visible;
}

void count(ItemScore& score, ItemState state, Decimal points)
{
    score.state = state;
    score.counted = true;
    score.points = points;
}

void rate(ItemScore& score, const PreparedFramework& framework, size_t item, const Response& response,
          QDate asOf)
{
    const PreparedItem& prepared = framework.items()[item];
    const auto* chosen = std::get_if<assessment::ChosenOptions>(&response);
    if (chosen != nullptr && prepared.takesOneOption) {
        const PreparedOption* option =
            chosen->options.size() == 1 ? framework.option(prepared, chosen->options.front()) : nullptr;
        if (option != nullptr)
            count(score, ItemState::Rated, option->points);
    } else if (!assessment::isNotApplicable(response)) {
        const auto points = assessment::pointsOf(*framework.index().items()[item], response, asOf);
        if (points.has_value())
            count(score, ItemState::Rated, std::clamp(*points, prepared.lowest, prepared.highest));
    } else if (prepared.takesNotApplicable) {
        score.state = ItemState::NotApplicable;
        if (prepared.notApplicablePoints.has_value())
            count(score, ItemState::NotApplicable, *prepared.notApplicablePoints);
    }
}

} // namespace

std::vector<ItemScore> itemScores(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet,
                                  QDate asOf)
{
    const auto& prepared = framework.items();
    const auto visible = visibility(framework, sheet, asOf);
    std::vector<ItemScore> scores(prepared.size());
    for (size_t i = 0; i < prepared.size(); ++i) {
        ItemScore& score = scores[i];
        score.conflicted = sheet[i].conflicted;
        score.weight = prepared[i].weight;
        score.lowest = prepared[i].lowest;
        score.highest = prepared[i].highest;
        const Response* response = effectiveResponse(sheet[i]);
        if (visible[i] == 0)
            score.state = ItemState::Hidden;
        else if (!prepared[i].scored)
            score.state = ItemState::Unscored;
        else if (response != nullptr)
            rate(score, framework, i, *response, asOf);
    }
    return scores;
}

bool passesGate(framework::Direction better, Decimal points, Decimal threshold)
{
    return better == framework::Direction::HigherIsBetter ? points >= threshold : points <= threshold;
}

std::vector<GateResult> gateResults(const PreparedFramework& framework, const std::vector<SheetEntry>& sheet,
                                    const std::vector<ItemScore>& items)
{
    std::vector<GateResult> gates;
    gates.reserve(framework.gates().size());
    for (const int number : framework.gates()) {
        const auto i = static_cast<size_t>(number);
        const Decimal threshold = *framework.items()[i].threshold;
        GateResult gate{number, threshold, std::nullopt, GateState::Open};
        if (items[i].state == ItemState::Rated) {
            gate.points = items[i].points;
            const bool passed = passesGate(framework.method().better, items[i].points, threshold);
            gate.state = passed ? GateState::Passed : GateState::Failed;
        } else if (items[i].state == ItemState::Hidden ||
                   (items[i].state == ItemState::NotApplicable && sheet[i].reviewed))
        {
            gate.state = GateState::Dropped;
        }
        gates.push_back(gate);
    }
    return gates;
}

} // namespace sextant::scoring::detail
