#include "base/whole_file.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace sextant;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a file is written whole, in the place of what was there", "[base][whole_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("图.png"));
    REQUIRE(writeWholeFile(path, "the first and longer").has_value());
    REQUIRE(writeWholeFile(path, "second").has_value());
    CHECK(contentOf(path) == "second");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("where no file can be, the path is told and nothing is left behind", "[base][whole_file]")
{
    const QTemporaryDir folder;
    const QString name = GENERATE(QStringLiteral("."), QStringLiteral("not there/x.png"));
    const QString path = folder.filePath(name);
    const auto written = writeWholeFile(path, "x");
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::CannotWrite);
    CHECK(written.error().args.value(QStringLiteral("path")).toString() == path);
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_CASE("a file without a name is refused", "[base][whole_file]")
{
    CHECK(writeWholeFile({}, "x").error().code == ErrorCode::CannotWrite);
}

TEST_CASE("a full device says that it is full", "[base][whole_file]")
{
    const auto written = writeWholeFile(QStringLiteral("/dev/full"), "x");
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::DiskFull);
}
