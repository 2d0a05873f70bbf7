#include "report/detail/words.h"

#include "base/hashing.h"

#include <QStringView>

namespace sextant::report::detail {

QString filled(const char16_t* pattern, const std::vector<QString>& args)
{
    const QStringView view(pattern);
    QString result;
    result.reserve(view.size() + 40);
    for (qsizetype i = 0; i < view.size(); ++i) {
        const bool place =
            view[i] == u'%' && i + 1 < view.size() && view[i + 1] >= u'1' && view[i + 1] <= u'9';
        if (!place) {
            result += view[i];
            continue;
        }
        const auto index = static_cast<size_t>(view[++i].unicode() - u'1');
        if (index < args.size())
            result += args[index];
    }
    return result;
}

QString digestPart(const seal::Record& record, Language language)
{
    if (record.isNull())
        return {};
    const QString digest = shortDigest(record.contentDigest);
    return language == Language::Chinese ? QStringLiteral("，摘要%1").arg(digest)
                                         : QStringLiteral(", digest %1").arg(digest);
}

} // namespace sextant::report::detail
