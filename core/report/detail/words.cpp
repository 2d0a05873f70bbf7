#include "report/detail/words.h"

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

} // namespace sextant::report::detail
