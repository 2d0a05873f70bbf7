#include "vault/vault.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QJsonObject>

using namespace sextant;
using namespace sextant::vault;

namespace {

const VaultId kVault{QUuid::fromString(u"018f0000-0000-7000-8000-000000000001"_qs)};
const VaultId kOther{QUuid::fromString(u"018f0000-0000-7000-8000-000000000002"_qs)};
const QUuid kFinding = QUuid::fromString(u"018f0000-0000-7000-8000-00000000000a"_qs);
const QUuid kOtherFinding = QUuid::fromString(u"018f0000-0000-7000-8000-00000000000b"_qs);
const QString kPassword = u"correct horse 电池 staple"_qs;

Vault vaultWith(const SecretKey& key, const QString& password = kPassword)
{
    return {kVault, lockKey(key, password, kVault, leastCost()).value()};
}

bool isSame(const SecretKey& a, const SecretKey& b)
{
    return std::ranges::equal(a.bytes(), b.bytes());
}

} // namespace

TEST_CASE("what is sealed opens with the password and is what it was", "[vault]")
{
    const SecretKey key = SecretKey::random().value();
    const Vault vault = vaultWith(key);
    for (const qsizetype length : {0, 1, 1023, 1024, 1025, 100000}) {
        const QByteArray plain(length, 'x');
        const QByteArray sealed = seal(key, kVault, kFinding, plain);
        const auto opened = openLock(vault, kPassword);
        REQUIRE(opened);
        CHECK(isSame(*opened, key));
        CHECK(open(*opened, kVault, kFinding, sealed).value() == plain);
        CHECK(vaultOf(sealed) == kVault);
    }
}

TEST_CASE("a password counts in its composed form, however it was typed", "[vault]")
{
    const SecretKey key = SecretKey::random().value();
    const Vault vault = vaultWith(key, u"caf\u00E9１２３ 全ｗｉｄｔｈ"_qs);
    CHECK(openLock(vault, u"cafe\u0301123 全width"_qs));
}

TEST_CASE("another password opens nothing", "[vault]")
{
    const SecretKey key = SecretKey::random().value();
    const Vault vault = vaultWith(key);
    for (const QString& wrong : {QString(), u"Correct horse 电池 staple"_qs, QString(kPassword + u' ')}) {
        const auto opened = openLock(vault, wrong);
        REQUIRE_FALSE(opened);
        CHECK(opened.error() == Fault::WrongPassword);
    }
}

TEST_CASE("two sealings of one text, and two locks of one key, have nothing in common", "[vault]")
{
    const SecretKey key = SecretKey::random().value();
    CHECK(seal(key, kVault, kFinding, "text") != seal(key, kVault, kFinding, "text"));
    const Lock one = vaultWith(key).lock;
    const Lock two = vaultWith(key).lock;
    CHECK(one.salt != two.salt);
    CHECK(one.nonce != two.nonce);
    CHECK(one.key != two.key);
    CHECK_FALSE(isSame(SecretKey::random().value(), key));
}

TEST_CASE("a sealed text hides how long it is, within a kilobyte", "[vault]")
{
    const SecretKey key = SecretKey::random().value();
    const auto lengthOf = [&key](const QByteArray& plain) {
        return seal(key, kVault, kFinding, plain).size();
    };
    CHECK(lengthOf("no") == lengthOf(QByteArray(1000, 'x')));
    CHECK(lengthOf("no") != lengthOf(QByteArray(1500, 'x')));
}

TEST_CASE("a change of any byte of a sealed text is refused", "[vault]")
{
    const SecretKey key = SecretKey::random().value();
    const QByteArray sealed = seal(key, kVault, kFinding, "the driver was paid twice");
    int refused = 0;
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray altered = sealed;
        altered[i] = static_cast<char>(altered[i] ^ 1);
        refused += open(key, kVault, kFinding, altered) ? 0 : 1;
    }
    CHECK(refused == sealed.size());
    int cutOff = 0;
    for (qsizetype length = 0; length < sealed.size(); ++length)
        cutOff += open(key, kVault, kFinding, sealed.left(length)) ? 0 : 1;
    CHECK(cutOff == sealed.size());
    CHECK_FALSE(open(key, kVault, kFinding, sealed + '\0'));
}

TEST_CASE("a sealed text that was moved to another finding or vault is refused", "[vault]")
{
    const SecretKey key = SecretKey::random().value();
    const QByteArray sealed = seal(key, kVault, kFinding, "text");
    CHECK(open(key, kVault, kOtherFinding, sealed).error() == Fault::Damaged);
    CHECK(open(key, kOther, kFinding, sealed).error() == Fault::Damaged);
    QByteArray renamed = sealed;
    renamed.replace(1, 16, kOther.uuid.toRfc4122());
    CHECK(open(key, kOther, kFinding, renamed).error() == Fault::Damaged);
    CHECK(open(SecretKey::random().value(), kVault, kFinding, sealed).error() == Fault::Damaged);
}

TEST_CASE("a lock that was altered, or moved to another vault, does not open", "[vault]")
{
    const SecretKey key = SecretKey::random().value();
    const Vault vault = vaultWith(key);
    for (QByteArray Lock::*part : {&Lock::salt, &Lock::nonce, &Lock::key}) {
        for (qsizetype i = 0; i < (vault.lock.*part).size(); ++i) {
            Vault altered = vault;
            (altered.lock.*part)[i] = static_cast<char>((altered.lock.*part)[i] ^ 0x80);
            CHECK(openLock(altered, kPassword).error() == Fault::WrongPassword);
        }
        Vault cut = vault;
        (cut.lock.*part).chop(1);
        CHECK(openLock(cut, kPassword).error() == Fault::Damaged);
    }
    CHECK(openLock({kOther, vault.lock}, kPassword).error() == Fault::WrongPassword);
}

TEST_CASE("a file that asks for gigabytes or hours is refused at once", "[vault]")
{
    const SecretKey key = SecretKey::random().value();
    const Vault vault = vaultWith(key);
    const auto dear =
        GENERATE(Cost{1, 1LL << 40}, Cost{1, kMostMemoryBytes + 1}, Cost{kMostOperations + 1, 8192},
                 Cost{2147483647, 8192}, Cost{0, 8192}, Cost{1, 0}, Cost{1, -1}, Cost{-1, 8192});
    Vault hostile = vault;
    hostile.lock.cost = dear;
    QElapsedTimer timer;
    timer.start();
    CHECK(openLock(hostile, kPassword).error() == Fault::TooDear);
    CHECK(timer.elapsed() < 500);
    CHECK(lockKey(key, kPassword, kVault, dear).error() == Fault::TooDear);
}

TEST_CASE("the usual cost is the one that libsodium calls moderate, within what files may ask for", "[vault]")
{
    CHECK(moderateCost() == Cost{3, 256LL * 1024 * 1024});
    CHECK(moderateCost().operations <= kMostOperations);
    CHECK(moderateCost().memoryBytes <= kMostMemoryBytes);
    const SecretKey key = SecretKey::random().value();
    const Lock lock = lockKey(key, kPassword, kVault, moderateCost()).value();
    CHECK(isSame(openLock({kVault, lock}, kPassword).value(), key));
}

TEST_CASE("a vault is stored as one field and read back as it was", "[vault]")
{
    const Vault vault = vaultWith(SecretKey::random().value());
    const auto& field = EntityTraits<Vault>::fields().front();
    const QJsonValue stored = field.read(vault);
    CHECK(stored.toObject().value(u"derivation"_qs) == QJsonValue(u"argon2id13"_qs));
    CHECK(stored.toObject().value(u"salt"_qs).toString().size() == 32);
    Vault read{kVault, {}};
    REQUIRE(field.write(read, stored));
    CHECK(read == vault);
    QJsonObject unknown = stored.toObject();
    unknown[u"derivation"_qs] = u"md5"_qs;
    CHECK_FALSE(field.write(read, unknown));
}

TEST_CASE("a wiped secret is gone", "[vault]")
{
    QByteArray secret("secret");
    wipe(secret);
    CHECK(secret.isEmpty());
}
