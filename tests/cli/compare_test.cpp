#include "cli/cli_process.h"

#include <catch2/catch.hpp>

using namespace cli_test;

namespace {

/// Two years of one organisation: all at 2, then all at 3 but for one section.
struct Years : Desk
{
    QString first = assessment();
    QString second = assessment();

    Years()
    {
        answerAll(first, "2");
        answerAll(second, "3");
    }
    Outcome clear(const QString& item) const
    {
        return run({"assessment", "rate", file(), second, item, "--clear"});
    }
};

QJsonObject groupOf(const Outcome& told)
{
    return told.object().value("groups").toArray().first().toObject();
}

} // namespace

TEST_CASE("two assessments stand side by side as text, and how far they can be compared comes first", "[cli]")
{
    const Years years;
    const QByteArray before = digestOf(years.file());
    const Outcome told = run({"compare", years.file(), years.first, years.second});
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    CHECK(told.err.isEmpty());
    CHECK(told.text().startsWith("Comparable: all answer the same questions"));
    for (const char* part : {"2.00", "3.00", "+1.00", "Largest changes", "Figures by section"})
        CHECK_THAT(told.out.toStdString(), Catch::Contains(part));
    const Outcome chinese = run({"compare", years.file(), years.first, years.second, "--lang", "zh"});
    CHECK(chinese.text().startsWith(QStringLiteral("可比")));
    CHECK(digestOf(years.file()) == before);
}

TEST_CASE("a comparison for machines gives figures, moves and what differs", "[cli]")
{
    const Years years;
    REQUIRE(years.clear("A1").status == 0);
    const Outcome told = run({"compare", years.file(), years.first, years.second, "--json"});
    REQUIRE(told.status == 0);
    CHECK(told.object().value("comparability") == QJsonValue("sameEdition"));
    CHECK(told.object().value("sides").toArray().size() == 2);
    const QJsonObject group = groupOf(told);
    CHECK(group.value("way") == QJsonValue("overTime"));
    const QJsonObject overall = group.value("moves").toObject().value("overall").toObject();
    CHECK(overall.value("from") == QJsonValue(1));
    CHECK(overall.value("difference") == QJsonValue(1.0));
    CHECK(overall.value("certain") == QJsonValue(true));
    int differing = 0;
    for (const QJsonValue& item : group.value("items").toArray()) {
        const QJsonArray differs = item.toObject().value("differs").toArray();
        if (differs.isEmpty())
            continue;
        ++differing;
        CHECK(item.toObject().value("code") == QJsonValue("A1"));
        CHECK(differs == QJsonArray{"answering"});
    }
    CHECK(differing == 1);
}

TEST_CASE("an assessment of another file is read beside those of the first, and neither is written", "[cli]")
{
    const Years here;
    const Desk there;
    const QString other = there.assessment();
    there.answerAll(other, "4");
    const QByteArray before = digestOf(there.file());
    const Outcome told = run({"compare", here.file(), here.first, there.file() + ':' + other, "--json"});
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    CHECK(groupOf(told).value("way") == QJsonValue("spread"));
    CHECK(told.object().value("sides").toArray().at(1).toObject().value("file") == QJsonValue(there.file()));
    CHECK(digestOf(there.file()) == before);
}

TEST_CASE("assessments by different frameworks are each told by themselves", "[cli]")
{
    const Years years;
    const QString strange = years.assessment(kindsPack());
    const Outcome told = run({"compare", years.file(), years.first, strange, "--json"});
    REQUIRE(told.status == 0);
    CHECK(told.object().value("comparability") == QJsonValue("otherFramework"));
    CHECK(told.object().value("groups").toArray().size() == 2);
    const Outcome words = run({"compare", years.file(), years.first, strange});
    CHECK(words.text().startsWith("Not comparable: different frameworks"));
}

TEST_CASE("a comparison is written as PDF or HTML", "[cli]")
{
    const Years years;
    const QString pdf = years.path("compared.pdf");
    const Outcome told =
        run({"compare", years.file(), years.first, years.second, "-o", pdf, "--lang", "both", "--json"});
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    CHECK(contentOf(pdf).startsWith("%PDF-"));
    CHECK(told.object().value("assessments").toArray().size() == 2);
    CHECK(told.object().value("languages").toArray().size() == 2);
    const QString page = years.path("compared.html");
    REQUIRE(run({"compare", years.file(), years.first, years.second, "-o", page}).status == 0);
    CHECK(contentOf(page).contains("Comparable: all answer the same questions"));
    CHECK(contentOf(page).contains("<svg"));
}

TEST_CASE("what cannot be compared is refused: nothing, nine, the unknown, what is no workspace", "[cli]")
{
    const Years years;
    CHECK(run({"compare", years.file()}).status == 2);
    QStringList nine{"compare", years.file()};
    for (int i = 0; i < 9; ++i)
        nine << years.first;
    CHECK(run(nine).status == 3);
    CHECK(run({"compare", years.file(), years.first, "00000000-0000-0000-0000-000000000000"}).status == 3);
    write(years.path("hostile.sextant"), QByteArray(4096, 'x'));
    const Outcome hostile =
        run({"compare", years.file(), years.first, years.path("hostile.sextant") + ':' + years.first});
    CHECK(hostile.status != 0);
    CHECK(hostile.out.isEmpty());
    CHECK(run({"compare", years.file(), years.first, years.path("absent.sextant") + ':' + years.first})
              .status == 4);
}
