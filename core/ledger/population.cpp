#include "ledger/population.h"

#include "base/text.h"
#include "ledger/amount.h"
#include "ledger/refusals.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace sextant::ledger {

namespace {

constexpr size_t kMostProblems = 1000;
constexpr int kRowsLookedAt = 200;

bool isTotal(const Table& table, int row)
{
    static const QSet<QByteArray> words{"合计",        "总计",       "小计",     "本月合计", "本年累计",
                                        "本期合计",    "累计",       "合 计",    "Total",    "TOTAL",
                                        "total",       "Subtotal",   "subtotal", "SUBTOTAL", "Sub-total",
                                        "Grand total", "Grand Total"};
    for (int column = 0; column < table.columnCount(); ++column) {
        const QByteArrayView cell = table.cell(row, column);
        if (cell.size() >= 5 && cell.size() <= 12 &&
            words.contains(QByteArray::fromRawData(cell.data(), cell.size())))
            return true;
    }
    return false;
}

/// The first column whose name holds one of \a words, the first word first.
template <typename Words>
std::optional<int> columnWith(const Table& table, const Words& words)
{
    for (const char16_t* word : words) {
        for (int column = 0; column < table.columnCount(); ++column) {
            if (foldedText(table.columns()[column]).contains(QString::fromUtf16(word)))
                return column;
        }
    }
    return std::nullopt;
}

bool holdsAmounts(const Table& table, int column)
{
    int amounts = 0;
    int filled = 0;
    for (int row = 0; row < std::min(kRowsLookedAt, table.rowCount()); ++row) {
        const AmountState state = readAmount(table.cell(row, column)).state;
        filled += state == AmountState::Blank ? 0 : 1;
        amounts += state == AmountState::Fine ? 1 : 0;
    }
    return filled > 0 && amounts * 10 >= filled * 9;
}

class Reading
{
public:
    Reading(const Table& table, const ColumnChoice& choice, const QString& path)
        : m_table(table)
        , m_choice(choice)
        , m_path(path)
    {}

    PopulationReading all()
    {
        const auto count = static_cast<size_t>(m_table.rowCount());
        m_result.population.rows.reserve(count);
        if (m_choice.amount.has_value())
            m_result.population.amounts.reserve(count);
        m_seen.reserve(m_table.rowCount());
        for (int row = 0; row < m_table.rowCount(); ++row) {
            if (isTotal(m_table, row))
                m_result.population.totalRows.push_back(row);
            else
                read(row);
        }
        if (m_result.population.rows.empty() && m_result.problemCount == 0)
            problem(refuse(LedgerRefusal::Empty, m_path));
        return std::move(m_result);
    }

private:
    void problem(const tl::unexpected<Error>& error)
    {
        if (++m_result.problemCount <= static_cast<qint64>(kMostProblems))
            m_result.problems.push_back(error.value());
    }

    void problem(LedgerRefusal reason, int row, int column, const QString& value = {})
    {
        QVariantMap args{{QStringLiteral("row"), m_table.sourceRow(row)},
                         {QStringLiteral("column"), m_table.columns()[column]}};
        if (!value.isEmpty())
            args.insert(QStringLiteral("value"), value);
        problem(refuse(reason, m_path, args));
    }

    void read(int row)
    {
        const QByteArrayView id = m_table.cell(row, m_choice.id);
        if (id.isEmpty())
            return problem(LedgerRefusal::IdMissing, row, m_choice.id);
        if (m_choice.amount.has_value() && !readAmountOf(row, *m_choice.amount))
            return;
        // The table outlives this: its cells need no copy.
        const auto known = m_seen.size();
        m_seen.insert(QByteArray::fromRawData(id.data(), id.size()));
        if (m_seen.size() == known)
            m_result.population.repeated.push_back(row);
        m_result.population.rows.push_back(row);
    }

    bool readAmountOf(int row, int column)
    {
        const Amount amount = readAmount(m_table.cell(row, column));
        const std::int64_t room = std::numeric_limits<std::int64_t>::max() / 2;
        std::int64_t& total = m_result.population.total.scaled;
        const QString text = amount.state == AmountState::Fine ? QString() : m_table.text(row, column);
        if (amount.state == AmountState::Blank)
            problem(LedgerRefusal::AmountMissing, row, column);
        else if (amount.state == AmountState::Unreadable)
            problem(LedgerRefusal::AmountUnreadable, row, column, text);
        else if (amount.state == AmountState::TooLarge ||
                 std::abs(total) > room - std::abs(amount.value.scaled))
            problem(LedgerRefusal::AmountTooLarge, row, column, m_table.text(row, column));
        else {
            total += amount.value.scaled;
            m_result.population.amounts.push_back(amount.value);
            return true;
        }
        return false;
    }

    const Table& m_table;
    const ColumnChoice m_choice;
    const QString& m_path;
    PopulationReading m_result;
    QSet<QByteArray> m_seen;
};

} // namespace

ColumnChoice guessedColumns(const Table& table)
{
    constexpr std::array ids{u"凭证号", u"凭证字号", u"凭证编号", u"单号", u"编号", u"voucher", u"reference"};
    constexpr std::array amounts{u"金额", u"发生额", u"借方", u"amount", u"debit", u"value"};
    ColumnChoice choice;
    constexpr std::array texts{u"摘要", u"内容", u"说明", u"description", u"memo", u"particulars"};
    constexpr std::array dates{u"日期", u"date"};
    choice.id = columnWith(table, ids).value_or(0);
    choice.text = columnWith(table, texts);
    choice.date = columnWith(table, dates);
    const auto named = columnWith(table, amounts);
    if (named.has_value() && holdsAmounts(table, *named)) {
        choice.amount = named;
        return choice;
    }
    for (int column = table.columnCount() - 1; column >= 0; --column) {
        if (column != choice.id && holdsAmounts(table, column)) {
            choice.amount = column;
            return choice;
        }
    }
    return choice;
}

PopulationReading readPopulation(const Table& table, const ColumnChoice& choice, const QString& path)
{
    return Reading(table, choice, path).all();
}

} // namespace sextant::ledger
