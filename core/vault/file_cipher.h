#pragma once

#include "vault/sealed_file.h"
#include "vault/vault.h"

#include <memory>

namespace sextant::vault {

/// How many plain bytes a piece holds: with its proof it is a whole MiB, which is one chunk of a workspace.
inline constexpr qint64 kPieceBytes = 1024 * 1024 - 16;
/// Content is padded with zeros to a multiple of this, so that its size says less.
inline constexpr qint64 kFilePadBytes = 64 * 1024;

/// Encrypts and opens one file piece by piece, so that it never lies in memory whole. Each piece is
/// XChaCha20-Poly1305 under a key that BLAKE2b makes of the vault's data key for this file alone, with the
/// piece's number as nonce; it is bound to file, vault, number and size, so that no piece opens in another
/// place and none can be left out. One that is damaged takes no other with it.
class FileCipher
{
public:
    /// For a file of \a sizeBytes (0 or more). Errors: NoMemory.
    [[nodiscard]] static Outcome<FileCipher> make(const SecretKey& key, const VaultId& vault,
                                                  const SealedFileId& file, qint64 sizeBytes);

    qint64 pieces() const; ///< at least 1
    /// Of all pieces, encrypted.
    qint64 sealedBytes() const;
    /// How many bytes of the file are in piece \a number: kPieceBytes, 0 where there is only padding.
    qint64 plainBytes(qint64 number) const;

    /// Piece \a number, of plainBytes(). The same bytes give the same piece.
    QByteArray seal(qint64 number, const QByteArray& plain) const;
    /// What seal() was given. Errors: Damaged.
    [[nodiscard]] Outcome<QByteArray> open(qint64 number, const QByteArray& sealed) const;

private:
    FileCipher(SecretKey key, const VaultId& vault, const SealedFileId& file, qint64 sizeBytes);
    qint64 paddedBytes(qint64 number) const;
    QByteArray boundTo(qint64 number) const;

    std::shared_ptr<const SecretKey> m_key;
    VaultId m_vault;
    SealedFileId m_file;
    qint64 m_sizeBytes;
};

} // namespace sextant::vault
