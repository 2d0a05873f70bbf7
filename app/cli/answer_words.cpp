#include "cli/answer_words.h"

#include "cli/phrases.h"

namespace sextant::cli {

namespace {

using namespace assessment;

QString optionWords(const Context& context, const framework::OptionId& id, const framework::Item* item)
{
    if (item != nullptr) {
        for (const framework::Option& option : item->options) {
            if (option.id == id && !option.label.isEmpty())
                return id.text % u' ' % context.say(option.label);
        }
    }
    return id.text;
}

struct Words
{
    const Context& context;
    const framework::Item* item;

    QString operator()(std::monostate) const { return context.say(phrases::kUnanswered); }
    QString operator()(const ChosenOptions& chosen) const
    {
        QStringList words;
        for (const framework::OptionId& id : chosen.options)
            words << optionWords(context, id, item);
        return words.join(QStringLiteral(", "));
    }
    QString operator()(Decimal number) const { return number.toString(); }
    QString operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QString& text) const { return text; }
    QString operator()(const NotApplicable& none) const
    {
        return context.say(phrases::kNotApplicable).arg(none.reason);
    }
};

} // namespace

QString responseWords(const Context& context, const Response& response, const framework::Item* item)
{
    return std::visit(Words{context, item}, response);
}

QString stageWords(const Context& context, Stage stage)
{
    switch (stage) {
    case Stage::Draft:
        return context.say(phrases::kDraft);
    case Stage::InReview:
        return context.say(phrases::kInReview);
    case Stage::Signed:
        return context.say(phrases::kSigned);
    }
    return {};
}

} // namespace sextant::cli
