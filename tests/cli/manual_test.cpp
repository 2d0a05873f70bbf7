#include "cli/cli_process.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace cli_test;

TEST_CASE("the manual is written as Markdown in either language, the same each time", "[cli][manual]")
{
    const QTemporaryDir folder;
    const QString first = folder.filePath("first.md");
    const QString second = folder.filePath("second.md");
    REQUIRE(run({"manual", "export", "--format", "md", "-o", first}).status == 0);
    const Outcome told = run({"--json", "manual", "export", "--format", "md", "-o", second});
    REQUIRE(told.status == 0);
    CHECK(told.object().value("language") == QJsonValue("en"));
    CHECK(told.object().value("format") == QJsonValue("md"));
    CHECK(told.object().value("sizeBytes").toInt() == contentOf(second).size());
    const QByteArray english = contentOf(first);
    CHECK(english == contentOf(second));
    CHECK(english.startsWith("# Internal Auditor Manual\n"));
    CHECK(english.count("\n### ") >= 230);
    CHECK(english.contains("\n## Part one, A1: Mandate and charter\n"));
    CHECK(english.contains("\n## Annex: Register of legal figures\n"));
    REQUIRE(run({"manual", "export", "--lang", "zh", "--format", "md", "-o", second}).status == 0);
    const QString chinese = QString::fromUtf8(contentOf(second));
    CHECK(chinese.startsWith(QStringLiteral("# 内部审计手册\n")));
    CHECK(chinese.contains(QStringLiteral("**测试步骤**")));
}

TEST_CASE("chapters of the manual are chosen by id, code or part", "[cli][manual]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("part.md");
    REQUIRE(run({"manual", "export", "--chapter", "a1", "--chapter", "cash", "--chapter", "22", "--format",
                 "md", "-o", path})
                .status == 0);
    const QByteArray text = contentOf(path);
    CHECK(text.contains("\n## Part one, A1: "));
    CHECK(text.contains("\n## Chapter 5: "));
    CHECK(text.contains("\n## Chapter 22: "));
    CHECK(text.count("\n## Chapter ") == 2);
    CHECK(text.count("\n## Part one, ") == 1);
    CHECK_FALSE(text.contains("Register of legal figures"));
}

TEST_CASE("the manual is painted as a PDF without a workspace or a display", "[cli][manual]")
{
    const QTemporaryDir folder;
    for (const char* language : {"en", "zh"}) {
        INFO(language);
        const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(language));
        const Outcome told =
            run({"manual", "export", "--lang", language, "--chapter", "governance", "-o", path});
        INFO(told.err.toStdString());
        CHECK(told.status == 0);
        CHECK(contentOf(path).startsWith("%PDF-"));
    }
}

TEST_CASE("a manual that cannot be exported leaves nothing behind", "[cli][manual]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("manual.md");
    CHECK(run({"manual", "export", "--format", "md"}).status == 2);
    CHECK(run({"manual", "export", "--format", "doc", "-o", path}).status == 2);
    const Outcome unknown =
        run({"--json", "manual", "export", "--format", "md", "--chapter", "cooking", "-o", path});
    CHECK(unknown.status == 3);
    CHECK(unknown.error().value("code") == QJsonValue("notFound"));
    CHECK(run({"manual", "export", "--format", "md", "-o", "/no/such/folder/m.md"}).status == 4);
    CHECK(QDir(folder.path()).isEmpty());
}
