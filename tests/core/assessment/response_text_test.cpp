#include "assessment/response_text.h"
#include "core/assessment/generators.h"
#include "core/assessment/sample_items.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::assessment;
using namespace sextant::framework;
using namespace sextant::test;

TEST_CASE("what a cell of the answer table shows is read back the same", "[assessment]")
{
    rc::prop("number", [] {
        const Decimal number = anyDecimal();
        RC_ASSERT(parseResponse(itemOfKind(u"n"_qs, ItemKind::Number), responseText(number)) ==
                  Response(number));
    });
    rc::prop("date", [] {
        const QDate date = anyDate();
        RC_ASSERT(parseResponse(itemOfKind(u"d"_qs, ItemKind::Date), responseText(date)) == Response(date));
    });
    rc::prop("text", [] {
        const QString text =
            *rc::gen::element(u"-"_qs, u"\\"_qs, u"\\-"_qs, u"a - b"_qs, u""_qs) + *anyText();
        RC_PRE(!text.trimmed().isEmpty());
        RC_ASSERT(parseResponse(itemOfKind(u"t"_qs, ItemKind::Text), responseText(text)) == Response(text));
    });
    rc::prop("options", [] {
        const Item item = itemWithOptions(u"o"_qs, {0, 1, 2, 3}, ItemKind::Options);
        ChosenOptions chosen;
        for (const Option& option : item.options) {
            if (*rc::gen::arbitrary<bool>())
                chosen.options.push_back(option.id);
        }
        RC_PRE(!chosen.options.empty());
        RC_ASSERT(parseResponse(item, responseText(chosen)) == Response(chosen));
    });
}

TEST_CASE("a dash clears an answer of any kind", "[assessment]")
{
    const auto kind =
        GENERATE(ItemKind::Option, ItemKind::Options, ItemKind::Number, ItemKind::Date, ItemKind::Text);
    CHECK(parseResponse(itemOfKind(u"a"_qs, kind), u"-"_qs) == Response{});
}

TEST_CASE("cells are read as people type them", "[assessment]")
{
    const Item item = itemWithOptions(u"o"_qs, {0, 1, 2}, ItemKind::Options);
    CHECK(parseResponse(item, u" 2 ｜０"_qs) == Response(ChosenOptions{{{u"0"_qs}, {u"2"_qs}}}));
    CHECK(parseResponse(itemOfKind(u"n"_qs, ItemKind::Number), u"１２．５"_qs) == Response(Decimal{12'5000}));
    CHECK(parseResponse(itemOfKind(u"n"_qs, ItemKind::Number), u"1,234"_qs) ==
          Response(Decimal::fromInt(1234)));
    CHECK(parseResponse(itemOfKind(u"d"_qs, ItemKind::Date), u"2025年3月9日"_qs) ==
          Response(QDate(2025, 3, 9)));
}

TEST_CASE("a cell that is no answer to its item is refused", "[assessment]")
{
    CHECK(parseResponse(itemWithOptions(u"o"_qs, {0, 1}), u"5"_qs).error().code == ErrorCode::UnknownOption);
    const auto [kind, text] = GENERATE(table<ItemKind, QString>({{ItemKind::Number, u"many"_qs},
                                                                 {ItemKind::Number, u"1.23456"_qs},
                                                                 {ItemKind::Number, u"99999999999"_qs},
                                                                 {ItemKind::Date, u"yesterday"_qs}}));
    const auto result = parseResponse(itemOfKind(u"a"_qs, kind), text);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::WrongKind);
}

TEST_CASE("what is unanswered or not applicable leaves the cell empty", "[assessment]")
{
    CHECK(responseText({}).isEmpty());
    CHECK(responseText(NotApplicable{u"none"_qs}).isEmpty());
}
