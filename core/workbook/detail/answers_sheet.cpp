#include "workbook/detail/parts.h"

#include "assessment/response_json.h"

#include <algorithm>
#include <functional>

namespace sextant::workbook::detail {

namespace {

using assessment::Answer;
using report::Phrase;
using scoring::ItemState;

/// A column of the answers: how it looks, and what it says of an item.
struct Told
{
    Column column;
    std::function<Value(int, const Answer&)> of; ///< of an item by number, and its answer (or an empty one)
};

QString optionLabels(const Context& context, const framework::Item& asked,
                     const assessment::ChosenOptions& chosen)
{
    QStringList labels;
    for (const framework::Option& option : asked.options) {
        if (std::ranges::find(chosen.options, option.id) == chosen.options.end())
            continue;
        const QString& label = option.label.in(context.language);
        labels << (label.isEmpty() ? option.id.text : label);
    }
    return labels.join(context.language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

Value answerValue(const Context& context, int number, const Answer& answer)
{
    if (const auto* chosen = std::get_if<assessment::ChosenOptions>(&answer.response))
        return optionLabels(context, context.item(number), *chosen);
    if (const auto* amount = std::get_if<Decimal>(&answer.response))
        return valueOf(*amount);
    if (const auto* day = std::get_if<QDate>(&answer.response))
        return *day;
    if (const auto* text = std::get_if<QString>(&answer.response))
        return *text;
    if (assessment::isNotApplicable(answer.response))
        return context.say(Phrase::NotApplicable);
    return {};
}

QString stateWord(const Context& context, int number)
{
    const scoring::ItemScore& score = context.scoreOf(number);
    if (score.conflicted)
        return context.word(Word::Conflicts);
    switch (score.state) {
    case ItemState::Unanswered:
        return context.word(Word::Unanswered);
    case ItemState::Rated:
        return context.word(Word::Rated);
    case ItemState::NotApplicable:
        return context.word(Word::NotApplicable);
    case ItemState::Hidden:
        return context.word(Word::StateHidden);
    case ItemState::Unscored:
        return context.word(Word::StateUnscored);
    }
    Q_UNREACHABLE();
}

Value pointsOf(const scoring::ScoreCard& card, int number)
{
    const scoring::ItemScore& score = card.items[static_cast<size_t>(number)];
    return score.counted || score.state == ItemState::Rated ? valueOf(score.points) : Value();
}

QString sectionName(const Context& context, int node)
{
    const framework::Section& section = *context.index.nodes()[static_cast<size_t>(node)].section;
    return report::codeAndTitle(section.code, section.title.in(context.language), context.language);
}

QString personName(const Context& context, const organisation::PersonId& id)
{
    return id.isNull() ? QString() : context.input.people.value(id);
}

using Columns = std::vector<Told>;

void addQuestion(const Context& context, Columns& columns)
{
    columns.push_back({{context.word(Word::Code), 8},
                       [&](int number, const Answer&) { return Value(context.item(number).code); }});
    columns.push_back({{context.say(Phrase::Indicator), 26},
                       [&](int number, const Answer&) { return Value(context.titleOf(number)); }});
    columns.push_back({{context.word(Word::Domain), 20}, [&](int number, const Answer&) {
                           return Value(sectionName(context, context.index.topNodeOf(number)));
                       }});
    const bool nested =
        std::ranges::any_of(context.index.nodes(), [](const auto& node) { return node.depth > 0; });
    if (nested)
        columns.push_back({{context.word(Word::Section), 20}, [&](int number, const Answer&) {
                               return Value(sectionName(context, context.index.nodeOf(number)));
                           }});
    columns.push_back({{context.word(Word::Question), 40}, [&](int number, const Answer&) {
                           return Value(context.item(number).question.in(context.language));
                       }});
}

void addFigures(const Context& context, Columns& columns)
{
    columns.push_back({{context.word(Word::State), 14},
                       [&](int number, const Answer&) { return Value(stateWord(context, number)); }});
    columns.push_back({{context.say(Phrase::Level), 8, Style::Number},
                       [&](int number, const Answer&) { return pointsOf(context.input.card, number); }});
    if (context.figures.last != nullptr)
        columns.push_back({{context.figures.lastName, 8, Style::Number}, [&](int number, const Answer&) {
                               return pointsOf(*context.figures.last, number);
                           }});
    if (context.figures.targets != nullptr)
        columns.push_back(
            {{context.word(Word::ScoreOfTarget), 8, Style::Number},
             [&](int number, const Answer&) { return pointsOf(*context.figures.targets, number); }});
    columns.push_back({{context.word(Word::Weight), 8, Style::Number},
                       [&](int number, const Answer&) { return valueOf(context.scoreOf(number).weight); }});
    columns.push_back({{context.word(Word::Counted), 10}, [&](int number, const Answer&) {
                           return Value(context.yesOrNo(context.scoreOf(number).counted));
                       }});
}

void addGate(const Context& context, Columns& columns)
{
    if (context.input.card.gates.empty())
        return;
    columns.push_back({{context.word(Word::Gate), 8, Style::Number}, [&](int number, const Answer&) {
                           const scoring::GateResult* gate = context.gateOf(number);
                           return gate == nullptr ? Value() : valueOf(gate->threshold);
                       }});
    columns.push_back({{context.word(Word::GateState), 12}, [&](int number, const Answer&) {
                           const scoring::GateResult* gate = context.gateOf(number);
                           return gate == nullptr ? Value() : Value(context.gateWord(gate->state));
                       }});
}

void addAnswer(const Context& context, Columns& columns)
{
    columns.push_back({{context.word(Word::Answer), 26, Style::Text}, [&](int number, const Answer& answer) {
                           return answerValue(context, number, answer);
                       }});
    const bool measured =
        std::ranges::any_of(context.index.items(), [](const auto* item) { return !item->unit.isEmpty(); });
    if (measured)
        columns.push_back({{context.word(Word::Unit), 10}, [&](int number, const Answer&) {
                               return Value(context.item(number).unit.in(context.language));
                           }});
}

void addWords(const Context& context, Columns& columns)
{
    columns.push_back({{context.word(Word::ReasonNotApplicable), 30}, [](int, const Answer& answer) {
                           const auto* excused = std::get_if<assessment::NotApplicable>(&answer.response);
                           return excused == nullptr ? Value() : Value(excused->reason);
                       }});
    columns.push_back(
        {{context.say(Phrase::Note), 60}, [](int, const Answer& answer) { return Value(answer.note); }});
    columns.push_back({{context.word(Word::EvidenceNames), 34}, [&](int number, const Answer&) {
                           const QStringList& names = context.filesOfItem[static_cast<size_t>(number)];
                           return Value(names.join(u'\n'));
                       }});
}

void addPeople(const Context& context, Columns& columns)
{
    columns.push_back({{context.word(Word::Reviewer), 16}, [&](int, const Answer& answer) {
                           return answer.review ? Value(personName(context, answer.review->reviewer))
                                                : Value();
                       }});
    columns.push_back({{context.word(Word::ReviewedAt), 17, Style::Moment}, [](int, const Answer& answer) {
                           return answer.review ? Value(answer.review->at) : Value();
                       }});
    columns.push_back({{context.word(Word::ReviewVoid), 12}, [&](int, const Answer& answer) {
                           return answer.review ? Value(context.yesOrNo(!assessment::isReviewed(answer)))
                                                : Value();
                       }});
    columns.push_back({{context.word(Word::Flagged), 9}, [&](int, const Answer& answer) {
                           return answer.flagged ? Value(context.word(Word::Yes)) : Value();
                       }});
    columns.push_back({{context.word(Word::Assignee), 16}, [&](int, const Answer& answer) {
                           return Value(personName(context, answer.assignee));
                       }});
    columns.push_back({{context.word(Word::CarriedOver), 13}, [&](int, const Answer& answer) {
                           return answer.carriedOver ? Value(context.word(Word::Yes)) : Value();
                       }});
    columns.push_back({{context.word(Word::Identifier), 24},
                       [&](int number, const Answer&) { return Value(context.item(number).id.text); }});
}

} // namespace

void addAnswers(const Context& context, Book& book)
{
    Columns told;
    addQuestion(context, told);
    addAnswer(context, told);
    addFigures(context, told);
    addGate(context, told);
    addWords(context, told);
    addPeople(context, told);
    std::vector<Column> columns;
    for (const Told& one : told)
        columns.push_back(one.column);
    Rows rows;
    const Answer none;
    for (int number = 0; number < context.itemCount(); ++number) {
        const Answer* answer = context.answerOf(number);
        std::vector<Value> row;
        for (const Told& one : told)
            row.push_back(one.of(number, answer == nullptr ? none : *answer));
        rows.push_back(std::move(row));
    }
    Sheet sheet(book, Word::SheetAnswers, true);
    sheet.listing(columns, rows, 2);
}

} // namespace sextant::workbook::detail
