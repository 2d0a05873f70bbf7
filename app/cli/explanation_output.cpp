#include "cli/answer_words.h"
#include "cli/explanation.h"
#include "cli/phrases.h"
#include "cli/score_words.h"

namespace sextant::cli {

using scoring::ExplainedLine;
using scoring::FigureRule;
using scoring::Fraction;
using scoring::ItemState;

namespace {

/// The shortest form that tells the number: "12", "0.5".
QString orDash(const Fraction& value)
{
    return value.isDefined() ? QString::number(value.toDouble(), 'g', 15) : QStringLiteral("–");
}

QString answerWords(const Context& context, const ToldFigure& told, const ExplainedLine& line)
{
    if (line.item < 0)
        return {};
    if (line.state == ItemState::Hidden)
        return context.say(phrases::kHidden);
    if (line.conflicted)
        return context.say(phrases::kConflicted);
    const framework::Item& item = told.item(line);
    const assessment::Answer* answer = told.answerOf(item.id);
    const QString words =
        responseWords(context, answer == nullptr ? assessment::Response() : answer->response, &item);
    if (line.state != ItemState::Unscored)
        return words;
    return words % QStringLiteral(" (") % context.say(phrases::kUnscored) % u')';
}

void printLines(Context& context, const ToldFigure& told)
{
    using enum Table::Align;
    Table table({Left, Left, Left, Right, Left, Right, Left, Right});
    table.row({context.say(phrases::kItem),
               context.say(phrases::kTitle),
               context.say(phrases::kAnswer),
               context.say(phrases::kPoints),
               {},
               context.say(phrases::kWeight),
               {},
               context.say(phrases::kProduct)});
    for (const ExplainedLine& line : told.explanation.lines) {
        const bool isItem = line.item >= 0;
        table.row({isItem ? told.item(line).id.text : told.section(line.section).id.text,
                   context.say(isItem ? told.item(line).title : told.section(line.section).title),
                   answerWords(context, told, line), orDash(line.points), QStringLiteral("×"),
                   line.weight.toString(), QStringLiteral("="), orDash(line.product)});
    }
    table.print(context.output);
}

const Phrase& rulePhrase(FigureRule rule)
{
    switch (rule) {
    case FigureRule::Mean:
        return phrases::kRuleMean;
    case FigureRule::Sum:
        return phrases::kRuleSum;
    case FigureRule::Minimum:
        return phrases::kRuleLowest;
    case FigureRule::Maximum:
        return phrases::kRuleHighest;
    }
    return phrases::kRuleMean;
}

/// "12 ÷ 6 = 2.00" for a mean, the figure alone otherwise.
QString quotient(const Context& context, const ToldFigure& told, const Fraction& points, Decimal weight,
                 const Fraction& figure)
{
    const QString words = scoring::formatScore(figure, told.index.framework().method.decimals);
    if (told.explanation.rule != FigureRule::Mean || !figure.isDefined())
        return words;
    return context.say(phrases::kQuotient).arg(orDash(points), weight.toString(), words);
}

void printBand(Context& context, const ToldFigure& told)
{
    const framework::Framework& framework = told.index.framework();
    const QString band = bandWords(context, framework, told.figure());
    if (!band.isEmpty())
        context.output.line(context.say(phrases::kBandIs).arg(band));
    else if (framework.method.bandRule != framework::BandRule::None && told.figure().coverage() < 1)
        context.output.line(context.say(phrases::kNoBand));
}

void printFigures(Context& context, const ToldFigure& told)
{
    const scoring::Explanation& explanation = told.explanation;
    Output& output = context.output;
    output.line(
        context.say(phrases::kSumLine).arg(orDash(explanation.points), explanation.weight.toString()));
    output.line(explanation.score.isDefined() ? context.say(phrases::kFigure)
                                                    .arg(quotient(context, told, explanation.points,
                                                                  explanation.weight, explanation.score))
                                              : context.say(phrases::kNoFigure));
    output.line(context.say(phrases::kLowest)
                    .arg(quotient(context, told, explanation.lowestPoints, explanation.intervalWeight,
                                  explanation.intervalLow)));
    output.line(context.say(phrases::kHighest)
                    .arg(quotient(context, told, explanation.highestPoints, explanation.intervalWeight,
                                  explanation.intervalHigh)));
    const scoring::NodeScore& figure = told.figure();
    output.line(context.say(phrases::kCoverageLine)
                    .arg(figure.rated)
                    .arg(figure.notApplicable)
                    .arg(figure.visible())
                    .arg(coverageWords(figure)));
    printBand(context, told);
}

} // namespace

void printExplanation(Context& context, const ToldFigure& told)
{
    const framework::Framework& framework = told.index.framework();
    const int node = told.explanation.node;
    context.output.line(context.say(node < 0 ? framework.title : told.section(node).title));
    context.output.line({});
    printLines(context, told);
    context.output.line({});
    context.output.line(context.say(rulePhrase(told.explanation.rule)));
    if (framework.method.parents == framework::ParentRule::Sections)
        context.output.line(context.say(phrases::kRuleSections));
    context.output.line(context.say(phrases::kNotCounted));
    printFigures(context, told);
}

} // namespace sextant::cli
