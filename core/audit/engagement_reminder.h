#pragma once

#include "audit/engagement.h"

#include <QDate>

#include <optional>

namespace sextant::audit {

/// A planned day of an engagement that is near or past.
struct EngagementReminder
{
    bool isBeginning = false; ///< the work is to begin; else to end
    QDate day;
    friend bool operator==(const EngagementReminder&, const EngagementReminder&) = default;
};

/// What \a engagement is to be reminded of on \a today: while it is planned, its planned beginning; while its
/// fieldwork or report is under way, its planned end; each from \a days before. nullopt: nothing.
std::optional<EngagementReminder> reminderOf(const Engagement& engagement, QDate today, int days);

} // namespace sextant::audit
