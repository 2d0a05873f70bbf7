#pragma once

#include "base/field_list.h"
#include "base/id.h"
#include "vault/secret_key.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

namespace sextant::vault {

using VaultId = Id<struct VaultTag>;

/// How much work one try at a password is.
struct Cost
{
    int operations = 0; ///< passes over the memory
    qint64 memoryBytes = 0;
    friend bool operator==(const Cost&, const Cost&) = default;
};

/// libsodium's OPSLIMIT_MODERATE and MEMLIMIT_MODERATE: 3 passes over 256 MiB, about 0.7 s.
Cost moderateCost();
/// The least there is, for tests: a thousandth of a second, and no protection.
Cost leastCost();

// What a file may ask for; beyond it nothing is tried.
inline constexpr int kMostOperations = 8;
inline constexpr qint64 kMostMemoryBytes = 512LL * 1024 * 1024;

/// By which function a password becomes a key.
enum class Derivation { Argon2id13 };

/// The data key of a vault, wrapped by a password: kept together, because only together it makes sense.
struct Lock
{
    Derivation derivation = Derivation::Argon2id13;
    Cost cost;
    QByteArray salt;  ///< 16 bytes
    QByteArray nonce; ///< 24 bytes
    QByteArray key;   ///< the wrapped key: 32 bytes and 16 that prove it
    friend bool operator==(const Lock&, const Lock&) = default;
};

/// What a file keeps of a vault. Two vaults that were made apart both stay: each sealed text names its own.
struct Vault
{
    VaultId id;
    Lock lock;
    friend bool operator==(const Vault&, const Vault&) = default;
};

/// Wraps \a key under \a password with fresh salt and nonce. The password counts in its NFKC form, as UTF-8,
/// so that one keyboard's letters are another's. Takes as long as \a cost says: from a worker. Errors:
/// TooDear, NoMemory.
[[nodiscard]] Outcome<Lock> lockKey(const SecretKey& key, const QString& password, const VaultId& id,
                                    const Cost& cost);

/// The data key of \a vault. Takes as long as its cost says: from a worker. Errors: WrongPassword; Damaged
/// (its parts have not their lengths); TooDear; NoMemory.
[[nodiscard]] Outcome<SecretKey> openLock(const Vault& vault, const QString& password);

/// \a plain, encrypted with XChaCha20-Poly1305 for \a entity alone: moved to another entity or vault it does
/// not open. Padded to whole kilobytes, so that its length says little. Two calls never give the same bytes.
QByteArray seal(const SecretKey& key, const VaultId& id, const QUuid& entity, const QByteArray& plain);

/// Whose key opens \a sealed; nullopt when it is of no known form.
std::optional<VaultId> vaultOf(const QByteArray& sealed);

/// What seal() was given. Errors: Damaged.
[[nodiscard]] Outcome<QByteArray> open(const SecretKey& key, const VaultId& id, const QUuid& entity,
                                       const QByteArray& sealed);

/// Overwrites \a secret with zeros and empties it; other holders of the same bytes keep theirs.
void wipe(QByteArray& secret);

} // namespace sextant::vault

namespace sextant {

template <>
struct EntityTraits<vault::Vault>
{
    static constexpr const char* kind = "vault";
    static std::span<const Field<vault::Vault>> fields();
};

} // namespace sextant
