#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::framework;
using namespace sextant::scoring;
using namespace sextant::test;

namespace {

/// Two sections of two and one items.
Framework twoSections(Method method)
{
    Section first = section(u"first"_qs, {levelItem(u"a"_qs), levelItem(u"b"_qs, Decimal::fromInt(3))});
    Section second = section(u"second"_qs, {levelItem(u"c"_qs)});
    first.weight = Decimal::fromInt(2);
    return frameworkOf(method, {first, second});
}

Sheet answered(const Framework& framework, const QString& levels)
{
    Sheet sheet(framework);
    for (int i = 0; i < levels.size(); ++i)
        sheet.choose(i, levels.mid(i, 1));
    return sheet;
}

} // namespace

TEST_CASE("a mean divides the weighted points by the weights of what is rated", "[scoring]")
{
    const ScoreCard card = answered(twoSections({}), u"132"_qs).score();
    CHECK(card.nodes[0].score == Approx(10.0 / 4).margin(1e-12));
    CHECK(card.nodes[1].score == 2);
    CHECK(card.overall.fraction == Fraction{12'0000'0000, 5'0000});
    CHECK(card.overall.ratio == Approx(0.6).margin(1e-12));
}

TEST_CASE("a parent of sections takes each section's score as one weighted item", "[scoring]")
{
    Method method;
    method.parents = ParentRule::Sections;
    const ScoreCard card = answered(twoSections(method), u"132"_qs).score();
    // (2 × 10/4 + 1 × 2) / 3
    CHECK(card.overall.score == Approx(7.0 / 3).margin(1e-12));
    CHECK(card.overall.fraction.numerator * 3 == card.overall.fraction.denominator * 7 * Decimal::kScale);
}

TEST_CASE("a section in which nothing is rated leaves its parent alone", "[scoring]")
{
    Method method;
    method.parents = ParentRule::Sections;
    Sheet sheet = answered(twoSections(method), u"13"_qs);
    CHECK(sheet.score().overall.score == 2.5);
    CHECK_FALSE(sheet.score().nodes[1].score.has_value());
    sheet.notApplicable(2);
    CHECK(sheet.score().overall.score == 2.5);
    CHECK_FALSE(sheet.score().nodes[1].intervalDefined);
}

TEST_CASE("a sum is the weighted points themselves", "[scoring]")
{
    Method method;
    method.aggregate = Aggregate::Sum;
    const ScoreCard card = answered(twoSections(method), u"132"_qs).score();
    CHECK(card.overall.score == 12);
    CHECK(card.overall.fraction == Fraction{12'0000'0000, 1'0000});
    CHECK(card.overall.intervalMaximum == 12);
}

TEST_CASE("a minimum is the worst item, weights aside; on a risk scale the highest", "[scoring]")
{
    Method method;
    method.aggregate = Aggregate::Minimum;
    CHECK(answered(twoSections(method), u"132"_qs).score().overall.score == 1);
    method.better = Direction::LowerIsBetter;
    CHECK(answered(twoSections(method), u"132"_qs).score().overall.score == 3);
}

TEST_CASE("a minimum section enters an adding parent as one weighted item", "[scoring]")
{
    Framework framework = twoSections({});
    framework.sections[0].aggregate = Aggregate::Minimum;
    const ScoreCard card = answered(framework, u"132"_qs).score();
    CHECK(card.nodes[0].score == 1);
    // (2 × 1 + 1 × 2) / 3
    CHECK(card.overall.score == Approx(4.0 / 3).margin(1e-12));
}

TEST_CASE("a minimum of sections is the weakest section", "[scoring]")
{
    Method method;
    method.parents = ParentRule::Sections;
    method.aggregate = Aggregate::Minimum;
    Framework framework = twoSections(method);
    for (Section& part : framework.sections)
        part.aggregate = Aggregate::Mean;
    CHECK(answered(framework, u"132"_qs).score().overall.score == 2);
    CHECK(answered(framework, u"133"_qs).score().overall.score == 2.5);
}

TEST_CASE("deep sections add up to their parents", "[scoring]")
{
    Section outer = section(u"outer"_qs, {levelItem(u"a"_qs)});
    Section inner = section(u"inner"_qs, {levelItem(u"b"_qs)});
    inner.sections = {section(u"innermost"_qs, {levelItem(u"c"_qs)})};
    outer.sections = {inner};
    const ScoreCard card = answered(frameworkOf({}, {outer}), u"124"_qs).score();
    CHECK(card.nodes[2].score == 4);
    CHECK(card.nodes[1].score == 3);
    CHECK(card.nodes[0].score == Approx(7.0 / 3).margin(1e-12));
    CHECK(card.overall.fraction == card.nodes[0].fraction);
}

TEST_CASE("several options add up and stay within the item's limits", "[scoring]")
{
    Item item = optionItem(u"several"_qs, {0, 2, 3, -1});
    item.kind = ItemKind::Options;
    item.maximum = Decimal::fromInt(4);
    item.options[0].exclusive = true;
    Sheet sheet(frameworkOf({}, {section(u"s"_qs, {item})}));
    using assessment::ChosenOptions;
    sheet.set(0, ChosenOptions{{{u"1"_qs}, {u"2"_qs}}});
    CHECK(sheet.score().overall.score == 4);
    sheet.set(0, ChosenOptions{{{u"2"_qs}, {u"3"_qs}}});
    CHECK(sheet.score().overall.score == 2);
    sheet.set(0, ChosenOptions{});
    CHECK(sheet.score().items[0].state == ItemState::Unanswered);
    CHECK(sheet.score().items[0].lowest == Decimal::fromInt(-1));
    CHECK(sheet.score().items[0].highest == Decimal::fromInt(4));
}

TEST_CASE("numbers bring the points of the range they lie in, its lower end included", "[scoring]")
{
    Item item;
    item.id = {u"ratio"_qs};
    item.kind = ItemKind::Number;
    item.ranges = {{std::nullopt, Decimal::fromInt(0), {}},
                   {Decimal::fromInt(10), Decimal::fromInt(2), {}},
                   {Decimal::fromInt(25), Decimal::fromInt(4), {}}};
    Sheet sheet(frameworkOf({}, {section(u"s"_qs, {item})}));
    const auto [number, points] = GENERATE(table<Decimal, int>(
        {{Decimal{9'9999}, 0}, {Decimal::fromInt(10), 2}, {Decimal{24'9999}, 2}, {Decimal::fromInt(25), 4}}));
    sheet.set(0, number);
    CHECK(sheet.score().overall.score == points);
}

TEST_CASE("dates count against the day of the assessment, never today", "[scoring]")
{
    Item item;
    item.id = {u"expires"_qs};
    item.kind = ItemKind::Date;
    item.ranges = {{std::nullopt, Decimal::fromInt(0), {}}, {Decimal::fromInt(0), Decimal::fromInt(3), {}}};
    Sheet sheet(frameworkOf({}, {section(u"s"_qs, {item})}));
    sheet.set(0, QDate(2020, 6, 1));
    CHECK(sheet.score(QDate(2020, 6, 1)).overall.score == 3);
    CHECK(sheet.score(QDate(2020, 6, 2)).overall.score == 0);
    CHECK(sheet.score(QDate()).items[0].state == ItemState::Unanswered);
}

TEST_CASE("texts and items of weight 0 are outside every count", "[scoring]")
{
    Item text;
    text.id = {u"text"_qs};
    text.kind = ItemKind::Text;
    Sheet sheet(
        frameworkOf({}, {section(u"s"_qs, {levelItem(u"a"_qs), levelItem(u"b"_qs, Decimal{}), text})}));
    sheet.choose(0, u"3"_qs);
    sheet.choose(1, u"0"_qs);
    const ScoreCard card = sheet.score();
    CHECK(card.overall.score == 3);
    CHECK(card.overall.visible() == 1);
    CHECK(card.overall.coverage() == 1.0);
    CHECK(card.items[1].state == ItemState::Unscored);
    CHECK(card.items[2].state == ItemState::Unscored);
}

TEST_CASE("hidden items are outside every count, and their dependants are hidden too", "[scoring]")
{
    Item first = levelItem(u"first"_qs);
    Item second = levelItem(u"second"_qs);
    second.relevant = {Condition::Kind::PointsAtLeast, first.id, {}, Decimal::fromInt(2), {}};
    second.gate = Gate{Decimal::fromInt(2)};
    Item third = levelItem(u"third"_qs);
    third.relevant = {Condition::Kind::OptionIn, second.id, {{u"0"_qs}}, {}, {}};
    Sheet sheet(frameworkOf({}, {section(u"s"_qs, {first, second, third})}));
    sheet.choose(0, u"2"_qs);
    sheet.choose(1, u"0"_qs);
    sheet.choose(2, u"4"_qs);
    CHECK(sheet.score().overall.score == 2);
    sheet.choose(0, u"1"_qs);
    const ScoreCard card = sheet.score();
    CHECK(card.overall.score == 1);
    CHECK(card.overall.visible() == 1);
    CHECK(card.items[2].state == ItemState::Hidden);
    CHECK(card.gates[0].state == GateState::Dropped);
}

TEST_CASE("a conflicted answer hides what depends on it", "[scoring]")
{
    Item first = levelItem(u"first"_qs);
    Item second = levelItem(u"second"_qs);
    second.relevant = {Condition::Kind::PointsAtLeast, first.id, {}, Decimal::fromInt(2), {}};
    Sheet sheet(frameworkOf({}, {section(u"s"_qs, {first, second})}));
    sheet.choose(0, u"4"_qs);
    sheet.setConflicted(0);
    const ScoreCard card = sheet.score();
    CHECK(card.items[0].state == ItemState::Unanswered);
    CHECK(card.items[0].conflicted);
    CHECK(card.items[1].state == ItemState::Hidden);
}

TEST_CASE("an answer that the framework does not know counts as open", "[scoring]")
{
    Sheet sheet(frameworkOf({}, {section(u"s"_qs, {levelItem(u"a"_qs)})}));
    sheet.choose(0, u"9"_qs);
    CHECK(sheet.score().items[0].state == ItemState::Unanswered);
    sheet.set(0, Decimal::fromInt(2));
    CHECK(sheet.score().items[0].state == ItemState::Unanswered);
}

TEST_CASE("points and weights far beyond any pack neither overflow nor crash", "[scoring]")
{
    Item item = levelItem(u"a"_qs, Decimal{std::numeric_limits<std::int64_t>::max()});
    for (Option& option : item.options)
        option.points = Decimal{std::numeric_limits<std::int64_t>::max()};
    item.options[0].points = Decimal{std::numeric_limits<std::int64_t>::min()};
    Item other = item;
    other.id = {u"b"_qs};
    Method method;
    method.aggregate = GENERATE(Aggregate::Mean, Aggregate::Sum, Aggregate::Minimum);
    method.parents = GENERATE(ParentRule::Items, ParentRule::Sections);
    Sheet sheet =
        answered(frameworkOf(method, {section(u"s"_qs, {item}), section(u"t"_qs, {other})}), u"40"_qs);
    const ScoreCard card = sheet.score();
    REQUIRE(card.overall.score.has_value());
    CHECK(card.overall.intervalLow == card.overall.fraction);
}

TEST_CASE("options whose ids begin alike, or are one another's beginning, keep their own points", "[scoring]")
{
    const std::vector<QString> ids{u"a"_qs,    u"ab"_qs,    u"abc"_qs, u"abcd"_qs,
                                   u"abce"_qs, u"abcdx"_qs, u"bcd"_qs, u"水平一"_qs};
    Item item = optionItem(u"item"_qs, {0, 1, 2, 3, 4, 5, 6, 7});
    for (size_t i = 0; i < ids.size(); ++i)
        item.options[i].id.text = ids[i];
    Sheet sheet(frameworkOf({}, {section(u"s"_qs, {item})}));
    for (size_t i = 0; i < ids.size(); ++i) {
        sheet.choose(0, ids[i]);
        CHECK(sheet.score().items[0].points == Decimal::fromInt(static_cast<int>(i)));
    }
    for (const QString& unknown : {u""_qs, u"b"_qs, u"abcf"_qs, u"abcdxy"_qs, u"水平二"_qs}) {
        sheet.choose(0, unknown);
        CHECK(sheet.score().items[0].state == ItemState::Unanswered);
    }
}
