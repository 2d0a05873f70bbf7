#include "report/detail/parts.h"

#include "base/hashing.h"
#include "report/detail/answer_people.h"

#include <algorithm>

namespace sextant::report::detail {

namespace {

using scoring::ItemState;

/// Width of a shortened note in half-width letters: one line of its column. Latin letters are narrower than
/// half a Han letter.
constexpr int kNoteWidth = 34;
constexpr int kHanNoteWidth = 28;

int widthOf(QChar letter)
{
    return letter.unicode() >= 0x2E80 ? 2 : 1;
}

/// The beginning of \a note that fits one line, ended at a word and with an ellipsis when something is left
/// out.
QString shortened(const QString& note)
{
    const QString line = note.simplified();
    const bool han = std::ranges::any_of(line, [](QChar letter) { return widthOf(letter) == 2; });
    const int most = han ? kHanNoteWidth : kNoteWidth;
    int width = 0;
    qsizetype end = 0;
    while (end < line.size() && width + widthOf(line.at(end)) <= most)
        width += widthOf(line.at(end++));
    if (end == line.size())
        return line;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    const qsizetype blank = line.lastIndexOf(u' ', end);
    const bool inWord = end < line.size() && widthOf(line.at(end)) == 1 && widthOf(line.at(end - 1)) == 1;
    if (inWord && blank > end / 2)
        end = blank;
    while (end > 0 && (line.at(end - 1).isPunct() || line.at(end - 1).isSpace()))
        --end;
    return line.left(end) + u'…';
}

bool hasGate(const Context& context, int number)
{
    return std::ranges::any_of(context.input.card.gates,
                               [number](const scoring::GateResult& gate) { return gate.item == number; });
}

QString noteOf(const Context& context, int number)
{
    const assessment::Answer* answer = context.answerOf(number);
    if (answer == nullptr)
        return {};
    if (const auto* excused = std::get_if<assessment::NotApplicable>(&answer->response))
        return excused->reason;
    return answer->note;
}

/// Everything that was written on an item: reason, note, and who stands behind it.
QString wholeNoteOf(const Context& context, int number)
{
    const assessment::Answer* answer = context.answerOf(number);
    if (answer == nullptr)
        return {};
    QStringList lines{noteOf(context, number)};
    if (assessment::isNotApplicable(answer->response))
        lines << answer->note;
    lines << peopleOf(*answer, context.input.people, context.language);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// The level's name beside its mark; what was answered where there is no level.
QString levelName(const Context& context, int number)
{
    if (context.scoreOf(number).conflicted)
        return {};
    if (context.scoreOf(number).state == ItemState::NotApplicable)
        return context.tell(Phrase::NotApplicable);
    return context.responseText(number);
}

Cell pointsCell(const scoring::ScoreCard& card, int number, Tone tone)
{
    const scoring::ItemScore& score = card.items[static_cast<size_t>(number)];
    if (score.state == ItemState::Rated)
        return textCell(score.points.toString(), false, tone);
    return textCell(QStringLiteral("–"), false, tone);
}

Row groupRow(const Context& context, size_t node)
{
    const framework::Section& section = *context.index.nodes()[node].section;
    Row row;
    row.group = true;
    row.cells = {textCell(section.code, true), textCell(section.title.in(context.language), true),
                 textCell(context.score(context.input.card.nodes[node]), true)};
    if (context.figures.last != nullptr)
        row.cells.push_back(textCell(context.score(context.figures.last->nodes[node])));
    if (context.figures.targets != nullptr)
        row.cells.push_back(textCell(context.score(context.figures.targets->nodes[node])));
    row.cells.resize(row.cells.size() + (context.choices.evidence ? 1 : 0) + (context.choices.notes ? 1 : 0));
    return row;
}

Row itemRow(const Context& context, int number)
{
    Row row;
    Cell title = textCell(context.titleOf(number));
    const framework::Item& item = context.item(number);
    if (context.choices.detail == Detail::Full && !item.title.isEmpty())
        title.text.runs.push_back({u'\n' + item.question.in(context.language)});
    title.icon = hasGate(context, number) ? CellIcon::Gate : CellIcon::None;
    Cell level = textCell(levelName(context, number));
    level.mark = levelMark(context.index, context.input.card, number);
    row.cells = {textCell(context.item(number).code, false, Tone::Second), title, level};
    if (context.figures.last != nullptr)
        row.cells.push_back(pointsCell(*context.figures.last, number, Tone::Second));
    if (context.figures.targets != nullptr)
        row.cells.push_back(pointsCell(*context.figures.targets, number, Tone::Ink));
    if (context.choices.evidence)
        row.cells.push_back(
            textCell(QString::number(context.filesOfItem[static_cast<size_t>(number)]), false, Tone::Second));
    if (context.choices.notes)
        row.cells.push_back(textCell(context.choices.detail == Detail::Full
                                         ? wholeNoteOf(context, number)
                                         : shortened(noteOf(context, number))));
    return row;
}

Table annexTable(const Context& context)
{
    Table table;
    table.columns = {{QString(), 9, false, false},
                     {context.tell(Phrase::Indicator), 46, false, false},
                     {context.tell(Phrase::Level), 29, false, false}};
    if (context.figures.last != nullptr)
        table.columns.push_back({context.figures.lastName, 10, true, false});
    if (context.figures.targets != nullptr)
        table.columns.push_back({context.tell(Phrase::TargetWord), 12, true, false});
    if (context.choices.evidence)
        table.columns.push_back({context.tell(Phrase::Evidence), 14, true, false});
    if (context.choices.notes)
        table.columns.push_back({context.tell(Phrase::Note), 0, false, true});
    else
        table.columns[1].share = 0;
    const auto& nodes = context.index.nodes();
    for (size_t node = 0; node < nodes.size(); ++node) {
        table.rows.push_back(groupRow(context, node));
        const int own = nodes[node].firstItem + static_cast<int>(nodes[node].section->items.size());
        for (int number = nodes[node].firstItem; number < own; ++number) {
            if (context.isShown(number))
                table.rows.push_back(itemRow(context, number));
        }
    }
    return table;
}

QString annexTitle(const Context& context)
{
    const std::vector<int> tops = context.topNodes();
    if (tops.size() < 2)
        return context.tell(Phrase::AllIndicators);
    const QString& first = context.index.nodes()[static_cast<size_t>(tops.front())].section->code;
    const QString& last = context.index.nodes()[static_cast<size_t>(tops.back())].section->code;
    return first.isEmpty() || last.isEmpty() ? context.tell(Phrase::AllIndicators)
                                             : context.tell(Phrase::AllIndicatorsRange, {first, last});
}

Row evidenceRow(const Context& context, const EvidenceEntry& entry)
{
    std::vector<int> numbers;
    for (const framework::ItemId& id : entry.items) {
        if (const int number = context.index.indexOf(id); number >= 0)
            numbers.push_back(number);
    }
    std::ranges::sort(numbers);
    QStringList codes;
    for (const int number : numbers)
        codes << context.item(number).code;
    const bool chinese = context.language == Language::Chinese;
    Row row;
    row.cells = {textCell(entry.file.fileName), textCell(sizeText(entry.file.sizeBytes), false, Tone::Second),
                 textCell(codes.join(chinese ? QStringLiteral("、") : QStringLiteral(", "))),
                 textCell(shortDigest(entry.file.digest), false, Tone::Second)};
    return row;
}

} // namespace

void addAnnex(const Context& context, ReadinessReport& report)
{
    report.blocks.push_back(PageBreak{});
    report.blocks.push_back(Title{context.tell(Phrase::Annex), annexTitle(context), {}, {}, {}});
    Table table = annexTable(context);
    const bool mayShorten = context.choices.notes && context.choices.detail != Detail::Full;
    const bool shortens = mayShorten && std::ranges::any_of(table.rows, [](const Row& row) {
                              return !row.group && row.cells.back().text.plain().endsWith(u'…');
                          });
    report.blocks.push_back(std::move(table));
    QStringList keys;
    if (!context.input.card.gates.empty())
        keys << context.tell(Phrase::AnnexGateNote);
    if (shortens)
        keys << context.tell(Phrase::AnnexNote);
    if (!keys.isEmpty())
        report.blocks.push_back(Paragraph{Paragraph::Style::Small,
                                          RichText(sentences(keys, context.language)),
                                          !context.input.card.gates.empty()});
}

void addEvidence(const Context& context, ReadinessReport& report)
{
    if (!context.choices.evidence)
        return;
    report.blocks.push_back(PageBreak{});
    report.blocks.push_back(
        Title{context.tell(Phrase::Annex), context.tell(Phrase::EvidenceTitle), {}, {}, {}});
    if (context.input.evidence.empty()) {
        report.blocks.push_back(
            Paragraph{Paragraph::Style::Prose, RichText(context.tell(Phrase::EvidenceNone))});
        return;
    }
    Table table;
    table.columns = {{context.tell(Phrase::FileName), 0, false, false},
                     {context.tell(Phrase::Size), 20, true, false},
                     {context.tell(Phrase::Backs), 36, false, false},
                     {context.tell(Phrase::Digest), 32, false, false}};
    for (const EvidenceEntry& entry : context.input.evidence)
        table.rows.push_back(evidenceRow(context, entry));
    report.blocks.push_back(std::move(table));
    report.blocks.push_back(Paragraph{Paragraph::Style::Small, RichText(context.tell(Phrase::EvidenceNote))});
}

} // namespace sextant::report::detail
