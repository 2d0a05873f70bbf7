#include "report/phrases.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::report;

TEST_CASE("every phrase has words in both languages", "[report]")
{
    for (int i = 0; i <= static_cast<int>(Phrase::FileSuggestion); ++i) {
        const auto phrase = static_cast<Phrase>(i);
        CAPTURE(i);
        const auto said = [&](Language language) {
            return say(phrase, language, {QStringLiteral("①"), QStringLiteral("②"), QStringLiteral("③")});
        };
        REQUIRE_FALSE(said(Language::English).isEmpty());
        REQUIRE_FALSE(said(Language::Chinese).isEmpty());
    }
}

TEST_CASE("what is filled in is never read again", "[report]")
{
    CHECK(say(Phrase::FigureBetween, Language::English, {QStringLiteral("%2"), QStringLiteral("x")}) ==
          QStringLiteral("The figure will lie between %2 and x."));
}

TEST_CASE("counts are words up to ten and digits above", "[report]")
{
    CHECK(countWord(2, Language::English) == QStringLiteral("two"));
    CHECK(countWord(2, Language::English, true) == QStringLiteral("Two"));
    CHECK(countWord(2, Language::Chinese) == QStringLiteral("两"));
    CHECK(countWord(11, Language::English) == QStringLiteral("11"));
    CHECK(sayCount(Phrase::SectionsHeading, Language::English, 1) == QStringLiteral("One domain"));
    CHECK(sayCount(Phrase::SectionsHeading, Language::Chinese, 10) == QStringLiteral("十个领域"));
}

TEST_CASE("lists join as each language joins them", "[report]")
{
    const QStringList three{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    CHECK(joined(three, Language::English) == QStringLiteral("a, b and c"));
    CHECK(joined(three, Language::Chinese) == QStringLiteral("a、b和c"));
    CHECK(joined({QStringLiteral("a")}, Language::English) == QStringLiteral("a"));
    CHECK(joined({}, Language::English).isEmpty());
}

TEST_CASE("date ranges name each part once", "[report]")
{
    using Row = std::tuple<QDate, QDate, const char*, const char*>;
    const auto [from, to, en, zh] = GENERATE(table<QDate, QDate, const char*, const char*>(
        {Row{QDate(2025, 3, 3), QDate(2025, 3, 28), "3 to 28 March 2025", "2025年3月3日至28日"},
         Row{QDate(2025, 3, 3), QDate(2025, 4, 1), "3 March to 1 April 2025", "2025年3月3日至4月1日"},
         Row{QDate(2024, 12, 30), QDate(2025, 1, 2), "30 December 2024 to 2 January 2025",
             "2024年12月30日至2025年1月2日"},
         Row{QDate(2025, 3, 3), QDate(2025, 3, 3), "3 March 2025", "2025年3月3日"},
         Row{QDate(), QDate(2025, 3, 3), "3 March 2025", "2025年3月3日"}}));
    CHECK(dateRange(from, to, Language::English) == QString::fromUtf8(en));
    CHECK(dateRange(from, to, Language::Chinese) == QString::fromUtf8(zh));
}
