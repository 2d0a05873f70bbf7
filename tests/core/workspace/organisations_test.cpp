#include "core/workspace/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace workspace_fixture;
using organisation::Organisation;

TEST_CASE("an organisation is stored tidily", "[workspace]")
{
    Bench bench;
    Organisation given;
    given.name = {QStringLiteral("  Seabridge  "), {}};
    given.creditCode = QStringLiteral("53000000mj0000018y");
    given.countries = {QStringLiteral("NP"), QStringLiteral("KE"), QStringLiteral("NP")};
    given.goals = {QStringLiteral("10"), QStringLiteral("4")};
    const auto id = bench.organisations().add(given);
    REQUIRE(id.has_value());
    const Organisation* stored = bench.organisations().find(*id);
    REQUIRE(stored != nullptr);
    CHECK(stored->name.en == QStringLiteral("Seabridge"));
    CHECK(stored->creditCode == QStringLiteral("53000000MJ0000018Y"));
    CHECK(stored->countries == QStringList{QStringLiteral("KE"), QStringLiteral("NP")});
    CHECK(stored->goals == QStringList{QStringLiteral("4"), QStringLiteral("10")});
    CHECK(bench.organisations().organisations().back().id == *id);
}

TEST_CASE("an organisation without a name, or with a code of no known form, is refused", "[workspace]")
{
    Bench bench;
    CHECK(bench.organisations().add({}).error().code == ErrorCode::InvalidArgument);
    Organisation wrong = *bench.organisations().find(bench.organisation);
    wrong.countries = {QStringLiteral("Kenya")};
    const auto refused = bench.organisations().update(wrong);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::InvalidArgument);
    CHECK(refused.error().args.value(QStringLiteral("what")) == QStringLiteral("countries"));
    wrong.countries.clear();
    wrong.staff.women = -1;
    CHECK(bench.organisations().update(wrong).error().args.value(QStringLiteral("what")) ==
          QStringLiteral("staff"));
}

TEST_CASE("an update writes only what differs", "[workspace]")
{
    Bench bench;
    Organisation changed = *bench.organisations().find(bench.organisation);
    CHECK(bench.organisations().update(changed)->isNull());
    changed.foundedYear = 2011;
    REQUIRE(bench.organisations().update(changed).has_value());
    const auto history = bench.file().history({}, {}, 1);
    REQUIRE(history.has_value());
    REQUIRE(history->size() == 1);
    CHECK(history->front().field == QStringLiteral("foundedYear"));
    CHECK_FALSE(history->front().before.has_value());
    CHECK(history->front().after == QJsonValue(2011));
    CHECK(history->front().author == QStringLiteral("Lin Chen"));
}

TEST_CASE("a person of one name is one person", "[workspace]")
{
    Bench bench;
    const auto first = bench.organisations().personNamed(QStringLiteral("王芳"), QStringLiteral("监事"));
    REQUIRE(first.has_value());
    CHECK(bench.organisations().personNamed(QStringLiteral(" 王芳 ")) == first);
    CHECK(bench.organisations().personName(*first) == QStringLiteral("王芳"));
    CHECK(bench.organisations().personNamed(QStringLiteral("Lin Chen")) == bench.file().author().id);
    CHECK(bench.organisations().personNamed({}).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("an organisation goes with its assessments and comes back with them", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.level"), QStringLiteral("a.txt"), "text"));
    const std::string before = contentOf(bench.file());
    const auto removed = bench.organisations().remove(bench.organisation);
    REQUIRE(removed.has_value());
    CHECK(bench.organisations().find(bench.organisation) == nullptr);
    CHECK(bench.assessments().all().empty());
    CHECK(bench.assessments().framework(bench.assessment) == nullptr);
    REQUIRE(bench.file().revert(*removed).has_value());
    CHECK(contentOf(bench.file()) == before);
    bench.reopen();
    CHECK(contentOf(bench.file()) == before);
}

TEST_CASE("an organisation with a signed assessment stays", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.assessments().sign(bench.assessment));
    CHECK(bench.organisations().remove(bench.organisation).error().code == ErrorCode::Signed);
}
