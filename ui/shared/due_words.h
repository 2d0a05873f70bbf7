#pragma once

#include <QDate>
#include <QString>

namespace sextant::ui {

/// "3 days late", "due today", "in 12 days" of something due in \a days (negative: late): late or near is
/// said in words, never by colour alone.
QString dueWords(int days);

/// "12 days", "7 months" from one day to another; months from the second on. Empty when there is no time
/// between them.
QString ageWords(QDate from, QDate to);

} // namespace sextant::ui
