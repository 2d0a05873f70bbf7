#pragma once

#include "ui/shared/option_marks.h"

#include <optional>
#include <vector>

namespace sextant::ui {

class AssessmentPresenter;

/// The ends of a scale bar, in points of the method.
struct ScaleRange
{
    double minimum = 0;
    double maximum = 0;
    bool isEmpty() const { return !(maximum > minimum); }
    friend bool operator==(const ScaleRange&, const ScaleRange&) = default;
};

/// One item in the list beside the question.
struct ItemFigure
{
    int item = 0;
    AnswerMark mark;
    std::optional<double> points; ///< rated
    std::optional<double> target;
    ScaleRange range; ///< the lowest and highest points of this item
};

/// The live result of the top section above one item.
struct SectionFigures
{
    int node = -1;
    std::optional<double> score; ///< nullopt: nothing rated
    std::optional<double> last;
    std::optional<double> target;
    double intervalMinimum = 0;
    double intervalMaximum = 0;
    bool open = false; ///< unanswered items can still move the score
    int unanswered = 0;
    int conflicts = 0;
    int visible = 0;
    ScaleRange range;
    std::vector<ItemFigure> items; ///< the visible, scored ones
};

SectionFigures sectionFigures(const AssessmentPresenter& presenter, int item);

/// What the box below the figures says about the current item.
enum class Verdict { None, GateFailed, GateOpen, GatePassed, BelowTarget, AtTarget };

struct ItemVerdict
{
    Verdict verdict = Verdict::None;
    bool gateMakesNotReady =
        false;              ///< GateFailed: the rule says "not ready" rather than "ready on conditions"
    bool ruleKnown = false; ///< GateFailed: the pack has a rule of readiness
    int have = -1;          ///< option index; -1: not rated
    int need = -1;          ///< option index of the gate's threshold or of the target
    int levelsBelow = 0;    ///< BelowTarget: options between the two
};

ItemVerdict itemVerdict(const AssessmentPresenter& presenter, int item);

/// "If this reached level n": the section's score now and then. nullopt when the item already stands at or
/// above it, is not scored by one option, or nothing would move.
struct WhatIf
{
    int option = -1;
    std::optional<double> now;
    double then = 0;
};

/// For the item's target where it lies ahead, else for the next better option.
std::optional<WhatIf> whatIf(const AssessmentPresenter& presenter, int item);

} // namespace sextant::ui
