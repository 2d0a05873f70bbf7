#include "ui/assessment/evidence_bench.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace sextant;
using page_bench::EvidenceBench;
using page_bench::item;

TEST_CASE("files dropped on the page become evidence, and undo takes them back", "[ui][assessment]")
{
    EvidenceBench bench;
    const QString minutes = bench.writeFile(QStringLiteral("minutes.txt"), "Council, 18 September");
    const QString list = bench.writeFile(QStringLiteral("focal points.txt"), "Nairobi, Kathmandu");
    REQUIRE(bench.dropAndSettle({minutes, list}));
    CHECK(bench.count() == 2);
    CHECK(bench.cards().size() == 2);
    CHECK(bench.resultTitle().contains(QStringLiteral("2 files added to A1")));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.count() == 1);
    REQUIRE(bench.dropAndSettle({minutes, list}));
    CHECK(bench.count() == 2);
    CHECK(bench.result().text().contains(QStringLiteral("1 file was here already")));
}

TEST_CASE("E and Ctrl+E ask for files and add all that were chosen", "[ui][assessment]")
{
    EvidenceBench bench;
    bench.dialogs.files = {bench.writeFile(QStringLiteral("policy.txt"), "Policy")};
    bench.press(Qt::Key_E);
    REQUIRE(bench.settles());
    CHECK(bench.dialogs.fileRequests.size() == 1);
    CHECK(bench.count() == 1);
    bench.dialogs.files = {bench.writeFile(QStringLiteral("plan.txt"), "Plan")};
    bench.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(bench.settles());
    CHECK(bench.count() == 2);
    bench.press(Qt::Key_E);
    CHECK(bench.count() == 2);
}

TEST_CASE("a picture that is pasted becomes a PNG with day and time in its name", "[ui][assessment]")
{
    EvidenceBench bench;
    QApplication::clipboard()->setImage(test::redBlue());
    bench.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(bench.settles());
    REQUIRE(bench.count() == 1);
    CHECK(bench.files().front().fileName == QStringLiteral("Pasted 2026-11-23 08.00.00.png"));
    CHECK(bench.files().front().mediaType == QStringLiteral("image/png"));
    bench.switcher.setLanguage(Language::Chinese);
    QApplication::clipboard()->setImage(test::redBlue({8, 8}));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(bench.settles());
    REQUIRE(bench.count() == 2);
    const auto files = bench.files();
    CHECK(std::any_of(files.begin(), files.end(), [](const assessment::Evidence& file) {
        return file.fileName == QStringLiteral("粘贴的图片 2026-11-23 08.00.00.png");
    }));
    QApplication::clipboard()->clear();
}

TEST_CASE("files that were copied elsewhere are added when they are pasted, but never while typing",
          "[ui][assessment]")
{
    EvidenceBench bench;
    QMimeData* copied = test::mimeOf({bench.writeFile(QStringLiteral("minutes.txt"), "Council")});
    QApplication::clipboard()->setMimeData(copied);
    bench.part<QPlainTextEdit>("noteField")->setFocus();
    bench.press(Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(bench.busy());
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(bench.settles());
    CHECK(bench.count() == 1);
    QApplication::clipboard()->clear();
}

TEST_CASE("a photo is kept without place and device, and the result says so", "[ui][assessment]")
{
    EvidenceBench bench;
    const QByteArray photo = test::phonePhoto(test::redBlue(), 6);
    REQUIRE(bench.dropAndSettle({bench.writeFile(QStringLiteral("IMG_0012.JPG"), photo)}));
    REQUIRE(bench.count() == 1);
    CHECK(bench.files().front().fileName == QStringLiteral("IMG_0012.JPG"));
    const QByteArray kept = bench.contentOf(bench.files().front());
    CHECK_FALSE(kept.contains("Exif"));
    CHECK_FALSE(kept.contains("SecretPhone"));
    CHECK(QImage::fromData(kept).size() == QSize(20, 40));
    CHECK(
        bench.result().text().contains(QStringLiteral("Place and device data were taken out of 1 picture")));
    REQUIRE(QTest::qWaitFor(
        [&] {
            return bench.cards().front()->accessibleDescription().contains(QStringLiteral("no place data"));
        },
        20'000));
    // The same photo again is the same file.
    REQUIRE(bench.dropAndSettle({bench.writeFile(QStringLiteral("copy.jpg"), photo)}));
    CHECK(bench.count() == 1);
}

TEST_CASE("a photo is kept byte for byte when the user wants that, and the choice stays", "[ui][assessment]")
{
    EvidenceBench bench;
    const QByteArray photo = test::phonePhoto(test::redBlue());
    QTest::mouseClick(bench.part<QCheckBox>("keepOriginals"), Qt::LeftButton, {}, {6, 8});
    REQUIRE(bench.part<QCheckBox>("keepOriginals")->isChecked());
    REQUIRE(bench.dropAndSettle({bench.writeFile(QStringLiteral("IMG_0012.jpg"), photo)}));
    REQUIRE(bench.count() == 1);
    CHECK(bench.contentOf(bench.files().front()) == photo);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return bench.cards().front()->accessibleDescription().contains(QStringLiteral("may hold place"));
        },
        20'000));
}

TEST_CASE("a picture too large to decode is kept only when it is asked for as it is", "[ui][assessment]")
{
    EvidenceBench bench;
    const QByteArray bomb = test::pngBomb(50'000);
    REQUIRE(bench.dropAndSettle({bench.writeFile(QStringLiteral("huge.png"), bomb)}));
    CHECK(bench.count() == 0);
    CHECK(bench.result().text().contains(QStringLiteral("too large to show")));
    auto* asItIs = bench.part<QAbstractButton>("addAsTheyAre");
    REQUIRE(asItIs->isVisible());
    QTest::mouseClick(asItIs, Qt::LeftButton);
    REQUIRE(bench.settles());
    REQUIRE(bench.count() == 1);
    CHECK(bench.contentOf(bench.files().front()) == bomb);
}

TEST_CASE("what could not be added is told once for all, by name, cause and remedy", "[ui][assessment]")
{
    EvidenceBench bench;
    const QString good = bench.writeFile(QStringLiteral("good.txt"), "text");
    const QString program = bench.writeFile(QStringLiteral("notes.txt"), "#!/bin/sh\nrm -rf .\n");
    const QString link = bench.pathOf(QStringLiteral("link.txt"));
    REQUIRE(QFile::link(good, link));
    QStringList paths{good, program, link, bench.pathOf(QStringLiteral("gone.pdf")),
                      bench.pathOf(QStringLiteral("gone too.pdf"))};
    REQUIRE(bench.dropAndSettle(paths));
    CHECK(bench.count() == 1);
    CHECK(bench.resultTitle().contains(QStringLiteral("4 files could not be added")));
    CHECK(bench.result().text().contains(QStringLiteral("“notes.txt” is a program")));
    CHECK(bench.result().text().contains(QStringLiteral("“link.txt” is not a file")));
    CHECK(bench.result().text().contains(QStringLiteral("And 1 more")));
    QTest::mouseClick(bench.part<QAbstractButton>("showAllFailures"), Qt::LeftButton);
    REQUIRE(bench.dialogs.notices.size() == 1);
    CHECK(bench.dialogs.notices.front().text.contains(QStringLiteral("gone too.pdf")));
    QTest::mouseClick(bench.part<QAbstractButton>("closeEvidenceResult"), Qt::LeftButton);
    CHECK_FALSE(bench.result().isVisible());
}

TEST_CASE("a large file is copied beside the window and lands on its own question", "[ui][assessment]")
{
    EvidenceBench bench;
    const QString scan = bench.writeFile(QStringLiteral("scan.txt"), QByteArray(3 * 1024 * 1024, 'x'));
    REQUIRE(test::drop(bench.page(), {scan}));
    bench.goTo("a.gate");
    REQUIRE(bench.settles());
    CHECK(bench.count() == 1);
    CHECK(bench.count("a.gate") == 0);
    CHECK(bench.undo.count() == 1);
}

TEST_CASE("what is added before a cancel stays, and nothing after it comes", "[ui][assessment]")
{
    EvidenceBench bench;
    QStringList paths{bench.writeFile(QStringLiteral("first.txt"), "first")};
    for (int i = 0; i < 4; ++i)
        paths << bench.writeFile(QStringLiteral("scan %1.txt").arg(i),
                                 QByteArray(12 * 1024 * 1024, static_cast<char>('a' + i)));
    REQUIRE(test::drop(bench.page(), paths));
    REQUIRE(QTest::qWaitFor([&] { return bench.count() == 1; }, 20'000));
    QTest::mouseClick(bench.part<QAbstractButton>("cancelEvidence"), Qt::LeftButton);
    REQUIRE(bench.settles());
    CHECK(bench.count() >= 1);
    CHECK(bench.count() < 5);
    CHECK(bench.result().text().contains(QStringLiteral("what had been added stays")));
    CHECK(bench.file().verify()->faults.empty());
}

TEST_CASE("a page that closes while files are added waits for the one under way", "[ui][assessment]")
{
    EvidenceBench bench;
    const QString scan = bench.writeFile(QStringLiteral("scan.txt"), QByteArray(20 * 1024 * 1024, 'y'));
    REQUIRE(test::drop(bench.page(), {scan}));
    bench.closePage();
    CHECK(bench.evidence().all(bench.assessment).size() <= 1);
    CHECK(bench.file().verify()->faults.empty());
}

TEST_CASE("a file above fifty megabytes is asked about once, one above five hundred never read",
          "[ui][assessment]")
{
    EvidenceBench bench;
    const auto sparse = [&bench](const QString& name, qint64 bytes) {
        QFile file(bench.pathOf(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(bytes));
        return file.fileName();
    };
    bench.dialogs.decisions = {false};
    REQUIRE(bench.dropAndSettle({sparse(QStringLiteral("film.txt"), 51LL * 1024 * 1024)}));
    REQUIRE(bench.dialogs.questions.size() == 1);
    CHECK(bench.dialogs.questions.front().text.contains(QStringLiteral("film.txt")));
    CHECK(bench.dialogs.questions.front().text.contains(QStringLiteral("51")));
    CHECK(bench.count() == 0);
    REQUIRE(bench.dropAndSettle({sparse(QStringLiteral("huge.txt"), 501LL * 1024 * 1024)}));
    CHECK(bench.dialogs.questions.size() == 1);
    CHECK(bench.count() == 0);
    CHECK(bench.result().text().contains(QStringLiteral("“huge.txt” is too large")));
}

TEST_CASE("Delete removes a file from the answer, and undo brings it back", "[ui][assessment]")
{
    EvidenceBench bench;
    REQUIRE(bench.dropAndSettle({bench.writeFile(QStringLiteral("policy.txt"), "Policy")}));
    bench.cards().front()->setFocus();
    bench.press(Qt::Key_Delete);
    CHECK(bench.count() == 0);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.count() == 1);
    CHECK(bench.cards().size() == 1);
}

TEST_CASE("nothing can be added to a signed assessment", "[ui][assessment]")
{
    EvidenceBench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.assessments().sign(bench.assessment));
    CHECK(bench.page().isAncestorOf(QApplication::focusWidget())); // the keys of the page still work
    CHECK_FALSE(test::drop(bench.page(), {bench.writeFile(QStringLiteral("late.txt"), "late")}));
    CHECK_FALSE(bench.part<QAbstractButton>("addEvidence")->isEnabled());
    CHECK_FALSE(bench.part<QAbstractButton>("linkEvidence")->isEnabled());
    QApplication::clipboard()->setImage(test::redBlue());
    bench.press(Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(bench.busy());
    QApplication::clipboard()->clear();
}

TEST_CASE("answers are taken while photos are being written anew", "[ui][assessment]")
{
    EvidenceBench bench;
    QStringList paths;
    for (int i = 0; i < 4; ++i)
        paths << bench.writeFile(QStringLiteral("IMG_%1.jpg").arg(i),
                                 test::phonePhoto(test::grain({1600, 1200}, static_cast<quint32>(i)), 6));
    REQUIRE(test::drop(bench.page(), paths));
    bench.press(Qt::Key_3);
    CHECK(bench.answerTo("a.level").response == page_bench::level(3));
    CHECK(bench.busy());
    REQUIRE(bench.settles());
    CHECK(bench.count() == 4);
    CHECK(bench.undo.count() == 5);
}
