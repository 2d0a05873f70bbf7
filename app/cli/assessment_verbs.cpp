#include "cli/access.h"
#include "cli/answer_verbs.h"
#include "cli/answer_words.h"
#include "cli/help_phrases.h"
#include "cli/json_forms.h"
#include "cli/pack_contents.h"
#include "cli/phrases.h"
#include "cli/score_words.h"
#include "cli/verb.h"

#include "workspace/assessment_service.h"

namespace sextant::cli {

namespace {

using assessment::Assessment;
using assessment::AssessmentId;
using workspace::Workspace;

struct Arguments
{
    QString file;
    QString assessment;
    QString framework;
    QString title;
    std::optional<QString> organisation;
    std::optional<QString> basis;
};

QJsonObject assessmentJson(const Assessment& assessment, const framework::Framework& framework,
                           const scoring::ScoreCard& card)
{
    const QJsonValue basis = assessment.basedOn.isNull() ? QJsonValue(QJsonValue::Null)
                                                         : QJsonValue(assessment.basedOn.toString());
    return {{QStringLiteral("id"), assessment.id.toString()},
            {QStringLiteral("title"), assessment.title},
            {QStringLiteral("organisation"), assessment.organisation.toString()},
            {QStringLiteral("framework"), QJsonObject{{QStringLiteral("id"), framework.id.text},
                                                      {QStringLiteral("version"), framework.version}}},
            {QStringLiteral("stage"), stageName(assessment.stage)},
            {QStringLiteral("startedOn"), assessment.startedOn.toString(Qt::ISODate)},
            {QStringLiteral("asOf"), assessment.asOf.toString(Qt::ISODate)},
            {QStringLiteral("basedOn"), basis},
            {QStringLiteral("preparedBy"), assessment.preparedBy},
            {QStringLiteral("reviewedBy"), assessment.reviewedBy},
            {QStringLiteral("coverage"), card.overall.coverage()}};
}

Result<ExitStatus> list(Context& context, const Arguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto& service = (*file)->assessments();
    QJsonArray array;
    using enum Table::Align;
    Table table({Left, Left, Left, Left, Left, Right});
    table.row({context.say(phrases::kId), context.say(phrases::kTitle), context.say(phrases::kFramework),
               context.say(phrases::kStage), context.say(phrases::kStarted),
               context.say(phrases::kCoverage)});
    for (const AssessmentId& id : plainAssessments(**file)) {
        const Assessment& assessment = *service.find(id);
        const auto pack = service.framework(id);
        const scoring::ScoreCard card = service.score(id);
        array.append(assessmentJson(assessment, pack->framework, card));
        table.row({id.toString(), assessment.title, pack->framework.id.text % u' ' % pack->framework.version,
                   stageWords(context, assessment.stage), assessment.startedOn.toString(Qt::ISODate),
                   coverageWords(card.overall)});
    }
    if (context.settings.json)
        context.output.json(array);
    else if (array.isEmpty())
        context.output.line(context.say(phrases::kNoAssessments));
    else
        table.print(context.output);
    return ExitStatus::Done;
}

/// What start() is asked for. Errors: NotFound, InvalidArgument for the organisation.
Result<workspace::NewAssessment> request(Workspace& file, const Arguments& arguments)
{
    workspace::NewAssessment wanted;
    wanted.title = arguments.title;
    const auto organisation = findOrganisation(file, arguments.organisation);
    if (!organisation.has_value())
        return tl::make_unexpected(organisation.error());
    wanted.organisation = *organisation;
    if (arguments.basis.has_value()) {
        const auto basis = findAssessment(file, *arguments.basis);
        if (!basis.has_value())
            return tl::make_unexpected(basis.error());
        wanted.basedOn = *basis;
    }
    return wanted;
}

Result<ExitStatus> start(Context& context, const Arguments& arguments)
{
    const auto pack = findPack(context, arguments.framework);
    if (!pack.has_value())
        return tl::make_unexpected(pack.error());
    const auto file = openForWriting(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto wanted = request(**file, arguments);
    if (!wanted.has_value())
        return tl::make_unexpected(wanted.error());
    const auto id = (*file)->assessments().start(*pack, *wanted);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    if (const auto flushed = (*file)->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    if (context.settings.json)
        context.output.jsonString(id->toString());
    else
        context.output.line(id->toString());
    return ExitStatus::Done;
}

/// sign and reopen: one act on the whole assessment.
template <typename Act>
Result<ExitStatus> changeStage(Context& context, const Arguments& arguments, const Phrase& said, Act act)
{
    const auto file = openForWriting(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = findAssessment(**file, arguments.assessment);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    auto& service = (*file)->assessments();
    if (const auto done = act(service, *id); !done.has_value())
        return tl::make_unexpected(done.error());
    if (const auto flushed = (*file)->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    const Assessment& assessment = *service.find(*id);
    const QString digest = QString::fromLatin1(service.contentDigest(*id).toHex());
    if (context.settings.json)
        context.output.json(QJsonObject{{QStringLiteral("assessment"), id->toString()},
                                        {QStringLiteral("stage"), stageName(assessment.stage)},
                                        {QStringLiteral("contentDigest"), digest}});
    else
        context.output.line(context.say(said).arg(assessment.title));
    return ExitStatus::Done;
}

Result<ExitStatus> sign(Context& context, const Arguments& arguments)
{
    return changeStage(context, arguments, phrases::kSignedNow,
                       [](auto& service, const AssessmentId& id) { return service.sign(id); });
}

Result<ExitStatus> reopen(Context& context, const Arguments& arguments)
{
    return changeStage(context, arguments, phrases::kReopened,
                       [](auto& service, const AssessmentId& id) { return service.reopen(id); });
}

void addStart(CLI::App& group, Context& context, const std::shared_ptr<Arguments>& arguments)
{
    CLI::App& verb = addVerb(group, "new", help::kAssessmentNew, context);
    addText(verb, "FILE", arguments->file, help::kFile, context);
    addText(verb, "--framework", arguments->framework, help::kPack, context, "PACK").required();
    addText(verb, "--title", arguments->title, help::kTitle, context, "TITLE").required();
    addText(verb, "--organisation", arguments->organisation, help::kOrganisationId, context, "ID");
    addText(verb, "--from", arguments->basis, help::kFrom, context, "ASSESSMENT");
    setAction(verb, context, [arguments](Context& c) { return start(c, *arguments); });
}

} // namespace

void addAssessmentVerbs(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& group = addVerb(root, "assessment", help::kAssessment, context);
    group.require_subcommand(1);

    CLI::App& listVerb = addVerb(group, "list", help::kAssessmentList, context);
    addText(listVerb, "FILE", arguments->file, help::kFile, context);
    setAction(listVerb, context, [arguments](Context& c) { return list(c, *arguments); });

    addStart(group, context, arguments);
    addAnswerVerbs(group, context);

    CLI::App& signVerb = addVerb(group, "sign", help::kSign, context);
    addText(signVerb, "FILE", arguments->file, help::kFile, context);
    addText(signVerb, "ASSESSMENT", arguments->assessment, help::kAssessmentId, context);
    setAction(signVerb, context, [arguments](Context& c) { return sign(c, *arguments); });

    CLI::App& reopenVerb = addVerb(group, "reopen", help::kReopen, context);
    addText(reopenVerb, "FILE", arguments->file, help::kFile, context);
    addText(reopenVerb, "ASSESSMENT", arguments->assessment, help::kAssessmentId, context);
    setAction(reopenVerb, context, [arguments](Context& c) { return reopen(c, *arguments); });
}

} // namespace sextant::cli
