#include "vault/password_strength.h"

#include <catch2/catch.hpp>

using namespace sextant::vault;

TEST_CASE("the strength of a password follows what it is made of", "[vault]")
{
    const auto [password, strength] = GENERATE(table<QString, Strength>({
        {QString(), Strength::TooShort},
        {u"aaaaaaaaaaaaaaaaaaaa"_qs, Strength::TooShort},
        {u"1234567890"_qs, Strength::TooShort},
        {u"abcdefgh"_qs, Strength::TooShort},
        {u"19990101"_qs, Strength::TooShort},
        {u"harbour7"_qs, Strength::Weak},
        {u"灯塔出海"_qs, Strength::Weak},
        {u"harbour-light7"_qs, Strength::Fair},
        {u"灯塔照亮出海路"_qs, Strength::Fair},
        {u"harbour-light7-seven ships"_qs, Strength::Strong},
        {u"七艘船今夜从旧港出海"_qs, Strength::Strong},
    }));
    INFO(password.toStdString());
    CHECK(strengthOf(password) == strength);
}

TEST_CASE("full-width letters are worth no more than plain ones", "[vault]")
{
    CHECK(strengthOf(u"ｈａｒｂｏｕｒ７"_qs) == strengthOf(u"harbour7"_qs));
}
