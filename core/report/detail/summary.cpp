#include "report/detail/parts.h"

#include <algorithm>

namespace sextant::report::detail {

namespace {

using scoring::GateResult;
using scoring::GateState;
using scoring::ItemState;
using scoring::NodeScore;

constexpr size_t kFewest = 3; ///< axes of a profile
constexpr size_t kMost = 20;
constexpr size_t kGateRows = 12; ///< more gates than that: only those that are not passed
constexpr size_t kPriorities = 3;
constexpr size_t kStrengths = 3;

Cell markCell(const LevelMark& mark, const QString& text = {})
{
    Cell cell = textCell(text);
    cell.mark = mark;
    return cell;
}

QString answeredNote(const Context& context, const NodeScore& node)
{
    const int answered = node.rated + node.notApplicable;
    QString note =
        node.unanswered == 0
            ? sayNumber(Phrase::AllAnswered, context.language, node.visible())
            : context.tell(Phrase::AnsweredOf, {QString::number(answered), QString::number(node.visible())});
    const QString comma = context.language == Language::Chinese ? QStringLiteral("，") : QStringLiteral(", ");
    if (node.notApplicable > 0)
        note += comma + context.tell(Phrase::NotApplicableCount, {QString::number(node.notApplicable)});
    return note;
}

QString summaryNote(const Context& context)
{
    const NodeScore& overall = context.input.card.overall;
    const bool chinese = context.language == Language::Chinese;
    QStringList parts{fractionText(overall), answeredNote(context, overall)};
    parts.removeAll(QString());
    return parts.join(chinese ? QStringLiteral("，") : QStringLiteral("; "));
}

/// The weakest rated item below a node; -1 when none is rated.
int weakestItem(const Context& context, const NodeScore& node)
{
    int weakest = -1;
    double lowest = 2;
    for (int number = node.firstItem; number < node.endItem; ++number) {
        const scoring::ItemScore& score = context.scoreOf(number);
        if (score.state != ItemState::Rated)
            continue;
        const double merit = context.scale.merit(score, score.points);
        if (merit < lowest) {
            lowest = merit;
            weakest = number;
        }
    }
    return weakest;
}

QString tableName(const Context& context, const framework::Section& section)
{
    constexpr qsizetype kFits = 9;
    const QString& full = section.title.in(context.language);
    if (section.shortTitle.isEmpty())
        return full;
    const bool useFull = context.language == Language::Chinese && full.size() <= kFits;
    return useFull ? full : section.shortTitle.in(context.language);
}

Table sectionsTable(const Context& context)
{
    const Figures& figures = context.figures;
    Table table;
    table.kind = Table::Kind::Sections;
    table.columns = {{QString(), 5, false, false}, {QString(), 0, false, false}};
    if (figures.last != nullptr)
        table.columns.push_back({figures.lastName, 9.5, true, false});
    table.columns.push_back({figures.nowName, 9.5, true, false});
    if (figures.targets != nullptr)
        table.columns.push_back({context.tell(Phrase::TargetWord), 11, true, false});
    table.columns.push_back({context.tell(Phrase::LowestIndicator), 18, false, true});
    for (const int number : context.topNodes()) {
        const auto node = static_cast<size_t>(number);
        const framework::Section& section = *context.index.nodes()[node].section;
        Row row;
        row.cells = {textCell(section.code, true), textCell(tableName(context, section))};
        if (figures.last != nullptr)
            row.cells.push_back(textCell(context.score(figures.last->nodes[node]), false, Tone::Second));
        row.cells.push_back(textCell(context.score(context.input.card.nodes[node]), true));
        if (figures.targets != nullptr)
            row.cells.push_back(textCell(context.score(figures.targets->nodes[node]), false, Tone::Second));
        const int weakest = weakestItem(context, context.input.card.nodes[node]);
        row.cells.push_back(weakest < 0 ? textCell(QString())
                                        : markCell(levelMark(context.index, context.input.card, weakest),
                                                   context.item(weakest).code));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<const GateResult*> gatesShown(const Context& context)
{
    std::vector<const GateResult*> gates;
    for (const GateResult& gate : context.input.card.gates) {
        if (gate.state != GateState::Dropped)
            gates.push_back(&gate);
    }
    if (gates.size() <= kGateRows)
        return gates;
    std::erase_if(gates, [](const GateResult* gate) { return gate->state == GateState::Passed; });
    if (gates.size() > kGateRows)
        gates.resize(kGateRows);
    return gates;
}

Row gateRow(const Context& context, const GateResult& gate, bool withThreshold)
{
    const bool failed = gate.state == GateState::Failed;
    Row row;
    Cell state;
    state.icon = failed                            ? CellIcon::Failed
                 : gate.state == GateState::Passed ? CellIcon::Passed
                                                   : CellIcon::Open;
    const QString sign = context.scale.lowerIsBetter() ? QStringLiteral("≤ ") : QStringLiteral("≥ ");
    row.cells = {state, textCell(context.item(gate.item).code, false, Tone::Second),
                 textCell(context.titleOf(gate.item), failed, failed ? Tone::Bad : Tone::Ink)};
    if (withThreshold)
        row.cells.push_back(textCell(sign + gate.threshold.toString(), false, Tone::Second));
    row.cells.push_back(markCell(levelMark(context.index, context.input.card, gate.item)));
    return row;
}

std::vector<FlowBlock> gatesPart(const Context& context)
{
    const auto& gates = context.input.card.gates;
    const bool same = std::ranges::all_of(
        gates, [&](const GateResult& gate) { return gate.threshold == gates.front().threshold; });
    QString heading = context.tell(Phrase::GatesHeading);
    if (same)
        heading = context.tell(context.scale.lowerIsBetter() ? Phrase::GatesHeadingLower
                                                             : Phrase::GatesHeadingLevel,
                               {gates.front().threshold.toString()});
    Table table;
    table.kind = Table::Kind::Gates;
    table.headed = false;
    table.columns = {
        {QString(), 5.5, false, false}, {QString(), 8, false, false}, {QString(), 0, false, false}};
    if (!same)
        table.columns.push_back({QString(), 12, true, true});
    table.columns.push_back({QString(), 5, true, false});
    for (const GateResult* gate : gatesShown(context))
        table.rows.push_back(gateRow(context, *gate, !same));
    std::vector<FlowBlock> part{Heading{heading}};
    if (gates.size() > kGateRows || table.rows.empty())
        part.push_back(
            Paragraph{Paragraph::Style::Label, RichText(gatesSentence(context.figures, context.language))});
    if (!table.rows.empty())
        part.push_back(std::move(table));
    return part;
}

struct Gap
{
    int item = 0;
    bool failedGate = false;
    double gain = 0;  ///< points to win times weight
    double merit = 0; ///< where the item stands now, 0..1
    LevelMark aim;
};

/// The rated items that lie short of their target: those that fail a gate first, then by what reaching it
/// wins, the weaker of equals first.
std::vector<Gap> gapsByGain(const Context& context)
{
    std::vector<Gap> gaps;
    const double sign = context.scale.lowerIsBetter() ? -1 : 1;
    for (int number = 0; number < static_cast<int>(context.index.items().size()); ++number) {
        const scoring::ItemScore& score = context.scoreOf(number);
        if (score.state != ItemState::Rated)
            continue;
        Gap gap{number, false, 0, context.scale.merit(score, score.points), {}};
        Decimal aim = score.points;
        if (context.figures.targets != nullptr) {
            const scoring::ItemScore& target = context.figures.targets->items[static_cast<size_t>(number)];
            if (target.state == ItemState::Rated)
                aim = target.points;
        }
        for (const GateResult& gate : context.input.card.gates) {
            if (gate.item != number || gate.state != GateState::Failed)
                continue;
            gap.failedGate = true;
            const bool shortOfGate = sign * (aim - gate.threshold).toDouble() < 0;
            aim = shortOfGate ? gate.threshold : aim;
        }
        gap.gain = sign * (aim - score.points).toDouble() * score.weight.toDouble();
        gap.aim = markOfPoints(context.index, number, aim);
        if (gap.gain > 0)
            gaps.push_back(gap);
    }
    std::ranges::stable_sort(gaps, [](const Gap& a, const Gap& b) {
        if (a.failedGate != b.failedGate)
            return a.failedGate;
        return a.gain != b.gain ? a.gain > b.gain : a.merit < b.merit;
    });
    return gaps;
}

std::vector<FlowBlock> prioritiesPart(const Context& context)
{
    std::vector<Gap> gaps = gapsByGain(context);
    gaps.resize(std::min(gaps.size(), kPriorities));
    const int count = static_cast<int>(gaps.size());
    std::vector<FlowBlock> part{Heading{
        sayCount(Phrase::Priorities, context.language, count == 0 ? static_cast<int>(kPriorities) : count)}};
    if (gaps.empty()) {
        part.push_back(Paragraph{Paragraph::Style::Label, RichText(context.tell(Phrase::NoPriorities))});
        return part;
    }
    Table table;
    table.kind = Table::Kind::Actions;
    table.headed = false;
    table.columns = {{QString(), 8, false, false},
                     {QString(), 0, false, false},
                     {QString(), 20, true, true},
                     {QString(), 15, true, false}};
    for (const Gap& gap : gaps) {
        const assessment::Answer* answer = context.answerOf(gap.item);
        Cell aim = markCell(levelMark(context.index, context.input.card, gap.item));
        aim.aim = gap.aim;
        Row row;
        row.cells = {textCell(context.item(gap.item).code, true), textCell(context.titleOf(gap.item)),
                     textCell(answer != nullptr ? context.personName(answer->assignee) : QString(), false,
                              Tone::Second),
                     aim};
        table.rows.push_back(std::move(row));
    }
    part.push_back(std::move(table));
    return part;
}

/// The best rated items, of those in the better half of their own scale.
std::vector<int> strongestItems(const Context& context)
{
    constexpr double kGood = 0.5;
    std::vector<int> items;
    for (int number = 0; number < static_cast<int>(context.index.items().size()); ++number) {
        const scoring::ItemScore& score = context.scoreOf(number);
        if (score.state == ItemState::Rated && context.scale.merit(score, score.points) >= kGood)
            items.push_back(number);
    }
    std::ranges::stable_sort(items, [&](int a, int b) {
        const scoring::ItemScore& left = context.scoreOf(a);
        const scoring::ItemScore& right = context.scoreOf(b);
        const double difference =
            context.scale.merit(left, left.points) - context.scale.merit(right, right.points);
        return difference != 0 ? difference > 0 : left.weight > right.weight;
    });
    items.resize(std::min(items.size(), kStrengths));
    return items;
}

std::vector<FlowBlock> strengthsPart(const Context& context)
{
    const std::vector<int> items = strongestItems(context);
    if (items.empty())
        return {Heading{sayCount(Phrase::Strengths, context.language, static_cast<int>(kStrengths))},
                Paragraph{Paragraph::Style::Label, RichText(context.tell(Phrase::NoStrengths))}};
    const bool chinese = context.language == Language::Chinese;
    const QString level = levelMark(context.index, context.input.card, items.front()).number;
    const bool same = std::ranges::all_of(
        items, [&](int item) { return levelMark(context.index, context.input.card, item).number == level; });
    RichText text;
    for (size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            const bool last = i + 1 == items.size();
            text.runs.push_back({chinese ? QStringLiteral("，")
                                 : last  ? QStringLiteral(" and ")
                                         : QStringLiteral(", ")});
        }
        text.runs.push_back({context.item(items[i]).code, true});
        text.runs.push_back(
            {(chinese ? QStringLiteral("\u2002") : QStringLiteral(" ")) + context.titleOf(items[i])});
        if (!same)
            text.runs.push_back({context.tell(
                Phrase::AtLevelEach, {levelMark(context.index, context.input.card, items[i]).number})});
    }
    if (same)
        text.runs.push_back(
            {context.tell(items.size() == 1 ? Phrase::AtLevelOne : Phrase::AtLevelAll, {level})});
    else
        text.runs.push_back({chinese ? QStringLiteral("。") : QStringLiteral(".")});
    return {Heading{sayCount(Phrase::Strengths, context.language, static_cast<int>(items.size()))},
            Paragraph{Paragraph::Style::Label, text}};
}

void addProfile(const Context& context, ReadinessReport& report)
{
    const int count = static_cast<int>(context.topNodes().size());
    const Heading heading{sayCount(Phrase::SectionsHeading, context.language, count)};
    RadarSpec radar = radarSpec(context.figures, context.language);
    if (radar.axes.size() < kFewest || radar.axes.size() > kMost) {
        report.blocks.push_back(heading);
        report.blocks.push_back(sectionsTable(context));
        return;
    }
    Columns columns;
    columns.left = {Heading{context.tell(Phrase::Profile)}, Chart{std::move(radar)}};
    columns.right = {heading, sectionsTable(context)};
    report.blocks.push_back(std::move(columns));
}

void addGatesAndPriorities(const Context& context, ReadinessReport& report)
{
    Columns columns;
    columns.right = prioritiesPart(context);
    std::vector<FlowBlock> strengths = strengthsPart(context);
    if (context.input.card.gates.empty()) {
        columns.left = std::move(strengths);
    } else {
        columns.left = gatesPart(context);
        std::ranges::move(strengths, std::back_inserter(columns.right));
    }
    report.blocks.push_back(std::move(columns));
}

LevelLegend legend(const Context& context)
{
    LevelLegend keys;
    const auto& options = context.scale.commonOptions();
    for (const framework::Option* option : options) {
        const double share = options.size() < 2 ? 1 : context.scale.positionOf(option->points.toDouble());
        const double merit = context.scale.lowerIsBetter() ? 1 - share : share;
        keys.keys.push_back(
            {{LevelMark::Kind::Level, static_cast<int>(merit * 4 + 0.5), option->points.toString()},
             option->label.in(context.language),
             option->summary.in(context.language)});
    }
    return keys;
}

} // namespace

void addSummary(const Context& context, ReadinessReport& report)
{
    const NodeScore& overall = context.input.card.overall;
    report.blocks.push_back(PageBreak{});
    report.blocks.push_back(Title{context.tell(Phrase::Summary),
                                  verdictTitle(context.figures, context.language), context.score(overall),
                                  context.figureOf(overall), summaryNote(context)});
    const QString lead = sentences({verdictReasons(context.figures, context.language),
                                    verdictContext(context.figures, context.language)},
                                   context.language);
    if (!lead.isEmpty())
        report.blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(lead)});
    addProfile(context, report);
    addGatesAndPriorities(context, report);
    LevelLegend keys = legend(context);
    if (keys.keys.size() >= 2 && keys.keys.size() <= 7)
        report.blocks.push_back(std::move(keys));
    report.blocks.push_back(Signing{context.tell(Phrase::SigningSentence), context.tell(Phrase::Chair),
                                    context.tell(Phrase::SecretaryGeneral), context.tell(Phrase::DateWord),
                                    context.tell(Phrase::Seal)});
}

} // namespace sextant::report::detail
