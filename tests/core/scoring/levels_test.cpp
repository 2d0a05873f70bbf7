#include "assessment/points.h"
#include "assessment/response_check.h"
#include "core/scoring/sample_frameworks.h"
#include "core/scoring/sheet.h"
#include "scoring/levels.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::scoring;
using namespace sextant::test;

namespace {

const QDate kAsOf(2026, 11, 23);

framework::Framework oneItem(framework::Item item, framework::Method method = {})
{
    return frameworkOf(method, {section(u"s"_qs, {std::move(item)})});
}

std::vector<int> pointsOf(const std::vector<Level>& levels)
{
    std::vector<int> points;
    for (const Level& level : levels)
        points.push_back(static_cast<int>(level.points.toDouble()));
    return points;
}

std::vector<Level> levelsIn(const framework::Framework& framework)
{
    const framework::FrameworkIndex index(framework);
    return levelsOf(PreparedFramework(index), 0, kAsOf);
}

framework::Item ranged(framework::ItemKind kind)
{
    framework::Item item;
    item.id = {u"r"_qs};
    item.kind = kind;
    item.ranges = {{std::nullopt, Decimal::fromInt(0), {}},
                   {Decimal::fromInt(10), Decimal::fromInt(2), {}},
                   {Decimal::fromInt(25), Decimal::fromInt(4), {}}};
    return item;
}

} // namespace

TEST_CASE("the levels of an item go from the worst to the best, each with a response that brings it",
          "[scoring]")
{
    framework::Method lower;
    lower.better = framework::Direction::LowerIsBetter;
    CHECK(pointsOf(levelsIn(oneItem(optionItem(u"a"_qs, {3, 0, 1, 1})))) == std::vector<int>{0, 1, 3});
    CHECK(pointsOf(levelsIn(oneItem(optionItem(u"a"_qs, {1, 2, 4}), lower))) == std::vector<int>{4, 2, 1});
    CHECK(pointsOf(levelsIn(oneItem(ranged(framework::ItemKind::Number)))) == std::vector<int>{0, 2, 4});
    CHECK(pointsOf(levelsIn(oneItem(ranged(framework::ItemKind::Date)))) == std::vector<int>{0, 2, 4});

    framework::Item several = optionItem(u"m"_qs, {2, 3, 0});
    several.kind = framework::ItemKind::Options;
    several.options.back().exclusive = true;
    several.maximum = Decimal::fromInt(4);
    CHECK(pointsOf(levelsIn(oneItem(several))) == std::vector<int>{0, 2, 3, 4});
}

TEST_CASE("every level of every pack is an answer that the item takes and that brings these points",
          "[scoring]")
{
    const QString name =
        GENERATE(u"chs"_qs, u"hact-2016"_qs, u"hact-points"_qs, u"mango"_qs, u"maturity"_qs, u"psea"_qs);
    CAPTURE(name.toStdString());
    const framework::Framework framework = packNamed(name);
    const framework::FrameworkIndex index(framework);
    const PreparedFramework prepared(index);
    int levels = 0;
    for (size_t i = 0; i < index.items().size(); ++i) {
        for (const Level& level : levelsOf(prepared, static_cast<int>(i), kAsOf)) {
            const framework::Item& item = *index.items()[i];
            CAPTURE(item.id.text.toStdString());
            CHECK(assessment::checkResponse(item, level.response).has_value());
            CHECK(assessment::pointsOf(item, level.response, kAsOf) == level.points);
            ++levels;
        }
    }
    CHECK(levels > 0);
}

TEST_CASE("what is not scored has no levels", "[scoring]")
{
    framework::Item text;
    text.id = {u"t"_qs};
    text.kind = framework::ItemKind::Text;
    CHECK(levelsIn(oneItem(text)).empty());
    CHECK(levelsIn(oneItem(levelItem(u"w"_qs, Decimal{}))).empty());
}
