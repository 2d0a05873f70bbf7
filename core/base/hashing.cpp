#include "base/hashing.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <new>

namespace sextant {

namespace {

/// Fetched once: EVP_sha256() is looked up among the providers at each use.
const EVP_MD* algorithm()
{
    static EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched != nullptr ? fetched : EVP_sha256();
}

} // namespace

struct Hasher::Context
{
    EVP_MD_CTX* md = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(md); }
};

Hasher::Hasher()
    : m_context(std::make_unique<Context>())
{
    if (m_context->md == nullptr || EVP_DigestInit_ex(m_context->md, algorithm(), nullptr) != 1)
        throw std::bad_alloc();
}

Hasher::~Hasher() = default;

void Hasher::addBytes(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->md, bytes.data(), static_cast<size_t>(bytes.size()));
}

void Hasher::addField(QByteArrayView bytes)
{
    const quint64 length = qToBigEndian(static_cast<quint64>(bytes.size()));
    addBytes(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
    addBytes(bytes);
}

QByteArray Hasher::result()
{
    QByteArray digest(32, '\0');
    EVP_DigestFinal_ex(m_context->md, reinterpret_cast<unsigned char*>(digest.data()), nullptr);
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(32, '\0');
    EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()),
               reinterpret_cast<unsigned char*>(digest.data()), nullptr, algorithm(), nullptr);
    return digest;
}

QString shortDigest(const QByteArray& digest)
{
    const QString hex = QString::fromLatin1(digest.left(6).toHex().toUpper());
    return hex.mid(0, 4) + u' ' + hex.mid(4, 4) + u' ' + hex.mid(8, 4);
}

} // namespace sextant
