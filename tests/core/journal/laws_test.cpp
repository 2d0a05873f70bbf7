#include "replica.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace sextant::journal;
using sextant::journal::test::address;
using sextant::journal::test::Replica;

namespace {

enum class Act { Write, Delete, Undo, Receive };

struct Step
{
    Act act = Act::Write;
    int who = 0;
    int other = 0;
    int entity = 0;
    int field = 0;
    int value = 0;
};

rc::Gen<Step> anyStep(int replicas)
{
    return rc::gen::construct<Step>(
        rc::gen::weightedElement<Act>({{6, Act::Write}, {1, Act::Delete}, {1, Act::Undo}, {2, Act::Receive}}),
        rc::gen::inRange(0, replicas), rc::gen::inRange(0, replicas), rc::gen::inRange(0, 3),
        rc::gen::inRange(0, 2), rc::gen::inRange(0, 4));
}

/// Plays a random history on several copies of a file; returns each copy as it stands at the end.
std::vector<Replica> play(const std::vector<Step>& steps, int replicas)
{
    std::vector<Replica> copies;
    std::vector<GroupId> lastGroup(static_cast<size_t>(replicas));
    for (int i = 0; i < replicas; ++i)
        copies.emplace_back(static_cast<quint64>(i + 1));
    for (const Step& step : steps) {
        const auto who = static_cast<size_t>(step.who % replicas);
        Replica& copy = copies[who];
        GroupId& last = lastGroup[who];
        const FieldAddress where = address(step.entity, step.field);
        switch (step.act) {
        case Act::Write:
            last = copy.write(where, QByteArray::number(step.value));
            break;
        case Act::Delete:
            last = copy.write(deletion(copy.journal, {{where.kind, where.entity}}));
            break;
        case Act::Undo:
            last = copy.write(revert(copy.journal, last).writes);
            break;
        case Act::Receive:
            copy.receive(copies[static_cast<size_t>(step.other % replicas)]);
            break;
        }
    }
    return copies;
}

Journal unionOf(const std::vector<Replica>& copies, const std::vector<size_t>& order)
{
    Journal all;
    for (const size_t i : order)
        all.unite(copies[i].journal.changes());
    return all;
}

constexpr int kCopies = 3;

rc::Gen<std::vector<Step>> anyHistory()
{
    return rc::gen::container<std::vector<Step>>(anyStep(kCopies));
}

} // namespace

TEST_CASE("merging any copies in any order gives the same file", "[journal][laws]")
{
    rc::prop("commutative and associative", [] {
        const auto copies = play(*anyHistory(), kCopies);
        const Journal forwards = unionOf(copies, {0, 1, 2});
        const Journal backwards = unionOf(copies, {2, 1, 0});
        RC_ASSERT(forwards.changes() == backwards.changes());
        RC_ASSERT(forwards.entities() == backwards.entities());
    });
}

TEST_CASE("merging twice is merging once", "[journal][laws]")
{
    rc::prop("idempotent", [] {
        const auto copies = play(*anyHistory(), kCopies);
        Journal all = unionOf(copies, {0, 1, 2});
        const auto once = all.entities();
        const UnionReport again = all.unite(copies[1].journal.changes());
        RC_ASSERT(again.added == 0);
        RC_ASSERT(all.entities() == once);
    });
}

TEST_CASE("merging loses nothing and invents nothing", "[journal][laws]")
{
    rc::prop("union", [] {
        const auto copies = play(*anyHistory(), kCopies);
        const Journal all = unionOf(copies, {0, 1, 2});
        for (const Replica& copy : copies)
            for (const Change& change : copy.journal.changes())
                RC_ASSERT(all.find(change.id) != nullptr);
        for (const Change& change : all.changes())
            RC_ASSERT(std::any_of(copies.begin(), copies.end(), [&](const Replica& copy) {
                return copy.journal.find(change.id) != nullptr;
            }));
    });
}

TEST_CASE("the last word of each person is a head or was replaced by someone who saw it", "[journal][laws]")
{
    rc::prop("no silent overwriting", [] {
        const auto copies = play(*anyHistory(), kCopies);
        const Journal all = unionOf(copies, {0, 1, 2});
        for (const Change& change : all.changes()) {
            const auto heads = all.field(change.header.address).heads;
            const bool isHead = std::find(heads.begin(), heads.end(), change.id) != heads.end();
            const auto siblings = all.changesOf(change.header.address);
            const bool isReplaced = std::any_of(siblings.begin(), siblings.end(), [&](const Change* other) {
                const auto& replaces = other->header.replaces;
                return std::find(replaces.begin(), replaces.end(), change.id) != replaces.end() &&
                       other->header.lamport > change.header.lamport;
            });
            RC_ASSERT(isHead != isReplaced);
        }
    });
}

TEST_CASE("undo and redo come back to the same values on a copy that nobody else wrote", "[journal][laws]")
{
    rc::prop("undo is the inverse", [] {
        auto copies = play(*anyHistory(), 1);
        Replica& copy = copies.front();
        const auto valuesOf = [&copy] {
            QMap<QString, QByteArray> values;
            for (const auto& [key, entity] : copy.journal.entities())
                for (auto field = entity.fields.begin(); entity.alive && field != entity.fields.end();
                     ++field)
                    if (field->value.value_or("null") != "null") // null: as in a new entity
                        values.insert(key.second.toString() + field.key(), *field->value);
            return values;
        };
        const auto before = valuesOf();
        const GroupId act = copy.write({{address(0, 0), "\"x\"", false}, {address(1, 1), "\"y\"", false}});
        const auto after = valuesOf();
        const GroupId undone = copy.write(revert(copy.journal, act).writes);
        RC_ASSERT(valuesOf() == before);
        copy.write(revert(copy.journal, undone).writes);
        RC_ASSERT(valuesOf() == after);
    });
}

TEST_CASE("a full exchange ends in one state for all", "[journal][laws]")
{
    rc::prop("convergence", [] {
        auto copies = play(*anyHistory(), kCopies);
        for (Replica& copy : copies)
            for (const Replica& other : copies)
                copy.receive(other);
        for (const Replica& copy : copies)
            RC_ASSERT(copy.journal.entities() == copies.front().journal.entities());
    });
}
