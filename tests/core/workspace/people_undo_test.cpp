#include "core/workspace/audits_fixture.h"

#include "workspace/action_service.h"
#include "workspace/vault_service.h"

#include <algorithm>

using namespace workspace_fixture;
using namespace sextant::audit;
using workspace::GroupId;

namespace {

const QString kName = u"Wanjiru Kamau"_qs;

struct PeopleBench : AuditBench
{
    bool knows(const QString& name)
    {
        return std::ranges::any_of(organisations().persons(),
                                   [&name](const organisation::Person& one) { return one.name == name; });
    }
    GroupId joined(const QString& name)
    {
        const auto group = audits().update(Engagement(at(engagement)), {{name, TeamRole::Auditor}});
        REQUIRE(group.has_value());
        return *group;
    }
    GroupId undone(const GroupId& group)
    {
        const auto report = file().revert(group);
        REQUIRE(report.has_value());
        CHECK(report->kept.empty());
        return report->group;
    }
};

} // namespace

TEST_CASE("who joins a team by name is undone and done again with it", "[workspace][audits]")
{
    PeopleBench bench;
    const size_t before = bench.at(bench.engagement).team.size();
    const GroupId joined = bench.joined(kName);
    CHECK(bench.at(bench.engagement).team.size() == before + 1);
    CHECK(bench.organisations().personName(bench.at(bench.engagement).team.back().person) == kName);
    const GroupId undone = bench.undone(joined);
    CHECK(bench.at(bench.engagement).team.size() == before);
    CHECK_FALSE(bench.knows(kName));
    bench.undone(undone);
    CHECK(bench.organisations().personName(bench.at(bench.engagement).team.back().person) == kName);
    bench.reopen();
    CHECK(bench.knows(kName));
}

TEST_CASE("who was there before stays when his joining is undone", "[workspace][audits]")
{
    PeopleBench bench;
    bench.person(kName);
    bench.undone(bench.joined(kName));
    CHECK(bench.knows(kName));
}

TEST_CASE("who is named elsewhere by then stays when his joining is undone", "[workspace][audits]")
{
    PeopleBench bench;
    const GroupId joined = bench.joined(kName);
    const FindingId finding = bench.addFinding("cash.count");
    REQUIRE(bench.audits().update(bench.at(finding), {kName, {}}));
    bench.undone(joined);
    CHECK(bench.organisations().personName(bench.at(finding).owner) == kName);
}

TEST_CASE("nobody joins twice or without a name", "[workspace][audits]")
{
    PeopleBench bench;
    bench.joined(kName);
    CHECK(bench.joined(kName).isNull());
    const auto refused = bench.audits().update(Engagement(bench.at(bench.engagement)), {{u" "_qs}});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().args.value(u"what"_qs) == u"team"_qs);
}

TEST_CASE("who is named with a finding, an action or an engagement leaves the file with its undo",
          "[workspace][audits]")
{
    PeopleBench bench;
    const FindingId finding = bench.addFinding("cash.count");
    SECTION("the owner of a finding")
    {
        bench.undone(*bench.audits().update(bench.at(finding), {kName, {}}));
    }
    SECTION("the owner of a restricted finding")
    {
        bench.audits().vault().setCost(vault::leastCost());
        REQUIRE(bench.audits().vault().create(u"harbour light seven"_qs));
        REQUIRE(bench.audits().vault().seal(finding));
        bench.undone(*bench.audits().update(bench.at(finding), {kName, {}}));
    }
    SECTION("the owner of an action")
    {
        improvement::Action action;
        action.organisation = bench.organisation;
        action.what.en = u"Count the cash"_qs;
        REQUIRE(bench.file().actions().add(action, {kName, {}}));
        bench.undone(bench.file().lastGroup());
    }
    SECTION("the lead of an engagement")
    {
        workspace::NewEngagement request{bench.organisation, {u"Cash"_qs, {}}};
        request.leadName = kName;
        REQUIRE(bench.audits().start(bench.packs, request));
        bench.undone(bench.file().lastGroup());
    }
    CHECK_FALSE(bench.knows(kName));
}
