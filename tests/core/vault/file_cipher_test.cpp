#include "vault/file_cipher.h"

#include <catch2/catch.hpp>

#include <QUuid>

using namespace sextant::vault;

namespace {

const VaultId kVault{QUuid(u"11111111-1111-4111-8111-111111111111")};
const SealedFileId kFile{QUuid(u"22222222-2222-4222-8222-222222222222")};
const SealedFileId kOtherFile{QUuid(u"33333333-3333-4333-8333-333333333333")};

struct Bench
{
    SecretKey key = std::move(*SecretKey::random());

    FileCipher cipher(qint64 sizeBytes, const SealedFileId& file = kFile, const VaultId& vault = kVault)
    {
        auto made = FileCipher::make(key, vault, file, sizeBytes);
        REQUIRE(made);
        return *made;
    }
};

QByteArray content(qint64 sizeBytes)
{
    QByteArray bytes(sizeBytes, Qt::Uninitialized);
    for (qint64 i = 0; i < sizeBytes; ++i)
        bytes[i] = static_cast<char>((i * 31 + i / 251) % 256);
    return bytes;
}

} // namespace

TEST_CASE("a file of any size comes back piece by piece as it was", "[vault]")
{
    const qint64 size = GENERATE(qint64(0), qint64(1), kFilePadBytes, kPieceBytes - 1, kPieceBytes,
                                 kPieceBytes + 1, 3 * kPieceBytes + 7);
    CAPTURE(size);
    Bench bench;
    const FileCipher cipher = bench.cipher(size);
    const QByteArray whole = content(size);
    QByteArray back;
    qint64 sealedBytes = 0;
    for (qint64 number = 0; number < cipher.pieces(); ++number) {
        const QByteArray sealed =
            cipher.seal(number, whole.mid(number * kPieceBytes, cipher.plainBytes(number)));
        sealedBytes += sealed.size();
        if (number + 1 < cipher.pieces())
            CHECK(sealed.size() == 1024 * 1024);
        const auto plain = cipher.open(number, sealed);
        REQUIRE(plain);
        back += *plain;
    }
    CHECK((back == whole));
    CHECK(sealedBytes == cipher.sealedBytes());
}

TEST_CASE("sizes that differ by less than the padding look alike", "[vault]")
{
    Bench bench;
    CHECK(bench.cipher(1).sealedBytes() == bench.cipher(kFilePadBytes).sealedBytes());
    CHECK(bench.cipher(kFilePadBytes).sealedBytes() < bench.cipher(kFilePadBytes + 1).sealedBytes());
}

TEST_CASE("a piece opens neither in another place, file, vault or size nor under another key", "[vault]")
{
    Bench bench;
    const qint64 size = 2 * kPieceBytes;
    const FileCipher cipher = bench.cipher(size);
    const QByteArray piece = cipher.seal(0, content(kPieceBytes));
    REQUIRE(cipher.open(0, piece));
    CHECK_FALSE(cipher.open(1, piece));
    CHECK_FALSE(cipher.open(-1, piece));
    CHECK_FALSE(cipher.open(99, piece));
    CHECK_FALSE(bench.cipher(size, kOtherFile).open(0, piece));
    CHECK_FALSE(bench.cipher(size, kFile, {QUuid(kOtherFile.uuid)}).open(0, piece));
    CHECK_FALSE(bench.cipher(size + 1).open(0, piece));
    Bench other;
    CHECK(other.cipher(size).open(0, piece).error() == Fault::Damaged);
}

TEST_CASE("a piece with one bit changed is damaged, and takes no other with it", "[vault]")
{
    Bench bench;
    const FileCipher cipher = bench.cipher(2 * kPieceBytes);
    QByteArray first = cipher.seal(0, content(kPieceBytes));
    const QByteArray second = cipher.seal(1, content(kPieceBytes));
    first[first.size() / 2] = static_cast<char>(first[first.size() / 2] ^ 1);
    CHECK(cipher.open(0, first).error() == Fault::Damaged);
    CHECK(cipher.open(0, first.left(100)).error() == Fault::Damaged);
    CHECK(cipher.open(0, {}).error() == Fault::Damaged);
    CHECK(cipher.open(1, second));
}

TEST_CASE("the same content sealed for two files looks different", "[vault]")
{
    Bench bench;
    const QByteArray plain = content(100);
    CHECK((bench.cipher(100).seal(0, plain) != bench.cipher(100, kOtherFile).seal(0, plain)));
    CHECK_FALSE(bench.cipher(100).seal(0, plain).contains(plain.left(8)));
}
