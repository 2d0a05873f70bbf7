#include "spreadsheet/cell_format.h"

#include <QDate>
#include <QTime>

#include <QHash>

#include <cmath>

namespace sextant::spreadsheet {

bool isBuiltInDate(int number)
{
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) ||
           (number >= 45 && number <= 47) || (number >= 50 && number <= 58);
}

bool isDateFormat(const QString& code)
{
    bool quoted = false;
    QString bracket;
    bool inBracket = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (quoted) {
            quoted = c != u'"';
        } else if (inBracket) {
            // [h], [mm] and [ss] count hours and more; [Red], [$¥-804] and [>0] are something else.
            if (c == u']' &&
                (bracket == QString(bracket.size(), u'h') || bracket == QString(bracket.size(), u'm') ||
                 bracket == QString(bracket.size(), u's')))
                return !bracket.isEmpty();
            inBracket = c != u']';
            bracket += c;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'[') {
            inBracket = true;
            bracket.clear();
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            return false; // the first part, for numbers above zero, decides
        } else if (code.mid(i, 7).compare(QStringLiteral("general"), Qt::CaseInsensitive) == 0) {
            i += 6;
        } else if (QStringView(u"ymdhs").contains(c)) {
            return true;
        }
    }
    return false;
}

void CellFormats::read(XmlPart& part)
{
    QHash<int, bool> own;
    bool inStyles = false;
    for (auto token = part.next(); token != QXmlStreamReader::EndDocument; token = part.next()) {
        if (token == QXmlStreamReader::Characters)
            continue;
        const bool starts = token == QXmlStreamReader::StartElement;
        if (part.name() == u"cellXfs") {
            inStyles = starts;
        } else if (starts && part.name() == u"numFmt") {
            own.insert(part.attribute(u"numFmtId").toInt(), isDateFormat(part.attribute(u"formatCode")));
        } else if (starts && inStyles && part.name() == u"xf") {
            const int number = part.attribute(u"numFmtId").toInt();
            m_dates.push_back(own.contains(number) ? own.value(number) : isBuiltInDate(number));
        }
    }
}

QString dateText(double serial, bool since1904)
{
    constexpr double last = 2'958'465; // 9999-12-31
    if (!(serial >= 0 && serial < last + 1))
        return {};
    double day = std::floor(serial);
    auto seconds = static_cast<int>(std::lround((serial - day) * 86'400));
    if (seconds == 86'400) {
        seconds = 0;
        ++day;
    }
    const QString time = QTime(0, 0).addSecs(seconds).toString(QStringLiteral("HH:mm:ss"));
    if (day == 0 && !since1904)
        return time;
    const QDate origin = since1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = !since1904 && day == 60
                             ? QStringLiteral("1900-02-29")
                             : origin.addDays(static_cast<qint64>(day)).toString(Qt::ISODate);
    return seconds == 0 ? date : QString(date + u' ' + time);
}

QString numberText(const QString& raw)
{
    bool fine = false;
    const double number = raw.toDouble(&fine);
    if (!fine || !std::isfinite(number))
        return {};
    if (number == 0)
        return QStringLiteral("0");
    constexpr int digits = 15;
    const auto magnitude = static_cast<int>(std::floor(std::log10(std::abs(number))));
    const int decimals = std::clamp(digits - 1 - magnitude, 0, 30);
    QString text = QString::number(number, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == u"-0" ? QStringLiteral("0") : text;
}

} // namespace sextant::spreadsheet
