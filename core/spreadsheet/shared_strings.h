#pragma once

#include "spreadsheet/xml_part.h"

#include <string>
#include <vector>

namespace sextant::spreadsheet {

/// The texts that cells point to by number, in one buffer of UTF-8.
class SharedStrings
{
public:
    /// Stops: SpreadsheetTooLarge and those of XmlPart.
    void read(XmlPart& part);
    /// nullopt when there is no text of that number.
    std::optional<QByteArrayView> at(qint64 index) const;

private:
    std::string m_text;
    std::vector<quint32> m_ends;
};

/// Adds what the present token holds to \a text while within <t>, outside of <rPh> (phonetic readings).
class TextCollector
{
public:
    /// \a token as next() gave it for \a part.
    void take(QXmlStreamReader::TokenType token, const XmlPart& part, QString& text);

private:
    bool m_inText = false;
    int m_phonetic = 0;
};

/// \a text with "_x000D_" and its like as the characters that they stand for.
QString unescaped(const QString& text);

} // namespace sextant::spreadsheet
