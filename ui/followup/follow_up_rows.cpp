#include "ui/followup/follow_up_rows.h"

#include "audit/audit_words.h"
#include "audit/finding_rules.h"
#include "improvement/action_rules.h"
#include "improvement/follow_up.h"
#include "ui/shared/check_facts.h"
#include "ui/shared/due_words.h"
#include "ui/shared/format.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QCoreApplication>

#include <algorithm>

namespace sextant::ui {

using improvement::Action;

namespace {

struct FollowUpRows
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::FollowUpRows)
};

FollowUpRow rowOf(const audit::Finding& finding, Language language)
{
    FollowUpRow row;
    row.finding = finding.id;
    row.label = findingLabel(finding.number);
    if (!finding.restricted)
        row.grade = audit::gradeOf(finding);
    if (row.grade.has_value())
        row.gradeWord = audit::label(*row.grade).in(language);
    return row;
}

FollowUpRow missingRow(FollowUpRow row, const audit::Finding& finding, const Theme& theme,
                       workspace::Workspace& workspace, QDate today)
{
    if (finding.restricted) {
        row.line.what = FollowUpRows::tr("Restricted finding");
        return row;
    }
    row.line.what = finding.title.in(theme.language());
    row.line.owner = workspace.organisations().personName(finding.owner);
    row.line.due = finding.due.isValid() ? fieldDate(finding.due) : QString();
    if (finding.due.isValid()) {
        row.line.days = static_cast<int>(today.daysTo(finding.due));
        row.line.dueWords = dueWords(*row.line.days);
    }
    return row;
}

} // namespace

std::vector<FollowUpRow> followUpRows(const Theme& theme, workspace::Workspace& workspace,
                                      const audit::EngagementId& engagement, QDate today)
{
    const std::vector<Action> actions = workspace.audits().actions(engagement);
    const std::vector<audit::Finding> findings = workspace.audits().findings(engagement);
    const std::vector<audit::FindingId> missing = improvement::withoutAction(findings, actions);
    const ActionRows lines(theme, workspace, today);
    std::vector<FollowUpRow> rows;
    for (const audit::Finding& finding : findings) {
        const FollowUpRow blank = rowOf(finding, theme.language());
        for (const Action& action : improvement::actionsOf(finding.id, actions)) {
            FollowUpRow row = blank;
            row.line = lines.row(action);
            row.days = improvement::ageDays(action, today);
            row.age = ageWords(action.raisedOn, action.raisedOn.addDays(row.days));
            row.isLong = improvement::isLongOutstanding(action, today);
            rows.push_back(std::move(row));
        }
        if (std::ranges::find(missing, finding.id) != missing.end())
            rows.push_back(missingRow(blank, finding, theme, workspace, today));
    }
    return rows;
}

} // namespace sextant::ui
