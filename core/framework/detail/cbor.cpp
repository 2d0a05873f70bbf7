#include "framework/detail/cbor.h"

#include <limits>

namespace sextant::framework::detail {

void CborWriter::head(int major, quint64 value)
{
    const auto type = static_cast<unsigned>(major) << 5;
    if (value < 24) {
        m_bytes.append(static_cast<char>(type | static_cast<unsigned>(value)));
        return;
    }
    const int width = value <= 0xFF ? 0 : value <= 0xFFFF ? 1 : value <= 0xFFFFFFFF ? 2 : 3;
    m_bytes.append(static_cast<char>(type | (24u + static_cast<unsigned>(width))));
    for (int shift = (8 << width) - 8; shift >= 0; shift -= 8)
        m_bytes.append(static_cast<char>((value >> shift) & 0xFF));
}

void CborWriter::number(qint64 value)
{
    if (value >= 0)
        head(0, static_cast<quint64>(value));
    else
        head(1, static_cast<quint64>(-(value + 1)));
}

void CborWriter::utf8(QByteArrayView value)
{
    head(3, static_cast<quint64>(value.size()));
    m_bytes.append(value);
}

void CborWriter::bytes(QByteArrayView value)
{
    head(2, static_cast<quint64>(value.size()));
    m_bytes.append(value);
}

quint64 CborReader::head(int major)
{
    const auto at = [this](qsizetype i) { return static_cast<unsigned char>(m_rest[i]); };
    if (m_rest.isEmpty() || at(0) >> 5 != major) {
        fail();
        return 0;
    }
    const int info = at(0) & 0x1F;
    const qsizetype width = info < 24 ? 0 : info < 28 ? qsizetype(1) << (info - 24) : -1;
    if (width < 0 || m_rest.size() < 1 + width) {
        fail();
        return 0;
    }
    quint64 value = width == 0 ? static_cast<quint64>(info) : 0;
    for (qsizetype i = 1; i <= width; ++i)
        value = (value << 8) | at(i);
    m_rest = m_rest.sliced(1 + width);
    return value;
}

QByteArrayView CborReader::string(int major)
{
    const quint64 size = head(major);
    if (size > static_cast<quint64>(m_rest.size())) {
        fail();
        return {};
    }
    const QByteArrayView text = m_rest.first(static_cast<qsizetype>(size));
    m_rest = m_rest.sliced(text.size());
    return text;
}

qint64 CborReader::number()
{
    const bool negative = !m_rest.isEmpty() && static_cast<unsigned char>(m_rest[0]) >> 5 == 1;
    const quint64 value = head(negative ? 1 : 0);
    if (value > static_cast<quint64>(std::numeric_limits<qint64>::max())) {
        fail();
        return 0;
    }
    return negative ? -static_cast<qint64>(value) - 1 : static_cast<qint64>(value);
}

bool CborReader::boolean()
{
    if (m_rest.startsWith('\xF5') || m_rest.startsWith('\xF4')) {
        const bool value = m_rest[0] == '\xF5';
        m_rest = m_rest.sliced(1);
        return value;
    }
    fail();
    return false;
}

bool CborReader::isNull()
{
    if (!m_rest.startsWith('\xF6'))
        return false;
    m_rest = m_rest.sliced(1);
    return true;
}

void CborReader::expect(QByteArrayView key)
{
    if (string(3) != key)
        fail();
}

} // namespace sextant::framework::detail
