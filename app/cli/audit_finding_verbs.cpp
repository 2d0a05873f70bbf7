#include "cli/audit_access.h"
#include "cli/audit_finding.h"
#include "cli/audit_finding_fields.h"
#include "cli/audit_finding_phrases.h"
#include "cli/audit_phrases.h"
#include "cli/audit_verbs.h"
#include "cli/help_phrases.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "audit/audit_words.h"
#include "workspace/assessment_service.h"
#include "workspace/organisation_service.h"

#include <algorithm>

namespace sextant::cli {

namespace {

using audit::Engagement;
using audit::Finding;
using workspace::Workspace;

struct Arguments
{
    QString file;
    QString engagement;
    QString finding;
    FindingFields fields;
};

Result<ExitStatus> list(Context& context, const Arguments& given)
{
    const auto file = openForReading(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto engagement = findEngagement(**file, given.engagement);
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    QJsonArray array;
    using enum Table::Align;
    Table table({Left, Left, Left, Left, Left, Left});
    table.row({context.say(phrases::kFinding), context.say(phrases::kGrade), context.say(phrases::kStage),
               context.say(phrases::kTitle), context.say(phrases::kFindingOwner),
               context.say(phrases::kFindingDue)});
    for (const Finding& finding : (*file)->audits().findings(engagement->id)) {
        array.append(findingJson(**file, finding));
        table.row(findingRow(context, **file, finding));
    }
    if (context.settings.json)
        context.output.json(array);
    else if (array.isEmpty())
        context.output.line(context.say(phrases::kNoFindings));
    else
        table.print(context.output);
    return ExitStatus::Done;
}

Result<ExitStatus> show(Context& context, const Arguments& given)
{
    const auto file = openForReading(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto engagement = findEngagement(**file, given.engagement);
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    const auto finding = findFinding(**file, *engagement, given.finding);
    if (!finding.has_value())
        return tl::make_unexpected(finding.error());
    if (context.settings.json)
        context.output.json(findingJson(**file, *finding));
    else
        printFinding(context, **file, *finding);
    return ExitStatus::Done;
}

/// Tells what stands now: with --json the finding, else \a said with its name, or its name alone.
Result<ExitStatus> tell(Context& context, Workspace& file, const audit::FindingId& id,
                        const std::optional<Phrase>& said)
{
    if (const auto flushed = file.flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    const Finding& finding = *file.audits().find(id);
    if (context.settings.json)
        context.output.json(findingJson(file, finding));
    else
        context.output.line(said.has_value() ? context.say(*said).arg(findingName(finding))
                                             : findingName(finding));
    return ExitStatus::Done;
}

/// A new draft: what the first of the checks usually brings, under what is given.
Result<Finding> draftOf(Workspace& file, const Engagement& engagement, const FindingFields& fields)
{
    Finding finding;
    if (!fields.checks.isEmpty()) {
        const auto check = findCheck(file, engagement, fields.checks.front());
        if (!check.has_value())
            return tl::make_unexpected(check.error());
        finding = audit::findingFrom(**check);
    }
    finding.engagement = engagement.id;
    return finding;
}

Result<ExitStatus> add(Context& context, const Arguments& given)
{
    const auto file = openForWriting(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto engagement = findUnsigned(**file, given.engagement);
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    auto finding = draftOf(**file, *engagement, given.fields);
    if (!finding.has_value())
        return tl::make_unexpected(finding.error());
    if (const auto applied = applyTo(context, **file, *engagement, *finding, given.fields);
        !applied.has_value())
        return tl::make_unexpected(applied.error());
    if (finding->title.isEmpty())
        return invalidValue("title", QString());
    const auto id = (*file)->audits().addFinding(*finding, {given.fields.owner, given.fields.responseBy});
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    return tell(context, **file, *id, std::nullopt);
}

Result<ExitStatus> set(Context& context, const Arguments& given)
{
    const auto file = openForWriting(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto engagement = findUnsigned(**file, given.engagement);
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    auto finding = findFinding(**file, *engagement, given.finding);
    if (!finding.has_value())
        return tl::make_unexpected(finding.error());
    if (finding->restricted)
        return invalidValue("restricted", findingName(*finding));
    if (const auto applied = applyTo(context, **file, *engagement, *finding, given.fields);
        !applied.has_value())
        return tl::make_unexpected(applied.error());
    const auto group = (*file)->audits().update(*finding, {given.fields.owner, given.fields.responseBy});
    if (!group.has_value())
        return tl::make_unexpected(group.error());
    return tell(context, **file, finding->id, group->isNull() ? phrases::kNothingChanged : phrases::kChanged);
}

void addPlace(CLI::App& verb, Context& context, Arguments& given)
{
    addText(verb, "FILE", given.file, help::kFile, context);
    addText(verb, "ENGAGEMENT", given.engagement, help::kEngagementName, context);
}

} // namespace

void addFindingVerbs(CLI::App& parent, Context& context)
{
    const auto given = std::make_shared<Arguments>();
    CLI::App& group = addVerb(parent, "finding", help::kFindingGroup, context);
    group.require_subcommand(1);

    CLI::App& listVerb = addVerb(group, "list", help::kFindingList, context);
    addPlace(listVerb, context, *given);
    setAction(listVerb, context, [given](Context& c) { return list(c, *given); });

    CLI::App& showVerb = addVerb(group, "show", help::kFindingShow, context);
    addPlace(showVerb, context, *given);
    addText(showVerb, "FINDING", given->finding, help::kFindingName, context);
    setAction(showVerb, context, [given](Context& c) { return show(c, *given); });

    CLI::App& addition = addVerb(group, "add", help::kFindingAdd, context);
    addPlace(addition, context, *given);
    addFindingFields(addition, given->fields, context);
    setAction(addition, context, [given](Context& c) { return add(c, *given); });

    CLI::App& setVerb = addVerb(group, "set", help::kFindingSet, context);
    addPlace(setVerb, context, *given);
    addText(setVerb, "FINDING", given->finding, help::kFindingName, context);
    addFindingFields(setVerb, given->fields, context);
    setAction(setVerb, context, [given](Context& c) { return set(c, *given); });
}

} // namespace sextant::cli
