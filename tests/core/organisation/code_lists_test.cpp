#include "organisation/code_lists.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace sextant;
using namespace sextant::organisation;

TEST_CASE("every code list has each code once and a name in both languages", "[organisation]")
{
    const auto [list, size] =
        GENERATE(table<std::span<const CodeName>, size_t>({{sustainableDevelopmentGoals(), 17},
                                                           {dacSectors(), 27},
                                                           {provinces(), 34},
                                                           {countriesAndRegions(), 249}}));
    CHECK(list.size() == size);
    std::set<QString> codes;
    std::set<QString> english;
    std::set<QString> chinese;
    for (const CodeName& entry : list) {
        INFO(entry.code.toStdString());
        CHECK_FALSE(entry.name.en.isEmpty());
        CHECK_FALSE(entry.name.zh.isEmpty());
        CHECK(codes.insert(entry.code).second);
        CHECK(english.insert(entry.name.en).second);
        CHECK(chinese.insert(entry.name.zh).second);
    }
}

TEST_CASE("countries and regions come in the order of their two letters", "[organisation]")
{
    const auto list = countriesAndRegions();
    CHECK(std::is_sorted(list.begin(), list.end(),
                         [](const CodeName& a, const CodeName& b) { return a.code < b.code; }));
    for (const CodeName& entry : list) {
        CHECK(entry.code.size() == 2);
        CHECK(entry.code == entry.code.toUpper());
    }
}

TEST_CASE("Hong Kong, Macao and Taiwan are named as regions of China", "[organisation]")
{
    const auto list = countriesAndRegions();
    CHECK(nameOfCode(list, u"HK"_qs) == LocalizedText{u"Hong Kong SAR, China"_qs, u"中国香港"_qs});
    CHECK(nameOfCode(list, u"MO"_qs) == LocalizedText{u"Macao SAR, China"_qs, u"中国澳门"_qs});
    CHECK(nameOfCode(list, u"TW"_qs) == LocalizedText{u"Taiwan, China"_qs, u"中国台湾"_qs});
}

TEST_CASE("a code that a list does not have is its own name", "[organisation]")
{
    CHECK(nameOfCode(provinces(), u"99"_qs) == LocalizedText{u"99"_qs, u"99"_qs});
}

TEST_CASE("every kind of organisation that can be chosen has a name", "[organisation]")
{
    CHECK(organisationKinds().size() == 5);
    for (const OrganisationKind kind : organisationKinds())
        CHECK_FALSE((nameOfKind(kind).en.isEmpty() || nameOfKind(kind).zh.isEmpty()));
    CHECK(nameOfKind(OrganisationKind::Unstated).isEmpty());
}
