#include "workspace/plan_files.h"

#include "base/whole_file.h"
#include "improvement/action_rules.h"
#include "improvement/action_words.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"
#include "workspace/report_check.h"

namespace sextant::workspace {

using improvement::Action;

namespace {

tl::unexpected<Error> noOrganisation(const organisation::OrganisationId& id)
{
    return fail(ErrorCode::NotFound, {{u"kind"_qs, u"organisation"_qs}, {u"id"_qs, id.toString()}});
}

std::vector<improvement::ActionId> openIds(const std::vector<Action>& actions)
{
    std::vector<improvement::ActionId> ids;
    for (const Action& action : actions)
        if (!improvement::isClosed(action.standing.state))
            ids.push_back(action.id);
    return ids;
}

/// Words of a calendar entry: content, not screen; the file's language is chosen apart from it.
QString ownerLine(const QString& owner, Language language)
{
    if (owner.isEmpty())
        return {};
    return (language == Language::Chinese ? u"责任人：%1"_qs : u"Owner: %1"_qs).arg(owner);
}

QString calendarName(const QString& organisation, Language language)
{
    return (language == Language::Chinese ? u"%1行动计划"_qs : u"%1 action plan"_qs).arg(organisation);
}

std::vector<improvement::CalendarEntry> entriesOf(Workspace& workspace, const std::vector<Action>& actions,
                                                  Language language)
{
    std::vector<improvement::CalendarEntry> entries;
    for (const Action& action : actions) {
        if (!improvement::isToDo(action.standing.state) || !action.due.isValid())
            continue;
        const organisation::Organisation* found = workspace.organisations().find(action.organisation);
        QStringList lines{ownerLine(workspace.organisations().personName(action.owner), language),
                          improvement::stateLabel(action.standing.state).in(language),
                          found == nullptr ? QString() : found->name.in(language)};
        lines.removeAll(QString());
        entries.push_back({action.id, action.due, workspace.actions().revision(action.id),
                           action.what.in(language), lines.join(u'\n')});
    }
    return entries;
}

Result<int> write(const Calendar& calendar, const QString& path)
{
    if (const auto written = writeWholeFile(path, calendar.bytes); !written)
        return tl::make_unexpected(written.error());
    return calendar.events;
}

} // namespace

Result<report::PlanReportInput> planReportInput(Workspace& workspace,
                                                const organisation::OrganisationId& organisation,
                                                const assessment::AssessmentId& assessment, QDate printedOn,
                                                const QString& programVersion)
{
    const organisation::Organisation* found = workspace.organisations().find(organisation);
    if (found == nullptr)
        return noOrganisation(organisation);
    report::PlanReportInput input;
    input.organisation = *found;
    input.actions = workspace.actions().of(organisation);
    for (const Action& action : input.actions)
        for (const organisation::PersonId& person : {action.owner, action.standing.by})
            if (!person.isNull())
                input.people.insert(person, workspace.organisations().personName(person));
    if (const auto framework = workspace.assessments().framework(assessment))
        input.effect = report::PlanEffect{framework, workspace.assessments().score(assessment),
                                          workspace.actions().scoreWith(assessment, openIds(input.actions))};
    input.printedOn = printedOn;
    input.programVersion = programVersion;
    input.record = workspace.reportChecks().record({seal::SubjectKind::Actions, organisation.uuid}, printedOn,
                                                   programVersion);
    return input;
}

std::vector<improvement::CalendarEntry>
calendarEntries(Workspace& workspace, const organisation::OrganisationId& organisation, Language language)
{
    return entriesOf(workspace, workspace.actions().of(organisation), language);
}

Result<Calendar> calendarOf(Workspace& workspace, const organisation::OrganisationId& organisation,
                            Language language, const QDateTime& nowUtc)
{
    const organisation::Organisation* found = workspace.organisations().find(organisation);
    if (found == nullptr)
        return noOrganisation(organisation);
    const auto entries = calendarEntries(workspace, organisation, language);
    return Calendar{
        improvement::calendarFile(entries, calendarName(found->name.in(language), language), nowUtc),
        static_cast<int>(entries.size())};
}

Result<int> writeCalendar(Workspace& workspace, const organisation::OrganisationId& organisation,
                          Language language, const QDateTime& nowUtc, const QString& path)
{
    const auto calendar = calendarOf(workspace, organisation, language, nowUtc);
    if (!calendar)
        return tl::make_unexpected(calendar.error());
    return write(*calendar, path);
}

Result<int> writeAuditCalendar(Workspace& workspace, const audit::EngagementId& engagement, Language language,
                               const QDateTime& nowUtc, const QString& path)
{
    const audit::Engagement* found = workspace.audits().find(engagement);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, {{u"kind"_qs, u"engagement"_qs}, {u"id"_qs, engagement.toString()}});
    const auto entries = entriesOf(workspace, workspace.audits().actions(engagement), language);
    const QString name = QString(found->code + u' ' + found->title.in(language)).trimmed();
    return write({improvement::calendarFile(entries, name, nowUtc), static_cast<int>(entries.size())}, path);
}

} // namespace sextant::workspace
