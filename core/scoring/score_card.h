#pragma once

#include "base/decimal.h"
#include "framework/framework.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace sextant::scoring {

/// The version of the rules below; kept in every seal.
inline constexpr const char* kEngineVersion = "1.0";

namespace detail {
struct WideQuotient;
}

/// An exact quotient. Numerator and denominator are in units of 1e-8 (weight × points) and 1e-4 (weight).
/// What they cannot hold is in `wide`, and they come near it to 14 digits: a mean of many sections with odd
/// weights, or figures beyond ±4.6e10 points.
struct Fraction
{
    std::int64_t numerator = 0;                                 ///< Σ w·p, scaled by 1e8
    std::int64_t denominator = 0;                               ///< Σ w, scaled by 1e4; 0: no figure
    std::shared_ptr<const detail::WideQuotient> wide = nullptr; ///< the value itself, in points
    bool isDefined() const { return denominator != 0; }
    /// The quotient on the method's scale; 0 when not defined.
    double toDouble() const;
    friend bool operator==(const Fraction& a, const Fraction& b);
};

enum class ItemState { Unanswered, Rated, NotApplicable, Hidden, Unscored };

/// One line of the trace: everything needed to recompute a node by hand.
struct ItemScore
{
    ItemState state = ItemState::Unanswered;
    bool counted = false; ///< its points enter the figures: rated, or not applicable with points of its own
    bool conflicted = false; ///< two people answered differently; scored as unanswered
    Decimal points;          ///< meaningful when counted
    Decimal weight;
    Decimal lowest; ///< the worst and best points this item can bring
    Decimal highest;
    friend bool operator==(const ItemScore&, const ItemScore&) = default;
};

/// A figure of a node. Scores are on the method's scale; `ratio` is (score − min) / (max − min) attainable,
/// 0..1.
struct NodeScore
{
    framework::Aggregate aggregate = framework::Aggregate::Mean;
    Fraction fraction; ///< mean: Σ w·p / Σ w; sum: numerator, denominator 1; minimum: the figure / 1
    std::optional<double> score; ///< nullopt: nothing rated
    std::optional<double> ratio;
    Fraction intervalLow; ///< intervalMinimum and intervalMaximum, exactly
    Fraction intervalHigh;
    double intervalMinimum =
        0; ///< every visible unanswered item at its lowest points (by number, not by merit)
    double intervalMaximum = 0;
    bool intervalDefined = false; ///< false when nothing is rated and nothing is open
    int bandIndex = -1;           ///< into Method::bands; -1: none
    int rated = 0;
    int notApplicable = 0;
    int unanswered = 0;
    int conflicts = 0;
    int firstItem = 0; ///< trace: items [firstItem, endItem) of ScoreCard::items
    int endItem = 0;
    int visible() const { return rated + notApplicable + unanswered; }
    /// (rated + not applicable) / visible, 1 when nothing is visible.
    double coverage() const;
    friend bool operator==(const NodeScore&, const NodeScore&) = default;
};

enum class GateState { Passed, Failed, Open, Dropped };

struct GateResult
{
    int item = 0; ///< index of the item
    Decimal threshold;
    std::optional<Decimal> points; ///< when rated
    GateState state = GateState::Open;
    friend bool operator==(const GateResult&, const GateResult&) = default;
};

enum class Readiness { NotDefined, Incomplete, NotReady, Conditional, Ready };

/// All figures of one assessment. Indexes are those of FrameworkIndex.
struct ScoreCard
{
    NodeScore overall;
    std::vector<NodeScore> nodes; ///< one for each section, pre-order
    std::vector<ItemScore> items; ///< one for each item: the trace
    std::vector<GateResult> gates;
    Readiness readiness = Readiness::NotDefined;
    /// What readiness can still become when the open questions are answered: the worst and the best.
    Readiness readinessAtWorst = Readiness::NotDefined;
    Readiness readinessAtBest = Readiness::NotDefined;
    friend bool operator==(const ScoreCard&, const ScoreCard&) = default;
};

/// \a value rounded half away from zero to \a decimals places, as text with a full stop; minus is U+2212 when
/// \a typographic.
QString formatScore(double value, int decimals, bool typographic = true);

/// The same for an exact figure, with no detour over binary numbers. An en dash when it is not defined.
QString formatScore(const Fraction& value, int decimals, bool typographic = true);

} // namespace sextant::scoring
