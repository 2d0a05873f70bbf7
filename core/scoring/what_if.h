#pragma once

#include "scoring/levels.h"
#include "scoring/score.h"

#include <optional>
#include <vector>

namespace sextant::scoring {

/// One item as it is supposed to be.
struct Supposed
{
    int item = 0; ///< index of the item
    Decimal points;
    friend bool operator==(const Supposed&, const Supposed&) = default;
};

/// Scores an assessment with other levels than were answered. The answers are only looked at: nothing that is
/// supposed here leaves a trace.
class WhatIf
{
public:
    /// \a framework, and the responses that \a sheet points to, outlive this. \a asOf: see score().
    WhatIf(const PreparedFramework& framework, std::vector<SheetEntry> sheet, QDate asOf);

    /// The figures as answered.
    const ScoreCard& before() const { return m_before; }
    /// The figures as supposed; those as answered when nothing is.
    const ScoreCard& after() const { return m_after; }
    /// What \a item can be supposed to be, the worst first; empty for one that is not scored.
    const std::vector<Level>& levels(int item) const { return m_levels[static_cast<size_t>(item)]; }
    /// The points supposed; nullopt where the answer stands.
    std::optional<Decimal> supposed(int item) const;
    /// All that is supposed, in reading order.
    std::vector<Supposed> supposed() const;

    /// Supposes \a points for \a item, open or not applicable ones too. To suppose what was answered is to
    /// suppose nothing. False, and nothing changes, when the item cannot bring them.
    bool suppose(int item, Decimal points);
    /// The next better level (\a steps > 0) or worse one (< 0), bounded by the best and the worst. An item
    /// without points starts at the worst. False when nothing changes.
    bool step(int item, int steps);
    /// The answer stands again.
    void reset(int item);
    void resetAll();

private:
    void rescore();

    const PreparedFramework& m_framework;
    std::vector<SheetEntry> m_answered;
    std::vector<SheetEntry> m_sheet;
    QDate m_asOf;
    std::vector<std::vector<Level>> m_levels;
    std::vector<std::optional<size_t>> m_supposed; ///< by item: index into its levels
    ScoreCard m_before;
    ScoreCard m_after;
};

} // namespace sextant::scoring
