#include "core/framework/pack_support.h"

using namespace pack_support;

TEST_CASE("a condition is read as it is written", "[framework]")
{
    const auto framework = accepted(readOne(packWith(itemWith() +
                                                     itemWith(R"(        relevant:
          any:
            - { item: a.one, is: ["1", "2"] }
            - all:
                - { item: a.one, atLeast: 0.5 }
                - { item: a.three, below: -1 }
)",
                                                              "a.two") +
                                                     itemWith({}, "a.three"))));
    const Condition& condition = framework.sections[0].items[1].relevant;
    REQUIRE(condition.kind == Condition::Kind::Any);
    REQUIRE(condition.conditions.size() == 2);
    CHECK(condition.conditions[0].kind == Condition::Kind::OptionIn);
    CHECK(condition.conditions[0].options ==
          std::vector<OptionId>{{QStringLiteral("1")}, {QStringLiteral("2")}});
    const Condition& all = condition.conditions[1];
    REQUIRE(all.kind == Condition::Kind::All);
    CHECK(all.conditions[0].kind == Condition::Kind::PointsAtLeast);
    CHECK(all.conditions[0].points == sextant::Decimal{5'000});
    CHECK(all.conditions[1].kind == Condition::Kind::PointsBelow);
    CHECK(all.conditions[1].item.text == QStringLiteral("a.three"));
    CHECK(framework.sections[0].items[0].relevant.kind == Condition::Kind::Always);
}

TEST_CASE("a condition has exactly one of its forms", "[framework]")
{
    const QByteArray condition = GENERATE(
        "{ item: a.one }", "{ item: a.one, is: [\"1\"], below: 2 }", "{ any: [], all: [] }",
        "{ any: [{ item: a.one, below: 1 }], item: a.one }", "{ atLeast: 1 }", "a.one", "{ any: [] }",
        "{ item: a.one, is: [] }", "{ item: a.one, is: \"1\" }", "{ item: a.one, is: [\"9\"] }",
        "{ item: a.text, atLeast: 1 }", "{ item: a.one, atLeast: no }", "{ item: a.one, atLeast: 10001 }",
        "{ item: a.one, least: 1 }");
    const QByteArray text =
        "      - { id: a.text, kind: text, title: { en: a, zh: b }, question: { en: c, zh: d } }\n";
    const QByteArray yaml =
        packWith(itemWith() + text + itemWith("        relevant: " + condition + " #!\n", "a.two"));
    const PackReading reading = readOne(yaml);
    INFO(condition.toStdString() << "\n" << printed(reading));
    CHECK_FALSE(reading.framework.has_value());
    CHECK(linesOf(reading, PackIssue::Severity::Error) == markedLines(yaml));
}

TEST_CASE("a circle of conditions is refused and named", "[framework]")
{
    const auto needs = [](const QByteArray& id, const QByteArray& other,
                          const QByteArray& mark = {}) -> QByteArray {
        return itemWith("        relevant: { item: " + other + ", atLeast: 1 }" + mark + "\n", id);
    };
    checkErrors(packWith(needs("a.one", "a.one", " #!")),
                "relevance goes in a circle: a.one → a.one; break it");
    checkErrors(
        packWith(needs("a.one", "a.two", " #!") + needs("a.two", "a.three") + needs("a.three", "a.one")),
        "a.one → a.two → a.three → a.one");
    CHECK(readOne(packWith(needs("a.one", "a.two") + needs("a.two", "a.three") + itemWith({}, "a.three")))
              .framework.has_value());
}

TEST_CASE("a chain of thousands of conditions is no trouble, and neither is its circle", "[framework]")
{
    QByteArray chain;
    const int count = 4000;
    for (int i = 0; i < count; ++i) {
        chain += "      - { id: i" + QByteArray::number(i) +
                 ", kind: option, scale: ladder, title: { en: a, zh: b }, "
                 "question: { en: c, zh: d }, relevant: { item: i" +
                 QByteArray::number((i + 1) % count) + ", below: 1 } }\n";
    }
    const PackReading reading = readOne(packWith(chain));
    CHECK_FALSE(reading.framework.has_value());
    CHECK_THAT(printed(reading), Catch::Contains("i0 → i1 → i2") && Catch::Contains("… → i0"));
    chain.replace("item: i0,", "item: i1,");
    CHECK_THAT(printed(readOne(packWith(chain))), !Catch::Contains("→ i0"));
}
