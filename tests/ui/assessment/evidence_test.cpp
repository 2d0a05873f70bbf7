#include "ui/assessment/page_bench.h"

#include "ui/shared/evidence_card.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace sextant;
using page_bench::item;
using page_bench::PageBench;

namespace {

size_t filesOf(PageBench& bench, const char* id)
{
    return bench.evidence().of(bench.assessment, item(id)).size();
}

void drop(QWidget& target, const QStringList& paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drop);
}

QList<ui::EvidenceCard*> cardsOf(PageBench& bench)
{
    QList<ui::EvidenceCard*> cards = bench.page().findChildren<ui::EvidenceCard*>();
    cards.removeIf(
        [](ui::EvidenceCard* card) { return card->objectName() == QStringLiteral("addEvidence"); });
    return cards;
}

} // namespace

TEST_CASE("files dropped on the page become evidence, and undo takes them back", "[ui][assessment]")
{
    PageBench bench;
    const QString minutes = bench.writeFile(QStringLiteral("minutes.txt"), "Council, 18 September");
    const QString list = bench.writeFile(QStringLiteral("focal points.txt"), "Nairobi, Kathmandu");
    drop(bench.page(), {minutes, list});
    CHECK(filesOf(bench, "a.level") == 2);
    CHECK(cardsOf(bench).size() == 2);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(filesOf(bench, "a.level") == 1);
    drop(bench.page(), {list});
    CHECK(filesOf(bench, "a.level") <= 2);
}

TEST_CASE("key E asks for a file and adds it", "[ui][assessment]")
{
    PageBench bench;
    bench.dialogs.files = {bench.writeFile(QStringLiteral("policy.txt"), "Policy")};
    bench.press(Qt::Key_E);
    CHECK(bench.dialogs.fileRequests.size() == 1);
    CHECK(filesOf(bench, "a.level") == 1);
    bench.press(Qt::Key_E);
    CHECK(filesOf(bench, "a.level") == 1);
}

TEST_CASE("evidence opens as a copy for reading only, and Delete removes it", "[ui][assessment]")
{
    PageBench bench;
    drop(bench.page(), {bench.writeFile(QStringLiteral("policy.txt"), "Policy")});
    REQUIRE(cardsOf(bench).size() == 1);
    cardsOf(bench).front()->setFocus();
    bench.press(Qt::Key_Return);
    REQUIRE(bench.opened.size() == 1);
    CHECK(QFileInfo(bench.opened.front()).fileName() == QStringLiteral("policy.txt"));
    CHECK_FALSE(QFile::permissions(bench.opened.front()).testFlag(QFile::WriteOwner));
    bench.press(Qt::Key_Delete);
    CHECK(filesOf(bench, "a.level") == 0);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(filesOf(bench, "a.level") == 1);
}

TEST_CASE("a program is refused with a sentence", "[ui][assessment]")
{
    PageBench bench;
    drop(bench.page(), {bench.writeFile(QStringLiteral("notes.txt"), "#!/bin/sh\nrm -rf .\n")});
    CHECK(filesOf(bench, "a.level") == 0);
    CHECK_FALSE(bench.noticeTitle().isEmpty());
}

TEST_CASE("a large file is copied beside the window and lands on its own question", "[ui][assessment]")
{
    PageBench bench;
    const QString scan = bench.writeFile(QStringLiteral("scan.txt"), QByteArray(3 * 1024 * 1024, 'x'));
    drop(bench.page(), {scan});
    bench.goTo("a.gate");
    REQUIRE(QTest::qWaitFor([&] { return filesOf(bench, "a.level") == 1; }, 20000));
    CHECK(filesOf(bench, "a.gate") == 0);
    REQUIRE(
        QTest::qWaitFor([&] { return !bench.part<QAbstractButton>("cancelEvidence")->isVisible(); }, 20000));
    CHECK(bench.undo.count() == 1);
}

TEST_CASE("copying that is cancelled adds nothing, also when the page closes", "[ui][assessment]")
{
    PageBench bench;
    const QString scan = bench.writeFile(QStringLiteral("scan.txt"), QByteArray(20 * 1024 * 1024, 'y'));
    drop(bench.page(), {scan});
    QTest::mouseClick(bench.part<QAbstractButton>("cancelEvidence"), Qt::LeftButton);
    REQUIRE(
        QTest::qWaitFor([&] { return !bench.part<QAbstractButton>("cancelEvidence")->isVisible(); }, 20000));
    CHECK(filesOf(bench, "a.level") == 0);
    CHECK(bench.noticeTitle().isEmpty());
    drop(bench.page(), {scan});
    bench.closePage();
    CHECK(bench.evidence().all(bench.assessment).size() <= 1);
}

TEST_CASE("a file above fifty megabytes is asked about once", "[ui][assessment]")
{
    PageBench bench;
    const QString path = bench.pathOf(QStringLiteral("film.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(51 * 1024 * 1024));
    file.close();
    bench.dialogs.decisions = {false};
    drop(bench.page(), {path});
    CHECK(bench.dialogs.questions.size() == 1);
    CHECK(filesOf(bench, "a.level") == 0);
}
