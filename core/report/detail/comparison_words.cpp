#include "report/detail/comparison_words.h"

namespace sextant::report::detail::compared {

QString tell(const Words& words, Language language, const std::vector<QString>& args)
{
    return filled(words.in(language), args);
}

QString tellCount(const Words& words, Language language, int count)
{
    return filled(words.in(language, count), {QString::number(count)});
}

QString listed(const QStringList& parts, Language language)
{
    return parts.join(language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; "));
}

} // namespace sextant::report::detail::compared
