#include "ledger/text_table.h"

#include "ledger/limits.h"
#include "ledger/refusals.h"

#include <array>

namespace sextant::ledger {

namespace {

CsvForm formOf(char delimiter)
{
    return {.delimiter = delimiter,
            .quotesWithin = true,
            .rows = kMaxRows,
            .columns = kMaxColumns,
            .cellCharacters = kMaxCellCharacters};
}

char guessedDelimiter(QByteArrayView text)
{
    constexpr std::array candidates{',', ';', '\t', '|'};
    constexpr int rowsLookedAt = 20;
    char best = ',';
    size_t most = 0;
    for (const char candidate : candidates) {
        size_t cells = 0;
        int rows = 0;
        // A fault ends the counting; cutting the whole text tells of it later.
        (void)cutCsv(text, formOf(candidate), [&](CsvCells row) {
            cells += row.size();
            return ++rows < rowsLookedAt;
        });
        if (cells > most) {
            most = cells;
            best = candidate;
        }
    }
    return best;
}

tl::unexpected<Error> refused(const CsvStop& stop, const QString& path)
{
    const QVariantMap row{{QStringLiteral("row"), stop.row}};
    const auto limited = [&](LedgerRefusal reason, int limit) {
        return refuse(reason, path, {{QStringLiteral("row"), stop.row}, {QStringLiteral("limit"), limit}});
    };
    switch (stop.fault) {
    case CsvFault::TooManyRows:
        return limited(LedgerRefusal::TooManyRows, kMaxRows);
    case CsvFault::TooManyColumns:
        return limited(LedgerRefusal::TooManyColumns, kMaxColumns);
    case CsvFault::CellTooLong:
        return limited(LedgerRefusal::CellTooLong, kMaxCellCharacters);
    case CsvFault::TextAfterQuote:
        return refuse(LedgerRefusal::TextAfterQuote, path, row);
    case CsvFault::QuoteWithin:
    case CsvFault::OpenQuote:
        break;
    }
    return refuse(LedgerRefusal::OpenQuote, path, row);
}

/// A list without header: one column.
Result<Table> listTable(const QList<QByteArray>& items)
{
    TableBuilder builder;
    int row = 0;
    for (const QByteArray& item : items) {
        if (++row > kMaxRows)
            return refuse(LedgerRefusal::TooManyRows, {}, {{QStringLiteral("limit"), kMaxRows}});
        if (item.size() > kMaxCellCharacters)
            return refuse(LedgerRefusal::CellTooLong, {},
                          {{QStringLiteral("row"), row}, {QStringLiteral("limit"), kMaxCellCharacters}});
        const QByteArrayView cell(item);
        builder.add(row, {&cell, 1});
    }
    Table table = builder.finish(0);
    if (table.rowCount() == 0)
        return refuse(LedgerRefusal::Empty, {});
    return table;
}

} // namespace

Result<Table> tableFromCsv(const QByteArray& bytes, const QString& path, const CsvChoice& choice)
{
    if (bytes.size() > kMaxFileBytes)
        return fail(ErrorCode::TooLarge, {{QStringLiteral("path"), path},
                                          {QStringLiteral("sizeBytes"), static_cast<qlonglong>(bytes.size())},
                                          {QStringLiteral("limitBytes"), kMaxFileBytes}});
    const auto text = textAsUtf8(bytes, choice.encoding.value_or(encodingOf(bytes)));
    if (!text.has_value())
        return refuse(LedgerRefusal::Encoding, path);
    const char delimiter = choice.delimiter.has_value() ? *choice.delimiter : guessedDelimiter(*text);
    TableBuilder builder;
    int row = 0;
    const auto stop =
        cutCsv(*text, formOf(delimiter), [&](CsvCells cells) { return builder.add(++row, cells); });
    if (stop.has_value())
        return refused(*stop, path);
    Table table = builder.finish(choice.headerRow);
    if (table.rowCount() == 0)
        return refuse(LedgerRefusal::Empty, path);
    return table;
}

Result<Table> tableFromPaste(const QString& text)
{
    if (text.contains(u'\t'))
        return tableFromCsv(text.toUtf8(), {}, {.delimiter = '\t', .headerRow = {}});
    QString lines = text.trimmed();
    if (!lines.contains(u'\n')) {
        for (const QChar separator : {u',', u'，', u';', u'；', u'、'})
            lines.replace(separator, u'\n');
    }
    return listTable(lines.toUtf8().replace('\r', "").split('\n'));
}

namespace {

/// "V0001": what stands before its last run of digits, and that number.
struct Numbered
{
    QString prefix;
    QString digits;
};

std::optional<Numbered> numbered(const QString& text)
{
    qsizetype at = text.size();
    while (at > 0 && text[at - 1] >= u'0' && text[at - 1] <= u'9')
        --at;
    const QString digits = text.mid(at);
    if (digits.isEmpty() || digits.size() > 15)
        return std::nullopt;
    return Numbered{text.left(at), digits};
}

struct Span
{
    Numbered first;
    qint64 from = 0;
    qint64 to = 0;
};

std::optional<Span> spanOf(const QString& left, const QString& right)
{
    const auto first = numbered(left.trimmed());
    const auto last = numbered(right.trimmed());
    if (!first.has_value() || !last.has_value())
        return std::nullopt;
    const bool widthKept = first->digits.size() == last->digits.size();
    const bool samePrefix = first->prefix == last->prefix && (widthKept || !first->digits.startsWith(u'0'));
    const bool short_ = last->prefix.isEmpty() && widthKept; // V0001-0500
    const Span span{*first, first->digits.toLongLong(), last->digits.toLongLong()};
    return (samePrefix || short_) && span.from <= span.to ? std::optional(span) : std::nullopt;
}

/// Whether the hyphen between them makes one number of the two ("2024-001"), not a range that went wrong
/// ("500-1").
bool areOneNumber(const Numbered& left, const Numbered& right)
{
    return right.prefix.isEmpty() && right.digits.startsWith(u'0') && !left.digits.startsWith(u'0');
}

/// One range, or one number; the hyphen that makes sense is the one between two numbers of one kind.
std::optional<Span> readSpan(const QString& part)
{
    bool single = !part.startsWith(u'-');
    for (qsizetype at = part.indexOf(u'-'); at >= 0; at = part.indexOf(u'-', at + 1)) {
        const QString left = part.left(at);
        const QString right = part.mid(at + 1);
        if (const auto span = spanOf(left, right); span.has_value())
            return span;
        const auto first = numbered(left.trimmed());
        const auto last = numbered(right.trimmed());
        if (first.has_value() && last.has_value() && !areOneNumber(*first, *last))
            single = false;
    }
    return single ? spanOf(part, part) : std::nullopt;
}

QString plainRange(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    for (const QChar dash : {u'–', u'—', u'−', u'~', u'～', u'至', u'到'})
        plain.replace(dash, u'-');
    plain.replace(QStringLiteral("--"), QStringLiteral("-"));
    for (const QChar comma : {u'，', u';', u'；', u'、', u'\n'})
        plain.replace(comma, u',');
    return plain;
}

} // namespace

Result<Table> tableFromRange(const QString& text)
{
    QList<QByteArray> items;
    if (text.size() > kMaxCellCharacters)
        return refuse(LedgerRefusal::RangeUnreadable, {}, {{QStringLiteral("value"), text}});
    for (const QString& part : plainRange(text).split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto span = readSpan(part.trimmed());
        if (!span.has_value())
            return refuse(LedgerRefusal::RangeUnreadable, {}, {{QStringLiteral("value"), part.trimmed()}});
        if (span->to - span->from >= kMaxRows - items.size())
            return refuse(LedgerRefusal::RangeTooLong, {},
                          {{QStringLiteral("value"), part.trimmed()}, {QStringLiteral("limit"), kMaxRows}});
        const QByteArray prefix = span->first.prefix.toUtf8();
        const auto width = static_cast<int>(span->first.digits.size());
        for (qint64 number = span->from; number <= span->to; ++number)
            items << prefix + QByteArray::number(number).rightJustified(width, '0');
    }
    if (items.isEmpty())
        return refuse(LedgerRefusal::RangeUnreadable, {}, {{QStringLiteral("value"), text}});
    return listTable(items);
}

} // namespace sextant::ledger
