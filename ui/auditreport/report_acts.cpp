#include "ui/auditreport/report_acts.h"

namespace sextant::ui {

bool ReportActs::change(const audit::EngagementId& id, const QString& step,
                        const std::function<void(audit::Engagement&)>& edit)
{
    const audit::Engagement* found = audits().find(id);
    if (found == nullptr)
        return false;
    audit::Engagement changed = *found;
    edit(changed);
    return changed == *found || take(audits().update(changed), step);
}

bool ReportActs::sign(const audit::EngagementId& id)
{
    return end(audits().sign(id));
}

bool ReportActs::reopen(const audit::EngagementId& id)
{
    return end(audits().reopen(id));
}

bool ReportActs::end(const Result<>& result)
{
    if (!result)
        refuse(result.error());
    else
        Q_EMIT done();
    return result.has_value();
}

} // namespace sextant::ui
