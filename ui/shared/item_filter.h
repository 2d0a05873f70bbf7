#pragma once

#include <QFlags>
#include <QString>

#include <array>
#include <optional>

namespace sextant::ui {

/// What the questions can be narrowed down to. Several hold together: each of them must be true.
enum class ItemFilter {
    Unanswered = 1,
    Flagged = 2,
    NotApplicable = 4,
    BelowTarget = 8,
    ChangedAfterReview = 16,
    CarriedOver = 32, ///< from last time, not yet confirmed
    Mine = 64         ///< assigned to the author of this file
};
Q_DECLARE_FLAGS(ItemFilters, ItemFilter)
Q_DECLARE_OPERATORS_FOR_FLAGS(ItemFilters)

/// In the order of the chips.
inline constexpr std::array kItemFilters = {ItemFilter::Unanswered,
                                            ItemFilter::Flagged,
                                            ItemFilter::NotApplicable,
                                            ItemFilter::BelowTarget,
                                            ItemFilter::ChangedAfterReview,
                                            ItemFilter::CarriedOver,
                                            ItemFilter::Mine};

/// The names by which filters are kept with the file; never shown, never changed.
QString filterName(ItemFilter filter);
std::optional<ItemFilter> filterNamed(const QString& name);

} // namespace sextant::ui
