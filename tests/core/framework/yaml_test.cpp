#include "core/framework/pack_support.h"

using namespace pack_support;

namespace {

QByteArray repeated(const QByteArray& text, qsizetype bytes)
{
    return text.repeated(bytes / text.size() + 1);
}

} // namespace

TEST_CASE("a plain pack is read without a word", "[framework]")
{
    const PackReading reading = readOne(packWith(itemWith()));
    CHECK(accepted(reading).sections.size() == 1);
    CHECK(printed(reading).empty());
}

TEST_CASE("what YAML offers and packs do not is refused with its line", "[framework]")
{
    const auto [yaml, fragment] = GENERATE(table<QByteArray, std::string>({
        {packWith(itemWith("        code: &x Q1 #!\n")), "anchors"},
        {packWith(itemWith("        code: *x #!\n")), "aliases"},
        {packWith(itemWith("        code: !!str Q1 #!\n")), "tags"},
        {packWith(itemWith("        code: ! Q1 #!\n")), "tags"},
        {packWith(itemWith("        guidance: !x { en: a, zh: b } #!\n")), "tags"},
        {packWith(itemWith("        guidance: &y { en: a, zh: b } #!\n")), "anchors"},
        {packWith(itemWith("        ? { a: b } #!\n        : c\n")), "a key must be a text"},
        {packWith(itemWith("        ? &k code #!\n        : c\n")), "anchors and tags"},
        {packWith(itemWith("        ~: c #!\n")), "a key is missing"},
        {packWith(itemWith("        code: Q1\n        code: Q2 #!\n")), "written twice, first in line 23"},
        {packWith(itemWith()) + "--- #!\nsecond: 1\n", "a second document"},
        {"%YAML 1.1 #!\n---\nformat: 1\n", "directives"},
        {packWith(itemWith("        code:\tQ1 #!\n")), "a tab"},
        {packWith(itemWith("        code: Q1\t#!\n        wieght:\t1 #!\n")), "did you mean “weight”"},
        {packWith(itemWith("        code: \"Q1 #!\n")), "never closed"},
        {packWith(itemWith("        code: 'Q''1 #!\n        weight: 1\n")), "never closed"},
        {packWith(itemWith("        code: [Q1\n")) + "#!", "not valid YAML: end of sequence"},
        {packWith(itemWith("        code: Q\x01 #!\n")), "control character 0x01"},
        {packWith(itemWith("        code: \"Q\\x01\" #!\n")), "control character"},
        {packWith(itemWith("        code: \"Q\\u202E\" #!\n")), "control character"},
        {packWith(itemWith("        code: Q\xFF #!\n")), "not UTF-8 (byte 16 of the line)"},
        {packWith(itemWith("        code: Q\xC0\x80 #!\n")), "not UTF-8"},
        {packWith(itemWith("        code: Q\xED\xA0\x80 #!\n")), "not UTF-8"},
        {packWith(itemWith("        code: Q\xF4\x90\x80\x80 #!\n")), "not UTF-8"},
        {packWith(itemWith("        code: \xE4\xB8 #!\n")), "not UTF-8"},
        {packWith(itemWith("        code: Q1\r #!\n")), "control character 0x0d"},
    }));
    checkErrors(yaml, fragment);
}

TEST_CASE("a plain scalar on which YAML readers differ is no text", "[framework]")
{
    const QByteArray scalar =
        GENERATE("no", "No", "NO", "yes", "y", "N", "on", "off", "true", "False", "012", "0o14", "0x1F", "7",
                 "-3", "+3", "1_000", "1e3", "1.5", ".5", "1.", ".inf", "-.INF", ".NaN", "190:20:30",
                 "2024-09-05", "2024-09-05 10:00:00", "<<", "=");
    checkErrors(packWith(itemWith("        code: " + scalar + " #!\n")), "put it in quotes");
}

TEST_CASE("the same scalar in quotes is a text", "[framework]")
{
    const QByteArray scalar = GENERATE("no", "012", "1e3", "~", "null", "2024-09-05", "1.5", "<<", "=");
    const auto framework = accepted(readOne(packWith(itemWith("        code: \"" + scalar + "\"\n"))));
    CHECK(framework.sections[0].items[0].code == QString::fromLatin1(scalar));
}

TEST_CASE("words that only look like others are texts", "[framework]")
{
    const QByteArray scalar =
        GENERATE("none", "nothing", "Q1", "1a", "v1.0", "12个月内", "yes!", "2024年", "10%");
    const auto framework = accepted(readOne(packWith(itemWith("        code: " + scalar + "\n"))));
    CHECK(framework.sections[0].items[0].code == QString::fromUtf8(scalar));
}

TEST_CASE("nothing is no text and no number", "[framework]")
{
    const QByteArray line =
        GENERATE("code:", "code: ~", "code: null", "weight:", "key: ~", "evidence:", "question: ~");
    QByteArray item = itemWith("        " + line + " #!\n");
    if (line.startsWith("question"))
        item.replace("        question: { en: \"Is it so?\", zh: 是吗？ }\n", "");
    checkErrors(packWith(item), "nothing (or null)");
}

TEST_CASE("numbers and truth values have one form", "[framework]")
{
    const auto [line, fragment] =
        GENERATE(table<QByteArray, std::string>({{"weight: 1e3", "must be a number"},
                                                 {"weight: 012", "must be a number"},
                                                 {"weight: 1.23456", "must be a number"},
                                                 {"weight: yes", "must be a number"},
                                                 {"weight: \"2\"", "without quotes"},
                                                 {"weight: [1]", "but here is a list"},
                                                 {"key: yes", "true or false"},
                                                 {"key: \"true\"", "true or false"},
                                                 {"key: 1", "true or false"},
                                                 {"weight: 1001", "between 0 and 1000"},
                                                 {"weight: -1", "between 0 and 1000"},
                                                 {"weight: 99999999999999999999", "must be a number"}}));
    checkErrors(packWith(itemWith("        " + line + " #!\n")), fragment);
}

TEST_CASE("nesting beyond 32 levels is refused", "[framework]")
{
    const QByteArray deep =
        "        relevant: " + QByteArray("[").repeated(40) + QByteArray("]").repeated(40) + " #!\n";
    checkErrors(packWith(itemWith(deep)), "nested deeper than 32 levels");
}

TEST_CASE("a file nested a hundred thousand times comes back as an error", "[framework]")
{
    const QByteArray bomb = GENERATE("[", "{", "{a: ", "[a,", "- ", "? ", "[\n", "{\n", "-\n", "[{a: ");
    const PackReading reading = readOne(bomb.repeated(100'000));
    CHECK_FALSE(reading.framework.has_value());
    REQUIRE(reading.issues.size() == 1);
    CHECK(reading.issues[0].file == QStringLiteral("framework.yaml"));
    CHECK(reading.issues[0].line >= 1);
}

TEST_CASE("a staircase of indents comes back as an error", "[framework]")
{
    const char* step = GENERATE("a:\n", "-\n");
    QByteArray stairs;
    for (int depth = 0; depth < 3000; ++depth)
        stairs += QByteArray(depth, ' ') + step;
    CHECK_FALSE(readOne(stairs).framework.has_value());
}

TEST_CASE("hostile files of five megabytes come back as errors", "[framework]")
{
    const QByteArray part = GENERATE("k: v\n", "- a\n", "- &a x\n", "- *a\n", "? a\n", "a\n", "#\n", " ",
                                     "\n", "'", "\"", "[],\n", "...\n", "- !a b\n", ": ", "a: a: ", "|\n",
                                     "\"a\": 1\n", "- \"\\x41\\u4e00\"\n", "%A\n", "\xFF\n");
    const PackReading reading = readOne(repeated(part, 5 * 1024 * 1024 - 100));
    CHECK_FALSE(reading.framework.has_value());
    CHECK_FALSE(reading.issues.empty());
    CHECK(reading.issues.size() <= 501);
}

TEST_CASE("a billion laughs are refused at the first", "[framework]")
{
    QByteArray yaml = "a: &a [x, x, x] #!\n";
    for (char c = 'b'; c < 'k'; ++c) {
        const char before = static_cast<char>(c - 1);
        yaml += QByteArray(1, c) + ": &" + c + " [*" + before + ", *" + before + ", *" + before + "] #!\n";
    }
    const PackReading reading = readOne(yaml);
    CHECK_FALSE(reading.framework.has_value());
    CHECK_THAT(printed(reading), Catch::Contains("framework.yaml:1: anchors (&) are not allowed"));
    CHECK_THAT(printed(reading), Catch::Contains("framework.yaml:10: aliases (*) are not allowed"));
}

TEST_CASE("an anchor that holds itself is no circle here", "[framework]")
{
    checkErrors("&a [*a] #!\n", "aliases");
}

TEST_CASE("more than the budget of values is refused", "[framework]")
{
    PackLimits limits;
    limits.nodes = 40;
    const PackReading reading = readOne(packWith(itemWith()), limits);
    CHECK_FALSE(reading.framework.has_value());
    CHECK_THAT(printed(reading), Catch::Contains("more than 40 values"));
}

TEST_CASE("a file beyond the limit of bytes is not parsed", "[framework]")
{
    PackLimits limits;
    limits.fileBytes = 100;
    const PackReading reading = readOne(packWith(itemWith()), limits);
    CHECK_FALSE(reading.framework.has_value());
    CHECK_THAT(printed(reading), Catch::Contains("at most 100 are read"));
}

TEST_CASE("an empty or alien file is told apart from a pack", "[framework]")
{
    const auto [yaml, fragment] =
        GENERATE(table<QByteArray, std::string>({{"", "the file is empty"},
                                                 {"# nothing\n", "the file is empty"},
                                                 {"hello\n", "written as keys and values"},
                                                 {"- 1\n", "written as keys and values"},
                                                 {"\xFF\xFE"
                                                  "a",
                                                  "not UTF-8"},
                                                 {QByteArray("a\0b", 3), "control character"}}));
    const PackReading reading = readOne(yaml);
    INFO(printed(reading));
    CHECK_FALSE(reading.framework.has_value());
    REQUIRE(reading.issues.size() == 1);
    CHECK(reading.issues[0].line == 1);
    CHECK_THAT(printed(reading), Catch::Contains(fragment));
}

TEST_CASE("a byte order mark and Windows line ends do no harm", "[framework]")
{
    QByteArray yaml = packWith(itemWith());
    const auto plain = accepted(readOne(yaml));
    yaml.replace("\n", "\r\n");
    CHECK(accepted(readOne("\xEF\xBB\xBF" + yaml)) == plain);
}
