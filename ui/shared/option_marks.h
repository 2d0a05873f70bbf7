#pragma once

#include "assessment/assessment.h"
#include "framework/framework.h"

#include <QString>

#include <optional>
#include <vector>

namespace sextant::ui {

/// How one option of an item is shown and reached from the keyboard.
struct OptionMark
{
    QString symbol; ///< what stands in its square: its points where they count 0, 1, 2 … or 1, 2, 3 …; else
                    ///< its place
    int digit = -1; ///< the digit key that chooses it; -1: none (the eleventh option and later)
    int level = -1; ///< 0 (worst) to 4 (best) where the scale is the five levels; -1: another scale
    friend bool operator==(const OptionMark&, const OptionMark&) = default;
};

/// One mark for each option of \a item, in its order.
std::vector<OptionMark> optionMarks(const framework::Item& item, framework::Direction better);

/// The option that \a digit (0 to 9) chooses; -1: none.
int optionAtDigit(const framework::Item& item, framework::Direction better, int digit);

enum class AnswerState { Unanswered, Rated, NotApplicable, Conflict };

/// How the answer of an item stands in a list: a small square.
struct AnswerMark
{
    AnswerState state = AnswerState::Unanswered;
    QString symbol; ///< empty when unanswered
    int level = -1; ///< as in OptionMark
    friend bool operator==(const AnswerMark&, const AnswerMark&) = default;
};

AnswerMark answerMark(const framework::Item& item, framework::Direction better,
                      const assessment::Response& response, bool conflicted);

/// Places of the chosen options in \a item; empty for every other kind of response.
std::vector<int> chosenOptions(const framework::Item& item, const assessment::Response& response);

/// The response after option \a index of an item with several options is switched over: an exclusive option
/// stands alone, and an ordinary one removes the exclusive ones. Nothing chosen is unanswered.
assessment::Response toggledOption(const framework::Item& item, const assessment::Response& response,
                                   int index);

/// The option of an item with one option whose points are exactly \a points; -1: none.
int optionWithPoints(const framework::Item& item, Decimal points);

} // namespace sextant::ui
