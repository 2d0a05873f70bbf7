#include "vault/vault.h"

#include "base/parts_json.h"

#include <sodium.h>

namespace sextant {

using vault::Cost;
using vault::Lock;
using vault::Vault;

namespace {

constexpr std::array kDerivations{"argon2id13"};

} // namespace

template <>
struct Parts<Cost>
{
    static std::span<const Field<Cost>> list()
    {
        static constexpr std::array parts{requiredPart<&Cost::operations>("operations"),
                                          requiredPart<&Cost::memoryBytes>("memoryBytes")};
        return parts;
    }
};

template <>
struct Parts<Lock>
{
    static std::span<const Field<Lock>> list()
    {
        static constexpr std::array parts{
            requiredPart<&Lock::derivation, EnumForm<vault::Derivation, kDerivations>>("derivation"),
            requiredPart<&Lock::cost, PartsForm<Cost>>("cost"), requiredPart<&Lock::salt>("salt"),
            requiredPart<&Lock::nonce>("nonce"), requiredPart<&Lock::key>("key")};
        return parts;
    }
};

std::span<const Field<Vault>> EntityTraits<Vault>::fields()
{
    static constexpr std::array list{memberField<&Vault::lock, PartsForm<Lock>>("lock")};
    return list;
}

} // namespace sextant

namespace sextant::vault {

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kUuidBytes = 16;
constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kProofBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kSaltBytes = crypto_pwhash_argon2id_SALTBYTES;
constexpr qsizetype kHeadBytes = 1 + kUuidBytes + kNonceBytes;
constexpr size_t kBlockBytes = 1024;

static_assert(kKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QByteArray encrypted(const SecretKey& key, const QByteArray& nonce, const QByteArray& bound,
                     std::span<const unsigned char> plain)
{
    QByteArray sealed(static_cast<qsizetype>(plain.size()) + kProofBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed), nullptr, plain.data(), plain.size(),
                                               bytesOf(bound), static_cast<size_t>(bound.size()), nullptr,
                                               bytesOf(nonce), key.bytes().data());
    return sealed;
}

bool decrypt(const SecretKey& key, const QByteArray& nonce, const QByteArray& bound, const QByteArray& sealed,
             unsigned char* plain)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, bytesOf(sealed), static_cast<size_t>(sealed.size()), bytesOf(bound),
               static_cast<size_t>(bound.size()), bytesOf(nonce), key.bytes().data()) == 0;
}

QByteArray boundTo(const VaultId& id)
{
    return QByteArrayLiteral("sextant vault key") + id.uuid.toRfc4122();
}

QByteArray boundTo(const VaultId& id, const QUuid& entity)
{
    return entity.toRfc4122() + id.uuid.toRfc4122();
}

Outcome<SecretKey> derived(const QString& password, const QByteArray& salt, const Cost& cost)
{
    if (cost.operations < static_cast<int>(crypto_pwhash_argon2id_OPSLIMIT_MIN) ||
        cost.operations > kMostOperations ||
        cost.memoryBytes < static_cast<qint64>(crypto_pwhash_argon2id_MEMLIMIT_MIN) ||
        cost.memoryBytes > kMostMemoryBytes)
        return tl::make_unexpected(Fault::TooDear);
    auto key = SecretKey::blank();
    if (!key)
        return key;
    QByteArray text = password.normalized(QString::NormalizationForm_KC).toUtf8();
    const int made = crypto_pwhash_argon2id(
        key->bytes().data(), kKeyBytes, text.constData(), static_cast<size_t>(text.size()), bytesOf(salt),
        static_cast<unsigned long long>(cost.operations), static_cast<size_t>(cost.memoryBytes),
        crypto_pwhash_argon2id_ALG_ARGON2ID13);
    wipe(text);
    if (made != 0)
        return tl::make_unexpected(Fault::NoMemory);
    return key;
}

} // namespace

Cost moderateCost()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE};
}

Cost leastCost()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

Outcome<Lock> lockKey(const SecretKey& key, const QString& password, const VaultId& id, const Cost& cost)
{
    Lock lock{Derivation::Argon2id13, cost, randomBytes(kSaltBytes), randomBytes(kNonceBytes), {}};
    const auto wrapping = derived(password, lock.salt, cost);
    if (!wrapping)
        return tl::make_unexpected(wrapping.error());
    lock.key = encrypted(*wrapping, lock.nonce, boundTo(id), key.bytes());
    return lock;
}

Outcome<SecretKey> openLock(const Vault& vault, const QString& password)
{
    const Lock& lock = vault.lock;
    if (lock.salt.size() != kSaltBytes || lock.nonce.size() != kNonceBytes ||
        lock.key.size() != static_cast<qsizetype>(kKeyBytes) + kProofBytes)
        return tl::make_unexpected(Fault::Damaged);
    const auto wrapping = derived(password, lock.salt, lock.cost);
    if (!wrapping)
        return tl::make_unexpected(wrapping.error());
    auto key = SecretKey::blank();
    if (key && !decrypt(*wrapping, lock.nonce, boundTo(vault.id), lock.key, key->bytes().data()))
        return tl::make_unexpected(Fault::WrongPassword);
    return key;
}

QByteArray seal(const SecretKey& key, const VaultId& id, const QUuid& entity, const QByteArray& plain)
{
    const QByteArray nonce = randomBytes(kNonceBytes);
    const auto length = static_cast<size_t>(plain.size());
    QByteArray padded(static_cast<qsizetype>((length / kBlockBytes + 1) * kBlockBytes), '\0');
    std::copy(plain.begin(), plain.end(), padded.begin());
    sodium_pad(nullptr, bytesOf(padded), length, kBlockBytes, static_cast<size_t>(padded.size()));
    const std::span<const unsigned char> whole(bytesOf(std::as_const(padded)),
                                               static_cast<size_t>(padded.size()));
    const QByteArray sealed = encrypted(key, nonce, boundTo(id, entity), whole);
    wipe(padded);
    return QByteArray(1, kVersion) + id.uuid.toRfc4122() + nonce + sealed;
}

std::optional<VaultId> vaultOf(const QByteArray& sealed)
{
    if (sealed.size() < kHeadBytes + kProofBytes || sealed[0] != kVersion)
        return std::nullopt;
    return VaultId{QUuid::fromRfc4122(sealed.mid(1, kUuidBytes))};
}

Outcome<QByteArray> open(const SecretKey& key, const VaultId& id, const QUuid& entity,
                         const QByteArray& sealed)
{
    if (vaultOf(sealed) != id)
        return tl::make_unexpected(Fault::Damaged);
    const QByteArray body = sealed.mid(kHeadBytes);
    QByteArray plain(body.size() - kProofBytes, Qt::Uninitialized);
    size_t length = 0;
    if (!decrypt(key, sealed.mid(1 + kUuidBytes, kNonceBytes), boundTo(id, entity), body, bytesOf(plain)) ||
        sodium_unpad(&length, bytesOf(std::as_const(plain)), static_cast<size_t>(plain.size()),
                     kBlockBytes) != 0)
    {
        wipe(plain);
        return tl::make_unexpected(Fault::Damaged);
    }
    plain.truncate(static_cast<qsizetype>(length));
    return plain;
}

void wipe(QByteArray& secret)
{
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

} // namespace sextant::vault
