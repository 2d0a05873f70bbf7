#include "paper/answer_keys.h"

#include "audit/check_words.h"
#include "base/text.h"
#include "framework/option_keys.h"

#include <algorithm>

namespace sextant::paper {

namespace {

/// The key of a result of a check; empty: no result of one.
QString resultKey(const framework::Option& option)
{
    if (option.id.text == audit::kSatisfactory)
        return QStringLiteral("Y");
    if (option.id.text == audit::kPartly)
        return QStringLiteral("P");
    if (option.id.text == audit::kNotSatisfactory)
        return QStringLiteral("N");
    return option.id.text == audit::kNotTested ? QStringLiteral("T") : QString();
}

} // namespace

QStringList answerKeys(const framework::Item& item)
{
    QStringList keys;
    for (const framework::Option& option : item.options)
        keys << resultKey(option);
    if (!keys.contains(QString()))
        return keys;
    keys.clear();
    for (const int number : framework::optionNumbers(item))
        keys << QString::number(number);
    return keys;
}

int optionOfKey(const framework::Item& item, const QString& key)
{
    return static_cast<int>(answerKeys(item).indexOf(foldedText(key).toUpper()));
}

} // namespace sextant::paper
