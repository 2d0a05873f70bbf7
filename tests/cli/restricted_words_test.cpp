#include "cli/audit_desk.h"

#include "base/clock.h"
#include "base/id_source.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"
#include "workspace/vault_service.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace cli_test;
using namespace sextant;

namespace {

const QStringList kSecrets{"Kisumu driver", "司机骚扰",    "hotline letter", "热线来信",
                           "she-wrote",     "in her hand", "second-witness"};

QString written(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

/// Gives the only finding of \a file the file at \a letter, restricts it, as the window does, gives it
/// another, and closes the file.
void restrictIn(const QString& file, const QString& letter, const QString& second)
{
    SystemClock clock;
    SystemIdSource ids(clock);
    const workspace::FrameworkLibrary library(QStringLiteral(":/packs"));
    const auto opened = workspace::Workspace::open(
        file, {clock, ids, library, QStringLiteral("Tester"), {}, true, false, {}});
    REQUIRE(opened.has_value());
    workspace::AuditService& audits = (*opened)->audits();
    const auto organisations = (*opened)->organisations().organisations();
    const auto findings = audits.findings(organisations.front().id);
    REQUIRE(findings.size() == 1);
    audits.vault().setCost(vault::leastCost());
    REQUIRE(audits.attach(findings.front().id, letter).has_value());
    REQUIRE((*opened)->flush().has_value());
    REQUIRE(audits.vault().create(QStringLiteral("harbour light seven")).has_value());
    REQUIRE(audits.vault().seal(findings.front().id).has_value());
    REQUIRE(audits.attach(findings.front().id, second).has_value());
}

QByteArray textOf(const QString& pdf)
{
    const QString tool = QStandardPaths::findExecutable("pdftotext");
    REQUIRE_FALSE(tool.isEmpty());
    QProcess process;
    process.start(tool, {pdf, "-"});
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

QString readable(const QByteArray& bytes)
{
    for (const QString& word : kSecrets) {
        const QByteArray utf16(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
        if (bytes.contains(word.toUtf8()) || bytes.contains(utf16))
            return word;
    }
    return {};
}

} // namespace

TEST_CASE("no verb tells a word of a restricted finding, and no file holds one", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    const Outcome made =
        run({"audit", "finding", "add", desk.file(), code, "--title", kSecrets[0], "--title-zh", kSecrets[1],
             "--condition", kSecrets[2], "--condition-zh", kSecrets[3], "--check", "cash.petty-cash"});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    CHECK_FALSE(readable(contentOf(desk.file())).isEmpty());
    CHECK_FALSE(readable(run({"audit", "finding", "show", desk.file(), code, "F1"}).out).isEmpty());
    const QTemporaryDir letters;
    restrictIn(desk.file(), written(letters.filePath("she-wrote.txt"), "in her hand"),
               written(letters.filePath("second-witness.txt"), "Kisumu driver"));

    const QString csv = desk.path("checks.csv");
    const QString json = desk.path("checks.json");
    const QString pdf = desk.path("report.pdf");
    const std::vector<QStringList> verbs{{"audit", "finding", "list", desk.file(), code},
                                         {"audit", "finding", "show", desk.file(), code, "F1"},
                                         {"--json", "audit", "finding", "show", desk.file(), code, "F1"},
                                         {"--json", "audit", "opinion", desk.file(), code},
                                         {"--json", "audit", "list", desk.file()},
                                         {"--json", "history", desk.file()},
                                         {"audit", "export", desk.file(), code, "-o", csv},
                                         {"audit", "export", desk.file(), code, "-o", json},
                                         {"audit", "report", desk.file(), code, "-o", pdf, "--lang", "both"},
                                         {"evidence", "list", desk.file()},
                                         {"--json", "evidence", "list", desk.file()},
                                         {"verify", desk.file()}};
    for (const QStringList& verb : verbs) {
        const Outcome told = run(verb);
        INFO(verb.join(' ').toStdString() << '\n' << told.err.toStdString());
        CHECK(told.status == 0);
        CHECK(readable(told.out).toStdString() == "");
        CHECK(readable(told.err).toStdString() == "");
    }
    CHECK(run({"audit", "finding", "set", desk.file(), code, "F1", "--title", "Other"}).status != 0);
    CHECK(textOf(pdf).contains(code.toUtf8()));
    CHECK(readable(textOf(pdf)).toStdString() == "");
    const auto files = QDir(desk.folder()).entryInfoList(QDir::Files);
    CHECK(files.size() >= 4);
    for (const QFileInfo& file : files) {
        INFO(file.fileName().toStdString());
        CHECK(readable(contentOf(file.filePath())).toStdString() == "");
    }
}
