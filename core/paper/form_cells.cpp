#include "paper/form_cells.h"

#include "assessment/response_check.h"
#include "assessment/response_text.h"
#include "base/text.h"
#include "paper/answer_keys.h"

#include <QRegularExpression>

#include <algorithm>

namespace sextant::paper {

namespace {

using assessment::Response;
using framework::Item;
using framework::ItemKind;

bool takesOptions(const Item& item)
{
    return item.kind == ItemKind::Option || item.kind == ItemKind::Options;
}

QString entry(const QString& key, const QString& label)
{
    return label.isEmpty() ? key : QString(key + u' ' + label);
}

/// The option that \a text names; -1: none.
int optionNamed(const Item& item, const QString& text)
{
    const QString typed = foldedText(text).trimmed();
    const QStringList keys = answerKeys(item);
    for (size_t i = 0; i < item.options.size(); ++i) {
        const framework::Option& option = item.options[i];
        const QString& key = keys[static_cast<qsizetype>(i)];
        if (typed == foldedText(key) || typed == foldedText(option.id.text))
            return static_cast<int>(i);
        for (const QString& label : {option.label.en, option.label.zh})
            if (!label.isEmpty() && (typed == foldedText(label) || typed == foldedText(entry(key, label))))
                return static_cast<int>(i);
    }
    return -1;
}

Result<Response> readOptions(const Item& item, const QString& text)
{
    static const QRegularExpression kBetween(QStringLiteral("[;；,，、|\n]"));
    QStringList parts{text};
    if (item.kind == ItemKind::Options && optionNamed(item, text) < 0)
        parts = text.split(kBetween, Qt::SkipEmptyParts);
    assessment::ChosenOptions chosen;
    for (const QString& part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const int option = optionNamed(item, part);
        if (option < 0)
            return fail(ErrorCode::UnknownOption,
                        {{QStringLiteral("item"), item.code.isEmpty() ? item.id.text : item.code},
                         {QStringLiteral("option"), part.trimmed()}});
        chosen.options.push_back(item.options[static_cast<size_t>(option)].id);
    }
    return Response(chosen);
}

} // namespace

QString notApplicableEntry(Language language)
{
    return entry(kNotApplicableKey,
                 language == Language::Chinese ? QStringLiteral("不适用") : QStringLiteral("Not applicable"));
}

bool saysNotApplicable(const Item& item, const QString& text)
{
    const QString typed = foldedText(text).trimmed();
    for (const Language language : {Language::English, Language::Chinese})
        if (typed == foldedText(notApplicableEntry(language)))
            return true;
    if (item.kind == ItemKind::Text)
        return false; // there, short words are answers
    static const QStringList kWords{QStringLiteral("a"), QStringLiteral("n/a"), QStringLiteral("na"),
                                    QStringLiteral("not applicable"), QStringLiteral("不适用")};
    return kWords.contains(typed);
}

QStringList answerEntries(const framework::Method& method, const Item& item, Language language)
{
    QStringList entries;
    if (!takesOptions(item))
        return entries;
    const QStringList keys = answerKeys(item);
    for (size_t i = 0; i < item.options.size(); ++i)
        entries << entry(keys[static_cast<qsizetype>(i)], item.options[i].label.in(language));
    if (assessment::takesNotApplicable(method, item))
        entries << notApplicableEntry(language);
    return entries;
}

FormCells formCells(const Item& item, const Response& response, const QString& note, Language language)
{
    FormCells cells{{}, {}, note};
    if (const auto* excused = std::get_if<assessment::NotApplicable>(&response)) {
        cells.answer = notApplicableEntry(language);
        cells.reason = excused->reason;
    } else if (const auto* chosen = std::get_if<assessment::ChosenOptions>(&response)) {
        const QStringList keys = answerKeys(item);
        QStringList parts;
        for (size_t i = 0; i < item.options.size(); ++i) {
            if (std::ranges::find(chosen->options, item.options[i].id) == chosen->options.end())
                continue;
            const QString& key = keys[static_cast<qsizetype>(i)];
            parts << (item.kind == ItemKind::Option ? entry(key, item.options[i].label.in(language)) : key);
        }
        cells.answer = parts.join(QStringLiteral("; "));
    } else {
        cells.answer = assessment::responseText(response);
    }
    return cells;
}

Result<std::optional<Response>> readCells(const framework::Method& method, const Item& item,
                                          const FormCells& cells)
{
    const QString answer = cells.answer.trimmed();
    const QString reason = cells.reason.trimmed() == kClearCell ? QString() : cells.reason.trimmed();
    const bool excused = saysNotApplicable(item, answer);
    if (!reason.isEmpty() && !excused)
        return fail(ErrorCode::InvalidArgument,
                    {{QStringLiteral("what"), QStringLiteral("reason")}, {QStringLiteral("value"), reason}});
    if (answer.isEmpty())
        return std::optional<Response>();
    if (answer == kClearCell)
        return std::optional(Response{});
    Result<Response> read = excused              ? Response(assessment::NotApplicable{normalisedText(reason)})
                            : takesOptions(item) ? readOptions(item, answer)
                                                 : assessment::parseResponse(item, answer);
    if (!read)
        return tl::make_unexpected(read.error());
    if (auto* text = std::get_if<QString>(&*read))
        *text = normalisedText(*text);
    return assessment::checkResponse(method, item, *read).map([](Response checked) {
        return std::optional(std::move(checked));
    });
}

int cellOf(const Error& error)
{
    const bool isReason =
        error.code == ErrorCode::ReasonNeeded || (error.code == ErrorCode::InvalidArgument &&
                                                  error.args.value(QStringLiteral("what")) == u"reason"_qs);
    return isReason ? 1 : 0;
}

} // namespace sextant::paper
