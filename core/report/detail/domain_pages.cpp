#include "report/detail/parts.h"

#include "assessment/points.h"

namespace sextant::report::detail {

namespace {

using scoring::GateResult;
using scoring::GateState;
using scoring::ItemState;
using scoring::NodeScore;

QString figureNote(const Context& context, size_t node)
{
    const NodeScore& score = context.input.card.nodes[node];
    const int decimals = context.index.framework().method.decimals;
    QStringList parts{fractionText(score)};
    if (score.unanswered > 0) {
        parts << context.tell(Phrase::AnsweredOf, {QString::number(score.rated + score.notApplicable),
                                                   QString::number(score.visible())});
        if (score.intervalDefined)
            parts << context.tell(Phrase::IntervalNote,
                                  {scoring::formatScore(score.intervalMinimum, decimals),
                                   scoring::formatScore(score.intervalMaximum, decimals)});
    }
    if (context.figures.last != nullptr && context.figures.last->nodes[node].score)
        parts << context.tell(Phrase::LastFigure, {context.score(context.figures.last->nodes[node]),
                                                   lastInSentence(context.figures, context.language)});
    if (context.figures.targets != nullptr && context.figures.targets->nodes[node].score)
        parts << context.tell(Phrase::TargetFigure, {context.score(context.figures.targets->nodes[node])});
    parts.removeAll(QString());
    return parts.join(context.language == Language::Chinese ? QStringLiteral("，") : QStringLiteral("; "));
}

/// What the option with exactly these points says about this item.
QString descriptorAt(const Context& context, int number, Decimal points)
{
    for (const framework::Option& option : context.item(number).options) {
        if (assessment::optionPoints(context.item(number), option) == points)
            return option.descriptor.in(context.language);
    }
    return {};
}

Message failedMessage(const Context& context, const GateResult& gate)
{
    const bool lower = context.scale.lowerIsBetter();
    const QString& code = context.item(gate.item).code;
    const QString points = gate.points ? gate.points->toString() : QStringLiteral("–");
    const QString need = descriptorAt(context, gate.item, gate.threshold);
    Message message;
    message.tone = Tone::Bad;
    message.title =
        context.tell(lower ? Phrase::GateFailedTitleLower : Phrase::GateFailedTitle, {code, points});
    if (lower)
        message.text = context.tell(Phrase::GateNeedsLower, {gate.threshold.toString()});
    else if (need.isEmpty())
        message.text = context.tell(Phrase::GateNeedsPlain, {gate.threshold.toString()});
    else
        message.text = context.tell(Phrase::GateNeeds, {gate.threshold.toString(), need});
    return message;
}

void addGateMessages(const Context& context, const NodeScore& node, ReadinessReport& report)
{
    QStringList passed;
    QStringList open;
    for (const GateResult& gate : context.input.card.gates) {
        if (gate.item < node.firstItem || gate.item >= node.endItem)
            continue;
        const QString name =
            codeAndTitle(context.item(gate.item).code, context.titleOf(gate.item), context.language);
        if (gate.state == GateState::Failed)
            report.blocks.push_back(failedMessage(context, gate));
        else if (gate.state == GateState::Open)
            open << name;
        else if (gate.state == GateState::Passed && !context.index.framework().method.zeroBlocks)
            passed << name;
    }
    if (!open.isEmpty())
        report.blocks.push_back(Message{Tone::Ink,
                                        context.tell(Phrase::GateOpenTitle, {joined(open, context.language)}),
                                        context.tell(Phrase::GateWaits)});
    if (!passed.isEmpty())
        report.blocks.push_back(Message{
            Tone::Ok, context.tell(Phrase::GatePassedTitle, {joined(passed, context.language)}), QString()});
}

/// The sections inside a section, each with its own figure.
void addParts(const Context& context, int top, ReadinessReport& report)
{
    Table table;
    table.kind = Table::Kind::Sections;
    table.columns = {{QString(), 12, false, false}, {QString(), 0, false, false}};
    if (context.figures.last != nullptr)
        table.columns.push_back({context.figures.lastName, 14, true, false});
    table.columns.push_back({context.figures.nowName, 14, true, false});
    const auto& nodes = context.index.nodes();
    for (size_t node = static_cast<size_t>(top) + 1; node < nodes.size() && nodes[node].depth > 0; ++node) {
        Row row;
        row.cells = {textCell(nodes[node].section->code, nodes[node].depth == 1),
                     textCell(nodes[node].section->title.in(context.language))};
        if (context.figures.last != nullptr)
            row.cells.push_back(
                textCell(context.score(context.figures.last->nodes[node]), false, Tone::Second));
        row.cells.push_back(textCell(context.score(context.input.card.nodes[node]), true));
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return;
    report.blocks.push_back(Heading{context.tell(Phrase::PartsHeading)});
    report.blocks.push_back(std::move(table));
}

/// Why the item stands where it stands: the note, else what the chosen level says.
Cell findingCell(const Context& context, int number)
{
    const scoring::ItemScore& score = context.scoreOf(number);
    const assessment::Answer* answer = context.answerOf(number);
    const QString note = answer != nullptr ? answer->note.trimmed() : QString();
    if (score.conflicted)
        return textCell(context.tell(Phrase::Conflicted), false, Tone::Second);
    if (answer != nullptr && assessment::isNotApplicable(answer->response)) {
        const QString& reason = std::get<assessment::NotApplicable>(answer->response).reason;
        return textCell(
            context.tell(Phrase::NotApplicableReason, {note.isEmpty() ? reason : reason + u'\n' + note}));
    }
    if (score.state == ItemState::Unanswered)
        return textCell(note.isEmpty() ? context.tell(Phrase::NotAnswered) : note, false, Tone::Second);
    const framework::ItemKind kind = context.item(number).kind;
    QString response = kind == framework::ItemKind::Option ? QString() : context.responseText(number);
    if (!note.isEmpty())
        return textCell(response.isEmpty() ? note : response + u'\n' + note);
    if (!response.isEmpty())
        return textCell(response);
    const QString descriptor = descriptorAt(context, number, score.points);
    return textCell(descriptor.isEmpty() ? context.responseText(number) : descriptor, false, Tone::Second);
}

void addFindings(const Context& context, const NodeScore& node, ReadinessReport& report)
{
    Table table;
    table.kind = Table::Kind::Findings;
    table.headed = false;
    table.columns = {
        {QString(), 9, false, false}, {QString(), 8, false, false}, {QString(), 0, false, false}};
    if (context.choices.evidence)
        table.columns.push_back({QString(), 17, true, true});
    for (int number = node.firstItem; number < node.endItem; ++number) {
        if (!context.isShown(number))
            continue;
        Row row;
        Cell level;
        level.mark = levelMark(context.index, context.input.card, number);
        const int files = context.filesOfItem[static_cast<size_t>(number)];
        row.cells = {textCell(context.item(number).code, true), level, findingCell(context, number)};
        if (context.choices.evidence)
            row.cells.push_back(
                textCell(sayNumber(Phrase::FileCount, context.language, files), false, Tone::Second));
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return;
    report.blocks.push_back(Heading{context.tell(Phrase::FindingsHeading)});
    report.blocks.push_back(std::move(table));
}

} // namespace

void addDomainPages(const Context& context, ReadinessReport& report)
{
    int position = 0;
    for (const int top : context.topNodes()) {
        const auto node = static_cast<size_t>(top);
        const NodeScore& score = context.input.card.nodes[node];
        const framework::Section& section = *context.index.nodes()[node].section;
        report.blocks.push_back(PageBreak{});
        const QString code = section.code.isEmpty() ? QString::number(position + 1) : section.code;
        ++position;
        report.blocks.push_back(Title{context.tell(Phrase::Domain, {code}),
                                      section.title.in(context.language), context.score(score),
                                      context.figureOf(score), figureNote(context, node)});
        addGateMessages(context, score, report);
        LevelsSpec levels = levelsSpec(context.figures, top, context.language);
        if (!levels.bars.empty() && !levels.marks.empty()) {
            report.blocks.push_back(Heading{
                sayCount(Phrase::LevelsHeading, context.language, static_cast<int>(levels.bars.size()))});
            report.blocks.push_back(Chart{std::move(levels)});
        }
        addParts(context, top, report);
        addFindings(context, score, report);
    }
}

} // namespace sextant::report::detail
