#pragma once

#include "report/report.h"

#include <QString>

namespace sextant::html::detail {

/// \a text between tags or in a quoted attribute. Controls that no XML may hold, and those that turn the
/// direction of text round, become U+FFFD; line breaks of all kinds "\n".
QString escaped(const QString& text);
/// The same with what is bold in `b`.
QString escaped(const report::RichText& text);
/// \a text as a quoted string in a style sheet.
QString cssString(const QString& text);

} // namespace sextant::html::detail
