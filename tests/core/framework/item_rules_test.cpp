#include "core/framework/pack_support.h"

using namespace pack_support;

namespace {

/// An item of \a kind with \a more lines.
QByteArray itemOf(const QByteArray& kind, const QByteArray& more, const QByteArray& id = "a.one")
{
    return "      - id: " + id + "\n        kind: " + kind + R"(
        title: { en: One, zh: 一 }
        question: { en: "Is it so?", zh: 是吗？ }
)" + more;
}

const QByteArray kOptions = R"(        options:
          - { id: none, points: 0, label: { en: None, zh: 无 }, exclusive: true }
          - { id: some, points: 2, label: { en: Some, zh: 有 } }
)";
const QByteArray kRanges = R"(        ranges:
          - { points: 0 }
          - { from: 10, points: 2 }
)";

} // namespace

TEST_CASE("keys of an item are known, near misses are named", "[framework]")
{
    const auto [yaml, fragment] = GENERATE(table<QByteArray, std::string>({
        {packWith(itemWith("        wieght: 2 #!\n")),
         "an item has no key “wieght” (did you mean “weight”?)"},
        {packWith(itemWith("        Weight: 2 #!\n")), "did you mean “weight”?"},
        {packWith(itemWith("        banana: 2 #!\n")), "an item has no key “banana”\n"},
        {packWith(itemWith("        guidance: { en: a, cn: b } #!\n")), "no key “cn”"},
        {packWith(itemWith("        guidance: Look there #!\n")), "{ en: ..., zh: ... }, but here is a text"},
        {packWith(itemWith("        guidance: {} #!\n")), "has no text in either language"},
        {packWith(itemWith("        guidance: { en: \"\", zh: \" \" } #!\n")),
         "has no text in either language"},
        {packWith(itemWith("        tags: policy #!\n")), "must be a list, but here is a text"},
        {packWith(itemWith("        tags: [[policy]] #!\n")), "must be a text, but here is a list"},
        {packWith("      - kind: text #!\n"), "an item needs the key “id”"},
        {packWith("      - kind: text #!\n"), "an item needs the key “title”"},
        {packWith("      - kind: text #!\n"), "an item needs the key “question”"},
        {packWith("      - just a text #!\n"), "an item must be written as keys and values"},
        {packWith(itemOf("multiple #!", "")),
         "must be one of option, options, number, date, text, but here is “multiple”"},
        {packWith(itemOf("Option #!", kOptions)), "did you mean “option”?"},
    }));
    checkErrors(yaml, fragment);
}

TEST_CASE("ids are plain and used once", "[framework]")
{
    const auto [yaml, fragment] = GENERATE(table<QByteArray, std::string>({
        {packWith(itemWith({}, "A.one #!")), "must be made of a-z"},
        {packWith(itemWith({}, "-one #!")), "must be made of a-z"},
        {packWith(itemWith({}, "a_one #!")), "must be made of a-z"},
        {packWith(itemWith({}, "财务 #!")), "must be made of a-z"},
        {packWith(itemWith({}, QByteArray(101, 'a') + " #!")), "at most 100 characters"},
        {packWith(itemWith() + itemWith({}, "a.one #!")), "the id “a.one” is used twice"},
        {packWith(itemWith({}, "a #!")), "the id “a” is used twice"},
        {packWith(itemWith(), "changes: []\n") + "  - id: a #!\n    title: { en: B, zh: 二 }\n    items:\n" +
             itemWith({}, "b.one"),
         "the id “a” is used twice"},
        {packWith(itemOf("option", "        options:\n"
                                   "          - { id: x, points: 0, label: { en: X, zh: 甲 } }\n"
                                   "          - { id: x, points: 1, label: { en: Z, zh: 乙 } } #!\n")),
         "the id “x” is used twice"},
    }));
    checkErrors(yaml, fragment);
}

TEST_CASE("what an item points to must exist", "[framework]")
{
    const auto [line, fragment] = GENERATE(table<QByteArray, std::string>({
        {"tags: [policy, practise] #!", "there is no tag “practise”"},
        {"tags: [policy, policy] #!", "the tag “policy” is named twice"},
        {"references: [law-2] #!", "there is no reference “law-2”"},
        {"relevant: { item: a.two, is: [\"1\"] } #!", "names the item “a.two”, which does not exist"},
    }));
    checkErrors(packWith(itemWith("        " + line + "\n")), fragment);
}

TEST_CASE("a scale must exist and its levels be complete", "[framework]")
{
    const QByteArray levels =
        "        levels:\n          \"0\": { en: No, zh: 无 }\n          \"1\": { en: Partly, zh: 部分 }\n";
    const auto [yaml, fragment] = GENERATE_COPY(table<QByteArray, std::string>({
        {packWith(itemOf("option", "        scale: maturity #!\n")), "there is no scale “maturity”"},
        {packWith(
             itemWith(QByteArray(levels).replace("levels:", "levels: #!").replace("en: No,", "en: Nil,"))),
         "“levels” says nothing for option “2”"},
        {packWith(itemWith(QByteArray(levels).replace("No,", "Nil,") +
                           "          \"2\": { en: All, zh: 全 }\n"
                           "          \"3\": { en: More, zh: 多 } #!\n")),
         "the scale has no option “3”"},
        {packWith(
             itemWith("        levels:\n          0: { en: a, zh: b } #!\n          \"1\": { en: a, zh: b }\n"
                      "          \"2\": { en: a, zh: b }\n")),
         "what the key 0 is; put it in quotes"},
        {packWith(itemWith("        levels: [a] #!\n")), "a text for each option"},
        {packWith(itemOf("option", kOptions.chopped(0) + "        levels: {} #!\n")
                      .replace(", exclusive: true", "")),
         "“levels” go with a “scale”"},
        {packWith(itemOf("options", "        scale: ladder #!\n" + kOptions +
                                        "        minimum: 0\n        maximum: 2\n")),
         "either “scale” or “options”, not both"},
    }));
    checkErrors(yaml, fragment);
}

TEST_CASE("each kind of item takes its own keys", "[framework]")
{
    const auto [yaml, fragment] = GENERATE(table<QByteArray, std::string>({
        {packWith(itemOf("option #!", "")), "needs at least 2 option(s)"},
        {packWith(itemOf("text", "        scale: ladder\n        weight: 0 #!\n")),
         "only items of kind option or options"},
        {packWith(itemWith("        ranges: [{ points: 1 }] #!\n")),
         "only items of kind number or date have ranges"},
        {packWith(itemWith("        unit: { en: days, zh: 天 } #!\n")),
         "only items of kind number have a unit"},
        {packWith(itemWith("        minimum: 0 #!\n")), "only items of kind options or number"},
        {packWith(itemOf("date", "        maximum: 3 #!\n")), "only items of kind options or number"},
        {packWith(itemOf("text", "        weight: 1 #!\n")), "brings no points, so its weight must be 0"},
        {packWith(itemOf("number", "        minimum: 4 #!\n        maximum: 3\n")),
         "the minimum is greater than the maximum"},
        {packWith(itemWith("        notApplicablePoints: 1 #!\n")), "need “notApplicable: points”"},
    }));
    INFO(yaml.toStdString());
    const PackReading reading = readOne(yaml);
    CHECK_FALSE(reading.framework.has_value());
    CHECK_THAT(printed(reading), Catch::Contains(fragment));
}

TEST_CASE("an item of several options states the limits of their sum", "[framework]")
{
    QByteArray item = itemOf("options", kOptions);
    item.replace("      - id: a.one", "      - id: a.one #!");
    checkErrors(packWith(item), "needs “minimum” and “maximum”");
    const auto framework =
        accepted(readOne(packWith(itemOf("options", kOptions + "        minimum: 0\n        maximum: 2\n"))));
    const Item& read = framework.sections[0].items[0];
    CHECK(read.kind == ItemKind::Options);
    CHECK(read.options[0].exclusive);
    CHECK(read.maximum == sextant::Decimal::fromInt(2));
}

TEST_CASE("only one of several options can be exclusive", "[framework]")
{
    QByteArray options = kOptions;
    options.replace("exclusive: true }", "exclusive: true } #!");
    checkErrors(packWith(itemOf("option", options)),
                "only options of an item of kind options can be exclusive");
}

TEST_CASE("points and weights keep within their limits", "[framework]")
{
    const QByteArray option =
        "        options:\n          - { id: x, points: 0, label: { en: X, zh: 甲 } }\n";
    const auto [item, fragment] = GENERATE_COPY(table<QByteArray, std::string>({
        {itemOf("option", option + "          - { id: z, points: 10000.5, label: { en: Z, zh: 乙 } } #!\n"),
         "-10000 and 10000"},
        {itemOf("option",
                option +
                    "          - { id: z, points: 1, keyPoints: -10001, label: { en: Z, zh: 乙 } } #!\n"),
         "-10000 and 10000"},
        {itemOf("number", "        ranges:\n          - { points: 10001 } #!\n"), "-10000 and 10000"},
        {itemOf("options", kOptions + "        minimum: -10001 #!\n        maximum: 2\n"),
         "-10000 and 10000"},
        {itemWith("        weight: 1000.0001 #!\n"), "between 0 and 1000"},
    }));
    checkErrors(packWith(item), fragment);
}

TEST_CASE("ranges rise and leave no gap at the bottom", "[framework]")
{
    const auto [kind, ranges, fragment] = GENERATE(table<QByteArray, QByteArray, std::string>({
        {"number", "          - { points: 0 }\n          - { points: 2 } #!\n", "only the first range"},
        {"number",
         "          - { points: 0 }\n          - { from: 5, points: 2 }\n          - { from: 5, points: 3 } "
         "#!\n",
         "ranges must rise"},
        {"number", "          - { from: 3, points: 0 } #!\n", "nothing is said for figures below 3"},
        {"date", "          - { points: 0 }\n          - { from: -30.5, points: 2 } #!\n", "whole days"},
        {"number", "          - { from: 3 } #!\n", "a range needs the key “points”"},
    }));
    checkErrors(packWith(itemOf(kind, "        ranges:\n" + ranges)), fragment);
}

TEST_CASE("a lowest allowed figure closes the gap below the first range", "[framework]")
{
    const auto framework = accepted(readOne(
        packWith(itemOf("number", "        minimum: 0\n        unit: { en: days, zh: 天 }\n        ranges:\n"
                                  "          - { from: 0, points: 3, label: { en: Soon, zh: 快 } }\n"
                                  "          - { from: 30, points: 0 }\n"))));
    const Item& item = framework.sections[0].items[0];
    CHECK(item.ranges[0].label.zh == QStringLiteral("快"));
    CHECK(item.ranges[1].from == sextant::Decimal::fromInt(30));
    CHECK(item.unit.en == QStringLiteral("days"));
    CHECK(item.weight == sextant::Decimal::fromInt(1));
}

TEST_CASE("an item that brings no points weighs nothing", "[framework]")
{
    const QByteArray kind = GENERATE("text", "number", "date");
    CHECK(accepted(readOne(packWith(itemOf(kind, {})))).sections[0].items[0].weight == sextant::Decimal());
}

TEST_CASE("gates need points, the right direction and a way to pass", "[framework]")
{
    const auto [yaml, fragment] = GENERATE(table<QByteArray, std::string>({
        {packWith(itemWith("        gate: { maximum: 1 } #!\n")), "write gate: { minimum: ... }"},
        {packWith(itemWith("        gate: { minimum: 1 } #!\n"), "method: { better: lower }\n"),
         "write gate: { maximum: ... }"},
        {packWith(itemWith("        gate: { minimum: 1, maximum: 2 } #!\n")), "write gate: { minimum: ... }"},
        {packWith(itemWith("        gate: 2 #!\n")), "a gate must be written as keys and values"},
        {packWith(itemWith("        gate: { minimum: 3 } #!\n")),
         "no answer passes this gate: points run from 0 to 2"},
        {packWith(itemWith("        gate: { maximum: -1 } #!\n"), "method: { better: lower }\n"),
         "no answer passes this gate"},
        {packWith(itemWith("        weight: 0\n        gate: { minimum: 1 } #!\n")),
         "a gate needs an item that brings points"},
        {packWith(itemOf("text", "        gate: { minimum: 1 } #!\n")),
         "a gate needs an item that brings points"},
    }));
    checkErrors(yaml, fragment);
}

TEST_CASE("a gate that everybody passes is worth a warning", "[framework]")
{
    checkWarnings(packWith(itemWith("        gate: { minimum: 0 } #!\n")), "every answer passes this gate");
    checkWarnings(packWith(itemWith("        gate: { maximum: 2 } #!\n"), "method: { better: lower }\n"),
                  "every answer passes");
}

TEST_CASE("the gate of a key item is measured by its key points", "[framework]")
{
    const QByteArray options =
        "        options:\n          - { id: x, points: 0, keyPoints: 1, label: { en: X, zh: 甲 } }\n"
        "          - { id: z, points: 1, keyPoints: 8, label: { en: Z, zh: 乙 } }\n"
        "        gate: { minimum: 8 }\n";
    CHECK(accepted(readOne(packWith(itemOf("option", options + "        key: true\n"))))
              .sections[0]
              .items[0]
              .key);
    CHECK_THAT(printed(readOne(packWith(itemOf("option", options)))), Catch::Contains("no answer passes"));
}

TEST_CASE("the gate of an item with several options is measured by what these can add up to", "[framework]")
{
    const QByteArray options =
        "        options:\n          - { id: x, points: 1, label: { en: X, zh: 甲 } }\n"
        "          - { id: z, points: 2, label: { en: Z, zh: 乙 } }\n"
        "        minimum: 0\n        maximum: 10\n";
    CHECK(accepted(readOne(packWith(itemOf("options", options + "        gate: { minimum: 3 }\n"))))
              .sections[0]
              .items[0]
              .gate.has_value());
    CHECK_THAT(printed(readOne(packWith(itemOf("options", options + "        gate: { minimum: 4 }\n")))),
               Catch::Contains("no answer passes this gate: points run from 1 to 3"));
}

TEST_CASE("a key item has key points for all of its options or for none", "[framework]")
{
    const QByteArray options =
        "        options:\n          - { id: x, points: 0, keyPoints: 1, label: { en: X, zh: 甲 } }\n"
        "          - { id: z, points: 1, label: { en: Z, zh: 乙 } }\n";
    checkErrors(packWith(itemOf("option", options + "        key: true #!\n")),
                "either all have “keyPoints” or none has");
    CHECK(readOne(packWith(itemOf("option", options))).framework.has_value());
}

TEST_CASE("a pack has at most five thousand items", "[framework]")
{
    QByteArray items;
    for (int i = 0; i <= 5000; ++i)
        items += "      - { id: i" + QByteArray::number(i) +
                 ", kind: text, title: { en: a, zh: b }, question: { en: c, zh: d } }\n";
    const PackReading reading = readOne(packWith(items));
    CHECK_FALSE(reading.framework.has_value());
    CHECK_THAT(printed(reading), Catch::Contains("the pack has 5001 items; at most 5000"));
}
