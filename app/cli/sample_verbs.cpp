#include "cli/json_forms.h"
#include "cli/sample_arguments.h"
#include "cli/sample_phrases.h"
#include "cli/verb.h"

#include "audit/sampling/conclusion.h"
#include "audit/sampling/figures.h"
#include "audit/sampling/plan.h"

#include <cmath>

namespace sextant::cli {

namespace {

using audit::SamplingMethod;

Result<audit::SamplePlan> planOf(const SampleArguments& given)
{
    audit::SamplePlan plan;
    const bool money = given.method == u"mus";
    plan.method = money                            ? SamplingMethod::MonetaryUnit
                  : given.method == u"estimate"    ? SamplingMethod::Estimate
                  : given.method == u"judgemental" ? SamplingMethod::Judgemental
                                                   : SamplingMethod::Attribute;
    SampleValues values;
    values.rate("confidence", given.confidence, plan.confidence);
    values.count("population", given.population, plan.population);
    values.count("allowed", given.allowed, plan.allowedDeviations);
    values.rate("rate", given.rate, plan.expectedRate);
    values.rate("precision", given.precision, plan.precision);
    values.amount("bookValue", given.bookValue, plan.bookValue);
    values.amount("expected", given.expected, plan.expectedMisstatement);
    values.number("expansion", given.expansion, plan.expansionFactor);
    if (money)
        values.amount("tolerable", given.tolerable, plan.tolerableMisstatement);
    else
        values.rate("tolerable", given.tolerable, plan.tolerableRate);
    return values.checked().map([&] { return plan; });
}

Result<ExitStatus> size(Context& context, const SampleArguments& given)
{
    const auto plan = planOf(given);
    if (!plan.has_value())
        return tl::make_unexpected(plan.error());
    const auto size = audit::sampleSize(*plan);
    if (!size.has_value())
        return tl::make_unexpected(size.error());
    if (context.settings.json) {
        QJsonObject told{{QStringLiteral("size"), size->size}};
        if (size->tolerableItems.has_value())
            told.insert(QStringLiteral("tolerableItems"), *size->tolerableItems);
        if (size->chance.has_value())
            told.insert(QStringLiteral("chance"), *size->chance);
        if (size->interval.has_value())
            told.insert(QStringLiteral("interval"), decimalJson(*size->interval));
        context.output.json(told);
        return ExitStatus::Done;
    }
    context.output.line(context.say(phrases::kSampleSize).arg(size->size));
    if (size->interval.has_value())
        context.output.line(context.say(phrases::kSampleInterval).arg(audit::amountText(*size->interval)));
    if (size->chance.has_value()) {
        const QString deviating =
            size->tolerableItems.has_value()
                ? context.say(phrases::kSampleItems).arg(*size->tolerableItems).arg(*plan->population)
                : audit::rateText(plan->tolerableRate);
        context.output.line(
            context.say(phrases::kSampleChance).arg(deviating, audit::rateText(*size->chance, 1)));
    }
    return ExitStatus::Done;
}

void tellConclusion(Context& context, const QJsonObject& figures, const audit::Conclusion& conclusion)
{
    if (context.settings.json) {
        QJsonObject told = figures;
        told.insert(QStringLiteral("headline"), localizedJson(conclusion.headline));
        told.insert(QStringLiteral("conclusion"), localizedJson(conclusion.text));
        context.output.json(told);
        return;
    }
    context.output.line(context.say(conclusion.headline));
    context.output.line(context.say(conclusion.text));
}

double toCents(double amount)
{
    return std::round(amount * 100) / 100;
}

Result<ExitStatus> evaluateItems(Context& context, const SampleArguments& given)
{
    audit::AttributeFacts facts;
    SampleValues values;
    values.rate("confidence", given.confidence, facts.confidence);
    values.count("size", given.size, facts.size);
    values.count("deviations", given.deviations, facts.deviations);
    values.count("population", given.population, facts.population);
    values.rate("tolerable", given.tolerable, facts.tolerableRate);
    if (const auto fine = values.checked(); !fine.has_value())
        return tl::make_unexpected(fine.error());
    if (given.method == u"estimate") {
        const auto rate = audit::estimateRate(facts);
        if (!rate.has_value())
            return tl::make_unexpected(rate.error());
        tellConclusion(context,
                       {{QStringLiteral("rate"), rate->rate},
                        {QStringLiteral("lowerLimit"), rate->lower},
                        {QStringLiteral("upperLimit"), rate->upper}},
                       audit::conclude(facts, *rate));
        return ExitStatus::Done;
    }
    const auto found = audit::evaluateAttribute(facts);
    if (!found.has_value())
        return tl::make_unexpected(found.error());
    if (given.method == u"judgemental") {
        tellConclusion(context, {}, audit::concludeJudgemental(facts.size, facts.deviations));
        return ExitStatus::Done;
    }
    QJsonObject told{{QStringLiteral("upperLimit"), found->upperLimit},
                     {QStringLiteral("sampleRate"), found->sampleRate}};
    if (found->upperItems.has_value())
        told.insert(QStringLiteral("upperItems"), *found->upperItems);
    if (found->reliable.has_value())
        told.insert(QStringLiteral("reliable"), *found->reliable);
    tellConclusion(context, told, audit::conclude(facts, *found));
    return ExitStatus::Done;
}

Result<ExitStatus> evaluateMoney(Context& context, const SampleArguments& given)
{
    audit::MisstatementFacts facts;
    SampleValues values;
    values.rate("confidence", given.confidence, facts.confidence);
    values.amount("interval", given.interval, facts.interval);
    values.amount("known", given.known, facts.known);
    values.amount("tolerable", given.tolerable, facts.tolerable);
    for (const QString& part : given.taints.value_or(QString()).split(u',', Qt::SkipEmptyParts))
        values.rate("taints", part, facts.taints.emplace_back());
    if (const auto fine = values.checked(); !fine.has_value())
        return tl::make_unexpected(fine.error());
    const auto found = audit::evaluateMonetaryUnits(facts);
    if (!found.has_value())
        return tl::make_unexpected(found.error());
    QJsonObject told{{QStringLiteral("upperLimit"), toCents(found->upperLimit)},
                     {QStringLiteral("basicPrecision"), toCents(found->basicPrecision)},
                     {QStringLiteral("projected"), toCents(found->projected)},
                     {QStringLiteral("allowance"), toCents(found->allowance)}};
    if (found->acceptable.has_value())
        told.insert(QStringLiteral("acceptable"), *found->acceptable);
    tellConclusion(context, told, audit::conclude(facts, *found));
    return ExitStatus::Done;
}

Result<ExitStatus> evaluate(Context& context, const SampleArguments& given)
{
    return given.method == u"mus" ? evaluateMoney(context, given) : evaluateItems(context, given);
}

/// Which options a method cannot do without.
struct Needed
{
    const char* method;
    const char* option;
    std::optional<QString> SampleArguments::*value;
};

constexpr std::array kNeededForSize{Needed{"attribute", "--tolerable", &SampleArguments::tolerable},
                                    Needed{"mus", "--book-value", &SampleArguments::bookValue},
                                    Needed{"mus", "--tolerable", &SampleArguments::tolerable}};
constexpr std::array kNeededForEvaluation{Needed{"attribute", "--size", &SampleArguments::size},
                                          Needed{"estimate", "--size", &SampleArguments::size},
                                          Needed{"judgemental", "--size", &SampleArguments::size},
                                          Needed{"mus", "--interval", &SampleArguments::interval}};

/// An action that is wrong usage when one of \a needed is missing.
template <typename Options>
void setSampleAction(CLI::App& verb, Context& context, std::shared_ptr<SampleArguments> given,
                     const Options& needed, Result<ExitStatus> (*action)(Context&, const SampleArguments&))
{
    verb.callback([&context, given, &needed, action] {
        for (const Needed& one : needed) {
            if (given->method == QLatin1String(one.method) && !((*given).*one.value).has_value())
                throw CLI::RequiredError(one.option);
        }
        context.action = [given, action](Context& c) { return action(c, *given); };
    });
}

void addMethod(CLI::App& verb, SampleArguments& given, const Phrase& help, const Context& context,
               const std::vector<std::string>& methods)
{
    addText(verb, "--method", given.method, help, context, "METHOD")
        .required()
        ->check(CLI::IsMember(methods).description(""));
}

void addSizeVerb(CLI::App& group, Context& context)
{
    const auto given = std::make_shared<SampleArguments>();
    CLI::App& verb = addVerb(group, "size", help::kSampleSizeVerb, context);
    addMethod(verb, *given, help::kSizeMethod, context, {"attribute", "estimate", "mus", "judgemental"});
    addText(verb, "--confidence", given->confidence, help::kConfidence, context, "C");
    addText(verb, "--tolerable", given->tolerable, help::kTolerable, context, "T");
    addText(verb, "--allowed", given->allowed, help::kAllowed, context, "N");
    addText(verb, "--population", given->population, help::kPopulation, context, "N");
    addText(verb, "--rate", given->rate, help::kExpectedRate, context, "P");
    addText(verb, "--precision", given->precision, help::kPrecision, context, "E");
    addText(verb, "--book-value", given->bookValue, help::kBookValue, context, "AMOUNT");
    addText(verb, "--expected", given->expected, help::kExpectedMisstatement, context, "AMOUNT");
    addText(verb, "--expansion", given->expansion, help::kExpansion, context, "F");
    setSampleAction(verb, context, given, kNeededForSize, size);
}

void addSelectVerb(CLI::App& group, Context& context)
{
    const auto given = std::make_shared<SampleArguments>();
    CLI::App& verb = addVerb(group, "select", help::kSampleSelect, context);
    addText(verb, "LEDGER", given->ledger, help::kLedger, context);
    addMethod(verb, *given, help::kSelectMethod, context, {"random", "systematic", "mus"});
    addText(verb, "--size", given->size, help::kItemsToTest, context, "N").required();
    addText(verb, "--seed", given->seed, help::kSeed, context, "S").required();
    addText(verb, "--amount", given->amountColumn, help::kAmountColumn, context, "COLUMN");
    addText(verb, "--id", given->idColumn, help::kIdColumn, context, "COLUMN");
    addText(verb, "--sheet", given->sheet, help::kSheet, context, "NAME");
    addText(verb, "--header", given->header, help::kHeaderRow, context, "ROW");
    setAction(verb, context, [given](Context& c) { return selectSample(c, *given); });
}

void addEvaluateVerb(CLI::App& group, Context& context)
{
    const auto given = std::make_shared<SampleArguments>();
    CLI::App& verb = addVerb(group, "evaluate", help::kSampleEvaluate, context);
    addMethod(verb, *given, help::kEvaluateMethod, context, {"attribute", "estimate", "mus", "judgemental"});
    addText(verb, "--confidence", given->confidence, help::kConfidence, context, "C");
    addText(verb, "--tolerable", given->tolerable, help::kTolerable, context, "T");
    addText(verb, "--size", given->size, help::kItemsToTest, context, "N");
    addText(verb, "--deviations", given->deviations, help::kDeviations, context, "N");
    addText(verb, "--population", given->population, help::kPopulation, context, "N");
    addText(verb, "--interval", given->interval, help::kInterval, context, "AMOUNT");
    addText(verb, "--taints", given->taints, help::kTaints, context, "T,…");
    addText(verb, "--known", given->known, help::kKnown, context, "AMOUNT");
    setSampleAction(verb, context, given, kNeededForEvaluation, evaluate);
}

} // namespace

void addSampleVerbs(CLI::App& root, Context& context)
{
    CLI::App& group = addVerb(root, "sample", help::kSample, context);
    group.require_subcommand(1);
    addSizeVerb(group, context);
    addSelectVerb(group, context);
    addEvaluateVerb(group, context);
}

} // namespace sextant::cli
