#pragma once

#include "html/html_report.h"

#include <QSet>

namespace sextant::html::detail {

/// The style sheet of a page: the colours of \a look, a column's class for each of \a widths (tenths of a per
/// cent), and head and foot of the printed pages of \a reports, the first of which stands in an element of
/// class r1. It holds neither "<" nor "&".
QString styleSheet(const std::vector<report::ReadinessReport>& reports, const Look& look,
                   const QSet<int>& widths);

} // namespace sextant::html::detail
