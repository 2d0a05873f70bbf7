#include "spreadsheet/shared_strings.h"

#include "ledger/limits.h"

#include <QRegularExpression>

namespace sextant::spreadsheet {

QString unescaped(const QString& text)
{
    if (!text.contains(QStringLiteral("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString result;
    qsizetype at = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, at)) {
        const auto unit = static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16));
        result += text.mid(at, match.capturedStart() - at);
        if (unit != 0 && !QChar::isSurrogate(unit))
            result += QChar(unit);
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

void TextCollector::take(QXmlStreamReader::TokenType token, const XmlPart& part, QString& text)
{
    const int step = token == QXmlStreamReader::StartElement ? 1 : -1;
    if (token == QXmlStreamReader::Characters) {
        if (m_inText && m_phonetic == 0)
            text += part.text();
    } else if (part.name() == u"t") {
        m_inText = step > 0;
    } else if (part.name() == u"rPh") {
        m_phonetic += step;
    }
}

void SharedStrings::read(XmlPart& part)
{
    QString text;
    TextCollector collector;
    for (auto token = part.next(); token != QXmlStreamReader::EndDocument; token = part.next()) {
        collector.take(token, part, text);
        if (token != QXmlStreamReader::EndElement || part.name() != u"si")
            continue;
        m_text += unescaped(text).toStdString();
        m_ends.push_back(static_cast<quint32>(m_text.size()));
        text.clear();
        if (static_cast<qint64>(m_text.size()) > ledger::kMaxTextBytes)
            throw Stop{ledger::LedgerRefusal::SpreadsheetTooLarge, part.partName()};
    }
}

std::optional<QByteArrayView> SharedStrings::at(qint64 index) const
{
    if (index < 0 || index >= static_cast<qint64>(m_ends.size()))
        return std::nullopt;
    const auto place = static_cast<size_t>(index);
    const quint32 begin = place == 0 ? 0 : m_ends[place - 1];
    return QByteArrayView(m_text.data() + begin, static_cast<qsizetype>(m_ends[place] - begin));
}

} // namespace sextant::spreadsheet
