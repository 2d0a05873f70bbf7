#include "letters.h"

#include "search/excerpt.h"
#include "search/query.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace sextant::search;

TEST_CASE("a hit is shown in its context, from the beginning of a word", "[search]")
{
    const QString text =
        QStringLiteral("Members declare conflicts of interest\nevery year and leave the room.");
    const auto piece = excerpt(text, spansOf(Query(u"interest"), text), 14, 40);
    CHECK(piece.text == QStringLiteral("…conflicts of interest every year and lea…"));
    REQUIRE(piece.spans.size() == 1);
    CHECK(piece.text.mid(piece.spans[0].start, piece.spans[0].length) == QStringLiteral("interest"));
    CHECK_FALSE(piece.text.contains(u'\n'));
}

TEST_CASE("a short text is shown whole, and without a hit from its beginning", "[search]")
{
    CHECK(excerpt(QStringLiteral("利益冲突"), {{2, 2}}, 20, 80) ==
          Excerpt{QStringLiteral("利益冲突"), {{2, 2}}});
    CHECK(excerpt(QStringLiteral("one two three"), {}, 5, 7) == Excerpt{QStringLiteral("one two…"), {}});
    CHECK(excerpt(QString(), {}, 5, 7) == Excerpt{});
}

TEST_CASE("an excerpt shows its first hit whole or from its start, and cuts no surrogate pair", "[search]")
{
    rc::prop("marks stand on what they mark", [] {
        const QString text = *search_test::anyText(60);
        const Query query(*search_test::anyText(2));
        const auto spans = spansOf(query, text);
        RC_PRE(!spans.empty());
        const int before = *rc::gen::inRange(0, 12);
        const auto piece = excerpt(text, spans, before, before + *rc::gen::inRange(8, 30));
        RC_ASSERT(!piece.spans.empty());
        for (std::size_t i = 0; i < piece.spans.size(); ++i) {
            QString marked = text.mid(spans[i].start, piece.spans[i].length);
            for (QChar& letter : marked)
                if (letter.category() == QChar::Other_Control)
                    letter = u' ';
            RC_ASSERT(piece.text.mid(piece.spans[i].start, piece.spans[i].length) == marked);
        }
        const bool cutFirst = text.size() > 1 && piece.text.size() > 1 && piece.text[0] == QChar(0x2026) &&
                              piece.text[1].isLowSurrogate() && text.indexOf(piece.text[1]) > 0 &&
                              text[text.indexOf(piece.text[1]) - 1].isHighSurrogate();
        RC_ASSERT(!cutFirst);
    });
}
