#include "scoring/levels.h"

#include "assessment/points.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sextant::scoring {

using assessment::ChosenOptions;
using assessment::Response;
using framework::Item;
using framework::ItemKind;

namespace {

constexpr size_t kMostSums = 256;
constexpr Decimal kLeastStep{1};

std::vector<Response> singleOptions(const Item& item)
{
    std::vector<Response> responses;
    for (const framework::Option& option : item.options)
        responses.emplace_back(ChosenOptions{{option.id}});
    return responses;
}

/// Every sum that options may bring together, each by the options that come first.
std::vector<Response> optionSets(const Item& item)
{
    std::vector<Response> responses;
    std::map<Decimal, std::vector<framework::OptionId>> sums{{Decimal{}, {}}};
    for (const framework::Option& option : item.options) {
        responses.emplace_back(ChosenOptions{{option.id}});
        if (option.exclusive)
            continue;
        const auto before = sums;
        for (const auto& [sum, options] : before) {
            if (sums.size() >= kMostSums)
                break;
            auto more = options;
            more.push_back(option.id);
            sums.try_emplace(sum + framework::optionPoints(item, option), std::move(more));
        }
    }
    for (auto& [sum, options] : sums)
        if (!options.empty())
            responses.emplace_back(ChosenOptions{std::move(options)});
    return responses;
}

/// The first number of range \a number of \a item that may be answered.
Decimal startOf(const Item& item, size_t number)
{
    const auto& from = item.ranges[number].from;
    if (from.has_value())
        return item.minimum.has_value() ? std::max(*from, *item.minimum) : *from;
    if (item.minimum.has_value())
        return *item.minimum;
    return number + 1 < item.ranges.size() ? item.ranges[number + 1].from.value_or(Decimal{}) - kLeastStep
                                           : Decimal{};
}

std::vector<Response> numbers(const Item& item)
{
    std::vector<Response> responses;
    for (size_t i = 0; i < item.ranges.size(); ++i) {
        const Decimal value = startOf(item, i);
        if (!item.maximum.has_value() || value <= *item.maximum)
            responses.emplace_back(value);
    }
    return responses;
}

std::vector<Response> dates(const Item& item, QDate asOf)
{
    std::vector<Response> responses;
    for (size_t i = 0; i < item.ranges.size(); ++i) {
        // Days are whole: the first within the range, or the last before the next one begins.
        const double start = startOf(item, i).toDouble();
        const double day = item.ranges[i].from.has_value() ? std::ceil(start) : std::floor(start);
        responses.emplace_back(asOf.addDays(static_cast<qint64>(day)));
    }
    return responses;
}

std::vector<Response> candidates(const Item& item, QDate asOf)
{
    switch (item.kind) {
    case ItemKind::Option:
        return singleOptions(item);
    case ItemKind::Options:
        return optionSets(item);
    case ItemKind::Number:
        return numbers(item);
    case ItemKind::Date:
        return dates(item, asOf);
    case ItemKind::Text:
        break;
    }
    return {};
}

} // namespace

std::vector<Level> levelsOf(const PreparedFramework& framework, int item, QDate asOf)
{
    const PreparedItem& prepared = framework.items()[static_cast<size_t>(item)];
    if (!prepared.scored)
        return {};
    const Item& asked = *framework.index().items()[static_cast<size_t>(item)];
    std::vector<Level> levels;
    for (Response& response : candidates(asked, asOf)) {
        const auto points = assessment::pointsOf(asked, response, asOf);
        if (points.has_value())
            levels.push_back({std::clamp(*points, prepared.lowest, prepared.highest), std::move(response)});
    }
    const bool higher = framework.method().better == framework::Direction::HigherIsBetter;
    std::stable_sort(levels.begin(), levels.end(), [higher](const Level& a, const Level& b) {
        return higher ? a.points < b.points : a.points > b.points;
    });
    const auto same = [](const Level& a, const Level& b) { return a.points == b.points; };
    levels.erase(std::unique(levels.begin(), levels.end(), same), levels.end());
    return levels;
}

int rankOf(const std::vector<Level>& levels, framework::Direction better, Decimal points)
{
    const bool higher = better == framework::Direction::HigherIsBetter;
    return static_cast<int>(std::count_if(levels.begin(), levels.end(), [&](const Level& level) {
        return higher ? level.points < points : level.points > points;
    }));
}

} // namespace sextant::scoring
