#pragma once

#include "spreadsheet/archive.h"

#include <QXmlStreamReader>

namespace sextant::spreadsheet {

/// The XML of one part, token by token, as it is unpacked. What no spreadsheet program writes ends by a Stop:
/// a document type, an entity, a tag of more than 64 KiB (QXmlStreamReader needs minutes for some of them),
/// depth.
class XmlPart
{
public:
    XmlPart(Archive& archive, const QString& name)
        : m_stream(archive, name)
    {}

    /// The next start, end or text; EndDocument at the end.
    QXmlStreamReader::TokenType next();
    /// Of the present element, without prefix.
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// The attribute called \a name, without prefix.
    QString attribute(QStringView name) const;
    int permille() const { return m_stream.permille(); }
    const QString& partName() const { return m_stream.name(); }

private:
    bool feed();
    void guard(const QByteArray& piece);

    PartStream m_stream;
    QXmlStreamReader m_xml;
    qsizetype m_tagBytes = 0; ///< since the "<" that is not closed yet; 0 outside of tags
    char m_quote = 0;         ///< within a tag: the quotation mark that is open
    bool m_markup = false;    ///< the tag is a comment or instruction, where quotation marks mean nothing
    bool m_ended = false;
    int m_depth = 0;
};

} // namespace sextant::spreadsheet
