#pragma once

#include "assessment/assessment.h"

#include <QLatin1StringView>

namespace sextant::audit {

/// The answers to a check of the manual.
inline constexpr QLatin1StringView kSatisfactory("satisfactory");
inline constexpr QLatin1StringView kPartly("partly");
inline constexpr QLatin1StringView kNotSatisfactory("not-satisfactory");
inline constexpr QLatin1StringView kNotTested("not-tested");

/// How far the fieldwork is: numbers of checks in its scope.
struct FieldworkProgress
{
    int checks = 0;
    int satisfactory = 0;
    int partly = 0;
    int notSatisfactory = 0;
    int notTested = 0;
    int notApplicable = 0;
    int open = 0;      ///< unanswered, or answered differently by two people
    int conflicts = 0; ///< of these: answered differently
    int flagged = 0;
    int signedOff = 0;           ///< by the preparer, and not changed since
    int changedSinceSignOff = 0; ///< response or note
    int reviewed = 0;            ///< the present response
    int ownReviews = 0;          ///< of these: by the preparer himself
    int openNotes = 0;           ///< review notes
    int answered() const { return checks - open; }
    friend bool operator==(const FieldworkProgress&, const FieldworkProgress&) = default;
};

/// Adds one visible check to \a progress. \a answer null: never touched. Answers of other kinds than the
/// manual's count as answered only.
void count(FieldworkProgress& progress, const assessment::Answer* answer, bool isConflicted);

} // namespace sextant::audit
