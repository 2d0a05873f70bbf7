#include "base/language.h"

namespace sextant {

const QString& LocalizedText::in(Language language) const
{
    const QString& wanted = language == Language::Chinese ? zh : en;
    const QString& other = language == Language::Chinese ? en : zh;
    return wanted.isEmpty() ? other : wanted;
}

QString languageCode(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

} // namespace sextant
