#include "base/file_name.h"

#include <QRegularExpression>

namespace sextant {

QString safeFileName(const QString& name)
{
    constexpr qsizetype kLongest = 80;
    static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"/\\\\|?*.]"));
    QString safe = name;
    safe.replace(unsafe, QStringLiteral(" "));
    return safe.simplified().left(kLongest).trimmed();
}

} // namespace sextant
