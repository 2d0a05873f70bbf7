#include "search/word_starts.h"

#include <catch2/catch.hpp>

using namespace sextant::search;

namespace {

std::optional<NameMatch> kindOf(const QString& typed, const QString& name)
{
    const auto hit = matchName(typed, name);
    return hit ? std::optional(hit->match) : std::nullopt;
}

} // namespace

TEST_CASE("a name is meant by its words or by beginnings of its words", "[search]")
{
    const QString name = QStringLiteral("Go to Results");
    CHECK(kindOf(QStringLiteral("go to"), name) == NameMatch::Begins);
    CHECK(kindOf(QStringLiteral("RESULTS"), name) == NameMatch::WordBegins);
    CHECK(kindOf(QStringLiteral("sult"), name) == NameMatch::Inside);
    CHECK(kindOf(QStringLiteral("results go"), name) == NameMatch::Inside);
    CHECK(kindOf(QStringLiteral("gtr"), name) == NameMatch::Initials);
    CHECK(kindOf(QStringLiteral("gores"), name) == NameMatch::Initials);
    CHECK(kindOf(QStringLiteral("gtx"), name) == std::nullopt);
    CHECK(kindOf(QStringLiteral("gut"), name) == std::nullopt);
    CHECK(kindOf(QString(), name) == std::nullopt);
}

TEST_CASE("beginnings are marked letter by letter", "[search]")
{
    CHECK(matchName(u"gores", u"Go to Results")->spans == std::vector<Span>{{0, 2}, {6, 3}});
    CHECK(matchName(u"ＳＣ", u"Save a copy…")->spans == std::vector<Span>{{0, 1}, {7, 1}});
}

TEST_CASE("Chinese names are found by their words alone", "[search]")
{
    CHECK(kindOf(QStringLiteral("深色"), QStringLiteral("配色：深色")) == NameMatch::WordBegins);
    CHECK(kindOf(QStringLiteral("配深"), QStringLiteral("配色：深色")) == std::nullopt);
}

TEST_CASE("a long row of the same letters is answered at once", "[search]")
{
    const QString name = QStringLiteral("a ").repeated(40).trimmed();
    CHECK(kindOf(QString(30, u'a') + u'b', name) == std::nullopt);
    CHECK(kindOf(QString(30, u'a'), name) == NameMatch::Initials);
}
