#pragma once

#include "audit/engagement.h"
#include "ui/shared/action_acts.h"

namespace sextant::ui {

/// What is done in the follow-up of an audit, beside the acts on its actions.
class FollowUpActs : public ActionActs
{
    Q_OBJECT

public:
    using ActionActs::ActionActs;

    /// Adds the action that follows from the finding to the plan; null when refused.
    improvement::ActionId makeAction(const audit::FindingId& id);
    bool setStage(const audit::EngagementId& id, audit::EngagementStage stage);
};

} // namespace sextant::ui
