#include "base/csv_cutter.h"

#include <QStringDecoder>

#include <algorithm>
#include <string>
#include <vector>

namespace sextant {

namespace {

/// UTF-16 units of a valid UTF-8 text.
qsizetype utf16Length(QByteArrayView utf8)
{
    qsizetype units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

class Cutter
{
public:
    Cutter(QByteArrayView text, const CsvForm& form)
        : m_text(text)
        , m_form(form)
    {}

    bool atEnd() const { return m_at >= m_text.size(); }
    CsvStop stop(CsvFault fault) const { return {fault, m_row}; }

    /// Cuts the next row into cells().
    std::optional<CsvFault> cutRow()
    {
        ++m_row;
        m_parts.clear();
        m_unquoted.clear();
        if (m_row > m_form.rows)
            return CsvFault::TooManyRows;
        for (bool more = true; more;) {
            const auto fault = !atEnd() && m_text[m_at] == '"' ? quotedCell() : plainCell();
            if (fault.has_value())
                return fault;
            if (static_cast<int>(m_parts.size()) > m_form.columns)
                return CsvFault::TooManyColumns;
            more = !atEnd() && m_text[m_at] == m_form.delimiter;
            if (more)
                ++m_at;
        }
        if (!atEnd() && m_text[m_at++] == '\r' && !atEnd() && m_text[m_at] == '\n')
            ++m_at;
        return std::nullopt;
    }

    CsvCells cells()
    {
        m_cells.clear();
        for (const Part& part : m_parts)
            m_cells.push_back(part.unquoted ? QByteArrayView(m_unquoted.data() + part.begin, part.size)
                                            : m_text.sliced(part.begin, part.size));
        return m_cells;
    }

private:
    /// A cell within the text, or within what is left of quoted cells without their doubled marks.
    struct Part
    {
        qsizetype begin = 0;
        qsizetype size = 0;
        bool unquoted = false;
    };

    bool endsCell(char c) const { return c == m_form.delimiter || c == '\r' || c == '\n'; }

    std::optional<CsvFault> plainCell()
    {
        const qsizetype begin = m_at;
        for (; !atEnd() && !endsCell(m_text[m_at]); ++m_at) {
            if (m_text[m_at] == '"' && !m_form.quotesWithin)
                return CsvFault::QuoteWithin;
        }
        return keep({begin, m_at - begin, false}, m_text.sliced(begin, m_at - begin));
    }

    std::optional<CsvFault> quotedCell()
    {
        const auto begin = static_cast<qsizetype>(m_unquoted.size());
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] != '"') {
                m_unquoted += m_text[m_at];
                continue;
            }
            ++m_at;
            if (atEnd() || m_text[m_at] != '"') {
                if (!atEnd() && !endsCell(m_text[m_at]))
                    return CsvFault::TextAfterQuote;
                const auto size = static_cast<qsizetype>(m_unquoted.size()) - begin;
                return keep({begin, size, true}, QByteArrayView(m_unquoted.data() + begin, size));
            }
            m_unquoted += '"';
        }
        return CsvFault::OpenQuote;
    }

    std::optional<CsvFault> keep(const Part& part, QByteArrayView cell)
    {
        if (cell.size() > m_form.cellCharacters && utf16Length(cell) > m_form.cellCharacters)
            return CsvFault::CellTooLong;
        m_parts.push_back(part);
        return std::nullopt;
    }

    QByteArrayView m_text;
    const CsvForm& m_form;
    qsizetype m_at = 0;
    qint64 m_row = 0;
    std::vector<Part> m_parts;
    std::string m_unquoted;
    std::vector<QByteArrayView> m_cells;
};

std::optional<QByteArray> decoded(const QByteArray& bytes, const char* encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter) || text.contains(u'\0'))
        return std::nullopt;
    return text.toUtf8();
}

} // namespace

std::optional<CsvStop> cutCsv(QByteArrayView utf8, const CsvForm& form,
                              const std::function<bool(CsvCells)>& take)
{
    Cutter cutter(utf8, form);
    while (!cutter.atEnd()) {
        if (const auto fault = cutter.cutRow(); fault.has_value())
            return cutter.stop(*fault);
        if (!take(cutter.cells()))
            break;
    }
    return std::nullopt;
}

TextEncoding encodingOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16;
    return bytes.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Gb18030;
}

std::optional<QByteArray> textAsUtf8(const QByteArray& bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf16)
        return encodingOf(bytes) == encoding ? decoded(bytes, "UTF-16") : std::nullopt;
    if (encoding == TextEncoding::Gb18030)
        return decoded(bytes, "GB18030");
    if (!bytes.isValidUtf8() || bytes.contains('\0'))
        return std::nullopt;
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

std::optional<QByteArray> textAsUtf8(const QByteArray& bytes)
{
    return textAsUtf8(bytes, encodingOf(bytes));
}

} // namespace sextant
