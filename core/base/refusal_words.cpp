#include "base/refusal_words.h"

#include <algorithm>

namespace sextant {

namespace {

QString shown(const QVariant& value)
{
    constexpr qsizetype longest = 120;
    const QString text = value.toString();
    return text.size() <= longest ? text : QString(text.left(longest) + u'…');
}

/// In one pass: what is filled in is never read as a name.
QString filled(const char16_t* pattern, const QVariantMap& args)
{
    const QString text = QString::fromUtf16(pattern);
    QString result;
    qsizetype at = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
        const qsizetype close = text.indexOf(u'}', open);
        result += text.mid(at, open - at) + shown(args.value(text.mid(open + 1, close - open - 1)));
        at = close + 1;
    }
    return result + text.mid(at);
}

} // namespace

std::optional<RefusalWords> refusalWords(std::span<const RefusalEntry> table, const QVariantMap& args)
{
    const QString reason = args.value(QStringLiteral("reason")).toString();
    const auto entry = std::find_if(table.begin(), table.end(), [&](const RefusalEntry& candidate) {
        return reason == QLatin1String(candidate.reason);
    });
    if (entry == table.end())
        return std::nullopt;
    return RefusalWords{{filled(entry->happenedEn, args), filled(entry->happenedZh, args)},
                        {filled(entry->todoEn, args), filled(entry->todoZh, args)}};
}

} // namespace sextant
