#include "core/framework/pack_support.h"

using namespace pack_support;
using sextant::Decimal;

namespace {

QByteArray withBands(const QByteArray& bands, const QByteArray& method = {})
{
    return packWith(itemWith(), "method:\n" + method + "  bands:\n" + bands);
}

const QByteArray kList = "    list:\n      - { id: low, label: { en: Low, zh: 低 } }\n";

} // namespace

TEST_CASE("a framework says what it is", "[framework]")
{
    QByteArray good = packWith(itemWith());
    const auto [from, to, fragment] = GENERATE(table<QByteArray, QByteArray, std::string>({
        {"format: 1", "format: 2 #!", "format 2 is not known"},
        {"id: trial", "id: Trial #!", "must be made of a-z"},
        {"version: \"1.0\"", "version: 1.0 #!", "put it in quotes"},
        {"version: \"1.0\"", "version: one #!", "numbers with full stops"},
        {"title: { en: Trial, zh: 试验 }", "title: Trial #!", "{ en: ..., zh: ... }"},
        {"format: 1", "format: 1\nfomat: 1 #!", "did you mean “format”?"},
        {"format: 1", "format: 1\nlicence: [x] #!", "must be a text, but here is a list"},
        {"kind: law,", "kind: book, #!", "law, standard, tool, policy, study"},
        {"\"2024-09-05\"", "2024-09-05 #!", "put it in quotes"},
        {"\"2024-09-05\"", "\"2024-13-05\" #!", "must be a date"},
        {"\"2024-09-05\"", "\"5.9.2024\" #!", "must be a date"},
        {"policy: { en", "Policy: { #!\n    en", "must be made of a-z"},
        {"  policy: {", "  no: { en: a, zh: b } #!\n  policy: {", "what the key no is"},
        {"- { id: \"1\", points: 1,", "- { #!\n        id: \"1\",", "an option needs the key “points”"},
    }));
    REQUIRE(good.contains(from));
    good.replace(from, to);
    // A comment ends the line, so what followed moves to the next one.
    good.replace("#! }", "#!\n    }").replace("#!,", "#!\n    ,").replace("#! title", "#!\n    title");
    checkErrors(good, fragment);
}

TEST_CASE("missing keys of the whole pack are named at its first line", "[framework]")
{
    const PackReading reading = readOne("format: 1\n");
    CHECK_FALSE(reading.framework.has_value());
    for (const char* key : {"id", "version", "title", "sections"})
        CHECK_THAT(printed(reading),
                   Catch::Contains(std::string("framework.yaml:1: framework.yaml needs the key “") + key));
}

TEST_CASE("all problems of all places are told at once, in order", "[framework]")
{
    const QByteArray yaml =
        packWith(itemWith("        wieght: 1 #!\n        tags: [x] #!\n") +
                     itemWith("        key: yes #!\n", "a.two") + itemWith({}, "A.three #!"),
                 "method: { better: up } #!\nreadiness: {} #!\n");
    checkErrors(yaml, "“readiness” needs the key “overallMinimum”");
}

TEST_CASE("sections hold something and weigh within limits", "[framework]")
{
    const auto [yaml, fragment] = GENERATE(table<QByteArray, std::string>({
        {packWith(itemWith()) + "  - id: b #!\n    title: { en: B, zh: 二 }\n",
         "the section “b” has no items"},
        {packWith(itemWith()) + "  - id: b\n    weight: 1001 #!\n    title: { en: B, zh: 二 }\n    items:\n" +
             itemWith({}, "b.one"),
         "a section's weight"},
        {packWith(itemWith()) + "  - title: { en: B, zh: 二 } #!\n    items:\n" + itemWith({}, "b.one"),
         "a section needs the key “id”"},
        {packWith(itemWith()) + "  - just text #!\n", "a section must be written as keys and values"},
        {packWith(itemWith()) +
             "  - id: b\n    title: { en: B, zh: 二 }\n    aggregate: median #!\n    items:\n" +
             itemWith({}, "b.one"),
         "mean, sum, minimum"},
        {head() + "sections: [] #!\n", "the pack has no items"},
    }));
    const PackReading reading = readOne(yaml);
    INFO(printed(reading));
    CHECK_FALSE(reading.framework.has_value());
    CHECK_THAT(printed(reading), Catch::Contains(fragment));
    CHECK(linesOf(reading, PackIssue::Severity::Error) == markedLines(yaml));
}

TEST_CASE("sections nest, each with its own", "[framework]")
{
    const auto framework = accepted(readOne(packWith(itemWith()) + R"(    weight: 2.5
    aggregate: minimum
    code: A
    short: { en: F, zh: 一 }
    intro: { en: Words, zh: 话 }
    sections:
      - id: a.inner
        title: { en: Inner, zh: 内 }
        sections:
          - id: a.innermost
            title: { en: Innermost, zh: 最内 }
            items:
              - { id: deep, kind: text, title: { en: a, zh: b }, question: { en: c, zh: d } }
)"));
    const Section& section = framework.sections[0];
    CHECK(section.weight == Decimal{25'000});
    CHECK(section.aggregate == Aggregate::Minimum);
    CHECK(section.code == QStringLiteral("A"));
    CHECK(section.shortTitle.zh == QStringLiteral("一"));
    CHECK(section.intro.en == QStringLiteral("Words"));
    CHECK(section.sections[0].sections[0].items[0].id.text == QStringLiteral("deep"));
}

TEST_CASE("a method has defaults and takes what the format offers", "[framework]")
{
    CHECK(accepted(readOne(packWith(itemWith()))).method == Method());
    const auto method =
        accepted(
            readOne(packWith(itemWith(), "method:\n  better: lower\n  aggregate: sum\n  parents: sections\n"
                                         "  decimals: 0\n  notApplicable: refused\n  zeroBlocks: true\n")))
            .method;
    CHECK(method.better == Direction::LowerIsBetter);
    CHECK(method.aggregate == Aggregate::Sum);
    CHECK(method.parents == ParentRule::Sections);
    CHECK(method.decimals == 0);
    CHECK(method.notApplicable == NotApplicableRule::Refused);
    CHECK(method.zeroBlocks);
}

TEST_CASE("decimals run from 0 to 4", "[framework]")
{
    const QByteArray decimals = GENERATE("5", "-1", "1.5");
    checkErrors(packWith(itemWith(), "method:\n  decimals: " + decimals + " #!\n"),
                "whole number from 0 to 4");
}

TEST_CASE("bands rise from the lowest figure", "[framework]")
{
    const auto [bands, fragment] = GENERATE_COPY(table<QByteArray, std::string>({
        {"    rule: fixed\n" + kList + "      - { id: high, label: { en: High, zh: 高 } } #!\n",
         "every band but the first needs “from”"},
        {"    rule: fixed\n    list:\n      - { id: low, from: 1, label: { en: Low, zh: 低 } } #!\n"
         "      - { id: high, from: 2, label: { en: High, zh: 高 } }\n",
         "leave out “from”"},
        {"    rule: fixed\n" + kList +
             "      - { id: mid, from: 2, label: { en: M, zh: 中 } }\n"
             "      - { id: high, from: 2, label: { en: High, zh: 高 } } #!\n",
         "bands must rise"},
        {"    rule: fixed\n" + kList + "      - { id: low, from: 2, label: { en: High, zh: 高 } } #!\n",
         "used twice"},
        {"    rule: fixed\n    measure: ratio\n" + kList +
             "      - { id: high, from: 1.5, label: { en: High, zh: 高 } } #!\n",
         "at most at 1"},
        {"    rule: pointShares\n" + kList +
             "      - { id: high, from: 15, label: { en: High, zh: 高 } } #!\n",
         "at most at 1"},
        {"    rule: pointShares\n    measure: points #!\n" + kList +
             "      - { id: high, from: 0.15, label: { en: High, zh: 高 } }\n",
         "“measure” goes with “rule: fixed” only"},
        {"    rule: quartiles #!\n" + kList + "      - { id: high, from: 1, label: { en: High, zh: 高 } }\n",
         "fixed, hactWidths, pointShares"},
    }));
    checkErrors(withBands(bands), fragment);
}

TEST_CASE("one band is no band", "[framework]")
{
    checkErrors(QByteArray(withBands("    rule: fixed\n" + kList)).replace("  bands:", "  bands: #!"),
                "between 2 and 100 bands");
}

TEST_CASE("the widths of HACT need its four bands and its points", "[framework]")
{
    const QByteArray hact = R"(method:
  better: lower
  bands:
    rule: hactWidths
    list:
      - { id: low, label: { en: Low, zh: 低 } }
      - { id: moderate, label: { en: Moderate, zh: 中 } }
      - { id: significant, label: { en: Significant, zh: 较高 } }
      - { id: high, label: { en: High, zh: 高 } }
)";
    const auto item = [](const QByteArray& more, const QByteArray& last = "4",
                         const QByteArray& lastKey = "8") -> QByteArray {
        return "      - id: a.one\n        kind: option\n        title: { en: One, zh: 一 }\n"
               "        question: { en: c, zh: d }\n        options:\n"
               "          - { id: low, points: 1, keyPoints: 1, label: { en: Low, zh: 低 } }\n"
               "          - { id: high, points: " +
               last + ", keyPoints: " + lastKey + ", label: { en: High, zh: 高 } }\n" + more;
    };
    CHECK(accepted(readOne(packWith(item({}), hact))).method.bandRule == BandRule::HactWidths);
    CHECK(readOne(packWith(item("        key: true\n"), hact)).framework.has_value());
    CHECK(readOne(packWith(item("        weight: 0\n", "9"), hact)).framework.has_value());
    for (const QByteArray& wrong :
         {item("        weight: 2\n"), item({}, "3"), item("        key: true\n", "4", "4")})
        checkErrors(packWith(QByteArray(wrong).replace("- id: a.one", "- id: a.one #!"), hact),
                    "needs weight 1");
    QByteArray three = hact;
    three.remove(three.indexOf("      - { id: high"), 1000).replace("bands:", "bands: #!");
    checkErrors(packWith(item({}), three), "needs four bands");
    QByteArray cut = hact;
    cut.replace("{ id: high, label: { en: High, zh: 高 } }",
                "{ id: high, from: 2, label: { en: High, zh: 高 } } #!");
    checkErrors(packWith(item({}), cut), "computes the limits itself");
    checkErrors(packWith(item({}), QByteArray(hact).replace("bands:", "aggregate: sum\n  bands: #!")),
                "“aggregate: mean”");
}

TEST_CASE("a sum with fixed bands cannot leave items out", "[framework]")
{
    const QByteArray fixed =
        "    rule: fixed\n" + kList + "      - { id: high, from: 1, label: { en: High, zh: 高 } }\n";
    checkErrors(withBands(fixed, "  aggregate: sum\n  notApplicable: excluded #!\n"),
                "cannot leave items out");
    CHECK(readOne(withBands(fixed, "  aggregate: sum\n  notApplicable: refused\n")).framework.has_value());
    CHECK(readOne(withBands("    measure: ratio\n" + fixed, "  aggregate: sum\n")).framework.has_value());
    const auto given =
        accepted(readOne(packWith(itemWith("        notApplicablePoints: 0.5\n"),
                                  "method:\n  aggregate: sum\n  notApplicable: points\n  bands:\n" + fixed)));
    CHECK(given.sections[0].items[0].notApplicablePoints == Decimal{5'000});
    checkWarnings(withBands(fixed, "  aggregate: sum\n  notApplicable: points #!\n"),
                  "no item has “notApplicablePoints”");
}

TEST_CASE("a readiness rule is read whole", "[framework]")
{
    const auto framework = accepted(readOne(packWith(
        itemWith(), "readiness:\n  overallMinimum: 2\n  sectionMinimum: 1.5\n  notReadyAtGatePoints: 0\n")));
    REQUIRE(framework.readiness.has_value());
    CHECK(framework.readiness->sectionMinimum == Decimal{15'000});
    checkErrors(
        packWith(itemWith(),
                 "method: { better: lower }\nreadiness: #!\n  overallMinimum: 2\n  sectionMinimum: 1\n"
                 "  notReadyAtGatePoints: 0\n"),
        "needs “better: higher”");
}

TEST_CASE("a version that the change log does not know is worth a warning", "[framework]")
{
    QByteArray yaml = packWith(
        itemWith(), "changes:\n  - { version: \"0.9\", date: \"2026-01-31\", text: { en: a, zh: b } }\n");
    yaml.replace("version: \"1.0\"", "version: \"1.0\" #!");
    checkWarnings(yaml, "“changes” says nothing about version 1.0");
}

TEST_CASE("half a text is a warning at its line", "[framework]")
{
    const auto [line, fragment] = GENERATE(table<QByteArray, std::string>({
        {"guidance: { en: Look } #!", "the Chinese text (zh) is missing"},
        {"why: { zh: 看 } #!", "the English text (en) is missing"},
        {"evidence: [{ en: Minutes }] #!", "the Chinese text (zh) is missing"},
    }));
    checkWarnings(packWith(itemWith("        " + line + "\n")), fragment);
}

TEST_CASE("half a text of a scale is told once, however many items use it", "[framework]")
{
    QByteArray yaml = packWith(itemWith() + itemWith({}, "a.two"));
    yaml.replace("label: { en: Basic, zh: 基本 } }", "label: { en: Basic } } #!");
    checkWarnings(yaml, "zh");
    CHECK(readOne(yaml).issues.size() == 1);
}

TEST_CASE("questions and descriptions that run too long are warnings at their half", "[framework]")
{
    const QByteArray words25 = QByteArray("word ").repeated(25);
    const QByteArray han45 = QByteArray("字").repeated(45);
    const auto question = [](const QByteArray& en, const QByteArray& zh) -> QByteArray {
        return QByteArray(itemWith())
            .replace("question: { en: \"Is it so?\", zh: 是吗？ }",
                     QByteArray("question:\n          en: " + en + "\n          zh: " + zh));
    };
    CHECK(readOne(packWith(question(words25, han45 + "，12、A。"))).issues.empty());
    checkWarnings(packWith(question("more " + words25 + " #!", han45)), "26 English words");
    checkWarnings(packWith(question(words25, han45 + "多 #!")), "46 Chinese characters");
    const QByteArray levels = "        levels:\n          \"0\": { en: a, zh: b }\n          \"1\": { en: a, "
                              "zh: b }\n          \"2\":\n";
    const QByteArray words45 = QByteArray("word ").repeated(45);
    const QByteArray han80 = QByteArray("字").repeated(80);
    CHECK(readOne(
              packWith(itemWith(levels + "            en: " + words45 + "\n            zh: " + han80 + "\n")))
              .issues.empty());
    checkWarnings(packWith(itemWith(levels + "            en: more " + words45 +
                                    " #!\n            zh: " + han80 + "\n")),
                  "46 English words");
    checkWarnings(packWith(itemWith(levels + "            en: a\n            zh: 多" + han80 + " #!\n")),
                  "81 Chinese characters");
}

TEST_CASE("missing translations are listed as paths", "[framework]")
{
    QByteArray yaml = packWith(itemWith("        why: { zh: 看 }\n"), "summary: { en: Short }\n");
    yaml.replace("label: { en: Basic, zh: 基本 }", "label: { en: Basic }");
    CHECK(missingTranslations(accepted(readOne(yaml))) ==
          QStringList{QStringLiteral("summary/zh"), QStringLiteral("items/a.one/why/en"),
                      QStringLiteral("items/a.one/options/1/label/zh")});
    CHECK(missingTranslations(accepted(readOne(packWith(itemWith())))).isEmpty());
}

TEST_CASE("texts are kept in their normal form", "[framework]")
{
    const auto item =
        accepted(readOne(packWith(itemWith("        guidance: { en: \"Cafe\\u0301  \", zh: \" 看 \" }\n"))))
            .sections[0]
            .items[0];
    CHECK(item.guidance.en == QStringLiteral("Café"));
    CHECK(item.guidance.zh == QStringLiteral("看"));
}
