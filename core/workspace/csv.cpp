#include "workspace/csv.h"

#include "base/csv_cutter.h"

namespace sextant::workspace {

namespace {

const QString kFormulaSigns = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n'"_qs;

tl::unexpected<Error> malformed(const QString& path, const QString& reason, qint64 row)
{
    return fail(ErrorCode::InvalidAnswers,
                {{u"path"_qs, path}, {u"count"_qs, 1}, {u"row"_qs, static_cast<qlonglong>(row)}},
                u"row %1: %2"_qs.arg(row).arg(reason));
}

tl::unexpected<Error> refused(const CsvStop& stop, const QString& path, qsizetype size,
                              const CsvLimits& limits)
{
    switch (stop.fault) {
    case CsvFault::TooManyRows:
        return fail(ErrorCode::TooLarge,
                    {{u"path"_qs, path},
                     {u"sizeBytes"_qs, static_cast<qlonglong>(size)},
                     {u"limitBytes"_qs, limits.bytes}},
                    u"more than %1 rows"_qs.arg(limits.rows));
    case CsvFault::TooManyColumns:
        return malformed(path, u"too many columns"_qs, stop.row);
    case CsvFault::CellTooLong:
        return malformed(path, u"a cell is longer than %1 characters"_qs.arg(limits.cellCharacters),
                         stop.row);
    case CsvFault::QuoteWithin:
        return malformed(path, u"a quotation mark within a cell that is not in quotes"_qs, stop.row);
    case CsvFault::TextAfterQuote:
        return malformed(path, u"text after the closing quotation mark"_qs, stop.row);
    case CsvFault::OpenQuote:
        break;
    }
    return malformed(path, u"a quotation mark is never closed"_qs, stop.row);
}

} // namespace

Result<std::vector<QStringList>> readCsv(const QByteArray& bytes, const QString& path,
                                         const CsvLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorCode::TooLarge, {{u"path"_qs, path},
                                          {u"sizeBytes"_qs, static_cast<qlonglong>(bytes.size())},
                                          {u"limitBytes"_qs, limits.bytes}});
    const auto text = textAsUtf8(bytes);
    if (!text)
        return malformed(path, u"neither UTF-8 nor GB18030 text"_qs, 1);
    const CsvForm form{
        .rows = limits.rows, .columns = limits.columns, .cellCharacters = limits.cellCharacters};
    std::vector<QStringList> rows;
    const auto stop = cutCsv(*text, form, [&rows](CsvCells cells) {
        QStringList& row = rows.emplace_back();
        for (const QByteArrayView cell : cells)
            row.append(QString::fromUtf8(cell));
        return true;
    });
    if (stop.has_value())
        return refused(*stop, path, bytes.size(), limits);
    return rows;
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
