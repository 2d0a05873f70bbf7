#include "cli/access.h"
#include "cli/action_phrases.h"
#include "cli/help_phrases.h"
#include "cli/json_forms.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "base/text.h"
#include "improvement/action_rules.h"
#include "improvement/action_words.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/organisation_service.h"
#include "workspace/plan_files.h"

#include <array>
#include <cmath>

namespace sextant::cli {

namespace {

using improvement::Action;
using improvement::ActionId;
using workspace::Workspace;

using Text = std::optional<QString>;

struct Arguments
{
    QString file;
    QString action;
    Text organisation;
    Text what;
    Text whatZh;
    Text assessment;
    Text item;
    Text target;
    Text owner;
    Text due;
    Text cost;
    Text currency;
    Text funding;
    Text fundingNote;
    Text state;
    Text by;
    Text closingNote;
    QString output;
};

tl::unexpected<Error> invalid(const char* what, const QString& value)
{
    return fail(ErrorCode::InvalidArgument,
                {{QStringLiteral("what"), QString::fromLatin1(what)}, {QStringLiteral("value"), value}});
}

QDate todayOf(Context& context)
{
    return context.clock.nowUtc().toLocalTime().date();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue sourceJson(const improvement::Source& source)
{
    if (source.kind == improvement::SourceKind::Free)
        return QJsonValue::Null;
    if (source.kind == improvement::SourceKind::Finding)
        return QJsonObject{{QStringLiteral("kind"), QStringLiteral("finding")},
                           {QStringLiteral("finding"), source.finding.toString()}};
    const bool isGate = source.kind == improvement::SourceKind::Gate;
    return QJsonObject{{QStringLiteral("kind"), isGate ? QStringLiteral("gate") : QStringLiteral("item")},
                       {QStringLiteral("assessment"), source.assessment.toString()},
                       {QStringLiteral("item"), source.item.text}};
}

QJsonObject actionJson(Workspace& file, const Action& action, QDate today)
{
    const auto name = [&file](const organisation::PersonId& id) {
        return textOrNull(file.organisations().personName(id));
    };
    const auto days = improvement::daysUntilDue(action, today);
    QJsonArray evidence;
    for (const assessment::EvidenceId& one : action.evidence)
        evidence.append(one.toString());
    QJsonValue cost = QJsonValue::Null;
    if (action.cost.has_value())
        cost = QJsonObject{{QStringLiteral("amount"), decimalJson(action.cost->amount)},
                           {QStringLiteral("currency"), action.cost->currency}};
    return {{QStringLiteral("id"), action.id.toString()},
            {QStringLiteral("organisation"), action.organisation.toString()},
            {QStringLiteral("what"), localizedJson(action.what)},
            {QStringLiteral("source"), sourceJson(action.source)},
            {QStringLiteral("target"),
             action.target.has_value() ? decimalJson(*action.target) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("owner"), name(action.owner)},
            {QStringLiteral("raisedOn"), dateOrNull(action.raisedOn)},
            {QStringLiteral("due"), dateOrNull(action.due)},
            {QStringLiteral("daysUntilDue"), days.has_value() ? QJsonValue(*days) : QJsonValue::Null},
            {QStringLiteral("cost"), cost},
            {QStringLiteral("funding"), improvement::fundingName(action.funding.source)},
            {QStringLiteral("fundingNote"), textOrNull(action.funding.note)},
            {QStringLiteral("state"), improvement::stateName(action.standing.state)},
            {QStringLiteral("by"), name(action.standing.by)},
            {QStringLiteral("on"), dateOrNull(action.standing.on)},
            {QStringLiteral("closingNote"), textOrNull(action.closingNote)},
            {QStringLiteral("evidence"), evidence}};
}

Result<> setWords(Action& action, const Arguments& given)
{
    action.what.en = given.what.value_or(action.what.en);
    action.what.zh = given.whatZh.value_or(action.what.zh);
    action.closingNote = given.closingNote.value_or(action.closingNote);
    action.funding.note = given.fundingNote.value_or(action.funding.note);
    if (given.funding.has_value()) {
        const auto source = given.funding->isEmpty() ? improvement::FundingSource::Unstated
                                                     : improvement::fundingNamed(*given.funding);
        if (!source.has_value())
            return invalid("funding", *given.funding);
        action.funding.source = *source;
    }
    return {};
}

Result<> setFigures(Action& action, const Arguments& given)
{
    if (given.due.has_value()) {
        const auto day = parseDate(*given.due);
        if (!day.has_value() && !given.due->isEmpty())
            return invalid("due", *given.due);
        action.due = day.value_or(QDate());
    }
    if (given.target.has_value()) {
        action.target = Decimal::parse(*given.target);
        if (!action.target.has_value() && !given.target->isEmpty())
            return invalid("target points", *given.target);
    }
    if (given.cost.has_value() && given.cost->isEmpty()) {
        action.cost.reset();
    } else if (given.cost.has_value()) {
        const auto amount = parseNumber(*given.cost);
        if (!amount.has_value() || *amount < 0 || *amount >= 9e8)
            return invalid("cost", *given.cost);
        action.cost = improvement::Money{Decimal{std::llround(*amount * Decimal::kScale)}};
    }
    if (given.currency.has_value() && action.cost.has_value())
        action.cost->currency = given.currency->toUpper();
    return {};
}

Result<> setState(Action& action, const Arguments& given)
{
    if (!given.state.has_value())
        return {};
    const auto state = improvement::stateNamed(*given.state);
    if (!state.has_value())
        return invalid("state", *given.state);
    if (*state != action.standing.state)
        action.standing = {*state, {}, {}};
    return {};
}

Result<> setSource(Workspace& file, Action& action, const Arguments& given)
{
    if (!given.item.has_value())
        return {};
    const auto id = findAssessment(file, given.assessment.value_or(QString()));
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto item = findItem(file.assessments().framework(*id)->index, *given.item);
    if (!item.has_value())
        return tl::make_unexpected(item.error());
    action.source = {(*item)->gate.has_value() ? improvement::SourceKind::Gate
                                               : improvement::SourceKind::Item,
                     *id, (*item)->id};
    action.organisation = file.assessments().find(*id)->organisation;
    return {};
}

/// All fields that are named but the people, who are named to the service: a refused act adds nobody.
Result<> applyTo(Workspace& file, Action& action, const Arguments& given)
{
    for (const auto& done : {setSource(file, action, given), setWords(action, given),
                             setFigures(action, given), setState(action, given)})
        if (!done.has_value())
            return done;
    return {};
}

Result<ExitStatus> list(Context& context, const Arguments& given)
{
    const auto file = openForReading(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    if (given.state.has_value() && !improvement::stateNamed(*given.state).has_value())
        return invalid("state", *given.state);
    const auto id = findOrganisation(**file, given.organisation);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const QDate today = todayOf(context);
    QJsonArray array;
    Table table(
        {Table::Align::Left, Table::Align::Left, Table::Align::Left, Table::Align::Left, Table::Align::Left});
    table.row({context.say(phrases::kId), context.say(phrases::kActionState),
               context.say(phrases::kActionDue), context.say(phrases::kActionOwner),
               context.say(phrases::kActionWhat)});
    for (const Action& action : (*file)->actions().of(*id)) {
        if (given.state.has_value() && improvement::stateName(action.standing.state) != *given.state)
            continue;
        array.append(actionJson(**file, action, today));
        QString due = action.due.isValid() ? action.due.toString(Qt::ISODate) : QString();
        if (improvement::isOverdue(action, today))
            due = due % u' ' % context.say(phrases::kActionLate);
        table.row({action.id.toString(), context.say(improvement::stateLabel(action.standing.state)), due,
                   (*file)->organisations().personName(action.owner), context.say(action.what)});
    }
    if (context.settings.json)
        context.output.json(array);
    else if (array.isEmpty())
        context.output.line(context.say(phrases::kNoActions));
    else
        table.print(context.output);
    return ExitStatus::Done;
}

Result<ExitStatus> add(Context& context, const Arguments& given)
{
    const auto file = openForWriting(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto organisation = findOrganisation(**file, given.organisation);
    if (!organisation.has_value())
        return tl::make_unexpected(organisation.error());
    Action action;
    action.organisation = *organisation;
    if (given.what.value_or(QString()).isEmpty() && given.whatZh.value_or(QString()).isEmpty())
        return invalid("what", QString());
    if (const auto applied = applyTo(**file, action, given); !applied.has_value())
        return tl::make_unexpected(applied.error());
    const auto id = (*file)->actions().add(action, {given.owner, given.by});
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    if (const auto flushed = (*file)->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    if (context.settings.json)
        context.output.json(actionJson(**file, *(*file)->actions().find(*id), todayOf(context)));
    else
        context.output.line(id->toString());
    return ExitStatus::Done;
}

Result<ExitStatus> set(Context& context, const Arguments& given)
{
    const auto file = openForWriting(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = ActionId::fromString(given.action);
    const Action* found = (*file)->actions().find(id);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, {{QStringLiteral("kind"), QStringLiteral("action")},
                                          {QStringLiteral("id"), given.action}});
    Action action = *found;
    if (const auto applied = applyTo(**file, action, given); !applied.has_value())
        return tl::make_unexpected(applied.error());
    const auto group = (*file)->actions().update(action, {given.owner, given.by});
    if (!group.has_value())
        return tl::make_unexpected(group.error());
    if (const auto flushed = (*file)->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    const Action& now = *(*file)->actions().find(id);
    if (context.settings.json)
        context.output.json(actionJson(**file, now, todayOf(context)));
    else
        context.output.line(group->isNull()
                                ? context.say(phrases::kActionUnchanged)
                                : context.say(phrases::kActionChanged).arg(context.say(now.what)));
    return ExitStatus::Done;
}

Result<ExitStatus> writeIcs(Context& context, const Arguments& given)
{
    const auto file = openForReading(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = findOrganisation(**file, given.organisation);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto calendar =
        workspace::calendarOf(**file, *id, context.settings.language, context.clock.nowUtc());
    if (!calendar.has_value())
        return tl::make_unexpected(calendar.error());
    if (const auto written = writeOutput(given.output, calendar->bytes); !written.has_value())
        return tl::make_unexpected(written.error());
    if (context.settings.json)
        context.output.json(QJsonObject{{QStringLiteral("file"), given.output},
                                        {QStringLiteral("events"), calendar->events}});
    else
        context.output.line(
            context.say(phrases::kCalendarWritten).arg(QString::number(calendar->events), given.output));
    return ExitStatus::Done;
}

void addFields(CLI::App& verb, Arguments& given, Context& context)
{
    addText(verb, "--what", given.what, help::kActionText, context);
    addText(verb, "--what-zh", given.whatZh, help::kActionTextZh, context);
    addText(verb, "--assessment", given.assessment, help::kActionAssessment, context, "ID");
    addText(verb, "--item", given.item, help::kActionForItem, context, "ITEM");
    addText(verb, "--target", given.target, help::kActionTarget, context, "POINTS");
    addText(verb, "--owner", given.owner, help::kActionOwnerName, context, "NAME");
    addText(verb, "--due", given.due, help::kActionDueDay, context, "DATE");
    addText(verb, "--cost", given.cost, help::kActionCost, context, "AMOUNT");
    addText(verb, "--currency", given.currency, help::kActionCurrency, context, "CODE");
    addText(verb, "--funding", given.funding, help::kActionFunding, context, "SOURCE");
    addText(verb, "--funding-note", given.fundingNote, help::kActionFundingNote, context);
}

} // namespace

void addActionVerbs(CLI::App& root, Context& context)
{
    const auto given = std::make_shared<Arguments>();
    CLI::App& group = addVerb(root, "action", help::kAction, context);
    group.require_subcommand(1);

    CLI::App& listVerb = addVerb(group, "list", help::kActionList, context);
    addText(listVerb, "FILE", given->file, help::kFile, context);
    addText(listVerb, "--organisation", given->organisation, help::kOrganisationId, context, "ID");
    addText(listVerb, "--state", given->state, help::kActionOnlyState, context, "STATE");
    setAction(listVerb, context, [given](Context& c) { return list(c, *given); });

    CLI::App& addition = addVerb(group, "add", help::kActionAdd, context);
    addText(addition, "FILE", given->file, help::kFile, context);
    addText(addition, "--organisation", given->organisation, help::kOrganisationId, context, "ID");
    addFields(addition, *given, context);
    setAction(addition, context, [given](Context& c) { return add(c, *given); });

    CLI::App& setVerb = addVerb(group, "set", help::kActionSet, context);
    addText(setVerb, "FILE", given->file, help::kFile, context);
    addText(setVerb, "ACTION", given->action, help::kActionId, context);
    addFields(setVerb, *given, context);
    addText(setVerb, "--state", given->state, help::kActionNewState, context, "STATE");
    addText(setVerb, "--by", given->by, help::kActionBy, context, "NAME");
    addText(setVerb, "--closing-note", given->closingNote, help::kActionClosingNote, context);
    setAction(setVerb, context, [given](Context& c) { return set(c, *given); });

    CLI::App& calendar = addVerb(group, "ics", help::kActionIcs, context);
    addText(calendar, "FILE", given->file, help::kFile, context);
    addText(calendar, "--organisation", given->organisation, help::kOrganisationId, context, "ID");
    addText(calendar, "-o,--output", given->output, help::kCalendarOutput, context, "OUT.ics").required();
    setAction(calendar, context, [given](Context& c) { return writeIcs(c, *given); });
}

} // namespace sextant::cli
