#include "ui/shared/option_marks.h"

#include "assessment/points.h"
#include "framework/option_keys.h"

#include <algorithm>

namespace sextant::ui {

namespace {

/// The house ramp is for scales of five levels, 0 (worst) to 4 (best), and says what its numbers say.
bool isFiveLevels(const framework::Item& item, framework::Direction better)
{
    return item.options.size() == 5 && item.options.front().points == Decimal::fromInt(0) &&
           better == framework::Direction::HigherIsBetter && framework::pointsCount(item);
}

} // namespace

std::vector<OptionMark> optionMarks(const framework::Item& item, framework::Direction better)
{
    std::vector<OptionMark> marks;
    const bool ramp = isFiveLevels(item, better);
    for (const int shown : framework::optionNumbers(item))
        marks.push_back({QString::number(shown), shown <= 10 ? shown % 10 : -1, ramp ? shown : -1});
    return marks;
}

int optionAtDigit(const framework::Item& item, framework::Direction better, int digit)
{
    const std::vector<OptionMark> marks = optionMarks(item, better);
    const auto found = std::ranges::find(marks, digit, &OptionMark::digit);
    return found == marks.end() ? -1 : static_cast<int>(found - marks.begin());
}

AnswerMark answerMark(const framework::Item& item, framework::Direction better,
                      const assessment::Response& response, bool conflicted)
{
    if (conflicted)
        return {AnswerState::Conflict, QStringLiteral("!"), -1};
    if (!assessment::isAnswered(response))
        return {};
    if (assessment::isNotApplicable(response))
        return {AnswerState::NotApplicable, QString(QChar(0x2013)), -1};
    const std::vector<int> chosen = chosenOptions(item, response);
    if (item.kind == framework::ItemKind::Option && chosen.size() == 1) {
        const OptionMark mark = optionMarks(item, better)[static_cast<size_t>(chosen.front())];
        return {AnswerState::Rated, mark.symbol, mark.level};
    }
    return {AnswerState::Rated, QString(QChar(0x2713)), -1};
}

std::vector<int> chosenOptions(const framework::Item& item, const assessment::Response& response)
{
    std::vector<int> chosen;
    const auto* options = std::get_if<assessment::ChosenOptions>(&response);
    if (options == nullptr)
        return chosen;
    for (size_t i = 0; i < item.options.size(); ++i) {
        if (std::ranges::find(options->options, item.options[i].id) != options->options.end())
            chosen.push_back(static_cast<int>(i));
    }
    return chosen;
}

assessment::Response toggledOption(const framework::Item& item, const assessment::Response& response,
                                   int index)
{
    std::vector<int> chosen = chosenOptions(item, response);
    const auto exclusive = [&](int place) { return item.options[static_cast<size_t>(place)].exclusive; };
    if (const auto found = std::ranges::find(chosen, index); found != chosen.end()) {
        chosen.erase(found);
    } else {
        if (exclusive(index))
            chosen.clear();
        else
            std::erase_if(chosen, exclusive);
        chosen.push_back(index);
        std::ranges::sort(chosen);
    }
    if (chosen.empty())
        return std::monostate{};
    assessment::ChosenOptions options;
    for (const int place : chosen)
        options.options.push_back(item.options[static_cast<size_t>(place)].id);
    return options;
}

int optionWithPoints(const framework::Item& item, Decimal points)
{
    const auto found = std::ranges::find_if(item.options, [&](const framework::Option& option) {
        return assessment::optionPoints(item, option) == points;
    });
    return found == item.options.end() ? -1 : static_cast<int>(found - item.options.begin());
}

} // namespace sextant::ui
