#include "report/detail/parts.h"

#include "report/detail/choice_words.h"

#include <algorithm>

namespace sextant::report::detail {

namespace {

const scoring::ScoreCard* matching(const scoring::ScoreCard* card, const framework::FrameworkIndex& index)
{
    const bool fits = card != nullptr && card->items.size() == index.items().size() &&
                      card->nodes.size() == index.nodes().size();
    return fits ? card : nullptr;
}

QDate dayOf(const ReadinessReportInput& input)
{
    return input.assessment.asOf.isValid() ? input.assessment.asOf : input.printedOn;
}

/// The year; with the month where two assessments are of one year.
QString nameOf(QDate day, bool withMonth)
{
    return day.toString(withMonth ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy"));
}

} // namespace

} // namespace sextant::report::detail

namespace sextant::report {

Figures figuresOf(const ReadinessReportInput& input)
{
    const framework::FrameworkIndex& index = input.framework->index;
    Figures figures{index, input.card};
    figures.targets = detail::matching(input.targets ? &*input.targets : nullptr, index);
    figures.last = detail::matching(input.last ? &input.last->card : nullptr, index);
    const bool sameYear = input.last && input.last->on.year() == detail::dayOf(input).year();
    figures.nowName = detail::nameOf(detail::dayOf(input), sameYear);
    if (input.last)
        figures.lastName =
            input.last->on.isValid() ? detail::nameOf(input.last->on, sameYear) : input.last->title;
    return figures;
}

} // namespace sextant::report

namespace sextant::report::detail {

void withholdNames(QHash<organisation::PersonId, QString>& people, Language language)
{
    for (QString& name : people)
        if (!name.isEmpty())
            name = nameWithheld().in(language);
}

ReadinessReportInput chosenInput(ReadinessReportInput input, const Choices& choices, Language language)
{
    if (!choices.names) {
        withholdNames(input.people, language);
        for (QString* name : {&input.assessment.preparedBy, &input.assessment.reviewedBy})
            if (!name->isEmpty())
                *name = nameWithheld().in(language);
        for (auto* persons : {&input.preparedBy, &input.reviewedBy})
            if (!persons->empty())
                *persons = {{{}, nameWithheld().in(language), {}}};
        if (input.seal)
            input.seal->by = nameWithheld().in(language);
    }
    if (!choices.notes)
        for (assessment::Answer& answer : input.answers)
            answer.note.clear();
    return input;
}

Context::Context(const ReadinessReportInput& reportInput, Language reportLanguage,
                 const Choices& reportChoices)
    : input(reportInput)
    , language(reportLanguage)
    , choices(reportChoices.of(ReportKind::Readiness))
    , index(reportInput.framework->index)
    , figures(figuresOf(reportInput))
    , scale(index)
    , filesOfItem(index.items().size(), 0)
{
    for (const EvidenceEntry& entry : input.evidence) {
        for (const framework::ItemId& id : entry.items) {
            const int number = index.indexOf(id);
            if (number >= 0)
                ++filesOfItem[static_cast<size_t>(number)];
        }
    }
}

const assessment::Answer* Context::answerOf(int number) const
{
    const auto found = input.answers.constFind(item(number).id);
    return found == input.answers.cend() ? nullptr : &*found;
}

QString Context::titleOf(int number) const
{
    const framework::Item& asked = item(number);
    return asked.title.isEmpty() ? asked.question.in(language) : asked.title.in(language);
}

QString Context::figureOf(const scoring::NodeScore& node) const
{
    if (!node.score)
        return {};
    if (scale.isShare()) {
        double most = 0;
        for (int number = node.firstItem; number < node.endItem; ++number) {
            const scoring::ItemScore& score = scoreOf(number);
            if (score.state == scoring::ItemState::Rated)
                most += score.highest.toDouble() * score.weight.toDouble();
        }
        return tell(Phrase::FigureOf, {QString::number(most, 'g', 6)});
    }
    const QString highest = QString::number(scale.highest(), 'g', 6);
    if (scale.lowerIsBetter())
        return tell(Phrase::FigureOfLower, {QString::number(scale.lowest(), 'g', 6), highest});
    return tell(Phrase::FigureOf, {highest});
}

std::optional<LevelMark> Context::targetMark(int number) const
{
    if (figures.targets == nullptr)
        return std::nullopt;
    const scoring::ItemScore& target = figures.targets->items[static_cast<size_t>(number)];
    if (target.state != scoring::ItemState::Rated)
        return std::nullopt;
    return markOfPoints(index, number, target.points);
}

QString Context::responseText(int number) const
{
    const assessment::Answer* answer = answerOf(number);
    if (answer == nullptr)
        return {};
    const framework::Item& asked = item(number);
    if (const auto* chosen = std::get_if<assessment::ChosenOptions>(&answer->response)) {
        QStringList labels;
        for (const framework::Option& option : asked.options) {
            if (std::ranges::find(chosen->options, option.id) != chosen->options.end())
                labels << option.label.in(language);
        }
        return labels.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
    }
    if (const auto* amount = std::get_if<Decimal>(&answer->response)) {
        const QString unit = asked.unit.in(language);
        const bool spaced = language == Language::English && !unit.isEmpty() && unit != QStringLiteral("%");
        return amount->toString() + (spaced ? QStringLiteral(" ") : QString()) + unit;
    }
    if (const auto* day = std::get_if<QDate>(&answer->response))
        return day->toString(Qt::ISODate);
    if (const auto* text = std::get_if<QString>(&answer->response))
        return *text;
    return {};
}

std::vector<int> Context::topNodes() const
{
    std::vector<int> nodes;
    for (size_t i = 0; i < index.nodes().size(); ++i) {
        if (index.nodes()[i].depth == 0)
            nodes.push_back(static_cast<int>(i));
    }
    return nodes;
}

Cell textCell(const QString& text, bool bold, Tone tone)
{
    Cell cell;
    cell.text = RichText(text, bold);
    cell.tone = tone;
    return cell;
}

} // namespace sextant::report::detail
