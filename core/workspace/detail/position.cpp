#include "workspace/detail/position.h"

namespace sextant::workspace::detail {

QString positionAfter(const QString& last)
{
    static const QString digits = u"0123456789abcdefghijklmnopqrstuvwxyz"_qs;
    for (qsizetype i = last.size() - 1; i >= 0; --i)
        if (const qsizetype digit = digits.indexOf(last[i]); digit >= 0 && digit + 1 < digits.size())
            return last.left(i) + digits[digit + 1];
    return last + u'i';
}

} // namespace sextant::workspace::detail
