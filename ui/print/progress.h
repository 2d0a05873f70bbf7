#pragma once

#include <functional>

namespace sextant::ui {

/// Told again and again how far a work is, as a share from 0 to 1; an answer of false ends it there. Empty:
/// the work goes on to its end, and nobody is told.
using WorkProgress = std::function<bool(double share)>;

/// \a progress for a work that is the part [\a from, \a to) of a larger one.
inline WorkProgress partOf(const WorkProgress& progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double share) { return progress(from + share * (to - from)); };
}

} // namespace sextant::ui
