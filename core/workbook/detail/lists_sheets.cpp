#include "workbook/detail/parts.h"

#include "assessment/points.h"

#include <algorithm>

namespace sextant::workbook::detail {

namespace {

using report::Phrase;

bool isChosen(const assessment::Answer* answer, const framework::OptionId& option)
{
    const auto* chosen =
        answer == nullptr ? nullptr : std::get_if<assessment::ChosenOptions>(&answer->response);
    return chosen != nullptr && std::ranges::find(chosen->options, option) != chosen->options.end();
}

void addCommonLevels(const Context& context, Rows& rows)
{
    for (const framework::Option* option : context.scale.commonOptions())
        rows.push_back({QString(), context.word(Word::EveryIndicator), valueOf(option->points), Value(),
                        option->label.in(context.language), option->summary.in(context.language), Value()});
}

void addLevelsOf(const Context& context, int number, Rows& rows)
{
    const framework::Item& asked = context.item(number);
    const assessment::Answer* answer = context.answerOf(number);
    for (const framework::Option& option : asked.options)
        rows.push_back({asked.code, context.titleOf(number), valueOf(assessment::optionPoints(asked, option)),
                        Value(), option.label.in(context.language), option.descriptor.in(context.language),
                        isChosen(answer, option.id) ? Value(context.word(Word::Yes)) : Value()});
    for (const framework::PointRange& range : asked.ranges)
        rows.push_back({asked.code, context.titleOf(number), valueOf(range.points),
                        range.from ? valueOf(*range.from) : Value(), range.label.in(context.language),
                        Value(), Value()});
}

} // namespace

void addLevels(const Context& context, Book& book)
{
    Rows rows;
    addCommonLevels(context, rows);
    for (int number = 0; number < context.itemCount(); ++number)
        addLevelsOf(context, number, rows);
    Sheet sheet(book, Word::SheetLevels, true);
    sheet.listing({{context.word(Word::Code), 8},
                   {context.say(Phrase::Indicator), 34},
                   {context.say(Phrase::Level), 8, Style::Number},
                   {context.word(Word::From), 10, Style::Number},
                   {context.word(Word::LevelName), 22},
                   {context.word(Word::Meaning), 80},
                   {context.word(Word::Chosen), 9}},
                  rows, 2);
}

void addEvidence(const Context& context, Book& book)
{
    Rows rows;
    for (const report::EvidenceEntry& entry : context.input.evidence) {
        const assessment::Evidence& file = entry.file;
        rows.push_back({file.fileName, file.mediaType, static_cast<double>(file.sizeBytes),
                        file.addedAt.isValid() ? Value(file.addedAt) : Value(), context.codesOf(entry.items),
                        QString::fromLatin1(file.digest.toHex())});
    }
    Sheet sheet(book, Word::SheetEvidence, true);
    const int row = sheet.listing({{context.say(Phrase::FileName), 60},
                                   {context.word(Word::FileKind), 24},
                                   {context.word(Word::SizeBytes), 14, Style::Number},
                                   {context.word(Word::AddedAt), 17, Style::Moment},
                                   {context.say(Phrase::Backs), 24},
                                   {context.word(Word::Sha256), 68}},
                                  rows, 1);
    const Phrase note = rows.empty() ? Phrase::EvidenceNone : Phrase::EvidenceNote;
    sheet.write(row + 1, 0, context.say(note), Style::Prose);
}

} // namespace sextant::workbook::detail
