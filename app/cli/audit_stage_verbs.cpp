#include "cli/audit_access.h"
#include "cli/audit_phrases.h"
#include "cli/audit_verbs.h"
#include "cli/help_phrases.h"
#include "cli/phrases.h"
#include "cli/verb.h"

#include "audit/audit_words.h"
#include "workspace/assessment_service.h"

#include <array>

namespace sextant::cli {

namespace {

using audit::Engagement;
using workspace::Workspace;

using Text = std::optional<QString>;

struct Arguments
{
    QString file;
    QString engagement;
    Text title, titleZh;
    Text objective, objectiveZh;
    Text scope, scopeZh;
    Text criteria, criteriaZh;
    Text summary, summaryZh;
    QStringList chapters;
    Text period;
    Text planned;
    Text code;
    Text confidentiality;
    Text stage;
};

struct WordField
{
    const char* name;
    Text Arguments::*english;
    Text Arguments::*chinese;
    LocalizedText Engagement::*place;
    Phrase help;
    Phrase helpZh;
};

using A = Arguments;
constexpr std::array<WordField, 5> kWordFields{{
    {"title", &A::title, &A::titleZh, &Engagement::title, help::kAuditTitle, help::kAuditTitleZh},
    {"objective", &A::objective, &A::objectiveZh, &Engagement::objective, help::kAuditObjective,
     help::kSameInChinese},
    {"scope", &A::scope, &A::scopeZh, &Engagement::scope, help::kAuditScope, help::kSameInChinese},
    {"criteria", &A::criteria, &A::criteriaZh, &Engagement::criteria, help::kAuditCriteria,
     help::kSameInChinese},
    {"summary", &A::summary, &A::summaryZh, &Engagement::summary, help::kAuditSummary, help::kSameInChinese},
}};

/// Errors: InvalidArgument, NotFound.
Result<> setDaysAndChapters(Workspace& file, Engagement& engagement, const Arguments& given)
{
    for (const auto& [what, text, place] : {std::tuple{"period", given.period, &Engagement::period},
                                            std::tuple{"planned", given.planned, &Engagement::planned}})
    {
        if (!text.has_value())
            continue;
        const auto period = readPeriod(what, *text);
        if (!period.has_value())
            return tl::make_unexpected(period.error());
        engagement.*place = *period;
    }
    if (given.chapters.isEmpty())
        return {};
    const auto manual = file.assessments().framework(engagement.fieldwork);
    const auto chapters = findChapters(manual->index, given.chapters);
    if (!chapters.has_value())
        return tl::make_unexpected(chapters.error());
    engagement.chapters = *chapters;
    return {};
}

/// Errors: InvalidArgument, NotFound.
Result<> applyTo(Workspace& file, Engagement& engagement, const Arguments& given)
{
    for (const WordField& field : kWordFields) {
        LocalizedText& text = engagement.*(field.place);
        text = {(given.*(field.english)).value_or(text.en), (given.*(field.chinese)).value_or(text.zh)};
    }
    engagement.code = given.code.value_or(engagement.code);
    if (given.confidentiality.has_value()) {
        const auto mark = wordIn<audit::Confidentiality>("confidentiality", *given.confidentiality);
        if (!mark)
            return tl::make_unexpected(mark.error());
        engagement.confidentiality = *mark;
    }
    if (given.stage.has_value()) {
        const auto stage = wordIn<audit::EngagementStage>("stage", *given.stage);
        if (!stage)
            return tl::make_unexpected(stage.error());
        engagement.stage = *stage;
    }
    return setDaysAndChapters(file, engagement, given);
}

Result<ExitStatus> tell(Context& context, Workspace& file, const audit::EngagementId& id, const Phrase& said)
{
    if (const auto flushed = file.flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    const Engagement& engagement = *file.audits().find(id);
    if (context.settings.json)
        context.output.json(engagementJson(file, engagement));
    else
        context.output.line(context.say(said).arg(engagement.code % u' ' % context.say(engagement.title)));
    return ExitStatus::Done;
}

Result<ExitStatus> set(Context& context, const Arguments& given)
{
    const auto file = openForWriting(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    auto engagement = findEngagement(**file, given.engagement);
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    if (const auto applied = applyTo(**file, *engagement, given); !applied.has_value())
        return tl::make_unexpected(applied.error());
    const auto group = (*file)->audits().update(*engagement);
    if (!group.has_value())
        return tl::make_unexpected(group.error());
    if (group->isNull() && !context.settings.json) {
        context.output.line(context.say(phrases::kNothingChanged));
        return ExitStatus::Done;
    }
    return tell(context, **file, engagement->id, phrases::kChanged);
}

/// sign and reopen: one act on the whole audit.
template <typename Act>
Result<ExitStatus> seal(Context& context, const Arguments& given, const Phrase& said, Act act)
{
    const auto file = openForWriting(context, given.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto engagement = findEngagement(**file, given.engagement);
    if (!engagement.has_value())
        return tl::make_unexpected(engagement.error());
    if (const auto done = act((*file)->audits(), engagement->id); !done.has_value())
        return tl::make_unexpected(done.error());
    return tell(context, **file, engagement->id, said);
}

Result<ExitStatus> sign(Context& context, const Arguments& given)
{
    return seal(
        context, given, phrases::kSignedNow,
        [](workspace::AuditService& audits, const audit::EngagementId& id) { return audits.sign(id); });
}

Result<ExitStatus> reopen(Context& context, const Arguments& given)
{
    return seal(
        context, given, phrases::kReopened,
        [](workspace::AuditService& audits, const audit::EngagementId& id) { return audits.reopen(id); });
}

void addPlace(CLI::App& verb, Context& context, Arguments& given)
{
    addText(verb, "FILE", given.file, help::kFile, context);
    addText(verb, "ENGAGEMENT", given.engagement, help::kEngagementName, context);
}

} // namespace

void addStageVerbs(CLI::App& group, Context& context)
{
    const auto given = std::make_shared<Arguments>();
    CLI::App& setVerb = addVerb(group, "set", help::kAuditSet, context);
    addPlace(setVerb, context, *given);
    for (const WordField& field : kWordFields) {
        const std::string name = std::string("--") + field.name;
        addText(setVerb, name.c_str(), (*given).*(field.english), field.help, context);
        addText(setVerb, (name + "-zh").c_str(), (*given).*(field.chinese), field.helpZh, context);
    }
    addTexts(setVerb, "--chapters", given->chapters, help::kAuditChapters, context, "A,B");
    addText(setVerb, "--period", given->period, help::kAuditPeriodHelp, context, "FROM..TO");
    addText(setVerb, "--planned", given->planned, help::kAuditPlanned, context, "FROM..TO");
    addText(setVerb, "--code", given->code, help::kAuditCode, context, "CODE");
    addText(setVerb, "--confidentiality", given->confidentiality, help::kConfidentiality, context, "MARK");
    addText(setVerb, "--stage", given->stage, help::kAuditStage, context, "STAGE");
    setAction(setVerb, context, [given](Context& c) { return set(c, *given); });

    CLI::App& signVerb = addVerb(group, "sign", help::kAuditSign, context);
    addPlace(signVerb, context, *given);
    setAction(signVerb, context, [given](Context& c) { return sign(c, *given); });

    CLI::App& reopenVerb = addVerb(group, "reopen", help::kAuditReopen, context);
    addPlace(reopenVerb, context, *given);
    setAction(reopenVerb, context, [given](Context& c) { return reopen(c, *given); });
}

} // namespace sextant::cli
