#include "ledger/wire.h"

#include "ledger/limits.h"

#include <QtEndian>

namespace sextant::ledger::wire {

namespace {

constexpr QByteArrayView kGreeting("SXT1");
constexpr qsizetype kHead = 5; ///< letter and length
constexpr quint32 kLongestRecord = 64 * 1024 * 1024;
constexpr qsizetype kFlushAt = 64 * 1024;

void appendNumber(QByteArray& bytes, quint32 number)
{
    char raw[4];
    qToLittleEndian(number, raw);
    bytes.append(raw, 4);
}

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

bool isText(QByteArrayView bytes)
{
    return bytes.isValidUtf8() && !bytes.contains('\0');
}

} // namespace

Writer::Writer(Sink sink)
    : m_sink(std::move(sink))
    , m_buffer(kGreeting.toByteArray())
{}

void Writer::record(char kind, QByteArrayView payload)
{
    m_buffer.append(kind);
    appendNumber(m_buffer, static_cast<quint32>(payload.size()));
    m_buffer.append(payload);
    if (m_buffer.size() >= kFlushAt)
        flush();
}

void Writer::flush()
{
    m_open = m_open && m_sink(m_buffer);
    m_buffer.clear();
}

void Writer::sheet(const QString& name)
{
    record('S', name.toUtf8());
}

void Writer::progress(int permille)
{
    QByteArray payload;
    appendNumber(payload, static_cast<quint32>(permille));
    record('P', payload);
    flush();
}

void Writer::row(int number, std::span<const QByteArrayView> cells)
{
    m_row.clear();
    appendNumber(m_row, static_cast<quint32>(number));
    for (const QByteArrayView cell : cells) {
        appendNumber(m_row, static_cast<quint32>(cell.size()));
        m_row.append(cell);
    }
    ++m_rows;
    record('R', m_row);
}

void Writer::refusal(LedgerRefusal reason, int row, const QString& place)
{
    QByteArray payload;
    appendNumber(payload, static_cast<quint32>(row));
    payload += refusalName(reason);
    payload += '\n' + place.left(500).toUtf8();
    record('E', payload);
    flush();
}

void Writer::end()
{
    QByteArray payload;
    appendNumber(payload, m_rows);
    record('Z', payload);
    flush();
}

bool Reader::takeRow(QByteArrayView payload)
{
    if (payload.size() < 4)
        return false;
    const quint32 number = numberAt(payload, 0);
    if (number > 1'048'576 || static_cast<int>(number) <= m_lastRow || ++m_rowCount > kMaxRows)
        return false;
    m_lastRow = static_cast<int>(number);
    m_cells.clear();
    for (qsizetype at = 4; at < payload.size();) {
        if (payload.size() - at < 4)
            return false;
        const auto size = static_cast<qsizetype>(numberAt(payload, at));
        at += 4;
        if (size > payload.size() - at || !isText(payload.sliced(at, size)) ||
            m_cells.size() >= static_cast<size_t>(kMaxColumns))
            return false;
        m_cells.push_back(payload.sliced(at, size));
        at += size;
    }
    return m_rows.add(m_lastRow, m_cells);
}

bool Reader::takeRefusal(QByteArrayView payload)
{
    const qsizetype lineEnd = payload.size() < 4 ? -1 : payload.indexOf('\n');
    if (lineEnd < 4 || !isText(payload.sliced(4)) || numberAt(payload, 0) > 1'048'576)
        return false;
    const auto reason = refusalNamed(payload.sliced(4, lineEnd - 4));
    if (!reason.has_value())
        return false;
    m_refused = {*reason, static_cast<int>(numberAt(payload, 0)),
                 QString::fromUtf8(payload.sliced(lineEnd + 1)).left(500)};
    m_state = State::Refused;
    return true;
}

bool Reader::takeRecord(char kind, QByteArrayView payload)
{
    switch (kind) {
    case 'S':
        m_sheets << QString::fromUtf8(payload).left(255);
        return isText(payload) && m_sheets.size() <= kMaxSheets && m_rowCount == 0;
    case 'P':
        m_permille = payload.size() == 4 ? static_cast<int>(std::min(numberAt(payload, 0), 1000U)) : 0;
        return payload.size() == 4;
    case 'R':
        return takeRow(payload);
    case 'E':
        return takeRefusal(payload);
    case 'Z':
        m_state = State::Ended;
        return payload.size() == 4 && numberAt(payload, 0) == m_rowCount;
    default:
        return false;
    }
}

Reader::State Reader::feed(QByteArrayView bytes)
{
    m_pending.append(bytes);
    qsizetype at = 0;
    if (!m_greeted && m_pending.size() >= kGreeting.size()) {
        m_greeted = m_pending.startsWith(kGreeting);
        if (!m_greeted)
            m_state = State::Nonsense;
        at = kGreeting.size();
    }
    while (m_greeted && m_state == State::Reading && m_pending.size() - at >= kHead) {
        const QByteArrayView rest = QByteArrayView(m_pending).sliced(at);
        const quint32 size = numberAt(rest, 1);
        if (size > kLongestRecord) {
            m_state = State::Nonsense;
            break;
        }
        if (rest.size() - kHead < static_cast<qsizetype>(size))
            break;
        if (!takeRecord(rest[0], rest.sliced(kHead, size)))
            m_state = State::Nonsense;
        at += kHead + size;
    }
    m_pending.remove(0, at);
    if (m_state != State::Reading && !m_pending.isEmpty())
        m_state = State::Nonsense; // nothing may follow the end
    return m_state;
}

} // namespace sextant::ledger::wire
