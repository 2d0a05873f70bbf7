#include "ui/followup/follow_up_acts.h"

#include "improvement/follow_up.h"
#include "workspace/audit_service.h"

namespace sextant::ui {

improvement::ActionId FollowUpActs::makeAction(const audit::FindingId& id)
{
    const audit::Finding* finding = m_workspace.audits().find(id);
    const audit::Engagement* engagement =
        finding == nullptr ? nullptr : m_workspace.audits().find(finding->engagement);
    if (engagement == nullptr)
        return {};
    setOrganisation(engagement->organisation);
    return add(improvement::actionFrom(*finding, engagement->organisation, today()));
}

bool FollowUpActs::setStage(const audit::EngagementId& id, audit::EngagementStage stage)
{
    const audit::Engagement* found = m_workspace.audits().find(id);
    if (found == nullptr)
        return false;
    audit::Engagement changed = *found;
    changed.stage = stage;
    return take(m_workspace.audits().update(changed), tr("move the audit to another stage"));
}

} // namespace sextant::ui
