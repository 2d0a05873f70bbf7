#include "cli/audit_verbs.h"

#include "cli/audit_access.h"
#include "cli/audit_phrases.h"
#include "cli/help_phrases.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "audit/audit_words.h"
#include "workspace/organisation_service.h"

namespace sextant::cli {

namespace {

using audit::Engagement;
using workspace::Workspace;

using Text = std::optional<QString>;

struct Arguments
{
    QString file;
    Text organisation;
    Text title;
    Text titleZh;
    QStringList chapters;
    Text period;
    Text start;
    Text days;
    Text lead;
    Text code;
};

/// Of the named organisation, or of all. Errors: NotFound.
Result<std::vector<Engagement>> chosen(Workspace& file, const Text& organisation)
{
    if (organisation.has_value()) {
        const auto id = findOrganisation(file, organisation);
        if (!id.has_value())
            return tl::make_unexpected(id.error());
        return file.audits().engagements(*id);
    }
    std::vector<Engagement> all;
    for (const organisation::Organisation& one : file.organisations().organisations()) {
        const auto some = file.audits().engagements(one.id);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

QStringList rowOf(const Context& context, Workspace& file, const Engagement& engagement)
{
    const audit::FieldworkProgress progress = file.audits().progress(engagement.id);
    return {engagement.code,
            context.say(engagement.title),
            context.say(audit::label(engagement.stage)),
            periodWords(engagement.period),
            QString::number(progress.answered()) % u'/' % QString::number(progress.checks),
            opinionWords(context, file, engagement),
            gradesWords(context, file.audits().opinion(engagement.id))};
}

Result<ExitStatus> list(Context& context, const Arguments& given)
{
    const auto file = openForReading(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto engagements = chosen(**file, given.organisation);
    if (!engagements.has_value())
        return tl::make_unexpected(engagements.error());
    QJsonArray array;
    using enum Table::Align;
    Table table({Left, Left, Left, Left, Right, Left, Left});
    table.row({context.say(phrases::kCode), context.say(phrases::kTitle), context.say(phrases::kStage),
               context.say(phrases::kAuditPeriod), context.say(phrases::kAuditProgress),
               context.say(phrases::kOpinionSoFar), context.say(phrases::kFindings)});
    for (const Engagement& engagement : *engagements) {
        if (context.settings.json)
            array.append(engagementJson(**file, engagement));
        else
            table.row(rowOf(context, **file, engagement));
    }
    if (context.settings.json)
        context.output.json(array);
    else if (engagements->empty())
        context.output.line(context.say(phrases::kNoAudits));
    else
        table.print(context.output);
    return ExitStatus::Done;
}

/// When the work is to begin and to end: \a start or today, and \a days by the calendar.
Result<audit::Period> plannedOf(const Context& context, const Arguments& given)
{
    constexpr int longest = 3660;
    const auto start = readDay("start", given.start.value_or(QString()));
    if (!start.has_value())
        return tl::make_unexpected(start.error());
    if (!given.days.has_value())
        return audit::Period{*start, {}};
    bool isNumber = false;
    const int days = given.days->toInt(&isNumber);
    if (!isNumber || days < 1 || days > longest)
        return invalidValue("days", *given.days);
    const QDate from = start->isValid() ? *start : todayOf(context);
    return audit::Period{from, from.addDays(days - 1)};
}

Result<workspace::NewEngagement> request(const Context& context, Workspace& file,
                                         const framework::FrameworkIndex& manual, const Arguments& given)
{
    workspace::NewEngagement wanted;
    const auto organisation = findOrganisation(file, given.organisation);
    if (!organisation.has_value())
        return tl::make_unexpected(organisation.error());
    const auto chapters = findChapters(manual, given.chapters);
    if (!chapters.has_value())
        return tl::make_unexpected(chapters.error());
    const auto period = readPeriod("period", given.period.value_or(QString()));
    if (!period.has_value())
        return tl::make_unexpected(period.error());
    const auto planned = plannedOf(context, given);
    if (!planned.has_value())
        return tl::make_unexpected(planned.error());
    wanted.organisation = *organisation;
    wanted.title = {given.title.value_or(QString()), given.titleZh.value_or(QString())};
    wanted.chapters = *chapters;
    wanted.period = *period;
    wanted.planned = *planned;
    wanted.leadName = given.lead.value_or(QString());
    wanted.code = given.code.value_or(QString());
    return wanted;
}

Result<ExitStatus> start(Context& context, const Arguments& given)
{
    const auto packs = workspace::auditPacks(context.library);
    if (!packs.has_value())
        return tl::make_unexpected(packs.error());
    const auto file = openForWriting(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto wanted = request(context, **file, packs->manual.framework->index, given);
    if (!wanted.has_value())
        return tl::make_unexpected(wanted.error());
    const auto id = (*file)->audits().start(*packs, *wanted);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    if (const auto flushed = (*file)->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    const Engagement& engagement = *(*file)->audits().find(*id);
    if (context.settings.json)
        context.output.json(engagementJson(**file, engagement));
    else
        context.output.line(engagement.code);
    return ExitStatus::Done;
}

void addNew(CLI::App& group, Context& context, const std::shared_ptr<Arguments>& given)
{
    CLI::App& verb = addVerb(group, "new", help::kAuditNew, context);
    addText(verb, "FILE", given->file, help::kFile, context);
    addText(verb, "--title", given->title, help::kAuditTitle, context, "TITLE");
    addText(verb, "--title-zh", given->titleZh, help::kAuditTitleZh, context, "TITLE");
    addTexts(verb, "--chapters", given->chapters, help::kAuditChapters, context, "A,B");
    addText(verb, "--period", given->period, help::kAuditPeriodHelp, context, "FROM..TO");
    addText(verb, "--start", given->start, help::kAuditStart, context, "DATE");
    addText(verb, "--days", given->days, help::kAuditDays, context, "N");
    addText(verb, "--lead", given->lead, help::kAuditLead, context, "NAME");
    addText(verb, "--code", given->code, help::kAuditCode, context, "CODE");
    addText(verb, "--organisation", given->organisation, help::kOrganisationId, context, "ID");
    verb.callback([&context, given] {
        if (!given->title.has_value() && !given->titleZh.has_value())
            throw CLI::RequiredError("--title, --title-zh: one of them");
        context.action = [given](Context& c) { return start(c, *given); };
    });
}

} // namespace

void addAuditVerbs(CLI::App& root, Context& context)
{
    const auto given = std::make_shared<Arguments>();
    CLI::App& group = addVerb(root, "audit", help::kAudit, context);
    group.require_subcommand(1);

    CLI::App& listVerb = addVerb(group, "list", help::kAuditList, context);
    addText(listVerb, "FILE", given->file, help::kFile, context);
    addText(listVerb, "--organisation", given->organisation, help::kAuditOrganisation, context, "ID");
    setAction(listVerb, context, [given](Context& c) { return list(c, *given); });

    addNew(group, context, given);
    addStageVerbs(group, context);
    addCheckVerbs(group, context);
    addFindingVerbs(group, context);
    addOpinionVerbs(group, context);
    addPlanVerb(group, context);
}

} // namespace sextant::cli
