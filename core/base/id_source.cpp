#include "base/id_source.h"

#include "base/clock.h"
#include "base/hashing.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace sextant {

namespace {

QUuid withVersion(QByteArray bytes, quint8 version)
{
    auto* data = reinterpret_cast<uchar*>(bytes.data());
    data[6] = static_cast<uchar>((data[6] & 0x0f) | (version << 4));
    data[8] = static_cast<uchar>((data[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

QUuid uuidV7(qint64 milliseconds, QByteArray random10)
{
    QByteArray bytes(6, '\0');
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((milliseconds >> (8 * (5 - i))) & 0xff);
    return withVersion(bytes + random10, 7);
}

} // namespace

QUuid SystemIdSource::newId()
{
    return uuidV7(m_clock.nowUtc().toMSecsSinceEpoch(), newSalt(10));
}

QByteArray SystemIdSource::newSalt(int count)
{
    QByteArray salt(count, '\0');
    for (char& byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return salt;
}

QUuid CountingIdSource::newId()
{
    return uuidV7(0, newSalt(10));
}

QByteArray CountingIdSource::newSalt(int count)
{
    quint64 number = m_next++;
    QByteArray salt(count, '\0');
    for (qsizetype i = salt.size() - 1; i >= 0 && number != 0; --i) {
        salt[i] = static_cast<char>(number & 0xff);
        number >>= 8;
    }
    return salt;
}

QUuid derivedId(const QString& kind, const QList<QByteArray>& parts)
{
    Hasher hasher;
    hasher.addField(kind.toUtf8());
    for (const QByteArray& part : parts)
        hasher.addField(part);
    return withVersion(hasher.result().left(16), 8);
}

} // namespace sextant
