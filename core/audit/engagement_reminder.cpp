#include "audit/engagement_reminder.h"

namespace sextant::audit {

std::optional<EngagementReminder> reminderOf(const Engagement& engagement, QDate today, int days)
{
    const bool isPlanned = engagement.stage == EngagementStage::Planned;
    const bool isUnderWay =
        engagement.stage == EngagementStage::Fieldwork || engagement.stage == EngagementStage::Reporting;
    const QDate day = isPlanned ? engagement.planned.from : engagement.planned.to;
    if ((!isPlanned && !isUnderWay) || !day.isValid() || day > today.addDays(days))
        return std::nullopt;
    return EngagementReminder{isPlanned, day};
}

} // namespace sextant::audit
