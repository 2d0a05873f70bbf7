#include "ledger/table.h"

#include "base/text.h"
#include "ledger/amount.h"
#include "ledger/limits.h"

#include <algorithm>

namespace sextant::ledger {

namespace {

constexpr int kRowsLookedAt = 20;

QByteArrayView trimmed(QByteArrayView text)
{
    constexpr QByteArrayView ideographicSpace("\xE3\x80\x80");
    constexpr QByteArrayView noBreakSpace("\xC2\xA0");
    for (;;) {
        const qsizetype size = text.size();
        text = text.trimmed();
        for (const QByteArrayView blank : {ideographicSpace, noBreakSpace}) {
            if (text.startsWith(blank))
                text = text.sliced(blank.size());
            if (text.endsWith(blank))
                text.chop(blank.size());
        }
        if (text.size() == size)
            return text;
    }
}

bool holdsDigit(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QString columnLetters(int index)
{
    QString letters;
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QByteArrayView Table::rawCell(int row, int column) const
{
    const auto at = static_cast<size_t>(row);
    const size_t first = m_rowStarts[at];
    const size_t end = at + 1 < m_rowStarts.size() ? m_rowStarts[at + 1] : m_ends.size();
    const size_t cell = first + static_cast<size_t>(column);
    if (cell >= end)
        return {};
    const quint32 begin = cell == 0 ? 0 : m_ends[cell - 1];
    return {m_text.data() + begin, static_cast<qsizetype>(m_ends[cell] - begin)};
}

QByteArrayView Table::cell(int row, int column) const
{
    return rawCell(m_firstRow + row, column);
}

std::optional<int> Table::columnNamed(const QString& name) const
{
    for (int i = 0; i < columnCount(); ++i) {
        if (m_columns[i] == name)
            return i;
    }
    const QString wanted = foldedText(name);
    for (int i = 0; i < columnCount(); ++i) {
        if (foldedText(m_columns[i]) == wanted || foldedText(columnLetters(i)) == wanted)
            return i;
    }
    return std::nullopt;
}

bool TableBuilder::add(int sourceRow, std::span<const QByteArrayView> cells)
{
    const auto filled = std::find_if(cells.rbegin(), cells.rend(),
                                     [](QByteArrayView cell) { return !trimmed(cell).isEmpty(); });
    if (filled == cells.rend())
        return true;
    cells = cells.first(static_cast<size_t>(cells.rend() - filled));
    m_table.m_rowStarts.push_back(static_cast<quint32>(m_table.m_ends.size()));
    m_table.m_sourceRows.push_back(sourceRow);
    for (const QByteArrayView cell : cells) {
        const QByteArrayView text = trimmed(cell);
        m_table.m_text.append(text.data(), static_cast<size_t>(text.size()));
        m_table.m_ends.push_back(static_cast<quint32>(m_table.m_text.size()));
    }
    m_columnCount = std::max(m_columnCount, static_cast<int>(cells.size()));
    return static_cast<qint64>(m_table.m_text.size()) <= kMaxTextBytes;
}

int TableBuilder::filledCells(int row) const
{
    int count = 0;
    for (int column = 0; column < m_columnCount; ++column)
        count += m_table.rawCell(row, column).isEmpty() ? 0 : 1;
    return count;
}

bool TableBuilder::looksLikeHeader(int row, int widest) const
{
    if (filledCells(row) * 2 < widest)
        return false;
    for (int column = 0; column < m_columnCount; ++column) {
        const QByteArrayView cell = m_table.rawCell(row, column);
        if (!cell.isEmpty() &&
            (readAmount(cell).state != AmountState::Unreadable || (widest == 1 && holdsDigit(cell))))
            return false;
    }
    return true;
}

int TableBuilder::guessedHeader() const
{
    const int rows = std::min(kRowsLookedAt, static_cast<int>(m_table.m_sourceRows.size()));
    int widest = 0;
    for (int row = 0; row < rows; ++row)
        widest = std::max(widest, filledCells(row));
    for (int row = 0; row < rows; ++row) {
        if (looksLikeHeader(row, widest))
            return row;
    }
    return -1;
}

void TableBuilder::nameColumns(int header)
{
    for (int column = 0; column < m_columnCount; ++column) {
        const QByteArrayView cell = header < 0 ? QByteArrayView() : m_table.rawCell(header, column);
        QString name = QString::fromUtf8(cell).simplified().left(100);
        if (name.isEmpty())
            name = columnLetters(column);
        QString own = name;
        for (int number = 2; m_table.m_columns.contains(own); ++number)
            own = QStringLiteral("%1 (%2)").arg(name).arg(number);
        m_table.m_columns << own;
    }
    m_table.m_firstRow = header + 1;
    m_table.m_headerRow = header < 0 ? 0 : m_table.m_sourceRows[static_cast<size_t>(header)];
}

Table TableBuilder::finish(std::optional<int> headerRow)
{
    const auto& rows = m_table.m_sourceRows;
    const auto wanted = headerRow.has_value() ? std::find(rows.begin(), rows.end(), *headerRow) : rows.end();
    const int found = wanted == rows.end() ? -1 : static_cast<int>(wanted - rows.begin());
    nameColumns(headerRow.has_value() ? found : guessedHeader());
    return std::move(m_table);
}

} // namespace sextant::ledger
