#include "support/look.h"
#include "support/scripted_dialogs.h"

#include "ui/shared/evidence_card.h"
#include "ui/shared/label.h"
#include "ui/shared/message_dialog.h"
#include "ui/shared/page_header.h"
#include "ui/shared/save_state_label.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace sextant::ui;

TEST_CASE("the save state says what is on disk, and only a failure can be pressed", "[ui][shared]")
{
    const Theme& theme = test::look();
    SaveStateLabel label(theme);
    CHECK(label.isHidden());
    label.setSaving();
    CHECK(label.text() == QStringLiteral("Saving…"));
    CHECK(label.focusPolicy() == Qt::NoFocus);
    label.setSaved(QTime(14, 2));
    CHECK(label.text() == QStringLiteral("Saved 14:02"));
    label.setNotSaved(QStringLiteral("disk full"));
    CHECK(label.text() == QStringLiteral("Not saved: disk full"));
    CHECK(label.accessibleName() == label.text());
    CHECK(label.focusPolicy() == Qt::StrongFocus);
}

TEST_CASE("a message is an alert to a screen reader, named by what happened", "[ui][shared]")
{
    const Theme& theme = test::look();
    MessageBar bar(theme, MessageKind::Bad);
    bar.setMessage(QStringLiteral("The USB stick was removed."), QStringLiteral("Your file is whole."));
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&bar);
    REQUIRE(face != nullptr);
    CHECK(face->role() == QAccessible::AlertMessage);
    CHECK(bar.accessibleName() == QStringLiteral("The USB stick was removed."));
    CHECK(bar.accessibleDescription() == QStringLiteral("Your file is whole."));
}

TEST_CASE("a question is answered by its verb, and by nothing else", "[ui][shared]")
{
    const Theme& theme = test::look();
    const Question question{QStringLiteral("Delete the file?"), QStringLiteral("It cannot be brought back."),
                            QStringLiteral("Delete file"), true};
    MessageDialog dialog(theme, question);
    dialog.show();
    auto* verb = dialog.findChild<QPushButton*>(QStringLiteral("verbButton"));
    auto* cancel = dialog.findChild<QPushButton*>(QStringLiteral("cancelButton"));
    REQUIRE(verb != nullptr);
    REQUIRE(cancel != nullptr);
    CHECK(verb->text() == QStringLiteral("Delete file"));
    CHECK(cancel->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.result() == QDialog::Rejected);
    MessageDialog again(theme, question);
    again.show();
    QTest::mouseClick(again.findChild<QPushButton*>(QStringLiteral("verbButton")), Qt::LeftButton);
    CHECK(again.result() == QDialog::Accepted);
}

TEST_CASE("the technical text of a notice can be copied", "[ui][shared]")
{
    const Theme& theme = test::look();
    MessageDialog dialog(
        theme, Notice{MessageKind::Bad, QStringLiteral("T"), QStringLiteral("x"), QStringLiteral("d1")});
    auto* copy = dialog.findChild<QPushButton*>(QStringLiteral("copyButton"));
    REQUIRE(copy != nullptr);
    QTest::mouseClick(copy, Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("d1"));
    MessageDialog plain(theme, Notice{MessageKind::Info, QStringLiteral("T"), QStringLiteral("x"), {}});
    CHECK(plain.findChild<QPushButton*>(QStringLiteral("copyButton")) == nullptr);
}

TEST_CASE("scripted dialogs answer in order and give up when they have nothing left", "[ui][shared]")
{
    test::ScriptedDialogs dialogs;
    dialogs.files = {QStringLiteral("/tmp/a.sextant")};
    dialogs.decisions = {true};
    CHECK(dialogs.openFile(nullptr, {}) == QStringLiteral("/tmp/a.sextant"));
    CHECK(dialogs.saveFile(nullptr, {}).isEmpty());
    CHECK(dialogs.ask(nullptr, {}));
    CHECK_FALSE(dialogs.ask(nullptr, {}));
    CHECK(dialogs.fileRequests.size() == 2);
}

TEST_CASE("an evidence card names the file and describes it by its size", "[ui][shared]")
{
    const Theme& theme = test::look();
    EvidenceCard card(theme);
    card.setTexts(QStringLiteral("Policy.pdf"), QStringLiteral("412 KB"), QStringLiteral("20 February"));
    CHECK(card.accessibleName() == QStringLiteral("Policy.pdf"));
    CHECK(card.accessibleDescription() == QStringLiteral("20 February, 412 KB"));
    CHECK(card.sizeHint().height() == 46);
    card.setTexts(QStringLiteral("Policy.pdf"), QStringLiteral("412 KB"));
    CHECK(card.sizeHint().height() == 36);
    QSignalSpy clicked(&card, &EvidenceCard::clicked);
    QTest::keyClick(&card, Qt::Key_Space);
    CHECK(clicked.count() == 1);
}

TEST_CASE("labels show hostile names as they are", "[ui][shared]")
{
    const Theme& theme = test::look();
    Label label(theme);
    label.setText(QStringLiteral("<img src=x> & Co"));
    CHECK(label.textFormat() == Qt::PlainText);
    ElidedLabel narrow(theme);
    narrow.setText(QStringLiteral("<b>A very long name of an organisation</b>"));
    narrow.resize(60, 20);
    narrow.show();
    CHECK(narrow.toolTip().contains(QStringLiteral("&lt;b&gt;")));
}
