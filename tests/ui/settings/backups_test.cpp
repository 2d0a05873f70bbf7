#include "settings_fixture.h"

#include "ui/shared/message_bar.h"
#include "ui/shared/segmented_switch.h"
#include "workspace/backups.h"

#include <QFile>
#include <QTableView>

using namespace sextant;
using namespace sextant::ui;
using test::SettingsFixture;

namespace {

struct BackupsFixture : SettingsFixture
{
    QTableView* table() const { return find<QTableView>("backupTable"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    bool waitForRows(int rows) const
    {
        return waitFor([&] { return table()->model()->rowCount() == rows; });
    }
    /// Presses "Back up now" and waits for the list.
    void backUp(int expected)
    {
        QTest::keyClick(find<QAbstractButton>("backUpNowButton"), Qt::Key_Space);
        REQUIRE(waitForRows(expected));
        REQUIRE(waitFor([&] { return cell(0, 4) == QStringLiteral("whole"); }));
    }
};

} // namespace

TEST_CASE_METHOD(BackupsFixture, "a backup made now is listed with what it holds", "[ui][settings][backup]")
{
    REQUIRE(waitFor([&] { return table()->isHidden(); }));
    backUp(1);
    CHECK(cell(0, 0).startsWith(QStringLiteral("2026-11-23 ")));
    CHECK(cell(0, 2).contains(QStringLiteral("3 assessments")));
    CHECK(cell(0, 2).contains(QStringLiteral("answers, last change")));
    CHECK_FALSE(cell(0, 3).isEmpty());
    CHECK(find<MessageBar>("backupOutcome")->title() ==
          QStringLiteral("A backup has been made and checked."));
    REQUIRE(waitFor([&] { return find<MessageBar>("backupState")->kind() == MessageKind::Ok; }));
    CHECK(find<MessageBar>("backupState")->isVisible());
}

TEST_CASE_METHOD(BackupsFixture, "a copy of a backup becomes a new file beside the open one",
                 "[ui][settings][backup]")
{
    backUp(1);
    const QString target = demo.folder.filePath(QStringLiteral("copy.sextant"));
    dialogs.files = {target};
    QSignalSpy requested(page.get(), &SettingsPage::fileRequested);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return); // as by the button
    REQUIRE(waitFor([&] { return requested.count() == 1; }));
    CHECK(requested.front().front().toString() == target);
    CHECK(dialogs.fileRequests.back().path.contains(QStringLiteral("Seabridge 2026 as of 2026-11-23")));
    const auto restored = workspace::Workspace::open(target, demo.environment());
    REQUIRE(restored.has_value());
    CHECK((*restored)->assessments().all() == demo.workspace->assessments().all());

    dialogs.files = {demo.path()}; // the open file is never written over
    QTest::keyClick(find<QAbstractButton>("openCopyButton"), Qt::Key_Space);
    REQUIRE(waitFor([&] { return find<MessageBar>("backupOutcome")->kind() == MessageKind::Bad; }));
    CHECK(requested.count() == 1);
}

TEST_CASE_METHOD(BackupsFixture, "a damaged backup is named and cannot be opened", "[ui][settings][backup]")
{
    backUp(1);
    const auto listed = workspace::backupsOf(preferences.backupFolder(), demo.workspace->id());
    QFile file(listed.front().path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(20'000, '\x5a'));
    file.close();
    page->activated();
    REQUIRE(waitFor([&] { return cell(0, 4) == QStringLiteral("damaged"); }));
    CHECK_FALSE(find<QAbstractButton>("openCopyButton")->isEnabled());
}

TEST_CASE_METHOD(BackupsFixture, "backups of files that are gone are found without a file",
                 "[ui][settings][backup]")
{
    backUp(1);
    show(nullptr);
    demo.workspace.reset();
    REQUIRE(QFile::remove(demo.path()));
    page->activated();
    REQUIRE(waitForRows(1));
    CHECK_FALSE(table()->isColumnHidden(1));
    CHECK(cell(0, 1) == QStringLiteral("Seabridge 2026.sextant"));
}

TEST_CASE_METHOD(BackupsFixture, "why no backup can be made is said in words", "[ui][settings][backup]")
{
    QFile inTheWay(demo.folder.filePath(QStringLiteral("in the way")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    demo.workspace->setBackupFolders(inTheWay.fileName(), {});
    QTest::keyClick(find<QAbstractButton>("backUpNowButton"), Qt::Key_Space);
    REQUIRE(waitFor([&] { return find<MessageBar>("backupState")->kind() == MessageKind::Bad; }));
    CHECK(find<MessageBar>("backupState")->title() == QStringLiteral("The last backup could not be made."));
    CHECK(find<MessageBar>("backupState")->text().contains(QStringLiteral("cannot be written")));
}
