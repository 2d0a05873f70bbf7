#pragma once

#include "ledger/refusals.h"
#include "ledger/table.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <span>

/// What the process that parses a workbook hands over on a pipe: "SXT1", then records of a letter, the length
/// of the rest (32 bits, least byte first), and the rest:
///   S  name of a sheet, UTF-8                       (one each, before the rows)
///   P  thousandths of the work done, 32 bits
///   R  number of the row, 32 bits; of each cell, from the first column on: length, 32 bits, and UTF-8
///   E  row, 32 bits; name of a LedgerRefusal; a line feed; its place, UTF-8   (the last record)
///   Z  count of the rows, 32 bits                                              (the last record)
/// What reads it takes every byte as hostile.
namespace sextant::ledger::wire {

class Writer
{
public:
    /// Gets the bytes; false when they cannot be written.
    using Sink = std::function<bool(QByteArrayView)>;

    explicit Writer(Sink sink);
    void sheet(const QString& name);
    void progress(int permille);
    void row(int number, std::span<const QByteArrayView> cells);
    /// Either of them ends the message.
    void refusal(LedgerRefusal reason, int row, const QString& place);
    void end();
    /// False as soon as the sink was: nothing more need be made.
    bool isOpen() const { return m_open; }

private:
    void record(char kind, QByteArrayView payload);
    void flush();

    Sink m_sink;
    QByteArray m_buffer;
    QByteArray m_row;
    quint32 m_rows = 0;
    bool m_open = true;
};

/// What was refused on the other side.
struct Refused
{
    LedgerRefusal reason = LedgerRefusal::ReaderFailed;
    int row = 0; ///< 0: none
    QString place;
};

/// Reads the message as it comes; one that is not exactly of this form is not believed.
class Reader
{
public:
    enum class State { Reading, Ended, Refused, Nonsense };

    State feed(QByteArrayView bytes);
    State state() const { return m_state; }
    int permille() const { return m_permille; }
    const QStringList& sheets() const { return m_sheets; }
    const wire::Refused& refused() const { return m_refused; }
    /// The rows; to be finished once the state is Ended.
    TableBuilder& rows() { return m_rows; }

private:
    bool takeRecord(char kind, QByteArrayView payload);
    bool takeRow(QByteArrayView payload);
    bool takeRefusal(QByteArrayView payload);

    QByteArray m_pending;
    bool m_greeted = false;
    State m_state = State::Reading;
    int m_permille = 0;
    QStringList m_sheets;
    wire::Refused m_refused;
    TableBuilder m_rows;
    std::vector<QByteArrayView> m_cells;
    int m_lastRow = 0;
    quint32 m_rowCount = 0;
};

} // namespace sextant::ledger::wire
