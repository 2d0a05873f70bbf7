#include "core/store/store_fixture.h"

#include "journal/journal.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;

namespace {

journal::Change changeAt(Bench& bench, quint64 lamport)
{
    journal::ChangeHeader header;
    header.session = {bench.ids.newId()};
    header.sequence = 1;
    header.lamport = lamport;
    header.group = {bench.ids.newId()};
    header.address = {QStringLiteral("answer"), bench.ids.newId(), QStringLiteral("note")};
    return journal::makeChange(header, {QByteArray(16, 's'), "\"x\""});
}

} // namespace

TEST_CASE("a counter near the end of what 64 bits hold is refused", "[store][hostile]")
{
    const quint64 last = static_cast<quint64>(std::numeric_limits<qint64>::max());
    const std::vector<quint64> hostile{last, last - 1, journal::kGreatestLamport + 1};
    const quint64 lamport = hostile[static_cast<size_t>(GENERATE(0, 1, 2))];
    Bench bench;
    const journal::Change change = changeAt(bench, lamport);
    CHECK_FALSE(journal::isIntact(change));
    journal::Journal pure;
    CHECK(pure.unite({change}).damaged.size() == 1);

    auto store = bench.create(bench.file());
    CHECK(valueOf(store->unite({change})).damaged.size() == 1);
    store->append(bench.write(QStringLiteral("answer"), bench.ids.newId(), QStringLiteral("note"), "1"));
    requireDone(store->flush());
    const auto changes = valueOf(store->changes());
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().header.lamport == 1);
}

TEST_CASE("after the greatest counter there is, work goes on", "[store][hostile]")
{
    Bench bench;
    auto store = bench.create(bench.file());
    CHECK(valueOf(store->unite({changeAt(bench, journal::kGreatestLamport)})).added == 1);
    const QUuid answer = bench.ids.newId();
    for (const char* value : {"1", "2", "3"})
        store->append(bench.write(QStringLiteral("answer"), answer, QStringLiteral("note"), value));
    requireDone(store->flush());
    store.reset();
    store = bench.open(bench.file());
    for (const EntityRow& row : valueOf(store->loadAll()))
        if (row.id == answer) {
            CHECK(row.fields.value(QStringLiteral("note")) == "3");
            CHECK(row.conflicts.isEmpty());
        }
    for (const journal::Change& change : valueOf(store->changes()))
        CHECK(change.header.lamport == journal::kGreatestLamport);
    CHECK(valueOf(store->verify()).faults.empty());
    Bench other(99);
    auto peer = other.create(other.file());
    CHECK(valueOf(peer->unite(valueOf(store->changes()))).added == 4); // and others take it
}
