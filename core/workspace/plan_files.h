#pragma once

#include "audit/basics.h"
#include "improvement/calendar.h"
#include "report/plan_report.h"
#include "workspace/workspace.h"

#include <QDate>

#include <vector>

namespace sextant::workspace {

/// Gathers what the printed plan of \a organisation is made from, measured by \a assessment (null: by none);
/// the same for window and command line. Errors: NotFound {"kind", "id"}.
[[nodiscard]] Result<report::PlanReportInput>
planReportInput(Workspace& workspace, const organisation::OrganisationId& organisation,
                const assessment::AssessmentId& assessment, QDate printedOn, const QString& programVersion);

/// The due days of what is still to do, in the words of \a language. Waits for the storage thread.
std::vector<improvement::CalendarEntry>
calendarEntries(Workspace& workspace, const organisation::OrganisationId& organisation, Language language);

/// calendarEntries() as the bytes of an iCalendar file. Errors: NotFound.
struct Calendar
{
    QByteArray bytes;
    int events = 0;
};
[[nodiscard]] Result<Calendar> calendarOf(Workspace& workspace,
                                          const organisation::OrganisationId& organisation, Language language,
                                          const QDateTime& nowUtc);
/// The same as a file, whole or not at all; returns how many days it has. Errors: NotFound, CannotWrite
/// {"path"}, DiskFull {"path"}.
[[nodiscard]] Result<int> writeCalendar(Workspace& workspace,
                                        const organisation::OrganisationId& organisation, Language language,
                                        const QDateTime& nowUtc, const QString& path);
/// The same of the actions that follow from the findings of an audit.
[[nodiscard]] Result<int> writeAuditCalendar(Workspace& workspace, const audit::EngagementId& engagement,
                                             Language language, const QDateTime& nowUtc, const QString& path);

} // namespace sextant::workspace
