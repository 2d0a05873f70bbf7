#include "cli/access.h"
#include "cli/explanation.h"
#include "cli/help_phrases.h"
#include "cli/phrases.h"
#include "cli/score_words.h"
#include "cli/trials.h"
#include "cli/verb.h"

#include "workspace/assessment_service.h"
#include "workspace/organisation_service.h"
#include "workspace/score_json.h"

#include <algorithm>

namespace sextant::cli {

namespace {

using assessment::AssessmentId;
using framework::FrameworkIndex;
using scoring::GateResult;
using scoring::GateState;
using scoring::NodeScore;
using scoring::Readiness;
using scoring::ScoreCard;
using workspace::Workspace;

struct Arguments
{
    QString file;
    QString assessment;
    QString node;
    QStringList whatIf; ///< "ITEM=POINTS"
    std::optional<QString> reach;
    std::optional<QString> open;
};

void printHeading(Context& context, Workspace& file, const AssessmentId& id, const FrameworkIndex& index)
{
    const auto* assessment = file.assessments().find(id);
    const auto* organisation = file.organisations().find(assessment->organisation);
    const QString name = organisation == nullptr ? QString() : context.say(organisation->name);
    const QString demo =
        organisation != nullptr && organisation->demo ? context.say(phrases::kDemoMark) : QString();
    context.output.line(assessment->title % QStringLiteral(" · ") % name % demo);
    context.output.line(context.say(phrases::kFrameworkLine)
                            .arg(index.framework().id.text, index.framework().version,
                                 QString::fromLatin1(scoring::kEngineVersion)));
    context.output.line({});
}

void printNodes(Context& context, const FrameworkIndex& index, const ScoreCard& card)
{
    const framework::Framework& framework = index.framework();
    Table table({Table::Align::Left, Table::Align::Left, Table::Align::Right, Table::Align::Right,
                 Table::Align::Right, Table::Align::Left});
    const auto row = [&](const QString& id, const QString& title, const NodeScore& node) {
        table.row({id, title, scoreWords(framework, node.score), intervalWords(framework, node),
                   coverageWords(node), bandWords(context, framework, node)});
    };
    table.row({context.say(phrases::kId), context.say(phrases::kSection), context.say(phrases::kScore),
               context.say(phrases::kInterval), context.say(phrases::kCoverage),
               context.say(phrases::kBand)});
    for (size_t i = 0; i < card.nodes.size(); ++i) {
        const auto& node = index.nodes()[i];
        const QString indent(2 * node.depth, u' ');
        row(indent + node.section->id.text, indent + context.say(node.section->title), card.nodes[i]);
    }
    row(framework.id.text, context.say(phrases::kOverall), card.overall);
    table.print(context.output);
}

QString gateStateWords(const Context& context, GateState state)
{
    switch (state) {
    case GateState::Passed:
        break;
    case GateState::Failed:
        return context.say(phrases::kGateFailed);
    case GateState::Open:
        return context.say(phrases::kGateOpen);
    case GateState::Dropped:
        return context.say(phrases::kGateDropped);
    }
    return {};
}

void printGates(Context& context, const FrameworkIndex& index, const ScoreCard& card)
{
    if (card.gates.empty())
        return;
    const auto passed = std::count_if(card.gates.begin(), card.gates.end(),
                                      [](const GateResult& gate) { return gate.state == GateState::Passed; });
    context.output.line({});
    context.output.line(context.say(phrases::kGatesPassed).arg(passed).arg(card.gates.size()));
    const bool higher = index.framework().method.better == framework::Direction::HigherIsBetter;
    const QString needs = context.say(higher ? phrases::kNeedsAtLeast : phrases::kNeedsAtMost);
    Table table({Table::Align::Left, Table::Align::Left, Table::Align::Left, Table::Align::Left});
    for (const GateResult& gate : card.gates) {
        if (gate.state == GateState::Passed)
            continue;
        const framework::Item& item = *index.items()[static_cast<size_t>(gate.item)];
        const QString points = gate.points ? gate.points->toString() : QStringLiteral("–");
        table.row({QStringLiteral("  ") % gateStateWords(context, gate.state), item.id.text,
                   context.say(item.title.isEmpty() ? item.question : item.title),
                   needs.arg(points, gate.threshold.toString())});
    }
    table.print(context.output);
}

void printReadiness(Context& context, const ScoreCard& card)
{
    if (card.readiness == Readiness::NotDefined)
        return;
    context.output.line({});
    context.output.line(context.say(phrases::kReadinessIs).arg(readinessWords(context, card.readiness)));
    if (card.readiness == Readiness::Incomplete)
        context.output.line(context.say(phrases::kCanStillBecome)
                                .arg(readinessWords(context, card.readinessAtWorst),
                                     readinessWords(context, card.readinessAtBest)));
}

/// Scoring rule 16: when the figures of a signed assessment are no longer what was signed, both are shown.
void printSealed(Context& context, const framework::Framework& framework,
                 const workspace::SealedFigures& sealed)
{
    const QJsonValue overall = sealed.asSigned.value(u"overall").toObject().value(u"score");
    const auto score = overall.isDouble() ? std::optional(overall.toDouble()) : std::nullopt;
    context.output.line({});
    context.output.line(context.say(phrases::kFiguresDiffer)
                            .arg(sealed.asSigned.value(u"engine").toString(), scoreWords(framework, score)));
}

/// The shortest list to what is wanted.
Result<ExitStatus> reach(Context& context, const Arguments& arguments, Workspace& file,
                         const AssessmentId& id)
{
    const auto pack = file.assessments().framework(id);
    const auto goal =
        goalOf(pack->framework, *arguments.reach, arguments.open.value_or(QStringLiteral("best")));
    if (!goal.has_value())
        return tl::make_unexpected(goal.error());
    const scoring::PreparedFramework prepared(pack->index);
    const scoring::ShortestList list =
        scoring::shortestList(prepared, sheetOf(file.assessments(), id, pack->index),
                              file.assessments().find(id)->asOf, goal->goal, goal->open);
    if (context.settings.json) {
        QJsonObject told = listJson(*goal, list, pack->index);
        told.insert(QStringLiteral("figures"),
                    workspace::figuresJson(list.reached, pack->index, id, context.settings.language));
        context.output.json(told);
        return ExitStatus::Done;
    }
    printHeading(context, file, id, pack->index);
    printList(context, *goal, list, pack->index);
    context.output.line({});
    context.output.line(context.say(phrases::kDisclaimer));
    return ExitStatus::Done;
}

/// The figures as they would be.
Result<ExitStatus> scoreSupposed(Context& context, const Arguments& arguments, Workspace& file,
                                 const AssessmentId& id)
{
    const auto pack = file.assessments().framework(id);
    const scoring::PreparedFramework prepared(pack->index);
    scoring::WhatIf whatIf(prepared, sheetOf(file.assessments(), id, pack->index),
                           file.assessments().find(id)->asOf);
    if (const auto supposed = suppose(whatIf, pack->index, arguments.whatIf); !supposed.has_value())
        return tl::make_unexpected(supposed.error());
    if (context.settings.json) {
        QJsonObject figures =
            workspace::figuresJson(whatIf.after(), pack->index, id, context.settings.language);
        figures.insert(QStringLiteral("whatIf"), supposedJson(whatIf, pack->index));
        context.output.json(figures);
        return ExitStatus::Done;
    }
    printHeading(context, file, id, pack->index);
    context.output.line(supposedWords(context, whatIf, pack->index));
    context.output.line({});
    printNodes(context, pack->index, whatIf.after());
    printGates(context, pack->index, whatIf.after());
    printReadiness(context, whatIf.after());
    context.output.line({});
    context.output.line(context.say(phrases::kDisclaimer));
    return ExitStatus::Done;
}

Result<ExitStatus> score(Context& context, const Arguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = findAssessment(**file, arguments.assessment);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    if (arguments.reach.has_value())
        return reach(context, arguments, **file, *id);
    if (!arguments.whatIf.isEmpty())
        return scoreSupposed(context, arguments, **file, *id);
    const auto pack = (*file)->assessments().framework(*id);
    const ScoreCard card = (*file)->assessments().score(*id);
    const auto sealed = (*file)->assessments().sealedFigures(*id);
    if (context.settings.json) {
        QJsonObject figures = workspace::figuresJson(card, pack->index, *id, context.settings.language);
        if (sealed.has_value() && sealed->differ)
            figures.insert(QStringLiteral("asSigned"), sealed->asSigned);
        context.output.json(figures);
        return ExitStatus::Done;
    }
    printHeading(context, **file, *id, pack->index);
    printNodes(context, pack->index, card);
    printGates(context, pack->index, card);
    printReadiness(context, card);
    if (sealed.has_value() && sealed->differ)
        printSealed(context, pack->framework, *sealed);
    context.output.line({});
    context.output.line(context.say(phrases::kDisclaimer));
    return ExitStatus::Done;
}

Result<ExitStatus> explain(Context& context, const Arguments& arguments)
{
    const auto file = openForReading(context, arguments.file);
    if (!file.has_value())
        return tl::make_unexpected(file.error());
    const auto id = findAssessment(**file, arguments.assessment);
    if (!id.has_value())
        return tl::make_unexpected(id.error());
    const auto pack = (*file)->assessments().framework(*id);
    const auto node = findNode(pack->index, arguments.node);
    if (!node.has_value())
        return tl::make_unexpected(node.error());
    const ScoreCard card = (*file)->assessments().score(*id);
    const scoring::PreparedFramework prepared(pack->index);
    const scoring::Explanation explanation = scoring::explain(prepared, card, *node);
    const ToldFigure told{pack->index, card, explanation, [&](const framework::ItemId& item) {
                              return (*file)->assessments().answer(*id, item);
                          }};
    if (context.settings.json)
        context.output.json(
            explanationJson(told, workspace::figuresJson(card, pack->index, *id, context.settings.language)));
    else
        printExplanation(context, told);
    return ExitStatus::Done;
}

} // namespace

void addScoreVerbs(CLI::App& root, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App& scoreVerb = addVerb(root, "score", help::kScore, context);
    addText(scoreVerb, "FILE", arguments->file, help::kFile, context);
    addText(scoreVerb, "ASSESSMENT", arguments->assessment, help::kAssessmentId, context);
    CLI::Option& whatIf =
        addTexts(scoreVerb, "--what-if", arguments->whatIf, help::kWhatIf, context, "ITEM=POINTS");
    CLI::Option& reachOption = addText(scoreVerb, "--reach", arguments->reach, help::kReach, context, "GOAL");
    reachOption.excludes(&whatIf);
    addText(scoreVerb, "--open", arguments->open, help::kReachOpen, context, "best|worst")
        .needs(&reachOption);
    setAction(scoreVerb, context, [arguments](Context& c) { return score(c, *arguments); });

    CLI::App& explainVerb = addVerb(root, "explain", help::kExplain, context);
    addText(explainVerb, "FILE", arguments->file, help::kFile, context);
    addText(explainVerb, "ASSESSMENT", arguments->assessment, help::kAssessmentId, context);
    addText(explainVerb, "NODE", arguments->node, help::kNode, context);
    setAction(explainVerb, context, [arguments](Context& c) { return explain(c, *arguments); });
}

} // namespace sextant::cli
