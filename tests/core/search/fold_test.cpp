#include "letters.h"

#include "search/fold.h"
#include "search/query.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace sextant::search;
using search_test::anyText;
using search_test::foldedAtOnce;

TEST_CASE("folding takes case, width, composition and accents away", "[search]")
{
    using Row = std::tuple<const char16_t*, const char16_t*>;
    const auto [text, plain] = GENERATE(table<const char16_t*, const char16_t*>({
        Row{u"Conflict OF Interest", u"conflict of interest"},
        Row{u"Ｆｕｌｌ　Ｗｉｄｔｈ１２", u"full width12"},
        Row{u"oﬃcial ﬁle", u"official file"},
        Row{u"İstanbul Straße ΣΊΣΥΦΟΣ", u"istanbul strasse σισυφοσ"},
        Row{u"Médecins Me\u0301decins", u"medecins medecins"},
        Row{u"ｶﾞｷﾞ ガ カ\u3099", u"ガギ ガ ガ"},
        Row{u"\u1112\u1161\u11ab 한 \u3131\u314f", u"한 한 가"},
        Row{u"“it’s” – a\u00a0test…", u"\"it's\" - a test..."},
        Row{u"soft\u00adhyphen zero\u200bwidth \u202eoverride", u"softhyphen zerowidth override"},
        Row{u"理事会，章程（2024）；", u"理事会,章程(2024);"},
        Row{u"𠮷野家 𝔸", u"𠮷野家 a"},
    }));
    CHECK(folded(QString::fromUtf16(text)).toStdString() == QString::fromUtf16(plain).toStdString());
}

TEST_CASE("a NUL and half a surrogate pair are folded, not obeyed", "[search]")
{
    const QString text = QStringLiteral("a") + QChar(0) + QChar(1) + QChar(0xD842) + QStringLiteral("b");
    CHECK(folded(text) == QStringLiteral("a\uFFFD\uFFFD\uFFFDb"));
}

TEST_CASE("folding piece by piece is folding the whole text", "[search]")
{
    rc::prop("same as normalising the text at once", [] {
        const QString text = *anyText();
        RC_ASSERT(folded(text) == foldedAtOnce(text));
        RC_ASSERT(folded(folded(text)) == folded(text));
        RC_ASSERT(FoldedText(text).text() == folded(text));
        std::vector<char16_t> buffer;
        appendFolded(text, buffer);
        RC_ASSERT(QString::fromUtf16(buffer.data(), static_cast<qsizetype>(buffer.size())) == folded(text));
    });
}

TEST_CASE("every part of a folded text names whole characters of the original", "[search]")
{
    rc::prop("the part folds to what holds it", [] {
        const QString text = *anyText();
        const FoldedText whole(text);
        RC_PRE(!whole.text().isEmpty());
        const int start = *rc::gen::inRange(0, static_cast<int>(whole.text().size()));
        const int length = *rc::gen::inRange(1, static_cast<int>(whole.text().size()) - start + 1);
        const Span from = whole.original({start, length});
        RC_ASSERT(from.start >= 0 && from.length > 0 && from.end() <= text.size());
        RC_ASSERT(folded(QStringView(text).mid(from.start, from.length))
                      .contains(QStringView(whole.text()).mid(start, length)));
        const auto cuts = [&text](int at) {
            return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
        };
        RC_ASSERT(!cuts(from.start) && !cuts(from.end()));
    });
}

TEST_CASE("what was found is shown where it stands in the text as written", "[search]")
{
    const auto piece = [](const char16_t* typed, const char16_t* text) {
        const QString whole = QString::fromUtf16(text);
        const auto spans = spansOf(Query(QString::fromUtf16(typed)), whole);
        return spans.size() == 1 ? whole.mid(spans.front().start, spans.front().length) : QString();
    };
    CHECK(piece(u"file", u"one oﬃcial ﬁle here") == QStringLiteral("ﬁle"));
    CHECK(piece(u"i", u"oﬃcer") == QStringLiteral("ﬃ"));
    CHECK(piece(u"冲突", u"利益冲突管理") == QStringLiteral("冲突"));
    CHECK(piece(u"ＩＳＴＡＮＢＵＬ", u"to İstanbul") == QStringLiteral("İstanbul"));
    CHECK(piece(u"e", u"cafe\u0301") == QStringLiteral("e\u0301"));
    CHECK(piece(u"𠮷", u"在𠮷野家") == QStringLiteral("𠮷"));
    CHECK(piece(u"50%", u"about ５０％ of it") == QStringLiteral("５０％"));
    CHECK(piece(u"\"it's\"", u"say “it’s” so") == QStringLiteral("“it’s”"));
}

TEST_CASE("overlapping and touching finds are one mark", "[search]")
{
    CHECK(spansOf(Query(u"aba"), u"ababa x aba") == std::vector<Span>{{0, 5}, {8, 3}});
    CHECK(spansOf(Query(u"利益 冲突"), u"利益冲突") == std::vector<Span>{{0, 4}});
    CHECK(spansOf(Query(u"  "), u"anything").empty());
}

TEST_CASE("a query is its words, each once, the longest first", "[search]")
{
    CHECK(Query(u"  to　Ｔrack  a TRACK ").words() ==
          QStringList{QStringLiteral("track"), QStringLiteral("to"), QStringLiteral("a")});
    CHECK(Query(u"\u200b \t").isEmpty());
}
