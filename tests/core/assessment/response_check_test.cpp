#include "assessment/response_check.h"
#include "core/assessment/sample_items.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::assessment;
using namespace sextant::framework;
using namespace sextant::test;

namespace {

ChosenOptions chosen(std::initializer_list<const char*> ids)
{
    ChosenOptions result;
    for (const char* id : ids)
        result.options.push_back({QString::fromLatin1(id)});
    return result;
}

ErrorCode refusal(const Item& item, const Response& response)
{
    const auto result = checkResponse(item, response);
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

} // namespace

TEST_CASE("options are kept each once and in the order of the item", "[assessment]")
{
    const Item item = itemWithOptions(u"a"_qs, {0, 1, 2}, ItemKind::Options);
    CHECK(checkResponse(item, chosen({"2", "0", "2"})) == Response(chosen({"0", "2"})));
}

TEST_CASE("an empty choice or text is no answer", "[assessment]")
{
    CHECK(checkResponse(itemWithOptions(u"a"_qs, {0, 1}), ChosenOptions{}) == Response{});
    CHECK(checkResponse(itemOfKind(u"t"_qs, ItemKind::Text), u"  "_qs) == Response{});
    CHECK(checkResponse(itemOfKind(u"d"_qs, ItemKind::Date), Response{}) == Response{});
}

TEST_CASE("an unknown option is named", "[assessment]")
{
    const auto result = checkResponse(itemWithOptions(u"a"_qs, {0, 1}), chosen({"7"}));
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::UnknownOption);
    CHECK(result.error().args == QVariantMap{{u"item"_qs, u"a"_qs}, {u"option"_qs, u"7"_qs}});
}

TEST_CASE("an answer of another kind is refused with the kind expected", "[assessment]")
{
    const auto kind =
        GENERATE(ItemKind::Option, ItemKind::Options, ItemKind::Number, ItemKind::Date, ItemKind::Text);
    const Item item = itemOfKind(u"a"_qs, kind);
    const std::vector<std::pair<Response, ItemKind>> responses{
        {Decimal{}, ItemKind::Number}, {QDate(2026, 1, 1), ItemKind::Date}, {u"words"_qs, ItemKind::Text}};
    for (const auto& [response, itsKind] : responses) {
        const auto result = checkResponse(item, response);
        CHECK(result.has_value() == (kind == itsKind));
        if (!result.has_value())
            CHECK(result.error().args.value(u"expected"_qs) == kindName(kind));
    }
}

TEST_CASE("one option is not two, and an exclusive one stands alone", "[assessment]")
{
    CHECK(refusal(itemWithOptions(u"a"_qs, {0, 1}), chosen({"0", "1"})) == ErrorCode::WrongKind);
    Item item = itemWithOptions(u"a"_qs, {0, 1, 2}, ItemKind::Options);
    item.options[0].exclusive = true;
    CHECK(checkResponse(item, chosen({"0"})).has_value());
    CHECK(checkResponse(item, chosen({"1", "2"})).has_value());
    CHECK(refusal(item, chosen({"0", "1"})) == ErrorCode::InvalidArgument);
}

TEST_CASE("a number lies within the item's limits and ranges", "[assessment]")
{
    Item item = itemOfKind(u"n"_qs, ItemKind::Number);
    CHECK(checkResponse(item, Decimal::fromInt(-5)).has_value());
    item.ranges = {{Decimal::fromInt(0), Decimal::fromInt(1), {}}};
    CHECK(refusal(item, Decimal{-1}) == ErrorCode::InvalidArgument);
    item.minimum = Decimal::fromInt(0);
    item.maximum = Decimal::fromInt(100);
    CHECK(checkResponse(item, Decimal::fromInt(100)).has_value());
    const auto above = checkResponse(item, Decimal{100'0001});
    REQUIRE_FALSE(above.has_value());
    CHECK(above.error().args.value(u"maximum"_qs) == u"100"_qs);
}

TEST_CASE("not applicable needs a reason", "[assessment]")
{
    const Item item = itemWithOptions(u"a"_qs, {0, 1});
    CHECK(refusal(item, NotApplicable{u" \n"_qs}) == ErrorCode::ReasonNeeded);
    CHECK(checkResponse(item, NotApplicable{u"no field office"_qs}).has_value());
}

TEST_CASE("a method decides whether not applicable may be answered", "[assessment]")
{
    Item item = itemWithOptions(u"a"_qs, {0, 1});
    const Response response = NotApplicable{u"no field office"_qs};
    Method method;
    CHECK(checkResponse(method, item, response).has_value());
    SECTION("refused")
    {
        method.notApplicable = NotApplicableRule::Refused;
    }
    SECTION("a sum read in fixed bands")
    {
        method.aggregate = Aggregate::Sum;
        method.bandRule = BandRule::Fixed;
    }
    SECTION("points, where the item has none for it")
    {
        method.notApplicable = NotApplicableRule::Points;
    }
    if (takesNotApplicable(method, item))
        return;
    const auto result = checkResponse(method, item, response);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::NotApplicableRefused);
    item.notApplicablePoints = Decimal::fromInt(1);
    CHECK(checkResponse(method, item, response).has_value());
}
