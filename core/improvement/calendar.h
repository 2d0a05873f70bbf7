#pragma once

#include "improvement/action.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace sextant::improvement {

/// One due day in a calendar.
struct CalendarEntry
{
    ActionId id; ///< the event's UID comes from it: a later file replaces the event, it does not double it
    QDate due;
    int revision = 0; ///< SEQUENCE: grows with each change of the action
    QString summary;
    QString description; ///< lines parted by \n; may be empty
    friend bool operator==(const CalendarEntry&, const CalendarEntry&) = default;
};

/// \a entries as an iCalendar file (RFC 5545): all-day events, because Outlook and phones pass over to-dos,
/// each with a reminder a week before. Lines end in CRLF and are folded at 75 octets, never within a
/// character. Entries without a due day are left out.
QByteArray calendarFile(const std::vector<CalendarEntry>& entries, const QString& name,
                        const QDateTime& nowUtc);

} // namespace sextant::improvement
