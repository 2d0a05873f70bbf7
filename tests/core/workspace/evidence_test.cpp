#include "core/workspace/workspace_fixture.h"

#include "workspace/csv.h"
#include "workspace/evidence_register.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QThread>

#include <sys/stat.h>

using namespace workspace_fixture;
using namespace sextant::assessment;
using workspace::isExecutable;
using workspace::mediaTypeOf;
using workspace::safeFileName;

namespace {

template <size_t N>
QByteArray raw(const char (&bytes)[N])
{
    return QByteArray(bytes, static_cast<qsizetype>(N - 1));
}

} // namespace

TEST_CASE("the type of a file is read from its content", "[workspace]")
{
    const auto [content, type] = GENERATE(table<QByteArray, QString>({
        {raw("%PDF-1.7\n"), QStringLiteral("application/pdf")},
        {raw("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), QStringLiteral("image/png")},
        {raw("\xff\xd8\xff\xe0\0\x10JFIF"), QStringLiteral("image/jpeg")},
        {raw("GIF89a\x01\0"), QStringLiteral("image/gif")},
        {raw("RIFF\x10\0\0\0WEBPVP8 "), QStringLiteral("image/webp")},
        {raw("II*\0\x08\0\0\0"), QStringLiteral("image/tiff")},
        {raw("PK\x03\x04\x14\0\0\0"), QStringLiteral("application/zip")},
        {raw("\0\0\0\x18"
             "ftypisom\0\0"),
         QStringLiteral("video/mp4")},
        {raw("\0\0\0\x18"
             "ftypM4A \0\0"),
         QStringLiteral("audio/mp4")},
        {raw("ID3\x04\0\0"), QStringLiteral("audio/mpeg")},
        {raw("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), QStringLiteral("application/x-ole-storage")},
        {QByteArray("Minutes of 3 March"), QStringLiteral("text/plain")},
        {QStringLiteral("会议记录").toUtf8(), QStringLiteral("text/plain")},
        {raw("\xbb\xe1\xd2\xe9\xbc\xc7\xc2\xbc"), QStringLiteral("text/plain")}, // the same in GB18030
        {raw("\xff\xfe"
             "A\0B\0"),
         QStringLiteral("text/plain")},
        {QByteArray("<!DOCTYPE html><p>"), QStringLiteral("text/html")},
        {raw("\0\x01\x02\x03\xff\xfe\xfd"), QStringLiteral("application/octet-stream")},
        {QByteArray(), QStringLiteral("application/octet-stream")},
    }));
    INFO(qPrintable(type));
    CHECK(mediaTypeOf(content) == type);
}

TEST_CASE("text is known when a read ends in the middle of a character", "[workspace]")
{
    const QByteArray utf8 = QStringLiteral("记").toUtf8().repeated(2000);
    CHECK(mediaTypeOf(utf8) == QStringLiteral("text/plain"));
    CHECK(mediaTypeOf(" " + utf8) == QStringLiteral("text/plain"));
    const QByteArray gb18030 = raw("\xbc\xc7").repeated(3000);
    CHECK(mediaTypeOf(" " + gb18030) == QStringLiteral("text/plain"));
}

TEST_CASE("office files are told apart by name within their container", "[workspace]")
{
    const QByteArray zip = raw("PK\x03\x04\x14\0\0\0");
    CHECK(mediaTypeOf(zip, QStringLiteral("a.docx")).endsWith(QStringLiteral("wordprocessingml.document")));
    CHECK(mediaTypeOf(zip, QStringLiteral("a.XLSX")).endsWith(QStringLiteral("spreadsheetml.sheet")));
    CHECK(mediaTypeOf(zip, QStringLiteral("a.pptx")).endsWith(QStringLiteral("presentationml.presentation")));
    CHECK(mediaTypeOf(raw("%PDF-1.7\n"), QStringLiteral("a.docx")) == QStringLiteral("application/pdf"));
    const QByteArray odt = zip + QByteArray(22, '\0') + "mimetypeapplication/vnd.oasis.opendocument.textPK";
    CHECK(mediaTypeOf(odt) == QStringLiteral("application/vnd.oasis.opendocument.text"));
    CHECK(mediaTypeOf("a,b\n", QStringLiteral("a.csv")) == QStringLiteral("text/csv"));
}

TEST_CASE("what a double-click might run is known by content or by name", "[workspace]")
{
    const QString plain = QStringLiteral("report.pdf");
    CHECK(isExecutable(raw("\x7f"
                           "ELF\x02\x01"),
                       plain));
    CHECK(isExecutable(raw("MZ\x90\0\x03\0\0\0"), plain));
    CHECK(isExecutable(raw("\xcf\xfa\xed\xfe\x07\0"), plain));
    CHECK(isExecutable("#!/bin/sh\nrm -r ~", plain));
    CHECK(isExecutable(raw("L\0\0\0\x01\x14\x02\0\0"), plain));
    CHECK_FALSE(isExecutable("MZ is a car maker", plain));
    CHECK_FALSE(isExecutable("#!AMR\n", QStringLiteral("call.amr")));
    for (const char* name : {"a.exe", "a.BAT", "a.cmd", "a.ps1", "a.vbs", "a.js", "a.jar", "a.msi", "a.app",
                             "a.desktop", "a.lnk", "bill.pdf.scr", "bill.exe. "})
        CHECK(isExecutable("text", QString::fromLatin1(name)));
    for (const char* name : {"a.pdf", "exe", "a.exe.txt", "js"})
        CHECK_FALSE(isExecutable("text", QString::fromLatin1(name)));
}

TEST_CASE("file names are made safe to show and to save", "[workspace]")
{
    CHECK(safeFileName(QStringLiteral("年报 2026.pdf")) == QStringLiteral("年报 2026.pdf"));
    CHECK(safeFileName(QStringLiteral("../../etc/passwd")) == QStringLiteral("_.._etc_passwd"));
    CHECK(safeFileName(QStringLiteral("bill\u202Efdp.txt\n")) == QStringLiteral("billfdp.txt"));
    CHECK(safeFileName(QStringLiteral("a.txt. .")) == QStringLiteral("a.txt"));
    CHECK(safeFileName(QStringLiteral("..")) == QStringLiteral("file"));
    const QString longName = safeFileName(QString(400, u'长') + QStringLiteral(".docx"));
    CHECK(longName.size() == 120);
    CHECK(longName.endsWith(QStringLiteral(".docx")));
}

TEST_CASE("a file is kept with its answer and comes back byte for byte", "[workspace]")
{
    Bench bench;
    const QByteArray bytes = raw("%PDF-1.7\n") + QByteArray(3 * 1024 * 1024, 'x');
    const QString path = bench.writeFile(QStringLiteral("年报.pdf"), bytes);
    std::vector<qint64> seen;
    const auto attached = bench.evidence().attach(bench.assessment, item("a.level"), path, [&](qint64 done) {
        seen.push_back(done);
        return true;
    });
    REQUIRE(attached.has_value());
    CHECK(seen.back() == bytes.size());
    const auto check = [&] {
        const auto files = bench.evidence().of(bench.assessment, item("a.level"));
        REQUIRE(files.size() == 1);
        CHECK(files.front().fileName == QStringLiteral("年报.pdf"));
        CHECK(files.front().mediaType == QStringLiteral("application/pdf"));
        CHECK(files.front().sizeBytes == bytes.size());
        CHECK(bench.evidence().content(files.front().id) == bytes);
        QByteArray read;
        qsizetype largest = 0;
        REQUIRE(bench.evidence().read(files.front().id, [&](const QByteArray& piece) {
            read += piece;
            largest = std::max(largest, piece.size());
        }));
        CHECK((read == bytes));
        CHECK(largest <= workspace::kEvidencePieceBytes);
    };
    check();
    bench.reopen();
    check();
}

TEST_CASE("one content linked often is one file, and linking it again is no act", "[workspace]")
{
    Bench bench;
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.gate"), QStringLiteral("b.txt"), "same"));
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.level"), QStringLiteral("a.txt"), "same"));
    CHECK(bench.evidence()
              .attachBytes(bench.assessment, item("a.level"), QStringLiteral("c.txt"), "same")
              ->isNull());
    CHECK(bench.evidence().all(bench.assessment).size() == 1);
    CHECK(bench.evidence().of(bench.assessment, item("a.level")).front().fileName == QStringLiteral("b.txt"));
}

TEST_CASE("detaching takes the link away and undo brings it back", "[workspace]")
{
    Bench bench;
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.level"), QStringLiteral("a.txt"), "text"));
    const EvidenceId file = bench.evidence().all(bench.assessment).front().id;
    const auto detached = bench.evidence().detach(bench.assessment, item("a.level"), file);
    REQUIRE(detached.has_value());
    CHECK(bench.evidence().all(bench.assessment).empty());
    CHECK(bench.evidence().detach(bench.assessment, item("a.level"), file).error().code ==
          ErrorCode::NotFound);
    CHECK(bench.evidence().content(file) == QByteArray("text"));
    REQUIRE(bench.file().revert(*detached));
    CHECK(bench.evidence().all(bench.assessment).size() == 1);
}

TEST_CASE("what is no evidence is refused before it is read", "[workspace]")
{
    Bench bench;
    const auto attach = [&](const QString& path) {
        const auto refused = bench.evidence().attach(bench.assessment, item("a.level"), path);
        REQUIRE_FALSE(refused.has_value());
        return refused.error().code;
    };
    CHECK(attach(bench.pathOf(QStringLiteral("missing.pdf"))) == ErrorCode::FileNotFound);
    CHECK(attach(bench.pathOf(QString())) == ErrorCode::NotAFile); // the folder itself
    CHECK(attach(bench.writeFile(QStringLiteral("tool"), raw("\x7f"
                                                             "ELF\x02"))) == ErrorCode::DangerousFile);
    CHECK(attach(bench.writeFile(QStringLiteral("run.bat"), "echo")) == ErrorCode::DangerousFile);
    const QString huge = bench.writeFile(QStringLiteral("film.mp4"), "x");
    QFile sparse(huge);
    REQUIRE(sparse.resize(workspace::kEvidenceLimitBytes + 1));
    CHECK(attach(huge) == ErrorCode::TooLarge);
    CHECK(bench.evidence().all(bench.assessment).empty());
}

TEST_CASE("a link, a folder and a pipe are no files, and a link to a program neither", "[workspace]")
{
    Bench bench;
    const QString real = bench.writeFile(QStringLiteral("real.txt"), "text");
    const QString link = bench.pathOf(QStringLiteral("link.txt"));
    REQUIRE(QFile::link(real, link));
    const QString dangling = bench.pathOf(QStringLiteral("dangling.txt"));
    REQUIRE(QFile::link(bench.pathOf(QStringLiteral("nowhere")), dangling));
    const QString pipe = bench.pathOf(QStringLiteral("pipe"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString& path : {link, dangling, pipe, bench.pathOf(QString())}) {
        INFO(qPrintable(path));
        CHECK(workspace::evidenceHead(path).error().code == ErrorCode::NotAFile);
    }
    CHECK(workspace::evidenceHead(real)->mediaType == QStringLiteral("text/plain"));
}

TEST_CASE("text is decoded by its encoding, and what is none is refused", "[workspace]")
{
    CHECK(workspace::textOf("plain") == QStringLiteral("plain"));
    CHECK(workspace::textOf(QStringLiteral("会议").toUtf8()) == QStringLiteral("会议"));
    CHECK(workspace::textOf(raw("\xbb\xe1\xd2\xe9")) == QStringLiteral("会议"));
    CHECK(workspace::textOf(raw("\xff\xfe"
                                "A\0B\0")) == QStringLiteral("AB"));
    CHECK_FALSE(workspace::textOf(raw("\0\x01\x02")).has_value());
}

TEST_CASE("a file that is here already is linked to further answers without being stored again",
          "[workspace]")
{
    Bench bench;
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.gate"), QStringLiteral("b.txt"), "same"));
    const EvidenceId file = bench.evidence().all(bench.assessment).front().id;
    const auto linked = bench.evidence().link(bench.assessment, item("a.level"), file);
    REQUIRE(linked.has_value());
    CHECK(bench.evidence().link(bench.assessment, item("a.level"), file)->isNull());
    const AssessmentId other = bench.start(QStringLiteral("Next year"), QDate(2027, 11, 2));
    REQUIRE(bench.evidence().link(other, item("b.text"), file).has_value());
    const std::vector<workspace::EvidenceUse> wanted{
        {bench.assessment, item("a.level")}, {bench.assessment, item("a.gate")}, {other, item("b.text")}};
    CHECK(bench.evidence().uses(file) == wanted);
    REQUIRE(bench.evidence().files().size() == 1);
    CHECK(bench.evidence().files().front().uses == wanted);
    REQUIRE(bench.file().revert(*linked));
    CHECK(bench.evidence().uses(file).size() == 2);
    CHECK(bench.evidence().link(bench.assessment, item("a.level"), EvidenceId{}).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("a file that no answer uses any more is still listed, with its content", "[workspace]")
{
    Bench bench;
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.gate"), QStringLiteral("b.txt"), "kept"));
    const EvidenceId file = bench.evidence().all(bench.assessment).front().id;
    REQUIRE(bench.evidence().detach(bench.assessment, item("a.gate"), file));
    REQUIRE(bench.evidence().files().size() == 1);
    CHECK(bench.evidence().files().front().uses.empty());
    CHECK(bench.evidence().content(file) == QByteArray("kept"));
    CHECK(bench.evidence().check(file).has_value());
    CHECK(bench.evidence().check(file, [](qint64) { return false; }).error().code == ErrorCode::Cancelled);
}

TEST_CASE("the history of an answer tells of a link that was taken away", "[workspace]")
{
    Bench bench;
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.gate"), QStringLiteral("b.txt"), "kept"));
    const EvidenceId file = bench.evidence().all(bench.assessment).front().id;
    REQUIRE(bench.evidence().detach(bench.assessment, item("a.gate"), file));
    REQUIRE(bench.file().flush());
    const auto lines = bench.file().history(bench.assessment, item("a.gate"), 20);
    REQUIRE(lines.has_value());
    const auto isRemoval = [&](const workspace::HistoryLine& line) {
        return line.kind == u"evidence_link" && line.field == u"evidence" && !line.after &&
               line.before == QJsonValue(file.toString());
    };
    CHECK(std::count_if(lines->begin(), lines->end(), isRemoval) == 1);
}

TEST_CASE("high ratings without a file are found, and no others", "[workspace]")
{
    Bench bench;
    const auto found = [&] {
        return workspace::highRatingsWithoutEvidence(bench.assessments(), bench.evidence(), bench.assessment);
    };
    CHECK(found().empty());
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(2)));
    CHECK(found().empty());
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.gate"), level(4)));
    CHECK(found() == std::vector<framework::ItemId>{item("a.level"), item("a.gate")});
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.gate"), QStringLiteral("b.txt"), "shown"));
    CHECK(found() == std::vector<framework::ItemId>{item("a.level")});
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), notApplicable(u"No"_qs)));
    CHECK(found().empty());
}

TEST_CASE("a list for spreadsheets holds no formulas", "[workspace]")
{
    const auto rows =
        workspace::readCsv(workspace::listCsv({{QStringLiteral("=1+1"), QStringLiteral("a, \"b\"")}}),
                           QStringLiteral("list.csv"));
    REQUIRE(rows.has_value());
    CHECK(rows->front() == QStringList{QStringLiteral("'=1+1"), QStringLiteral("a, \"b\"")});
}

TEST_CASE("a cancelled copy leaves nothing", "[workspace]")
{
    Bench bench;
    const QString path = bench.writeFile(QStringLiteral("long.txt"), QByteArray(3 * 1024 * 1024, 'x'));
    const auto cancelled = bench.evidence().attach(bench.assessment, item("a.level"), path,
                                                   [](qint64 done) { return done < 1024 * 1024; });
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(bench.evidence().all(bench.assessment).empty());
    CHECK(bench.file().verify()->faults.empty());
}

TEST_CASE("a worker can attach a file while the window's thread works on", "[workspace]")
{
    Bench bench;
    const QString path = bench.writeFile(QStringLiteral("long.txt"), QByteArray(5 * 1024 * 1024, 'x'));
    std::optional<Result<workspace::GroupId>> attached;
    QThread* announcedOn = nullptr;
    QObject::connect(&bench.file().notifier(), &workspace::ChangeNotifier::answerChanged,
                     &bench.file().notifier(), [&] { announcedOn = QThread::currentThread(); });
    const std::unique_ptr<QThread> worker(
        QThread::create([&] { attached = bench.evidence().attach(bench.assessment, item("a.gate"), path); }));
    QSignalSpy finished(worker.get(), &QThread::finished);
    worker->start();
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(2)));
    REQUIRE((finished.count() > 0 || finished.wait(30'000)));
    REQUIRE(attached.has_value());
    REQUIRE(attached->has_value());
    CHECK(announcedOn == QThread::currentThread());
    CHECK(bench.evidence().of(bench.assessment, item("a.gate")).size() == 1);
}

TEST_CASE("a file that nothing uses is removed for good, on record", "[workspace][evidence]")
{
    Bench bench;
    const auto add = [&](const char* name, const QByteArray& bytes) {
        REQUIRE(bench.evidence()
                    .attachBytes(bench.assessment, item("a.level"), QString::fromLatin1(name), bytes)
                    .has_value());
        for (const auto& file : bench.evidence().files())
            if (file.evidence.fileName == QLatin1String(name))
                return file.evidence.id;
        return EvidenceId();
    };
    const EvidenceId unused = add("unused.txt", "Nobody wants me any more");
    const EvidenceId used = add("used.txt", "Minutes");
    const auto detached = bench.evidence().detach(bench.assessment, item("a.level"), unused);
    REQUIRE(detached.has_value());

    CHECK(bench.evidence().remove(used).error().code == ErrorCode::InvalidArgument);
    QSignalSpy announced(&bench.file().notifier(), &workspace::ChangeNotifier::announced);
    REQUIRE(bench.evidence().remove(unused).has_value());
    CHECK(announced.count() == 1);
    CHECK(bench.evidence().remove(unused).error().code == ErrorCode::NotFound);
    CHECK_FALSE(bench.evidence().find(unused).has_value());
    CHECK(bench.evidence().content(unused).error().code == ErrorCode::NotFound);
    CHECK(bench.evidence().content(used).value() == "Minutes");
    // Undoing what was done before brings no link to it back, and says so.
    const auto undone = bench.file().revert(*detached);
    REQUIRE(undone.has_value());
    CHECK(undone->group.isNull());
    CHECK_FALSE(undone->kept.empty());

    const auto verified = bench.file().verify();
    REQUIRE(verified.has_value());
    CHECK(verified->faults.empty());
    bench.close();
    QFile raw(bench.path());
    REQUIRE(raw.open(QIODevice::ReadOnly));
    const QByteArray bytes = raw.readAll();
    CHECK_FALSE(bytes.contains("Nobody wants me any more"));
    CHECK(bytes.contains("unused.txt")); // the history still names it
    bench.reopen();
    CHECK(bench.evidence().files().size() == 1);
    CHECK(bench.file().verify()->faults.empty());
    CHECK(add("unused.txt", "Nobody wants me any more") == unused);
    CHECK(bench.evidence().content(unused).value() == "Nobody wants me any more");
}
