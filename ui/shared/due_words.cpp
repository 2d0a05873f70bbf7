#include "ui/shared/due_words.h"

#include <QCoreApplication>

namespace sextant::ui {

namespace {

constexpr int kMonthsFrom = 2;

} // namespace

QString dueWords(int days)
{
    if (days < 0)
        return QCoreApplication::translate("DueWords", "%n day(s) late", nullptr, -days);
    if (days == 0)
        return QCoreApplication::translate("DueWords", "due today");
    return QCoreApplication::translate("DueWords", "in %n day(s)", nullptr, days);
}

QString ageWords(QDate from, QDate to)
{
    if (!from.isValid() || from > to)
        return {};
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    if (months < kMonthsFrom) {
        const int days = static_cast<int>(from.daysTo(to));
        return QCoreApplication::translate("DueWords", "%n day(s)", nullptr, days);
    }
    return QCoreApplication::translate("DueWords", "%n month(s)", nullptr, months);
}

} // namespace sextant::ui
