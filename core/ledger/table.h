#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sextant::ledger {

/// Rows of text with named columns. All text lies in one buffer, so that 100,000 rows take little more memory
/// than their file.
class Table
{
public:
    const QStringList& columns() const { return m_columns; }
    int columnCount() const { return static_cast<int>(m_columns.size()); }
    /// Rows of data: below the header, blank ones left out.
    int rowCount() const { return static_cast<int>(m_sourceRows.size()) - m_firstRow; }
    /// UTF-8, without blanks at either end; empty where the row has no such cell.
    QByteArrayView cell(int row, int column) const;
    QString text(int row, int column) const { return QString::fromUtf8(cell(row, column)); }
    /// The number of \a row as a spreadsheet counts, from 1.
    int sourceRow(int row) const { return m_sourceRows[static_cast<size_t>(m_firstRow + row)]; }
    /// The row that names the columns, as a spreadsheet counts; 0 when they go by letters.
    int headerRow() const { return m_firstRow == 0 ? 0 : m_headerRow; }
    /// The column called \a name, else the one with that letter ("C"); nullopt when there is none.
    std::optional<int> columnNamed(const QString& name) const;

private:
    friend class TableBuilder;

    QByteArrayView rawCell(int row, int column) const;

    std::string m_text;
    std::vector<quint32> m_ends;      ///< of each cell in m_text
    std::vector<quint32> m_rowStarts; ///< first cell of each row in m_ends
    std::vector<int> m_sourceRows;
    QStringList m_columns;
    int m_firstRow = 0; ///< of data, after the header and what stands above it
    int m_headerRow = 0;
};

/// Takes rows as they come, then finds the header.
class TableBuilder
{
public:
    /// A row of valid UTF-8; blank ones are left out. False when the table holds too much text.
    bool add(int sourceRow, std::span<const QByteArrayView> cells);
    /// Names the columns by the row \a headerRow (as a spreadsheet counts; 0: none, letters). Without one, by
    /// the first of the first twenty rows that looks like a header: at least half as wide as the widest, and
    /// without amounts. What stands above the header is no data. Columns without a name go by their letter; a
    /// name that occurs again gets a number.
    Table finish(std::optional<int> headerRow = {});

private:
    int filledCells(int row) const;
    bool looksLikeHeader(int row, int widest) const;
    int guessedHeader() const;
    void nameColumns(int header);

    Table m_table;
    int m_columnCount = 0;
};

/// "A", "B", …, "Z", "AA", …: column \a index from 0.
QString columnLetters(int index);

} // namespace sextant::ledger
