#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace sextant::ui {

/// A due day as people type it: everything that parseDate() reads, a day without a year (3-9, 3月9日: the
/// next one), "today" 今天, "tomorrow" 明天, 后天, "end of month" 月底, "end of year" 年底, "+14" (days from
/// today). nullopt when it is none of these.
std::optional<QDate> parseDueDate(const QString& text, QDate today);

} // namespace sextant::ui
