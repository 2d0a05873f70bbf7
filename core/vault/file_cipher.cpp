#include "vault/file_cipher.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace sextant::vault {

namespace {

constexpr qint64 kProofBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
using Nonce = std::array<unsigned char, kNonceBytes>;

static_assert(kPieceBytes + kProofBytes == 1024 * 1024);

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// The key seals this file alone, so that numbers suffice: none comes twice.
Nonce nonceOf(qint64 number)
{
    Nonce nonce{};
    qToBigEndian(number, nonce.data() + nonce.size() - sizeof number);
    return nonce;
}

QByteArray bigEndian(qint64 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

qint64 paddedSize(qint64 sizeBytes)
{
    return std::max<qint64>(1, (sizeBytes + kFilePadBytes - 1) / kFilePadBytes) * kFilePadBytes;
}

} // namespace

FileCipher::FileCipher(SecretKey key, const VaultId& vault, const SealedFileId& file, qint64 sizeBytes)
    : m_key(std::make_shared<const SecretKey>(std::move(key)))
    , m_vault(vault)
    , m_file(file)
    , m_sizeBytes(sizeBytes)
{}

Outcome<FileCipher> FileCipher::make(const SecretKey& key, const VaultId& vault, const SealedFileId& file,
                                     qint64 sizeBytes)
{
    auto own = SecretKey::blank();
    if (!own)
        return tl::make_unexpected(own.error());
    const QByteArray context = QByteArrayLiteral("sextant file key") + file.uuid.toRfc4122();
    crypto_generichash(own->bytes().data(), kKeyBytes, bytesOf(context), static_cast<size_t>(context.size()),
                       key.bytes().data(), kKeyBytes);
    return FileCipher(std::move(*own), vault, file, sizeBytes);
}

qint64 FileCipher::pieces() const
{
    return (paddedSize(m_sizeBytes) + kPieceBytes - 1) / kPieceBytes;
}

qint64 FileCipher::sealedBytes() const
{
    return paddedSize(m_sizeBytes) + pieces() * kProofBytes;
}

qint64 FileCipher::plainBytes(qint64 number) const
{
    return std::clamp<qint64>(m_sizeBytes - number * kPieceBytes, 0, kPieceBytes);
}

qint64 FileCipher::paddedBytes(qint64 number) const
{
    return std::clamp<qint64>(paddedSize(m_sizeBytes) - number * kPieceBytes, 0, kPieceBytes);
}

QByteArray FileCipher::boundTo(qint64 number) const
{
    return QByteArrayLiteral("sextant file piece") + m_file.uuid.toRfc4122() + m_vault.uuid.toRfc4122() +
           bigEndian(number) + bigEndian(m_sizeBytes);
}

QByteArray FileCipher::seal(qint64 number, const QByteArray& plain) const
{
    const Nonce nonce = nonceOf(number);
    const QByteArray bound = boundTo(number);
    const qint64 length = paddedBytes(number);
    QByteArray piece(length + kProofBytes, '\0');
    std::copy(plain.begin(), plain.end(), piece.begin());
    // In its place: libsodium allows that.
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(piece), nullptr, bytesOf(piece), static_cast<size_t>(length), bytesOf(bound),
        static_cast<size_t>(bound.size()), nullptr, nonce.data(), m_key->bytes().data());
    return piece;
}

Outcome<QByteArray> FileCipher::open(qint64 number, const QByteArray& sealed) const
{
    const Nonce nonce = nonceOf(number);
    const QByteArray bound = boundTo(number);
    if (number < 0 || number >= pieces() || sealed.size() != paddedBytes(number) + kProofBytes)
        return tl::make_unexpected(Fault::Damaged);
    QByteArray plain(sealed.size() - kProofBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(plain), nullptr, nullptr, bytesOf(sealed), static_cast<size_t>(sealed.size()),
            bytesOf(bound), static_cast<size_t>(bound.size()), nonce.data(), m_key->bytes().data()) != 0)
        return tl::make_unexpected(Fault::Damaged);
    plain.truncate(plainBytes(number));
    return plain;
}

} // namespace sextant::vault
