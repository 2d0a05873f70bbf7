#include "ui/shared/due_words.h"

#include <QCoreApplication>

namespace sextant::ui {

QString dueWords(int days)
{
    if (days < 0)
        return QCoreApplication::translate("DueWords", "%n day(s) late", nullptr, -days);
    if (days == 0)
        return QCoreApplication::translate("DueWords", "due today");
    return QCoreApplication::translate("DueWords", "in %n day(s)", nullptr, days);
}

} // namespace sextant::ui
