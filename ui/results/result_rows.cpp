#include "ui/results/result_rows.h"

#include "report/scale.h"
#include "ui/results/explained_figures.h"

#include <algorithm>

namespace sextant::ui {

ItemRow ResultRows::item(const ResultsFigures& figures, int number, Language language)
{
    const framework::Item& asked = itemAt(figures, number);
    ItemRow row;
    row.item = number;
    row.code = asked.code;
    row.title = (asked.title.isEmpty() ? asked.question : asked.title).in(language);
    row.mark = report::levelMark(figures.index(), figures.input().card, number);
    return row;
}

std::vector<ItemRow> ResultRows::gates(const ResultsFigures& figures, Language language)
{
    std::vector<ItemRow> rows;
    for (const scoring::GateResult& gate : figures.input().card.gates) {
        ItemRow row = item(figures, gate.item, language);
        row.isBad = gate.state == scoring::GateState::Failed;
        switch (gate.state) {
        case scoring::GateState::Passed:
            row.icon = Icon::Check;
            row.iconInk = Ink::Ok;
            row.stateText = tr("passed");
            break;
        case scoring::GateState::Failed:
            row.icon = Icon::Close;
            row.iconInk = Ink::Bad;
            row.stateText = tr("failed");
            break;
        case scoring::GateState::Open:
            row.icon = Icon::Dot;
            row.iconInk = Ink::Text3;
            row.stateText = tr("open");
            break;
        case scoring::GateState::Dropped:
            row.icon = Icon::Dash;
            row.iconInk = Ink::Text3;
            row.stateText = tr("not applicable");
            break;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString ResultRows::gatesNote(const ResultsFigures& figures)
{
    const auto& gates = figures.input().card.gates;
    const auto passed = std::count_if(gates.begin(), gates.end(), [](const scoring::GateResult& gate) {
        return gate.state == scoring::GateState::Passed;
    });
    return tr("%1 of %2 passed").arg(passed).arg(std::ssize(gates));
}

std::vector<ItemRow> ResultRows::gaps(const ResultsFigures& figures, size_t most, Language language)
{
    std::vector<ItemRow> rows;
    for (const scoring::Gap& gap : figures.gaps()) {
        if (rows.size() == most)
            break;
        const framework::Item& asked = itemAt(figures, gap.item);
        ItemRow row = item(figures, gap.item, language);
        row.target = report::markOfPoints(figures.index(), gap.item, gap.target);
        const bool isHeavy = asked.weight != Decimal::fromInt(1);
        const QString weight = tr("weight %1").arg(asked.weight.toString());
        if (gap.gateFailed)
            row.facts.push_back({isHeavy ? tr("gate, weight %1").arg(asked.weight.toString()) : tr("gate"),
                                 ItemFact::Kind::BadChip});
        else
            row.facts.push_back({isHeavy ? weight : QString(), ItemFact::Kind::Chip});
        row.facts.push_back({gainText(figures, gap), ItemFact::Kind::Plain});
        row.facts.push_back({tr("Action"), ItemFact::Kind::Link});
        rows.push_back(std::move(row));
    }
    return rows;
}

QString ResultRows::gainText(const ResultsFigures& figures, const scoring::Gap& gap)
{
    const framework::Method& method = figures.index().framework().method;
    const QString sign =
        method.better == framework::Direction::LowerIsBetter ? QStringLiteral("\u2212") : QStringLiteral("+");
    return sign + scoring::formatScore(gap.gain, method.decimals + 1);
}

QString ResultRows::gapsNote(const ResultsFigures& figures)
{
    const int count = static_cast<int>(figures.gaps().size());
    return count == 0 ? tr("No rated item is below its target.")
                      : tr("by effect on the overall score; %n item(s)", nullptr, count);
}

ItemFact ResultRows::product(const scoring::ExplainedLine& line)
{
    if (line.counted)
        return {plainNumber(line.product.toDouble()), ItemFact::Kind::Plain};
    if (line.conflicted)
        return {tr("conflict"), ItemFact::Kind::Faint};
    return {line.state == scoring::ItemState::NotApplicable ? tr("n/a") : tr("open", "an answer"),
            ItemFact::Kind::Faint};
}

ItemRow ResultRows::sectionRow(const ResultsFigures& figures, int node, Language language)
{
    const framework::Section& section = *figures.index().nodes()[static_cast<size_t>(node)].section;
    ItemRow row;
    row.section = node;
    row.code = section.code;
    row.title = section.title.in(language);
    row.mark.kind = report::LevelMark::Kind::Unscored;
    row.figure =
        report::scoreText(figures.index().framework(), figures.input().card.nodes[static_cast<size_t>(node)]);
    return row;
}

std::vector<ItemRow> ResultRows::sections(const ResultsFigures& figures, Language language)
{
    const framework::Framework& framework = figures.index().framework();
    const auto scoreIn = [&framework](const scoring::ScoreCard* card, size_t node) {
        return card == nullptr ? QString() : report::scoreText(framework, card->nodes[node]);
    };
    std::vector<ItemRow> rows;
    for (const int node : figures.topNodes()) {
        const auto place = static_cast<size_t>(node);
        const scoring::NodeScore& score = figures.input().card.nodes[place];
        ItemRow row = sectionRow(figures, node, language);
        const bool isOpen = score.unanswered > 0 && score.intervalDefined;
        const int decimals = framework.method.decimals;
        const QString range = isOpen ? scoring::formatScore(score.intervalMinimum, decimals) + u'–' +
                                           scoring::formatScore(score.intervalMaximum, decimals)
                                     : QString();
        const QString answered =
            QStringLiteral("%1/%2").arg(score.visible() - score.unanswered).arg(score.visible());
        row.facts = {{range},
                     {scoreIn(figures.figures().last, place), ItemFact::Kind::Faint},
                     {scoreIn(figures.figures().targets, place), ItemFact::Kind::Faint},
                     {answered}};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ItemRow> ResultRows::lines(const ResultsFigures& figures, const scoring::Explanation& explanation,
                                       Language language)
{
    std::vector<ItemRow> rows;
    for (const scoring::ExplainedLine& line : explanation.lines) {
        if (line.state == scoring::ItemState::Hidden || line.state == scoring::ItemState::Unscored)
            continue;
        ItemRow row =
            line.item >= 0 ? item(figures, line.item, language) : sectionRow(figures, line.section, language);
        row.facts = {{QStringLiteral("× ") + line.weight.toString(), ItemFact::Kind::Faint}, product(line)};
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace sextant::ui
