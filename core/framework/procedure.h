#pragma once

#include "base/language.h"

#include <QStringList>

#include <vector>

namespace sextant::framework {

/// How grave a finding is.
enum class Grade { Low, Medium, High };

/// How an auditor chooses what to look at.
enum class SamplingMethod { None, All, Judgemental, Attribute, MonetaryUnit, Stratified };

/// What an auditor usually writes when a check fails: the parts of a finding that do not depend on the place.
struct TypicalFinding
{
    LocalizedText condition;
    LocalizedText cause;
    LocalizedText effect;
    LocalizedText recommendation;
    friend bool operator==(const TypicalFinding&, const TypicalFinding&) = default;
};

/// How a check of an audit manual is carried out: what must hold, how to see whether it does, and what to
/// write when it does not.
struct Procedure
{
    LocalizedText objective; ///< the state of affairs that must hold
    std::vector<LocalizedText> steps;
    LocalizedText good; ///< what a satisfactory result looks like
    LocalizedText bad;
    TypicalFinding finding;
    Grade grade = Grade::Medium; ///< usual, when the check fails
    LocalizedText gradeNote;     ///< when another grade fits
    SamplingMethod sampling = SamplingMethod::None;
    LocalizedText samplingHint;
    QStringList parameters; ///< ids of dated legal figures
    friend bool operator==(const Procedure&, const Procedure&) = default;
};

} // namespace sextant::framework
