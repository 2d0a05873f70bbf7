#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"
#include "scoring/what_if.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::scoring;
using namespace sextant::test;

namespace {

const QDate kAsOf(2026, 11, 23);

framework::Framework gated()
{
    framework::Item gate = levelItem(u"g"_qs);
    gate.gate = framework::Gate{Decimal::fromInt(2)};
    framework::Framework framework =
        frameworkOf({}, {section(u"s"_qs, {levelItem(u"a"_qs), levelItem(u"b"_qs), gate})});
    framework.readiness = framework::ReadinessRule{Decimal::fromInt(2), Decimal::fromInt(2), Decimal{}};
    return framework;
}

struct Tried
{
    Sheet sheet{gated()};
    PreparedFramework prepared{sheet.index()};

    Tried()
    {
        sheet.choose(0, u"3"_qs);
        sheet.choose(1, u"3"_qs);
        sheet.choose(2, u"1"_qs);
    }
    WhatIf whatIf() { return WhatIf(prepared, sheet.entries(), kAsOf); }
};

} // namespace

TEST_CASE("supposing nothing gives the figures as they are", "[scoring]")
{
    Tried t;
    WhatIf whatIf = t.whatIf();
    CHECK(whatIf.after() == t.sheet.score());
    CHECK(whatIf.after() == whatIf.before());
    CHECK(whatIf.supposed().empty());
    REQUIRE(whatIf.suppose(0, Decimal::fromInt(3)));
    CHECK(whatIf.supposed().empty());
    CHECK(whatIf.after() == whatIf.before());
}

TEST_CASE("a supposed level gives the figures that answering it would give, and no answer changes",
          "[scoring]")
{
    Tried t;
    const assessment::Response kept = t.sheet.response(2);
    WhatIf whatIf = t.whatIf();
    CHECK(whatIf.before().readiness == Readiness::Conditional);
    REQUIRE(whatIf.suppose(2, Decimal::fromInt(2)));
    CHECK(whatIf.after().readiness == Readiness::Ready);
    CHECK(whatIf.supposed() == std::vector<Supposed>{{2, Decimal::fromInt(2)}});
    CHECK(t.sheet.response(2) == kept);
    CHECK(whatIf.before() == t.sheet.score());
    t.sheet.choose(2, u"2"_qs);
    CHECK(whatIf.after() == t.sheet.score());
}

TEST_CASE("one supposition is taken back by itself, or all together", "[scoring]")
{
    Tried t;
    WhatIf whatIf = t.whatIf();
    REQUIRE(whatIf.suppose(0, Decimal::fromInt(4)));
    REQUIRE(whatIf.suppose(2, Decimal::fromInt(4)));
    whatIf.reset(0);
    CHECK(whatIf.supposed() == std::vector<Supposed>{{2, Decimal::fromInt(4)}});
    whatIf.resetAll();
    CHECK(whatIf.supposed().empty());
    CHECK(whatIf.after() == whatIf.before());
}

TEST_CASE("levels go up and down step by step and end at the best and the worst", "[scoring]")
{
    Tried t;
    WhatIf whatIf = t.whatIf();
    REQUIRE(whatIf.step(2, 1));
    CHECK(whatIf.supposed(2) == Decimal::fromInt(2));
    REQUIRE(whatIf.step(2, 5));
    CHECK(whatIf.supposed(2) == Decimal::fromInt(4));
    CHECK_FALSE(whatIf.step(2, 1));
    REQUIRE(whatIf.step(2, -3));
    CHECK_FALSE(whatIf.supposed(2).has_value());
    REQUIRE(whatIf.step(2, -1));
    CHECK_FALSE(whatIf.step(2, -1));
}

TEST_CASE("open, conflicting and not applicable questions can be supposed answered", "[scoring]")
{
    Tried t;
    t.sheet.clear(0);
    t.sheet.notApplicable(1);
    t.sheet.setConflicted(2);
    WhatIf whatIf = t.whatIf();
    CHECK(whatIf.before().readiness == Readiness::Incomplete);
    REQUIRE(whatIf.step(0, 1));
    CHECK(whatIf.supposed(0) == Decimal::fromInt(0));
    REQUIRE(whatIf.suppose(0, Decimal::fromInt(3)));
    REQUIRE(whatIf.suppose(1, Decimal::fromInt(3)));
    REQUIRE(whatIf.suppose(2, Decimal::fromInt(3)));
    CHECK(whatIf.after().readiness == Readiness::Ready);
    CHECK(whatIf.after().overall.conflicts == 0);
}

TEST_CASE("an item cannot be supposed at points that none of its answers brings", "[scoring]")
{
    Tried t;
    WhatIf whatIf = t.whatIf();
    CHECK_FALSE(whatIf.suppose(0, Decimal::fromInt(9)));
    CHECK(whatIf.after() == whatIf.before());
}
