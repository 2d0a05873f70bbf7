#include "workspace/annual_plan_files.h"

#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"
#include "workspace/report_check.h"

#include <limits>

namespace sextant::workspace {

namespace {

/// How the field stood before the earliest of \a newest lines that are later than the approval; nullopt when
/// it has not been touched since.
struct Since
{
    std::optional<QJsonValue> before;
    std::optional<QJsonValue> now;
    QDateTime last;
    bool isTouched = false;
};

void note(Since& since, const HistoryLine& line)
{
    if (!since.isTouched) {
        since.now = line.after;
        since.last = line.at;
    }
    since.isTouched = true;
    since.before = line.before; // lines come from the newest: the earliest is last
}

} // namespace

Result<std::optional<QDateTime>> changedAfterApproval(Workspace& workspace, const audit::AnnualPlanId& plan)
{
    const audit::AnnualPlan* found = workspace.audits().find(plan);
    if (found == nullptr || found->approval.by.isNull())
        return std::optional<QDateTime>();
    const auto history = workspace.audits().history(plan, std::numeric_limits<int>::max());
    if (!history)
        return tl::make_unexpected(history.error());
    Since lines;
    Since days;
    for (const HistoryLine& line : *history) {
        if (line.field == u"approval")
            break;
        if (line.field == u"lines")
            note(lines, line);
        else if (line.field == u"days")
            note(days, line);
    }
    std::optional<QDateTime> last;
    for (const Since& since : {lines, days})
        if (since.isTouched && since.before != since.now && (!last.has_value() || *last < since.last))
            last = since.last;
    return last;
}

Result<report::AnnualPlanReportInput>
annualPlanReportInput(Workspace& workspace, const audit::AnnualPlanId& plan,
                      std::shared_ptr<const framework::IndexedFramework> manual, QDate printedOn,
                      const QString& programVersion)
{
    const audit::AnnualPlan* found = workspace.audits().find(plan);
    const organisation::Organisation* owner =
        found == nullptr ? nullptr : workspace.organisations().find(found->organisation);
    if (owner == nullptr)
        return fail(ErrorCode::NotFound, {{u"kind"_qs, u"annual_plan"_qs}, {u"id"_qs, plan.toString()}});
    report::AnnualPlanReportInput input;
    input.organisation = *owner;
    input.plan = *found;
    input.units = workspace.audits().units(found->organisation);
    input.manual = std::move(manual);
    input.approvedBy = workspace.organisations().personName(found->approval.by);
    const auto changed = changedAfterApproval(workspace, plan);
    if (!changed)
        return tl::make_unexpected(changed.error());
    if (changed->has_value())
        input.changedOn = (*changed)->toLocalTime().date();
    input.printedOn = printedOn;
    input.programVersion = programVersion;
    input.record = workspace.reportChecks().record({seal::SubjectKind::AnnualPlan, plan.uuid}, printedOn,
                                                   programVersion);
    return input;
}

} // namespace sextant::workspace
