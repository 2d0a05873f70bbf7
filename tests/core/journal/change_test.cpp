#include "replica.h"

#include "base/hashing.h"

#include <QCborArray>
#include <QCborValue>

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::journal;
using sextant::journal::test::address;
using sextant::journal::test::Replica;

namespace {

Change anyChange()
{
    Replica replica(1);
    replica.write(address(1, 0), "\"2\"");
    return replica.journal.changes().front();
}

} // namespace

TEST_CASE("a header survives being written and read", "[journal]")
{
    const Change change = anyChange();
    const auto header = decodeHeader(change.headerBytes);
    REQUIRE(header.has_value());
    CHECK(*header == change.header);
    CHECK(encodeHeader(*header) == change.headerBytes);
    CHECK(change.id == sha256(change.headerBytes));
}

TEST_CASE("any altered byte of a header or a body is found", "[journal]")
{
    const Change change = anyChange();
    REQUIRE(isIntact(change));
    for (qsizetype i = 0; i < change.headerBytes.size(); ++i) {
        Change altered = change;
        altered.headerBytes[i] = static_cast<char>(altered.headerBytes[i] ^ 1);
        CHECK_FALSE(isIntact(altered));
    }
    Change otherValue = change;
    otherValue.body.value = "\"3\"";
    CHECK_FALSE(isIntact(otherValue));
    Change otherSalt = change;
    otherSalt.body.salt[0] = static_cast<char>(otherSalt.body.salt[0] ^ 1);
    CHECK_FALSE(isIntact(otherSalt));
}

TEST_CASE("a withheld body leaves the change intact", "[journal]")
{
    Change change = anyChange();
    change.bodyState = BodyState::Withheld;
    change.body = {};
    CHECK(isIntact(change));
}

TEST_CASE("bytes that are no header are refused, whatever they are", "[journal]")
{
    const QByteArray good = anyChange().headerBytes;
    for (qsizetype length = 0; length < good.size(); ++length)
        CHECK_FALSE(decodeHeader(good.left(length)).has_value());
    CHECK_FALSE(decodeHeader("not cbor").has_value());
    CHECK_FALSE(decodeHeader(QByteArray(100'000, '\x81')).has_value()); // 100,000 arrays deep
}

TEST_CASE("what a later version appends to a header is kept", "[journal]")
{
    Change change = anyChange();
    QCborArray parts = QCborValue::fromCbor(change.headerBytes).toArray();
    parts.append(QStringLiteral("something of 2031"));
    change.headerBytes = QCborValue(parts).toCbor();
    change.id = sha256(change.headerBytes);
    REQUIRE(isIntact(change));
    Journal journal;
    journal.unite({change});
    CHECK(journal.find(change.id)->headerBytes == change.headerBytes);
}

TEST_CASE("a damaged change is not taken, and named", "[journal]")
{
    Change change = anyChange();
    change.body.value = "\"4\"";
    Journal journal;
    const UnionReport report = journal.unite({change});
    CHECK(report.added == 0);
    CHECK(report.damaged == std::vector<ChangeId>{change.id});
    CHECK(journal.changes().empty());
}

TEST_CASE("two contents for one place in a session are refused and named", "[journal]")
{
    Replica original(1);
    original.write(address(1, 0), "\"1\"");
    Replica copyUnderTheSameName(1);
    copyUnderTheSameName.write(address(1, 0), "\"4\"");
    const UnionReport report = original.journal.unite(copyUnderTheSameName.journal.changes());
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.front().sequence == 1);
    CHECK(original.journal.field(address(1, 0)).value == "\"1\"");
}

TEST_CASE("a session's chain names what came before it", "[journal]")
{
    Replica first(1);
    first.write(address(1, 0), "\"1\"");
    Replica second(2);
    second.receive(first);
    second.write(address(1, 0), "\"2\"");
    second.write(address(1, 1), "\"note\"");
    const ChangeId lastOfFirst = first.journal.changes().front().id;
    for (const Change& change : second.journal.changes()) {
        if (change.id == lastOfFirst)
            continue;
        const bool isFirst = change.header.sequence == 1;
        CHECK(change.header.seen == (isFirst ? std::vector<ChangeId>{lastOfFirst} : std::vector<ChangeId>{}));
        CHECK(change.header.previous.isEmpty() == isFirst);
        CHECK(change.header.lamport > 1);
    }
}
