#include "ui/assessment/evidence_bench.h"

#include "ui/shared/evidence_preview.h"
#include "ui/shared/evidence_table.h"
#include "ui/shared/image_view.h"

#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace sextant;
using page_bench::EvidenceBench;
using page_bench::item;

namespace {

struct LinkBench : EvidenceBench
{
    void add(const char* id, const QString& name, const QByteArray& bytes)
    {
        REQUIRE(evidence().attachBytes(assessment, item(id), name, bytes).has_value());
    }
    QDialog* chooser() { return page().findChild<QDialog*>(QStringLiteral("evidenceChooser")); }
    ui::EvidencePreview* preview()
    {
        return window().findChild<ui::EvidencePreview*>(QStringLiteral("evidencePreview"));
    }
    template <typename T>
    T* shown(const char* name)
    {
        return preview()->findChild<T*>(QString::fromLatin1(name));
    }
    void openFirst(Qt::Key key)
    {
        cards().front()->setFocus();
        press(key);
        REQUIRE(preview() != nullptr);
        REQUIRE(preview()->isVisible());
    }
};

} // namespace

TEST_CASE("a file that is here already is linked to another question from the keyboard", "[ui][assessment]")
{
    LinkBench bench;
    bench.add("a.gate", QStringLiteral("minutes.txt"), "Council");
    bench.add("a.gate", QStringLiteral("policy.txt"), "Policy");
    bench.add("a.level", QStringLiteral("here.txt"), "Here");
    bench.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(bench.chooser() != nullptr);
    auto* table = bench.chooser()->findChild<ui::EvidenceTable*>();
    CHECK(table->shownCount() == 2); // not what the question has
    auto* search = bench.chooser()->findChild<QLineEdit*>(QStringLiteral("chooserSearch"));
    QTest::keyClicks(search, QStringLiteral("poli"));
    CHECK(table->shownCount() == 1);
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(bench.count() == 2);
    CHECK(bench.count("a.gate") == 2);
    CHECK(bench.evidence().files().size() == 3);
    REQUIRE(QTest::qWaitFor([&] { return bench.chooser() == nullptr; }, 5000));
    bench.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&bench.window()));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.count() == 1);
}

TEST_CASE("nothing is linked when the chooser is left", "[ui][assessment]")
{
    LinkBench bench;
    bench.add("a.gate", QStringLiteral("minutes.txt"), "Council");
    bench.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* search = bench.chooser()->findChild<QLineEdit*>(QStringLiteral("chooserSearch"));
    QTest::keyClicks(search, QStringLiteral("nothing like it"));
    CHECK_FALSE(bench.chooser()->findChild<QPushButton*>(QStringLiteral("linkFiles"))->isEnabled());
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(bench.count() == 0);
}

TEST_CASE("a card says which other questions use its file, and leads there", "[ui][assessment]")
{
    LinkBench bench;
    bench.add("a.gate", QStringLiteral("minutes.txt"), "Council");
    bench.add("a.level", QStringLiteral("minutes.txt"), "Council");
    REQUIRE(bench.cards().size() == 1);
    CHECK(bench.cards().front()->accessibleDescription().contains(QStringLiteral("also in A2")));
    auto* uses = bench.part<QToolButton>("otherUses");
    REQUIRE(uses->isVisible());
    QTest::mouseClick(uses, Qt::LeftButton);
    auto* menu = bench.page().findChild<QMenu*>(QStringLiteral("usesMenu"));
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 1);
    menu->actions().front()->trigger();
    CHECK(bench.presenter().current() == bench.indexOf("a.gate"));
    menu->close();
    const auto next = bench.start(QStringLiteral("Next year"), QDate(2027, 11, 2));
    REQUIRE(bench.evidence().link(next, item("b.text"), bench.files().front().id));
    bench.goTo("a.level");
    CHECK(bench.cards().front()->accessibleDescription().contains(QStringLiteral("another assessment")));
}

TEST_CASE("Space shows a picture, plus enlarges it, and the arrows go to the next file", "[ui][assessment]")
{
    LinkBench bench;
    bench.add("a.level", QStringLiteral("a.png"), test::encoded(test::redBlue({300, 200}), "png"));
    bench.add("a.level", QStringLiteral("b.txt"), "second");
    bench.openFirst(Qt::Key_Space);
    auto* view = bench.preview()->findChild<ui::ImageView*>();
    REQUIRE(QTest::qWaitFor([&] { return view->isVisible(); }, 20'000));
    CHECK(view->isFitted());
    QTest::keyClick(view, Qt::Key_Plus);
    CHECK_FALSE(view->isFitted());
    QTest::keyClick(view, Qt::Key_0);
    QTest::keyClick(view, Qt::Key_Right);
    auto* text = bench.shown<QPlainTextEdit>("previewText");
    REQUIRE(QTest::qWaitFor([&] { return text->isVisible(); }, 20'000));
    CHECK(text->toPlainText() == QStringLiteral("second"));
    CHECK(text->isReadOnly());
    QTest::keyClick(bench.preview(), Qt::Key_Escape);
    CHECK_FALSE(bench.preview()->isVisible());
}

TEST_CASE("text is shown in its own encoding, as plain text", "[ui][assessment]")
{
    LinkBench bench;
    const auto [bytes, words] = GENERATE(table<QByteArray, QString>({
        {QStringLiteral("<b>会议</b>").toUtf8(), QStringLiteral("<b>会议</b>")},
        {QByteArray("\xbb\xe1\xd2\xe9\xbc\xc7\xc2\xbc"), QStringLiteral("会议记录")},
        {QByteArray("\xff\xfe\x1a\x4f\xae\x8b", 6), QStringLiteral("会议")},
    }));
    bench.add("a.level", QStringLiteral("minutes.txt"), bytes);
    bench.openFirst(Qt::Key_Return);
    auto* text = bench.shown<QPlainTextEdit>("previewText");
    REQUIRE(QTest::qWaitFor([&] { return text->isVisible(); }, 20'000));
    CHECK(text->toPlainText() == words);
}

TEST_CASE("a harmless file opens with the system's program as a copy for reading only", "[ui][assessment]")
{
    LinkBench bench;
    bench.add("a.level", QStringLiteral("policy.pdf"), "%PDF-1.7\npolicy");
    bench.openFirst(Qt::Key_Return);
    QTest::mouseClick(bench.shown<QPushButton>("openWithSystem"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return bench.opened.size() == 1; }, 20'000));
    const QFileInfo copy(bench.opened.front());
    CHECK(copy.fileName() == QStringLiteral("policy.pdf"));
    CHECK(copy.filePath().startsWith(bench.pathOf(QStringLiteral("opened"))));
    CHECK_FALSE(QFile::permissions(copy.filePath()).testFlag(QFile::WriteOwner));
    bench.closePage();
    CHECK_FALSE(QFile::exists(copy.filePath()));
}

TEST_CASE("what might run is neither opened nor drawn, but can be saved", "[ui][assessment]")
{
    LinkBench bench;
    const QByteArray svg("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>");
    bench.add("a.level", QStringLiteral("logo.svg"), svg);
    bench.openFirst(Qt::Key_Return);
    auto* text = bench.shown<QPlainTextEdit>("previewText");
    REQUIRE(QTest::qWaitFor([&] { return text->isVisible(); }, 20'000));
    CHECK(text->toPlainText() == QString::fromUtf8(svg));
    CHECK_FALSE(bench.shown<QPushButton>("openWithSystem")->isEnabled());
    CHECK_FALSE(bench.shown<QPushButton>("openWithSystem")->accessibleDescription().isEmpty());
    const QString target = bench.pathOf(QStringLiteral("saved.svg"));
    bench.dialogs.files = {target};
    QTest::mouseClick(bench.shown<QPushButton>("saveEvidenceAs"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(target); }, 20'000));
    QFile saved(target);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == svg);
    CHECK(bench.opened.isEmpty());
}
