#include "spreadsheet/xml_part.h"

namespace sextant::spreadsheet {

namespace {

using ledger::LedgerRefusal;

constexpr qsizetype kLongestTag = 64 * 1024;
constexpr int kDeepest = 64;

} // namespace

QString XmlPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

/// Follows the tags byte by byte; UTF-16, which nobody writes here, would go unguarded and is refused.
void XmlPart::guard(const QByteArray& piece)
{
    for (const char c : piece) {
        if (c == '\0')
            throw Stop{LedgerRefusal::SpreadsheetHostile, partName()};
        if (m_tagBytes == 0) {
            m_tagBytes = c == '<' ? 1 : 0;
            m_quote = 0;
            m_markup = false;
            continue;
        }
        if (m_tagBytes == 1)
            m_markup = c == '!' || c == '?';
        if (++m_tagBytes > kLongestTag)
            throw Stop{LedgerRefusal::SpreadsheetHostile, partName()};
        if (m_quote != 0)
            m_quote = c == m_quote ? '\0' : m_quote;
        else if (c == '>')
            m_tagBytes = 0;
        else if (!m_markup && (c == '"' || c == '\''))
            m_quote = c;
    }
}

bool XmlPart::feed()
{
    const QByteArray piece = m_ended ? QByteArray() : m_stream.next();
    m_ended = piece.isEmpty();
    guard(piece);
    m_xml.addData(piece);
    return !m_ended;
}

QXmlStreamReader::TokenType XmlPart::next()
{
    for (;;) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > kDeepest)
                throw Stop{LedgerRefusal::SpreadsheetHostile, partName()};
            return QXmlStreamReader::StartElement;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return QXmlStreamReader::EndElement;
        case QXmlStreamReader::Characters:
            return QXmlStreamReader::Characters;
        case QXmlStreamReader::EndDocument:
            while (feed()) {
            } // the checksum is at the end
            return QXmlStreamReader::EndDocument;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            throw Stop{LedgerRefusal::SpreadsheetHostile, partName()};
        case QXmlStreamReader::Invalid:
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError || !feed())
                throw Stop{LedgerRefusal::SpreadsheetDamaged, partName()};
            break;
        default:
            break;
        }
    }
}

} // namespace sextant::spreadsheet
