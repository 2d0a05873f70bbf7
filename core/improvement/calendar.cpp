#include "improvement/calendar.h"

namespace sextant::improvement {

namespace {

constexpr qsizetype kLongestLine = 75; ///< octets without the line's end

/// TEXT of RFC 5545, 3.3.11: backslash, semicolon, comma and line end are escaped; other control characters
/// are not allowed at all.
QByteArray escaped(const QString& text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            safe += QChar(u'\\') + c;
        else if (c == u'\n')
            safe += QStringLiteral("\\n");
        else if (c == u'\t' || c.unicode() >= 0x20)
            safe += c.unicode() == 0x7f ? QChar(u' ') : c;
    }
    return safe.toUtf8();
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

class Writer
{
public:
    void line(const QByteArray& content)
    {
        qsizetype begin = 0;
        qsizetype room = kLongestLine;
        while (content.size() - begin > room) {
            qsizetype end = begin + room;
            while (end > begin && continuesCharacter(content[end]))
                --end;
            m_file += content.mid(begin, end - begin) + "\r\n ";
            begin = end;
            room = kLongestLine - 1; // the blank that marks a continuation counts
        }
        m_file += content.mid(begin) + "\r\n";
    }

    void text(const QByteArray& property, const QString& value) { line(property + ':' + escaped(value)); }

    const QByteArray& file() const { return m_file; }

private:
    QByteArray m_file;
};

QByteArray dayOf(QDate date)
{
    return date.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

void addEvent(Writer& writer, const CalendarEntry& entry, const QByteArray& stamp)
{
    writer.line("BEGIN:VEVENT");
    writer.line("UID:" + entry.id.toString().toLatin1() + "@sextant");
    writer.line("DTSTAMP:" + stamp);
    writer.line("SEQUENCE:" + QByteArray::number(entry.revision));
    writer.line("DTSTART;VALUE=DATE:" + dayOf(entry.due));
    writer.line("DTEND;VALUE=DATE:" + dayOf(entry.due.addDays(1)));
    writer.text("SUMMARY", entry.summary);
    if (!entry.description.isEmpty())
        writer.text("DESCRIPTION", entry.description);
    writer.line("TRANSP:TRANSPARENT");
    writer.line("BEGIN:VALARM");
    writer.line("ACTION:DISPLAY");
    writer.text("DESCRIPTION", entry.summary);
    writer.line("TRIGGER:-P7D");
    writer.line("END:VALARM");
    writer.line("END:VEVENT");
}

} // namespace

QByteArray calendarFile(const std::vector<CalendarEntry>& entries, const QString& name,
                        const QDateTime& nowUtc)
{
    Writer writer;
    const QByteArray stamp = nowUtc.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    writer.line("BEGIN:VCALENDAR");
    writer.line("VERSION:2.0");
    writer.line("PRODID:-//Sextant//Action plan//EN");
    writer.line("CALSCALE:GREGORIAN");
    writer.line("METHOD:PUBLISH");
    writer.text("X-WR-CALNAME", name);
    for (const CalendarEntry& entry : entries)
        if (entry.due.isValid())
            addEvent(writer, entry, stamp);
    writer.line("END:VCALENDAR");
    return writer.file();
}

} // namespace sextant::improvement
