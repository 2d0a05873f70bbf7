#include "packaging/installed.h"

#include "journeys/program.h"
#include "support/paths.h"
#include "support/run_program.h"
#include "support/workbook_file.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace packaging_test;

namespace {

/// Makes a demo file and its report with the sextant-cli under \a root; the words on the pages.
QString reportBy(const QString& root, const QString& folder)
{
    const QString cli = root + QStringLiteral("/usr/bin/sextant-cli");
    const QString file = folder + QStringLiteral("/demo.sextant");
    const QString pdf = folder + QStringLiteral("/demo.pdf");
    REQUIRE(runProgram(cli, {QStringLiteral("new"), file, QStringLiteral("--demo")}).status == 0);
    const Ran listed = runProgram(
        cli, {QStringLiteral("--json"), QStringLiteral("assessment"), QStringLiteral("list"), file});
    const QString id = QJsonDocument::fromJson(listed.out).array().at(0)[QStringLiteral("id")].toString();
    const Ran written = runProgram(cli, {QStringLiteral("report"), file, id, QStringLiteral("-o"), pdf,
                                         QStringLiteral("--lang"), QStringLiteral("both")});
    INFO(listed.out.toStdString() << written.err.toStdString());
    REQUIRE(written.status == 0);
    return QString::fromUtf8(runProgram(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).out);
}

QString packageFile()
{
    QProcess cpack;
    cpack.setWorkingDirectory(buildPath(QString()));
    cpack.setProcessChannelMode(QProcess::MergedChannels);
    cpack.start(QStringLiteral("cpack"), {QStringLiteral("-G"), QStringLiteral("DEB")});
    const bool ended = cpack.waitForFinished(200'000);
    INFO(cpack.readAll().toStdString());
    REQUIRE(ended);
    REQUIRE(cpack.exitCode() == 0);
    const QDir folder(buildPath(QStringLiteral("package")));
    const QStringList packages = folder.entryList({QStringLiteral("sextant_*.deb")}, QDir::Files, QDir::Time);
    REQUIRE_FALSE(packages.isEmpty());
    return folder.filePath(packages.constFirst());
}

QString field(const QString& package, const QString& name)
{
    return QString::fromUtf8(
               runProgram(QStringLiteral("dpkg-deb"), {QStringLiteral("-f"), package, name}).out)
        .trimmed();
}

} // namespace

TEST_CASE("installed, the command line finds what paints the report", "[packaging]")
{
    const QTemporaryDir folder;
    const QString words = reportBy(installedRoot(), folder.path());
    CHECK(words.contains(QStringLiteral("Seabridge Foundation")));
    CHECK(words.contains(QStringLiteral("海桥基金会")));
}

TEST_CASE("installed, the command line finds what writes for office programs", "[packaging]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("demo.sextant"));
    const QString cli = installed(QStringLiteral("bin/sextant-cli"));
    REQUIRE(runProgram(cli, {QStringLiteral("new"), file, QStringLiteral("--demo")}).status == 0);
    for (const char* ending : {"docx", "xlsx"}) {
        const QString path = folder.filePath(QStringLiteral("report.") + QString::fromLatin1(ending));
        const Ran ran = runProgram(cli, {QStringLiteral("audit"), QStringLiteral("report"), file,
                                         QStringLiteral("IA-2025-01"), QStringLiteral("-o"), path});
        INFO(ran.err.toStdString());
        CHECK(ran.status == 0);
        CHECK(QFileInfo(path).size() > 10'000);
    }
}

TEST_CASE("installed, the command line finds what reads workbooks", "[packaging]")
{
    const QTemporaryDir folder;
    QFile ledger(folder.filePath(QStringLiteral("ledger.xlsx")));
    REQUIRE(ledger.open(QIODevice::WriteOnly));
    ledger.write(
        sextant::test::packed(sextant::test::workbookParts("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>")));
    ledger.close();
    const Ran ran =
        runProgram(installed(QStringLiteral("bin/sextant-cli")),
                   {QStringLiteral("sample"), QStringLiteral("select"), ledger.fileName(),
                    QStringLiteral("--method"), QStringLiteral("random"), QStringLiteral("--size"),
                    QStringLiteral("1"), QStringLiteral("--seed"), QStringLiteral("1")});
    INFO(ran.err.toStdString());
    CHECK(ran.status == 0);
}

TEST_CASE("the package names what it needs and works where it is unpacked", "[packaging]")
{
    const QString package = packageFile();
    CHECK(field(package, QStringLiteral("Package")) == u"sextant");
    const QString needs = field(package, QStringLiteral("Depends"));
    INFO(needs.toStdString());
    for (const char* name : {"libqt6widgets6", "libqt6svg6", "libsqlite3-0", "libssl3", "libyaml-cpp0.7",
                             "libzip4", "libsodium23", "fonts-noto-cjk", "qt6-translations-l10n"})
        CHECK(needs.contains(QLatin1String(name)));
    CHECK_FALSE(field(package, QStringLiteral("Recommends")).isEmpty());

    const QTemporaryDir folder;
    const QString root = folder.filePath(QStringLiteral("root"));
    REQUIRE(runProgram(QStringLiteral("dpkg-deb"), {QStringLiteral("-x"), package, root}).status == 0);
    CHECK(QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) ==
          QStringList{QStringLiteral("usr")});
    for (const char* name : {"usr/share/doc/sextant/copyright", "usr/share/doc/sextant/changelog.Debian.gz"})
        CHECK(QFile::exists(root + u'/' + QLatin1String(name)));
    CHECK(reportBy(root, folder.path()).contains(QStringLiteral("Seabridge Foundation")));

    journeys::Desk::instance();
    journeys::Program program(folder.filePath(QStringLiteral("home")), {QStringLiteral("--demo")},
                              root + QStringLiteral("/usr/bin/sextant"));
    program.wait(ATSPI_ROLE_LABEL, QStringLiteral("Seabridge Foundation"));
}
