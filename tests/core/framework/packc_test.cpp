#include "core/framework/pack_support.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace pack_support;

namespace {

struct Run
{
    int status = -1;
    QString errors;
};

Run packc(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(SEXTANT_PACKC), arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the pack compiler writes the compiled form and the source", "[framework]")
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("framework.yaml")), packWith(itemWith()));
    const QString out = folder.filePath(QStringLiteral("trial.pack"));
    const QString source = folder.filePath(QStringLiteral("trial.src"));
    const Run run = packc({folder.path(), QStringLiteral("-o"), out, QStringLiteral("--source"), source});
    INFO(run.errors.toStdString());
    CHECK(run.status == 0);
    CHECK(run.errors.isEmpty());
    const auto loaded = loadCompiledPack(contents(out));
    REQUIRE(loaded.has_value());
    CHECK(*loaded == accepted(readOne(packWith(itemWith()))));
    CHECK(decodePackSource(contents(source)) == loadPackSource(folder.path()));
}

TEST_CASE("the pack compiler names file and line, and writes nothing", "[framework]")
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("framework.yaml")),
          packWith(itemWith("        wieght: 2\n        why: { zh: 看 }\n")));
    const QString out = folder.filePath(QStringLiteral("trial.pack"));
    const Run run = packc({folder.path(), QStringLiteral("-o"), out});
    CHECK(run.status == 3);
    CHECK(run.errors.contains(
        folder.filePath(QStringLiteral("framework.yaml:23: error: an item has no key “wieght”"))));
    CHECK(run.errors.contains(
        folder.filePath(QStringLiteral("framework.yaml:24: warning: the English text (en) is missing"))));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("the pack compiler tells wrong use from what it cannot read or write", "[framework]")
{
    const QTemporaryDir folder;
    CHECK(packc({}).status == 2);
    CHECK(packc({folder.path()}).status == 4);
    write(folder.filePath(QStringLiteral("framework.yaml")), packWith(itemWith()));
    CHECK(packc({folder.path()}).status == 0);
    CHECK(packc({folder.path(), QStringLiteral("-o"), folder.filePath(QStringLiteral("none/trial.pack"))})
              .status == 4);
    const Run misnamed =
        packc({folder.path(), QStringLiteral("-o"), folder.filePath(QStringLiteral("other.pack"))});
    CHECK(misnamed.status == 3);
    CHECK(misnamed.errors.contains(QStringLiteral("must be named trial.pack")));
}
