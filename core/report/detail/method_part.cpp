#include "report/detail/parts.h"

#include "base/hashing.h"

namespace sextant::report::detail {

namespace {

using framework::Aggregate;
using framework::ParentRule;

void addHeading(const Context& context, Phrase phrase, ReadinessReport& report)
{
    report.blocks.push_back(Heading{context.tell(phrase)});
}

void addProse(const QString& text, ReadinessReport& report)
{
    if (!text.isEmpty())
        report.blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(text)});
}

QString aggregateText(const Context& context)
{
    const framework::Method& method = context.index.framework().method;
    switch (method.aggregate) {
    case Aggregate::Sum:
        return context.tell(Phrase::MethodSum);
    case Aggregate::Minimum:
        return context.tell(Phrase::MethodMinimum);
    case Aggregate::Mean:
        break;
    }
    const scoring::NodeScore& overall = context.input.card.overall;
    const QString fraction = fractionText(overall);
    const bool chinese = context.language == Language::Chinese;
    const QString figure = context.score(overall);
    const QString calculation = fraction.isEmpty() ? figure : fraction + QStringLiteral(" = ") + figure;
    return context.tell(Phrase::MethodMean,
                        {(chinese ? QStringLiteral("为") : QStringLiteral("is ")) + calculation});
}

QString bandsText(const Context& context)
{
    QStringList labels;
    for (const framework::Band& band : context.index.framework().method.bands)
        labels << band.label.in(context.language);
    if (labels.isEmpty())
        return {};
    return context.tell(
        Phrase::MethodBands,
        {labels.join(context.language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "))});
}

QString gatesText(const Context& context)
{
    if (context.index.framework().method.zeroBlocks)
        return context.tell(Phrase::MethodZeroBlocks);
    QStringList names;
    for (const scoring::GateResult& gate : context.input.card.gates)
        names << codeAndTitle(context.item(gate.item).code, context.titleOf(gate.item), context.language);
    return names.isEmpty() ? QString() : context.tell(Phrase::MethodGates, {joined(names, context.language)});
}

QString methodText(const Context& context)
{
    const framework::Framework& framework = context.index.framework();
    QStringList said{aggregateText(context)};
    if (framework.method.parents == ParentRule::Sections)
        said << context.tell(Phrase::MethodSections);
    if (context.scale.lowerIsBetter())
        said << context.tell(Phrase::MethodLower);
    if (framework.method.notApplicable == framework::NotApplicableRule::Excluded)
        said << context.tell(Phrase::MethodNotApplicable);
    said << context.tell(Phrase::MethodCoverage) << bandsText(context);
    return sentences(said, context.language);
}

QString readinessText(const Context& context)
{
    const auto& rule = context.index.framework().readiness;
    const QString readiness =
        rule ? context.tell(Phrase::MethodReadiness,
                            {rule->overallMinimum.toString(), rule->notReadyAtGatePoints.toString(),
                             rule->sectionMinimum.toString()})
             : QString();
    return sentences({readiness, gatesText(context)}, context.language);
}

QString reviewerOf(const Context& context, const assessment::Answer& answer)
{
    if (!answer.review)
        return context.tell(Phrase::NotReviewed);
    const QString name = context.personName(answer.review->reviewer);
    const QString day = answer.review->at.date().toString(Qt::ISODate);
    return name.isEmpty() ? day : context.tell(Phrase::SignedBy, {name, day});
}

void addNotApplicable(const Context& context, ReadinessReport& report)
{
    addHeading(context, Phrase::NotApplicableHeading, report);
    Table table;
    table.kind = Table::Kind::Findings;
    table.columns = {{QString(), 9, false, false},
                     {context.tell(Phrase::Indicator), 46, false, false},
                     {context.tell(Phrase::Reason), 0, false, false},
                     {context.tell(Phrase::Reviewer), 38, false, true}};
    for (int number = 0; number < static_cast<int>(context.index.items().size()); ++number) {
        const assessment::Answer* answer = context.answerOf(number);
        if (answer == nullptr || !context.isShown(number))
            continue;
        const auto* excused = std::get_if<assessment::NotApplicable>(&answer->response);
        if (excused == nullptr)
            continue;
        Row row;
        row.cells = {textCell(context.item(number).code, true), textCell(context.titleOf(number)),
                     textCell(excused->reason), textCell(reviewerOf(context, *answer), false, Tone::Second)};
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        addProse(context.tell(Phrase::NotApplicableNone), report);
    else
        report.blocks.push_back(std::move(table));
}

void addOpenPart(const Context& context, ReadinessReport& report)
{
    const scoring::NodeScore& overall = context.input.card.overall;
    if (overall.unanswered == 0 || !overall.intervalDefined)
        return;
    const int decimals = context.index.framework().method.decimals;
    addHeading(context, Phrase::IntervalHeading, report);
    addProse(sayNumber(Phrase::IntervalText, context.language, overall.unanswered,
                       {QString::number(overall.visible()),
                        scoring::formatScore(overall.intervalMinimum, decimals),
                        scoring::formatScore(overall.intervalMaximum, decimals)}),
             report);
}

void addVersions(const Context& context, ReadinessReport& report)
{
    const framework::Framework& framework = context.index.framework();
    const ReadinessReportInput& input = context.input;
    addHeading(context, Phrase::SourcesHeading, report);
    QStringList said{context.tell(Phrase::SourcesText, {framework.title.in(context.language),
                                                        framework.version, shortDigest(framework.digest),
                                                        QString::fromLatin1(scoring::kEngineVersion),
                                                        context.tell(Phrase::Creator, {input.programVersion}),
                                                        shortDigest(input.contentDigest)})};
    if (input.seal)
        said << context.tell(
            Phrase::SealText,
            {input.seal->by, longDate(input.seal->at.date(), context.language), input.seal->engine});
    addProse(sentences(said, context.language), report);
}

} // namespace

void addMethod(const Context& context, ReadinessReport& report)
{
    report.blocks.push_back(PageBreak{});
    report.blocks.push_back(
        Title{context.tell(Phrase::MethodKicker), context.tell(Phrase::MethodTitle), {}, {}, {}});
    addHeading(context, Phrase::HowScored, report);
    addProse(methodText(context), report);
    addProse(readinessText(context), report);
    addOpenPart(context, report);
    addNotApplicable(context, report);
    addHeading(context, Phrase::LimitsHeading, report);
    addProse(context.tell(Phrase::LimitsText), report);
    addProse(context.index.framework().disclaimer.in(context.language), report);
    addVersions(context, report);
}

} // namespace sextant::report::detail
