#include "letters.h"

#include "search/scan.h"
#include "search/text_index.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <map>
#include <set>

using namespace sextant;
using namespace sextant::search;
using search_test::anyText;
using search_test::foldedAtOnce;

namespace {

enum Kind { Title, Question, Level, Note };

Document document(int kind, int key, const QString& text, const QString& head = {})
{
    return {kind, key, key, Language::English, head, text};
}

/// Texts of the hits, kind by kind.
QStringList found(const TextIndex& index, const QString& typed, Language preferred = Language::English,
                  int limit = 100)
{
    QStringList texts;
    for (const KindHits& kind : index.find(Query(typed), preferred, limit))
        for (const Document* hit : kind.best)
            texts.append(hit->text);
    return texts;
}

/// Fold and look: what the index must find, by the definition.
bool isFoundPlainly(const Document& document, const QString& typed)
{
    const QString head = foldedAtOnce(document.head);
    const QString text = foldedAtOnce(document.text);
    bool any = false;
    for (const QString& word : foldedAtOnce(typed).split(u' ', Qt::SkipEmptyParts)) {
        const bool inText = text.contains(word);
        if (!inText && !head.contains(word))
            return false;
        any = any || inText;
    }
    return any;
}

} // namespace

TEST_CASE("one Chinese character, two, and several words are found", "[search]")
{
    TextIndex index;
    index.add(document(Title, 1, QStringLiteral("B3 利益冲突")));
    index.add(document(Title, 2, QStringLiteral("A1 理事会")));
    index.add(document(Note, 3, QStringLiteral("理事会每年申报利益冲突")));
    CHECK(found(index, QStringLiteral("冲突")).size() == 2);
    CHECK(found(index, QStringLiteral("会")) ==
          QStringList{QStringLiteral("A1 理事会"), QStringLiteral("理事会每年申报利益冲突")});
    CHECK(found(index, QStringLiteral("冲突 理事会")) ==
          QStringList{QStringLiteral("理事会每年申报利益冲突")});
    CHECK(found(index, QStringLiteral("理事会 冲突 b3")).isEmpty());
    CHECK(found(index, QString()).isEmpty());
}

TEST_CASE("no character of a query means anything but itself", "[search]")
{
    TextIndex index;
    index.add(document(Note, 0, QStringLiteral("50% of \"all_funds\" OR none")));
    index.add(document(Note, 1, QStringLiteral("plain")));
    for (const char* typed : {"%", "_", "\"", "0% \"all_", "or"})
        CHECK(found(index, QString::fromLatin1(typed)).size() == 1);
    for (const char* typed : {"a%s", "p_ain", "p*", ".*", "' OR 1"})
        CHECK(found(index, QString::fromLatin1(typed)).isEmpty());
    CHECK(found(index, QString(QChar(0))).isEmpty());
    CHECK(found(index, QString(QChar(1))).isEmpty());
}

TEST_CASE("nothing is found across the ends of two texts, or of head and text", "[search]")
{
    TextIndex index;
    index.add(document(Note, 0, QStringLiteral("ab"), QStringLiteral("cd")));
    index.add(document(Note, 1, QStringLiteral("ef"), QStringLiteral("gh")));
    CHECK(found(index, QStringLiteral("da")).isEmpty());
    CHECK(found(index, QStringLiteral("bg")).isEmpty());
    CHECK(found(index, QStringLiteral("bgh")).isEmpty());
}

TEST_CASE("the words of the head may be asked for, but are no hit alone", "[search]")
{
    TextIndex index;
    index.add(document(Note, 0, QStringLiteral("seen in Nairobi"), QStringLiteral("D3")));
    CHECK(found(index, QStringLiteral("d3 nairobi")).size() == 1);
    CHECK(found(index, QStringLiteral("d3")).isEmpty());
    CHECK(found(index, QStringLiteral("d4 nairobi")).isEmpty());
}

TEST_CASE("a key is named once, by its foremost kind, then in the language preferred", "[search]")
{
    TextIndex index;
    index.add({Level, 7, 1, Language::English, {}, QStringLiteral("policy of level 2")});
    index.add({Question, 7, 1, Language::English, {}, QStringLiteral("Is there a policy?")});
    index.add({Question, 7, 1, Language::Chinese, {}, QStringLiteral("有policy吗？")});
    CHECK(found(index, QStringLiteral("policy")) == QStringList{QStringLiteral("Is there a policy?")});
    CHECK(found(index, QStringLiteral("policy"), Language::Chinese) ==
          QStringList{QStringLiteral("有policy吗？")});
    CHECK(found(index, QStringLiteral("level"), Language::Chinese) ==
          QStringList{QStringLiteral("policy of level 2")});
}

TEST_CASE("hits come kind by kind and in reading order, counted beyond the limit", "[search]")
{
    TextIndex index;
    for (int i = 9; i >= 0; --i) {
        index.add({Note, i, i, Language::English, {}, QStringLiteral("note %1").arg(i)});
        index.add({Title, 10 + i, i, Language::English, {}, QStringLiteral("no title %1").arg(i)});
    }
    const auto hits = index.find(Query(u"no"), Language::English, 3);
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].kind == Title);
    CHECK(hits[0].total == 10);
    CHECK(hits[1].total == 10);
    REQUIRE(hits[1].best.size() == 3);
    CHECK(hits[1].best[0]->text == QStringLiteral("note 0"));
    CHECK(hits[1].best[2]->text == QStringLiteral("note 2"));
}

TEST_CASE("keys that come first are named before others, each in order", "[search]")
{
    TextIndex index;
    for (int i = 9; i >= 0; --i)
        index.add(document(Note, i, QStringLiteral("%1").arg(i) + QStringLiteral(" note")));
    const auto named = [&index](int limit) {
        const auto first = [](int key) { return key % 3 == 2; };
        const auto hits = index.find(Query(u"note"), Language::English, limit, first);
        QString keys;
        for (const Document* hit : hits.front().best)
            keys.append(QString::number(hit->key));
        return keys.toStdString();
    };
    CHECK(named(2) == "25");
    CHECK(named(5) == "25801");
    CHECK(named(100) == "2580134679");
}

TEST_CASE("what was taken away is not found, and its room is used again", "[search]")
{
    TextIndex index;
    const QString filler(20'000, u'x');
    for (int turn = 0; turn < 50; ++turn) {
        index.remove({1});
        index.add(document(Note, 0, QStringLiteral("kept %1").arg(turn)));
        index.add(document(Note, 1, QStringLiteral("turn%1 ").arg(turn) + filler));
    }
    CHECK(index.count() == 51);
    CHECK(index.buffer().size() < 200'000);
    CHECK(found(index, QStringLiteral("turn48")).isEmpty());
    CHECK(found(index, QStringLiteral("turn49")).size() == 1);
    CHECK(found(index, QStringLiteral("kept 17")).size() == 1);
}

TEST_CASE("the scan finds what std::search finds", "[search]")
{
    rc::prop("the same first place, from anywhere", [] {
        const auto letters =
            rc::gen::map(rc::gen::inRange(0, 3), [](int n) { return static_cast<char16_t>(u'a' + n); });
        const auto text = *rc::gen::scale(4, rc::gen::container<std::vector<char16_t>>(letters));
        auto word = *rc::gen::resize(5, rc::gen::container<std::vector<char16_t>>(letters));
        word.push_back(u'a');
        const auto from = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
        const auto expected = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(),
                                          word.begin(), word.end());
        RC_ASSERT(findWord(text, word, from) == static_cast<std::size_t>(expected - text.begin()));
    });
}

TEST_CASE("everything that folding and looking finds is found, and only that", "[search]")
{
    rc::prop("the same keys, through additions and removals", [] {
        std::vector<Document> documents;
        TextIndex index;
        const int count = *rc::gen::inRange(1, 20);
        for (int i = 0; i < count; ++i) {
            const Document made{*rc::gen::inRange(0, 4),
                                *rc::gen::inRange(0, 6),
                                i,
                                *rc::gen::element(Language::English, Language::Chinese),
                                *anyText(3),
                                *anyText()};
            documents.push_back(made);
            index.add(made);
            if (*rc::gen::weightedElement<bool>({{4, false}, {1, true}})) {
                const int gone = *rc::gen::inRange(0, 6);
                index.remove({gone});
                documents.erase(std::remove_if(documents.begin(), documents.end(),
                                               [gone](const Document& d) { return d.key == gone; }),
                                documents.end());
            }
        }
        RC_ASSERT(index.count() == static_cast<int>(documents.size()));
        const QString typed =
            *rc::gen::oneOf(anyText(3), rc::gen::map(rc::gen::pair(anyText(2), anyText(2)),
                                                     [](const std::pair<QString, QString>& two) {
                                                         return QString(two.first + u' ' + two.second);
                                                     }));
        std::map<int, int> expected; // the foremost kind of each key
        for (const Document& document : documents)
            if (isFoundPlainly(document, typed)) {
                const auto at = expected.try_emplace(document.key, document.kind).first;
                at->second = std::min(at->second, document.kind);
            }
        std::map<int, int> seen;
        for (const KindHits& hits : index.find(Query(typed), Language::English, 100)) {
            RC_ASSERT(hits.total == static_cast<int>(hits.best.size()));
            for (const Document* hit : hits.best) {
                RC_ASSERT(hit->kind == hits.kind);
                RC_ASSERT(isFoundPlainly(*hit, typed));
                RC_ASSERT(seen.emplace(hit->key, hit->kind).second);
            }
        }
        RC_LOG() << typed.toUtf8().toPercentEncoding().toStdString();
        RC_ASSERT(seen == expected);
    });
}
