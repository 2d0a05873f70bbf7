#include "assessment/relevance.h"
#include "core/assessment/sample_items.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::assessment;
using namespace sextant::framework;
using namespace sextant::test;

namespace {

Condition optionIn(const QString& item, const QString& option)
{
    return {Condition::Kind::OptionIn, {item}, {{option}}, {}, {}};
}

Condition points(Condition::Kind kind, const QString& item, int threshold)
{
    return {kind, {item}, {}, Decimal::fromInt(threshold), {}};
}

Condition joined(Condition::Kind kind, std::vector<Condition> parts)
{
    return {kind, {}, {}, {}, std::move(parts)};
}

Response option(const QString& id)
{
    return ChosenOptions{{{id}}};
}

/// Whether the last of three items is asked, given answers to the first two.
bool lastIsAsked(const Condition& condition, const Response& first, const Response& second)
{
    Framework framework =
        frameworkWith({itemWithOptions(u"a"_qs, {0, 1, 2}), itemWithOptions(u"b"_qs, {0, 1, 2}),
                       itemWithOptions(u"c"_qs, {0, 1})});
    framework.sections[0].items[2].relevant = condition;
    const FrameworkIndex index(framework);
    const ResponseSheet responses{&first, &second, nullptr};
    const Visibility visible = visibleItems(index, responses, {});
    REQUIRE(visible.size() == 3);
    CHECK(visible[0] == 1);
    return visible[2] == 1;
}

} // namespace

TEST_CASE("an item without a condition is always asked", "[assessment]")
{
    const Framework framework = frameworkWith({itemWithOptions(u"a"_qs, {0, 1})});
    const FrameworkIndex index(framework);
    CHECK_FALSE(Relevance(index).hasConditions());
    CHECK(visibleItems(index, ResponseSheet{nullptr}, {}) == Visibility{1});
}

TEST_CASE("conditions look at options and points of other answers", "[assessment]")
{
    using Kind = Condition::Kind;
    CHECK(lastIsAsked(optionIn(u"a"_qs, u"1"_qs), option(u"1"_qs), {}));
    CHECK_FALSE(lastIsAsked(optionIn(u"a"_qs, u"1"_qs), option(u"2"_qs), {}));
    CHECK(lastIsAsked(points(Kind::PointsAtLeast, u"a"_qs, 1), option(u"1"_qs), {}));
    CHECK_FALSE(lastIsAsked(points(Kind::PointsAtLeast, u"a"_qs, 2), option(u"1"_qs), {}));
    CHECK(lastIsAsked(points(Kind::PointsBelow, u"a"_qs, 2), option(u"1"_qs), {}));
    CHECK_FALSE(lastIsAsked(points(Kind::PointsBelow, u"a"_qs, 1), option(u"1"_qs), {}));
}

TEST_CASE("conditions are joined by any and all", "[assessment]")
{
    const auto one = optionIn(u"a"_qs, u"1"_qs);
    const auto two = optionIn(u"b"_qs, u"2"_qs);
    const auto any = joined(Condition::Kind::Any, {one, two});
    const auto all = joined(Condition::Kind::All, {one, joined(Condition::Kind::Any, {two})});
    CHECK(lastIsAsked(any, option(u"0"_qs), option(u"2"_qs)));
    CHECK_FALSE(lastIsAsked(any, option(u"0"_qs), option(u"0"_qs)));
    CHECK(lastIsAsked(all, option(u"1"_qs), option(u"2"_qs)));
    CHECK_FALSE(lastIsAsked(all, option(u"1"_qs), option(u"1"_qs)));
}

TEST_CASE("a condition on what is unanswered, not applicable or unknown is false", "[assessment]")
{
    const auto below = points(Condition::Kind::PointsBelow, u"a"_qs, 2);
    CHECK_FALSE(lastIsAsked(below, {}, {}));
    CHECK_FALSE(lastIsAsked(below, NotApplicable{u"none"_qs}, {}));
    CHECK_FALSE(lastIsAsked(points(Condition::Kind::PointsBelow, u"nowhere"_qs, 2), option(u"1"_qs), {}));
}

TEST_CASE("what depends on a hidden item is hidden, at any depth", "[assessment]")
{
    std::vector<Item> items{itemWithOptions(u"0"_qs, {0, 1})};
    for (int i = 1; i < 6; ++i) {
        items.push_back(itemWithOptions(QString::number(i), {0, 1}));
        items.back().relevant = optionIn(QString::number(i - 1), u"1"_qs);
    }
    const Framework framework = frameworkWith(items);
    const FrameworkIndex index(framework);
    const Response yes = option(u"1"_qs);
    const Response no = option(u"0"_qs);
    CHECK(visibleItems(index, ResponseSheet(6, &yes), {}) == Visibility(6, 1));
    CHECK(visibleItems(index, ResponseSheet{&yes, &no, &yes, &yes, &yes, &yes}, {}) ==
          Visibility{1, 1, 0, 0, 0, 0});
}

TEST_CASE("a condition may look ahead, and a circle hides all that is in it", "[assessment]")
{
    Framework framework = frameworkWith({itemWithOptions(u"a"_qs, {0, 1}), itemWithOptions(u"b"_qs, {0, 1}),
                                         itemWithOptions(u"c"_qs, {0, 1})});
    framework.sections[0].items[0].relevant = optionIn(u"c"_qs, u"1"_qs);
    const FrameworkIndex index(framework);
    const Response yes = option(u"1"_qs);
    const ResponseSheet responses(3, &yes);
    CHECK(visibleItems(index, responses, {}) == Visibility{1, 1, 1});
    framework.sections[0].items[2].relevant = optionIn(u"a"_qs, u"1"_qs);
    CHECK(visibleItems(FrameworkIndex(framework), responses, {}) == Visibility{0, 1, 0});
}
