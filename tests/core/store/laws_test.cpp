#include "core/store/store_fixture.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace sextant;
using namespace sextant::store;
using namespace sextant::store::test;

namespace {

const std::vector<QString> kKinds{QStringLiteral("answer"), QStringLiteral("person"),
                                  QStringLiteral("fromTheFuture")};
const std::vector<QString> kFields{QStringLiteral("note"), QStringLiteral("name"), QStringLiteral("response"),
                                   QStringLiteral("unknownField")};

QUuid entity(int number)
{
    return derivedId(QStringLiteral("law"), {QByteArray::number(number)});
}

FieldWrite anyWrite()
{
    const bool deletion = *rc::gen::inRange(0, 4) == 0;
    const auto kind = *rc::gen::elementOf(kKinds);
    const auto field = *rc::gen::elementOf(kFields);
    const QUuid id = entity(*rc::gen::inRange(0, 3));
    const QByteArray value = deletion ? QByteArray() : QByteArray::number(*rc::gen::inRange(0, 5));
    return {{kind, id, field}, value, deletion};
}

/// Several files that were one once, each going its own way, and now and then taking up what another has.
struct Copies
{
    Copies()
    {
        for (quint64 i = 0; i < 3; ++i) {
            benches.push_back(std::make_unique<Bench>(1000 * (i + 1)));
            stores.push_back(benches[i]->create(benches[i]->file()));
        }
    }

    void write(size_t copy)
    {
        Bench& bench = *benches[copy];
        ChangeGroup group{journal::GroupId{bench.ids.newId()}, {}, bench.clock.nowUtc(), {}};
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            group.writes.push_back(anyWrite());
        stores[copy]->append(std::move(group));
    }

    void reopen(size_t copy)
    {
        stores[copy].reset();
        stores[copy] = benches[copy]->open(benches[copy]->file());
    }

    void take(size_t to, size_t from)
    {
        auto changes = valueOf(stores[from]->changes());
        for (journal::Change& change : changes)
            if (*rc::gen::inRange(0, 8) == 0) { // a body that does not travel
                change.bodyState = journal::BodyState::Withheld;
                change.body = {};
            }
        changes.resize(*rc::gen::inRange<size_t>(0, changes.size() + 1));
        if (!changes.empty() && *rc::gen::inRange(0, 4) == 0)
            changes.front().headerBytes.append('x'); // damaged on the way
        journal::Journal pure;
        pure.unite(valueOf(stores[to]->changes()));
        const auto expected = pure.unite(changes);
        const auto report = valueOf(stores[to]->unite(changes));
        RC_ASSERT(report.added == expected.added);
        RC_ASSERT(report.alreadyThere == expected.alreadyThere);
        RC_ASSERT(report.bodiesFilled == expected.bodiesFilled);
        RC_ASSERT(report.refused == expected.refused);
        RC_ASSERT(report.damaged == expected.damaged);
        RC_ASSERT(valueOf(stores[to]->changes()) == pure.changes());
    }

    void step()
    {
        const auto copy = *rc::gen::inRange<size_t>(0, stores.size());
        const int what = *rc::gen::inRange(0, 10);
        if (what < 7)
            write(copy);
        else if (what == 7)
            reopen(copy);
        else
            take(copy, *rc::gen::inRange<size_t>(0, stores.size()));
    }

    std::vector<std::unique_ptr<Bench>> benches;
    std::vector<std::unique_ptr<WorkspaceStore>> stores;
};

} // namespace

TEST_CASE("any history gives the rows that the pure journal gives", "[store][laws]")
{
    rc::prop("rows are those of the journal", [] {
        Copies copies;
        const int steps = *rc::gen::inRange(5, 60);
        for (int i = 0; i < steps; ++i)
            copies.step();
        for (auto& store : copies.stores) {
            RC_ASSERT(valueOf(store->loadAll()) == rowsOfJournal(valueOf(store->changes())));
            RC_ASSERT(!valueOf(store->rebuildProjections()));
        }
    });
}

TEST_CASE("files that have taken up each other's changes show the same, whoever came first", "[store][laws]")
{
    rc::prop("union", [] {
        Copies copies;
        const int steps = *rc::gen::inRange(5, 40);
        for (int i = 0; i < steps; ++i)
            copies.write(*rc::gen::inRange<size_t>(0, copies.stores.size()));
        const auto a = valueOf(copies.stores[0]->changes());
        const auto b = valueOf(copies.stores[1]->changes());
        valueOf(copies.stores[0]->unite(b));
        valueOf(copies.stores[1]->unite(a));
        RC_ASSERT(valueOf(copies.stores[0]->changes()) == valueOf(copies.stores[1]->changes()));
        RC_ASSERT(valueOf(copies.stores[0]->loadAll()) == valueOf(copies.stores[1]->loadAll()));
        RC_ASSERT(valueOf(copies.stores[0]->unite(b)).added == 0);
        RC_ASSERT(valueOf(copies.stores[0]->verify()).faults.empty());
        // The next change has seen everything: its counter is beyond all.
        copies.stores[0]->append(copies.benches[0]->write(kKinds[0], entity(0), kFields[0], "9"));
        const auto last = valueOf(copies.stores[0]->history(std::nullopt, 1));
        RC_ASSERT(last[0].after == QByteArray("9"));
    });
}

TEST_CASE("a conflict shows, stays, and ends with a choice", "[store][laws]")
{
    Bench mine(10);
    Bench theirs(20);
    const QUuid answer = entity(7);
    const QString kind = QStringLiteral("answer");
    const QString field = QStringLiteral("response");
    auto a = mine.create(mine.file());
    a->append(mine.write(kind, answer, field, "1"));
    requireDone(a->flush());
    auto b = theirs.create(theirs.file());
    valueOf(b->unite(valueOf(a->changes())));
    a->append(mine.write(kind, answer, field, "2"));
    b->append(theirs.write(kind, answer, field, "3"));
    requireDone(b->flush());
    const auto report = valueOf(a->unite(valueOf(b->changes())));
    CHECK(report.added == 1);
    CHECK(report.alreadyThere == 1);
    CHECK(valueOf(a->loadAll())[0].conflicts == QStringList{field});
    CHECK(valueOf(a->heads({answer})).size() == 2);
    a->append(mine.write(kind, answer, field, "2"));
    CHECK(valueOf(a->loadAll())[0].conflicts.isEmpty());
    CHECK(valueOf(a->loadAll())[0].fields.value(field) == "2");
    CHECK(valueOf(a->heads({answer})).size() == 1);
    CHECK(valueOf(a->verify()).faults.empty());
}
