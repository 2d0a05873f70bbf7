#include "improvement/calendar.h"

#include "support/field_round_trip.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <QList>
#include <QPair>

using namespace sextant;
using namespace sextant::improvement;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(8, 5, 9), Qt::UTC);

using Properties = QList<QPair<QByteArray, QByteArray>>;

/// A reader of its own, after RFC 5545: unfolds, then splits names from values.
Properties parsed(const QByteArray& file)
{
    Properties properties;
    QByteArray unfolded = file;
    unfolded.replace("\r\n ", "");
    for (const QByteArray& line : unfolded.split('\n')) {
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        properties.append({line.left(colon), line.mid(colon + 1).chopped(1)});
    }
    return properties;
}

QString unescaped(const QByteArray& value)
{
    QString text;
    const QString coded = QString::fromUtf8(value);
    for (qsizetype i = 0; i < coded.size(); ++i) {
        if (coded[i] != u'\\') {
            text += coded[i];
            continue;
        }
        ++i;
        text += coded[i] == u'n' ? QChar(u'\n') : coded[i];
    }
    return text;
}

QByteArray valueOf(const Properties& properties, const QByteArray& name)
{
    for (const auto& [key, value] : properties)
        if (key == name)
            return value;
    return {};
}

CalendarEntry entry(const QString& summary, const QString& description = {})
{
    return {{QUuid(1, 2, 0x7003, 0x84, 5, 6, 7, 8, 9, 10, 11)}, QDate(2027, 2, 28), 3, summary, description};
}

} // namespace

TEST_CASE("a due day becomes an all-day event with a reminder a week before", "[improvement][calendar]")
{
    const QByteArray file = calendarFile({entry(u"Train two people"_qs, u"Owner: Li"_qs)}, u"Plan"_qs, kNow);
    const Properties read = parsed(file);
    CHECK(read.first() == qMakePair(QByteArray("BEGIN"), QByteArray("VCALENDAR")));
    CHECK(read.last() == qMakePair(QByteArray("END"), QByteArray("VCALENDAR")));
    CHECK(valueOf(read, "VERSION") == "2.0");
    CHECK_FALSE(valueOf(read, "PRODID").isEmpty());
    CHECK(valueOf(read, "UID") == "00000001-0002-7003-8405-060708090a0b@sextant");
    CHECK(valueOf(read, "DTSTAMP") == "20261123T080509Z");
    CHECK(valueOf(read, "SEQUENCE") == "3");
    CHECK(valueOf(read, "DTSTART;VALUE=DATE") == "20270228");
    CHECK(valueOf(read, "DTEND;VALUE=DATE") == "20270301");
    CHECK(valueOf(read, "SUMMARY") == "Train two people");
    CHECK(valueOf(read, "TRIGGER") == "-P7D");
    CHECK(file.count("BEGIN:VEVENT") == 1);
    CHECK(file.count("END:VALARM") == 1);
}

TEST_CASE("the event of an action keeps its UID from file to file", "[improvement][calendar]")
{
    CalendarEntry later = entry(u"Train three people"_qs);
    later.revision = 9;
    const auto first = parsed(calendarFile({entry(u"Train two people"_qs)}, {}, kNow));
    const auto second = parsed(calendarFile({later}, {}, kNow.addDays(30)));
    CHECK(valueOf(first, "UID") == valueOf(second, "UID"));
    CHECK(valueOf(first, "SEQUENCE").toInt() < valueOf(second, "SEQUENCE").toInt());
}

TEST_CASE("what has no due day is left out, and an empty plan is still a calendar", "[improvement][calendar]")
{
    CalendarEntry open = entry(u"Some day"_qs);
    open.due = {};
    const QByteArray file = calendarFile({open}, {}, kNow);
    CHECK_FALSE(file.contains("VEVENT"));
    CHECK(file.endsWith("END:VCALENDAR\r\n"));
}

TEST_CASE("text that looks like calendar code stays text", "[improvement][calendar]")
{
    const QString hostile = QStringLiteral("x\r\nEND:VEVENT\r\nBEGIN:VALARM; a,b\\c:d\u0007");
    const QByteArray file = calendarFile({entry(hostile)}, hostile, kNow);
    CHECK(file.count("\r\nEND:VEVENT\r\n") == 1);
    CHECK(file.count("\r\nBEGIN:VALARM\r\n") == 1);
    CHECK(unescaped(valueOf(parsed(file), "SUMMARY")) ==
          QStringLiteral("x\nEND:VEVENT\nBEGIN:VALARM; a,b\\c:d"));
}

TEST_CASE("every line ends in CRLF, has at most 75 octets, cuts no character, and nothing is lost",
          "[improvement][calendar]")
{
    rc::prop("fold", [] {
        const auto part = [] {
            return *rc::gen::element(QStringLiteral("批准保护政策，三国各指定联络人。"),
                                     QStringLiteral("Train; "), QStringLiteral("🚢"), QStringLiteral("é"),
                                     QStringLiteral("line\n"), QStringLiteral("abcdefghijklmnopqrstuvwxyz"));
        };
        QString text;
        for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
            text += part();
        const QByteArray file = calendarFile({entry(text, text)}, text, kNow);
        RC_ASSERT(file.count('\n') == file.count("\r\n"));
        RC_ASSERT(file.count('\r') == file.count("\r\n"));
        for (const QByteArray& line : file.split('\n')) {
            RC_ASSERT(line.size() <= 76); // with the carriage return
            RC_ASSERT(QString::fromUtf8(line).toUtf8() == line);
            RC_ASSERT(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        RC_ASSERT(unescaped(valueOf(parsed(file), "SUMMARY")) == text);
        RC_ASSERT(unescaped(valueOf(parsed(file), "X-WR-CALNAME")) == text);
    });
}
