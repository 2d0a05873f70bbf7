#include "report/logo_text.h"

namespace sextant::report {

QString logoText(const ReadinessReport& report)
{
    if (report.language == Language::Chinese)
        return QStringLiteral("%1的标志").arg(report.organisation);
    return QStringLiteral("Logo of %1").arg(report.organisation);
}

} // namespace sextant::report
