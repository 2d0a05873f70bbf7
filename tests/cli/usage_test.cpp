#include "cli/cli_process.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace cli_test;

TEST_CASE("the version is one line", "[cli]")
{
    const Outcome told = run({"--version"});
    CHECK(told.status == 0);
    CHECK(told.text().startsWith("sextant-cli "));
    CHECK(told.out.count('\n') == 1);
    CHECK(told.err.isEmpty());
}

TEST_CASE("help names every verb and goes to standard output", "[cli]")
{
    const Outcome told = run({"--help"});
    CHECK(told.status == 0);
    CHECK(told.err.isEmpty());
    for (const char* verb : {"framework", "new", "organisation", "assessment", "evidence", "score", "explain",
                             "report", "sample", "history", "verify", "backup", "--json", "--lang", "--author"})
        CHECK_THAT(told.out.toStdString(), Catch::Contains(verb));
}

TEST_CASE("every verb has help of its own in both languages", "[cli]")
{
    const QStringList verbs{"framework list",
                            "framework check",
                            "framework show",
                            "new",
                            "organisation list",
                            "organisation set",
                            "assessment list",
                            "assessment new",
                            "assessment rate",
                            "assessment review",
                            "assessment import",
                            "assessment export",
                            "assessment sign",
                            "assessment reopen",
                            "evidence add",
                            "evidence list",
                            "evidence get",
                            "score",
                            "explain",
                            "report",
                            "compare",
                            "paper print",
                            "paper form",
                            "paper read",
                            "sample size",
                            "sample select",
                            "sample evaluate",
                            "history",
                            "verify",
                            "backup"};
    for (const QString& verb : verbs) {
        INFO(verb.toStdString());
        const Outcome english = run(verb.split(u' ') + QStringList{"--help"});
        const Outcome chinese = run(verb.split(u' ') + QStringList{"--help", "--lang", "zh"});
        CHECK(english.status == 0);
        CHECK(chinese.status == 0);
        CHECK(english.out.contains("Usage"));
        CHECK(chinese.out.contains("用法"));
    }
}

TEST_CASE("wrong usage ends with 2, a sentence on standard error and nothing on standard output", "[cli]")
{
    const auto arguments =
        GENERATE(QStringList{}, QStringList{"fly"}, QStringList{"score"}, QStringList{"score", "a", "b", "c"},
                 QStringList{"framework"}, QStringList{"framework", "check"},
                 QStringList{"score", "--speed", "9"}, QStringList{"--lang", "fr", "framework", "list"},
                 QStringList{"--lang"}, QStringList{"new", "f.sextant"}, QStringList{"backup", "f.sextant"},
                 QStringList{"assessment", "rate", "f", "a", "i"},
                 QStringList{"assessment", "rate", "f", "a", "i", "--clear", "--na", "why"},
                 QStringList{"assessment", "rate", "f", "a", "i", "--option"},
                 QStringList{"assessment", "new", "f", "--title", "t"});
    INFO(arguments.join(u' ').toStdString());
    const Outcome plain = run(arguments);
    CHECK(plain.status == 2);
    CHECK(plain.out.isEmpty());
    CHECK(plain.err.startsWith("sextant-cli: "));
    CHECK(plain.err.count('\n') == 1);

    const Outcome json = run(QStringList{"--json"} + arguments);
    CHECK(json.status == 2);
    CHECK(json.out.isEmpty());
    CHECK(json.error().value("code") == QJsonValue("wrongUsage"));
    CHECK_FALSE(json.error().value("message").toString().isEmpty());
    CHECK(json.error().value("args").isObject());
}

TEST_CASE("global options may stand before and after the verb", "[cli]")
{
    const Outcome before = run({"--json", "--lang", "zh", "--author", "Lin", "framework", "list"});
    const Outcome after = run({"framework", "list", "--author", "Lin", "--lang=zh", "--json"});
    CHECK(before.status == 0);
    CHECK(before.out == after.out);
    CHECK(before.array().size() >= 1);
}

TEST_CASE("the language comes from --lang, else from the environment", "[cli]")
{
    const QStringList verb{"score", "missing.sextant", "x"};
    const QProcessEnvironment chinese = environment("zh_CN.UTF-8");
    CHECK(run(verb).err.contains("There is no such file"));
    CHECK(run(verb, chinese).err.contains("找不到文件"));
    CHECK(run(verb + QStringList{"--lang", "en"}, chinese).err.contains("There is no such file"));
    QProcessEnvironment plain = environment("C");
    plain.insert("LANG", "zh_CN.UTF-8");
    CHECK(run(verb, plain).err.contains("There is no such file")); // LC_ALL decides
    plain.remove("LC_ALL");
    CHECK(run(verb, plain).err.contains("找不到文件"));
}

TEST_CASE("a locale that is not UTF-8 adds no word to standard error", "[cli]")
{
    const Outcome told = run({"framework", "list", "--lang", "zh"}, environment("C"));
    CHECK(told.status == 0);
    CHECK(told.err.isEmpty());
    CHECK(told.out.contains("走出去准备度"));
}

TEST_CASE("arguments that are not UTF-8 are wrong usage", "[cli]")
{
    const Outcome told = shell("exec \"$CLI\" --json score \"$(printf 'a\\377b')\" x");
    CHECK(told.status == 2);
    CHECK(told.error().value("code") == QJsonValue("wrongUsage"));
    const Outcome cut = shell("exec \"$CLI\" score \"$(printf 'a\\344\\270')\" x");
    CHECK(cut.status == 2);
    CHECK(cut.err.contains("UTF-8"));
}

TEST_CASE("huge arguments are answered with a short sentence", "[cli]")
{
    const QString huge(120'000, u'x');
    const Outcome file = run({"score", huge, huge});
    CHECK(file.status == 4);
    CHECK(file.err.size() < 1000);
    const Outcome verb = run({huge});
    CHECK(verb.status == 2);
    CHECK(verb.err.size() < 1000);
}

TEST_CASE("a full device behind standard output is an error", "[cli]")
{
    for (const char* script : {"exec \"$CLI\" framework list > /dev/full",
                               "exec \"$CLI\" --version > /dev/full", "exec \"$CLI\" --help > /dev/full"})
    {
        INFO(script);
        const Outcome told = shell(QString::fromLatin1(script));
        CHECK(told.status == 4);
        CHECK(told.err.startsWith("sextant-cli: "));
    }
}

TEST_CASE("control characters of an argument do not reach the terminal", "[cli]")
{
    const Outcome told = run({"score", QStringLiteral("a\033[2Jb\u202Ec"), "x"});
    CHECK(told.status == 4);
    CHECK_FALSE(told.err.contains('\033'));
    CHECK_FALSE(told.err.contains("\u202E"));
}
