#include "workbook/detail/parts.h"

#include <algorithm>

namespace sextant::workbook::detail {

Context::Context(const report::ReadinessReportInput& reportInput, Language bookLanguage)
    : input(reportInput)
    , language(bookLanguage)
    , index(reportInput.framework->index)
    , figures(report::figuresOf(reportInput))
    , scale(index)
    , filesOfItem(index.items().size())
{
    for (const report::EvidenceEntry& entry : input.evidence) {
        for (const framework::ItemId& id : entry.items) {
            if (const int number = index.indexOf(id); number >= 0)
                filesOfItem[static_cast<size_t>(number)] << entry.file.fileName;
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

QString Context::codesOf(const std::vector<framework::ItemId>& items) const
{
    std::vector<int> numbers;
    for (const framework::ItemId& id : items) {
        if (const int number = index.indexOf(id); number >= 0)
            numbers.push_back(number);
    }
    std::ranges::sort(numbers);
    QStringList codes;
    for (const int number : numbers)
        codes << item(number).code;
    return codes.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString Context::bandOf(const scoring::NodeScore& node) const
{
    const auto& bands = index.framework().method.bands;
    const auto band = static_cast<size_t>(node.bandIndex);
    return node.bandIndex >= 0 && band < bands.size() ? bands[band].label.in(language) : QString();
}

QString Context::gateWord(scoring::GateState state) const
{
    switch (state) {
    case scoring::GateState::Passed:
        return word(Word::GatePassed);
    case scoring::GateState::Failed:
        return word(Word::GateFailed);
    case scoring::GateState::Open:
        return word(Word::GateOpen);
    case scoring::GateState::Dropped:
        return word(Word::GateDropped);
    }
    Q_UNREACHABLE();
}

const scoring::GateResult* Context::gateOf(int number) const
{
    const auto found = std::ranges::find(input.card.gates, number, &scoring::GateResult::item);
    return found == input.card.gates.end() ? nullptr : &*found;
}

} // namespace sextant::workbook::detail
