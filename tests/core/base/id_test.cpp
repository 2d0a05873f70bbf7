#include "base/clock.h"
#include "base/hashing.h"
#include "base/id_source.h"

#include <catch2/catch.hpp>

using namespace sextant;

TEST_CASE("new ids are UUIDs of version 7 and sort by the time of their making", "[base]")
{
    FixedClock clock(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC));
    SystemIdSource ids(clock);
    const QUuid earlier = ids.newId();
    clock.advance(5);
    const QUuid later = ids.newId();
    CHECK(earlier.toRfc4122() < later.toRfc4122());
    CHECK(earlier.toString().at(15) == u'7');
    CHECK(ids.newId() != ids.newId());
}

TEST_CASE("a derived id depends on each part and on where one part ends", "[base]")
{
    const QUuid id = derivedId(QStringLiteral("answer"), {"ab", "c"});
    CHECK(id == derivedId(QStringLiteral("answer"), {"ab", "c"}));
    CHECK(id != derivedId(QStringLiteral("answer"), {"a", "bc"}));
    CHECK(id != derivedId(QStringLiteral("review"), {"ab", "c"}));
    CHECK(id.toString().at(15) == u'8');
}

TEST_CASE("the digest is SHA-256", "[base]")
{
    CHECK(sha256("abc").toHex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    Hasher hasher;
    hasher.addBytes("a");
    hasher.addBytes("bc");
    CHECK(hasher.result() == sha256("abc"));
    CHECK(shortDigest(sha256("abc")) == QStringLiteral("BA78 16BF 8F01"));
}
