#include "replica.h"

#include <catch2/catch.hpp>

using namespace sextant::journal;
using sextant::journal::test::address;
using sextant::journal::test::Replica;

TEST_CASE("one after the other is no conflict", "[journal]")
{
    Replica lin(1);
    Replica zhao(2);
    lin.write(address(1, 0), "\"1\"");
    zhao.receive(lin);
    zhao.write(address(1, 0), "\"2\"");
    lin.receive(zhao);
    const FieldState state = lin.journal.field(address(1, 0));
    CHECK(state.value == "\"2\"");
    CHECK_FALSE(state.conflicted);
    CHECK(state.heads.size() == 1);
}

TEST_CASE("two edits that did not see each other conflict until a choice replaces both", "[journal]")
{
    Replica lin(1);
    Replica zhao(2);
    lin.write(address(1, 0), "\"1\"");
    zhao.receive(lin);
    lin.write(address(1, 0), "\"2\"");
    zhao.write(address(1, 0), "\"3\"");
    lin.receive(zhao);
    zhao.receive(lin);
    CHECK(lin.journal.field(address(1, 0)).conflicted);
    CHECK(lin.journal.field(address(1, 0)) == zhao.journal.field(address(1, 0)));
    CHECK(lin.journal.field(address(1, 0)).heads.size() == 2);

    lin.write(address(1, 0), "\"2\"");
    zhao.receive(lin);
    CHECK_FALSE(zhao.journal.field(address(1, 0)).conflicted);
    CHECK(zhao.journal.field(address(1, 0)).value == "\"2\"");
}

TEST_CASE("two people who write the same agree", "[journal]")
{
    Replica lin(1);
    Replica zhao(2);
    lin.write(address(1, 0), "\"2\"");
    zhao.write(address(1, 0), "\"2\"");
    lin.receive(zhao);
    CHECK_FALSE(lin.journal.field(address(1, 0)).conflicted);
    CHECK(lin.journal.field(address(1, 0)).value == "\"2\"");
}

TEST_CASE("different fields of one answer do not conflict", "[journal]")
{
    Replica lin(1);
    Replica zhao(2);
    lin.write(address(1, 0), "\"2\"");
    zhao.write(address(1, 1), "\"seen the voucher\"");
    lin.receive(zhao);
    const EntityState state = lin.journal.entity(address(1, 0).kind, address(1, 0).entity);
    CHECK(state.fields.value(QStringLiteral("response")).value == "\"2\"");
    CHECK(state.fields.value(QStringLiteral("note")).value == "\"seen the voucher\"");
    CHECK_FALSE(state.fields.value(QStringLiteral("response")).conflicted);
}

TEST_CASE("what was deleted stays deleted when everybody had seen it", "[journal]")
{
    Replica lin(1);
    lin.write(address(1, 0), "\"2\"");
    lin.write(address(1, 1), "\"note\"");
    lin.write(deletion(lin.journal, {{address(1, 0).kind, address(1, 0).entity}}));
    const EntityState state = lin.journal.entity(address(1, 0).kind, address(1, 0).entity);
    CHECK_FALSE(state.alive);
    CHECK_FALSE(state.fields.value(QStringLiteral("note")).value.has_value());
}

TEST_CASE("an edit that a deletion had not seen keeps the entity alive, as a conflict", "[journal]")
{
    Replica lin(1);
    Replica zhao(2);
    lin.write(address(1, 0), "\"2\"");
    lin.write(address(1, 1), "\"note\"");
    zhao.receive(lin);
    lin.write(deletion(lin.journal, {{address(1, 0).kind, address(1, 0).entity}}));
    zhao.write(address(1, 0), "\"3\"");
    lin.receive(zhao);
    const EntityState state = lin.journal.entity(address(1, 0).kind, address(1, 0).entity);
    CHECK(state.alive);
    CHECK(state.fields.value(QStringLiteral("response")).conflicted);
    CHECK(state.fields.value(QStringLiteral("response")).value == "\"3\"");
    CHECK(state.fields.value(QStringLiteral("note")).value == "\"note\"");
}

TEST_CASE("undo puts back what stood before and names what somebody changed since", "[journal]")
{
    Replica lin(1);
    lin.write(address(1, 0), "\"1\"");
    const GroupId fillDown = lin.write({{address(1, 0), "\"4\"", false}, {address(2, 0), "\"4\"", false}});
    lin.write(address(2, 0), "\"2\"");

    const Reversal reversal = revert(lin.journal, fillDown);
    REQUIRE(reversal.writes.size() == 1);
    CHECK(reversal.writes.front().address == address(1, 0));
    CHECK(reversal.kept == std::vector<FieldAddress>{address(2, 0)});

    const GroupId undone = lin.write(reversal.writes);
    CHECK(lin.journal.field(address(1, 0)).value == "\"1\"");
    lin.write(revert(lin.journal, undone).writes); // redo
    CHECK(lin.journal.field(address(1, 0)).value == "\"4\"");
}

TEST_CASE("undoing a first edit ends the field, undoing a deletion brings it back", "[journal]")
{
    Replica lin(1);
    const GroupId first = lin.write(address(1, 0), "\"1\"");
    const GroupId undone = lin.write(revert(lin.journal, first).writes);
    CHECK(lin.journal.field(address(1, 0)).deleted);
    lin.write(revert(lin.journal, undone).writes);
    CHECK(lin.journal.field(address(1, 0)).value == "\"1\"");
}

namespace {

QByteArray shown(const Replica& replica, const FieldAddress& address)
{
    return replica.journal.entity(address.kind, address.entity)
        .fields.value(address.field)
        .value.value_or("nothing");
}

} // namespace

TEST_CASE("undoing the first write of a field empties it when its entity stays alive", "[journal]")
{
    Replica lin(1);
    lin.write(address(1, 0), "\"2\"");
    const GroupId note = lin.write(address(1, 1), "\"seen the voucher\"");
    const GroupId undone = lin.write(revert(lin.journal, note).writes);
    CHECK(shown(lin, address(1, 1)) == "null");
    CHECK(shown(lin, address(1, 0)) == "\"2\"");
    const GroupId redone = lin.write(revert(lin.journal, undone).writes);
    CHECK(shown(lin, address(1, 1)) == "\"seen the voucher\"");
    lin.write(revert(lin.journal, redone).writes);
    CHECK(shown(lin, address(1, 1)) == "null");
}

TEST_CASE("undoing what made an entity empties its fields when a later one keeps it alive", "[journal]")
{
    Replica lin(1);
    const GroupId made = lin.write(address(1, 0), "\"2\"");
    lin.write(address(1, 1), "\"later\"");
    lin.write(revert(lin.journal, made).writes);
    CHECK(shown(lin, address(1, 0)) == "null");
    CHECK(shown(lin, address(1, 1)) == "\"later\"");
}

TEST_CASE("undoing what made an entity ends all of it when nothing was added", "[journal]")
{
    Replica lin(1);
    const GroupId made = lin.write({{address(1, 0), "\"2\"", false}, {address(1, 1), "\"note\"", false}});
    const GroupId undone = lin.write(revert(lin.journal, made).writes);
    CHECK_FALSE(lin.journal.entity(address(1, 0).kind, address(1, 0).entity).alive);
    lin.write(revert(lin.journal, undone).writes);
    CHECK(shown(lin, address(1, 0)) == "\"2\"");
    CHECK(shown(lin, address(1, 1)) == "\"note\"");
}

TEST_CASE("undoing an edit of a field that came back with its entity shows again what came back", "[journal]")
{
    Replica lin(1);
    lin.write({{address(1, 0), "\"2\"", false}, {address(1, 1), "\"note\"", false}});
    lin.write(deletion(lin.journal, {{address(1, 0).kind, address(1, 0).entity}}));
    lin.write(address(1, 0), "\"3\"");
    REQUIRE(shown(lin, address(1, 1)) == "\"note\"");
    const GroupId edited = lin.write(address(1, 1), "\"other\"");
    lin.write(revert(lin.journal, edited).writes);
    CHECK(shown(lin, address(1, 1)) == "\"note\"");
}

TEST_CASE("undo leaves and names a field whose earlier value was erased", "[journal]")
{
    Replica lin(1);
    lin.write(address(1, 0), "\"personal\"");
    Change erased = lin.journal.changes().front();
    erased.bodyState = BodyState::Erased;
    erased.body = {};
    const GroupId edited = lin.write(address(1, 0), "\"other\"");
    Journal journal;
    journal.unite({erased});
    journal.unite(lin.journal.changes());
    const Reversal reversal = revert(journal, edited);
    CHECK(reversal.writes.empty());
    CHECK(reversal.kept == std::vector<FieldAddress>{address(1, 0)});
}
