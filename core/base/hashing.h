#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace sextant {

/// SHA-256 of \a bytes: 32 bytes. libcrypto, because many small hashes are nine times faster there than with
/// QCryptographicHash.
QByteArray sha256(QByteArrayView bytes);

/// Incremental SHA-256.
class Hasher
{
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;

    void addBytes(QByteArrayView bytes);
    /// Adds the length (8 bytes, big-endian) and then the bytes, so that no two lists of fields run together.
    void addField(QByteArrayView bytes);
    /// 32 bytes; the hasher is used up afterwards.
    QByteArray result();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// The first 12 hex digits of \a digest in groups of four, upper case: "7F3A 19C2 E0B4". For paper.
QString shortDigest(const QByteArray& digest);

} // namespace sextant
