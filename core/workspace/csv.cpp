#include "workspace/csv.h"

#include <QStringDecoder>

#include <optional>

namespace sextant::workspace {

namespace {

const QString kFormulaSigns = u"=+-@\t\r\n'"_qs;

tl::unexpected<Error> malformed(const QString& path, const QString& reason, qsizetype row)
{
    return fail(ErrorCode::InvalidAnswers,
                {{u"path"_qs, path}, {u"count"_qs, 1}, {u"row"_qs, static_cast<qlonglong>(row)}},
                u"row %1: %2"_qs.arg(row).arg(reason));
}

std::optional<QString> decoded(const QByteArray& bytes)
{
    for (const char* encoding : {"UTF-8", "GB18030"}) {
        QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
        if (!decoder.isValid())
            continue;
        const QString text = decoder.decode(bytes);
        if (!decoder.hasError() && !text.contains(QChar::ReplacementCharacter) && !text.contains(u'\0'))
            return text;
    }
    return std::nullopt;
}

/// Cuts a text into rows and cells.
class Cutter
{
public:
    Cutter(const QString& text, const QString& path, const CsvLimits& limits)
        : m_text(text)
        , m_path(path)
        , m_limits(limits)
    {}

    Result<std::vector<QStringList>> cut()
    {
        while (m_at < m_text.size()) {
            if (const auto row = cutRow(); !row)
                return tl::make_unexpected(row.error());
            if (static_cast<int>(m_rows.size()) > m_limits.rows)
                return fail(ErrorCode::TooLarge,
                            {{u"path"_qs, m_path},
                             {u"sizeBytes"_qs, static_cast<qlonglong>(m_text.size())},
                             {u"limitBytes"_qs, m_limits.bytes}},
                            u"more than %1 rows"_qs.arg(m_limits.rows));
        }
        return std::move(m_rows);
    }

private:
    qsizetype rowNumber() const { return static_cast<qsizetype>(m_rows.size()) + 1; }

    Result<> cutRow()
    {
        QStringList cells;
        for (;;) {
            auto cell = m_text[m_at] == u'"' ? quotedCell() : plainCell();
            if (!cell)
                return tl::make_unexpected(cell.error());
            cells.append(*cell);
            if (cells.size() > m_limits.columns)
                return malformed(m_path, u"too many columns"_qs, rowNumber());
            if (m_at >= m_text.size())
                break;
            const QChar end = m_text[m_at++];
            if (end != u',') {
                if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
                    ++m_at;
                break;
            }
            if (m_at >= m_text.size()) { // a comma ends the file: one more empty cell
                cells.append(QString());
                break;
            }
        }
        m_rows.push_back(std::move(cells));
        return {};
    }

    static bool endsCell(QChar c) { return c == u',' || c == u'\r' || c == u'\n'; }

    Result<QString> plainCell()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsCell(m_text[m_at])) {
            if (m_text[m_at] == u'"')
                return malformed(m_path, u"a quotation mark within a cell that is not in quotes"_qs,
                                 rowNumber());
            ++m_at;
        }
        return checkedLength(m_text.mid(start, m_at - start));
    }

    Result<QString> quotedCell()
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                cell += m_text[m_at];
                continue;
            }
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell += m_text[m_at++];
                continue;
            }
            ++m_at;
            if (m_at < m_text.size() && !endsCell(m_text[m_at]))
                return malformed(m_path, u"text after the closing quotation mark"_qs, rowNumber());
            return checkedLength(cell);
        }
        return malformed(m_path, u"a quotation mark is never closed"_qs, rowNumber());
    }

    Result<QString> checkedLength(const QString& cell) const
    {
        if (cell.size() > m_limits.cellCharacters)
            return malformed(m_path, u"a cell is longer than %1 characters"_qs.arg(m_limits.cellCharacters),
                             rowNumber());
        return cell;
    }

    const QString& m_text;
    const QString& m_path;
    const CsvLimits m_limits;
    qsizetype m_at = 0;
    std::vector<QStringList> m_rows;
};

} // namespace

Result<std::vector<QStringList>> readCsv(const QByteArray& bytes, const QString& path,
                                         const CsvLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorCode::TooLarge, {{u"path"_qs, path},
                                          {u"sizeBytes"_qs, static_cast<qlonglong>(bytes.size())},
                                          {u"limitBytes"_qs, limits.bytes}});
    const auto text = decoded(bytes);
    if (!text)
        return malformed(path, u"neither UTF-8 nor GB18030 text"_qs, 1);
    return Cutter(*text, path, limits).cut();
}

QString csvRow(const QStringList& cells)
{
    QString row;
    for (const QString& cell : cells) {
        if (!row.isEmpty() || &cell != &cells.front())
            row += u',';
        const bool needsQuotes =
            cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r');
        row += needsQuotes ? u'"' + QString(cell).replace(u'"', u"\"\""_qs) + u'"' : cell;
    }
    return row + u"\r\n"_qs;
}

QString guardedCell(const QString& text)
{
    return !text.isEmpty() && kFormulaSigns.contains(text.front()) ? u'\'' + text : text;
}

QString unguardedCell(const QString& cell)
{
    return cell.size() > 1 && cell.front() == u'\'' && kFormulaSigns.contains(cell[1]) ? cell.mid(1) : cell;
}

} // namespace sextant::workspace
