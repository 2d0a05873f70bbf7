#include "settings_fixture.h"

#include "ui/settings/setting_row.h"
#include "ui/shared/segmented_switch.h"

#include <QFile>
#include <QLineEdit>

using namespace sextant;
using namespace sextant::ui;
using test::SettingsFixture;

TEST_CASE_METHOD(SettingsFixture, "a name typed in the settings stands beside the next change",
                 "[ui][settings]")
{
    test::type(*page, QStringLiteral("authorEdit"), QStringLiteral("陈 琳"));
    CHECK(preferences.author == QStringLiteral("陈 琳"));
    CHECK(demo.workspace->author().name == QStringLiteral("陈 琳"));
}

TEST_CASE_METHOD(SettingsFixture, "an empty name is refused and the one before stays", "[ui][settings]")
{
    preferences.author = QStringLiteral("Lin Chen");
    page->activated();
    test::type(*page, QStringLiteral("authorEdit"), QString());
    CHECK(preferences.author == QStringLiteral("Lin Chen"));
    CHECK_FALSE(find<QLineEdit>("authorEdit")->text().isEmpty());
}

TEST_CASE_METHOD(SettingsFixture, "who passes by an empty name is not told off", "[ui][settings]")
{
    preferences.author.clear();
    preferences.systemUser.clear();
    auto* name = find<QLineEdit>("authorEdit");
    const auto isToldOff = [this] {
        const auto labels = page->findChildren<QWidget*>();
        return std::any_of(labels.begin(), labels.end(), [](const QWidget* part) {
            return part->isVisible() && part->accessibleName().startsWith(QStringLiteral("A name is needed"));
        });
    };
    name->setText(QString());
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Tab);
    CHECK_FALSE(isToldOff());
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("L"));
    QTest::keyClick(name, Qt::Key_Backspace);
    QTest::keyClick(name, Qt::Key_Tab);
    CHECK(isToldOff());
}

TEST_CASE_METHOD(SettingsFixture, "the arrows choose colours and language, and both show at once",
                 "[ui][settings]")
{
    auto* colours = find<SegmentedSwitch>("coloursSwitch");
    choice.fix(ThemeKind::HighContrast); // by the menu
    REQUIRE(colours->current() == 3);
    colours->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(theme.kind() == ThemeKind::Dark);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    CHECK(choice.followsSystem());
    CHECK(theme.kind() == ThemeKind::Light);

    auto* language = find<SegmentedSwitch>("languageSwitch");
    language->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(switcher.language() == Language::Chinese);
    CHECK(page->title() == QStringLiteral("设置"));
    CHECK(language->current() == 1);
}

TEST_CASE_METHOD(SettingsFixture, "the text grows and shrinks by keyboard, between 80 and 200 percent",
                 "[ui][settings]")
{
    auto* size = find<QComboBox>("textSizeBox");
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Down);
    CHECK(theme.textSize() == 110);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(size, Qt::Key_Down);
    CHECK(theme.textSize() == 200);
    CHECK_FALSE(find<QAbstractButton>("largerButton")->isEnabled());
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(find<QAbstractButton>("smallerButton"), Qt::Key_Space);
    CHECK(theme.textSize() == 80);
    theme.setTextSize(100); // by Ctrl+0, say
    CHECK(size->currentData().toInt() == 100);
}

TEST_CASE_METHOD(SettingsFixture, "a place that takes no backups is refused at once, and the usual one stays",
                 "[ui][settings]")
{
    QFile inTheWay(demo.folder.filePath(QStringLiteral("a file")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    dialogs.files = {inTheWay.fileName()};
    QTest::keyClick(find<QAbstractButton>("backupPlaceButton"), Qt::Key_Space);
    CHECK(preferences.chosen.isEmpty());
    bool told = false;
    for (const SettingRow* row : page->findChildren<SettingRow*>())
        told = told || row->note().contains(QStringLiteral("Nothing can be written there"));
    CHECK(told);

    const QString stick = demo.folder.filePath(QStringLiteral("stick"));
    REQUIRE(QDir().mkpath(stick));
    dialogs.files = {stick};
    QTest::keyClick(find<QAbstractButton>("secondPlaceButton"), Qt::Key_Space);
    CHECK(preferences.second == stick);
    REQUIRE(demo.workspace->backupStatus().size() == 2);
    CHECK(demo.workspace->backupStatus()[1].folder == stick);
    dialogs.files = {stick};
    QTest::keyClick(find<QAbstractButton>("backupPlaceButton"), Qt::Key_Space);
    CHECK(preferences.chosen.isEmpty()); // it is the second place already
    QTest::keyClick(find<QAbstractButton>("secondPlaceClear"), Qt::Key_Space);
    CHECK(preferences.second.isEmpty());
}

TEST_CASE_METHOD(SettingsFixture, "whether pictures stay as they are is set by key", "[ui][settings]")
{
    QTest::keyClick(find<QAbstractButton>("originalsCheck"), Qt::Key_Space);
    CHECK(preferences.originals);
    QTest::keyClick(find<QAbstractButton>("originalsCheck"), Qt::Key_Space);
    CHECK_FALSE(preferences.originals);
}

TEST_CASE_METHOD(SettingsFixture, "resetting asks once and brings everything back", "[ui][settings]")
{
    preferences.author = QStringLiteral("Lin");
    QSignalSpy done(page.get(), &SettingsPage::resetDone);
    auto* reset = find<QAbstractButton>("resetButton");
    QTest::keyClick(reset, Qt::Key_Space); // answered with Escape
    CHECK(preferences.author == QStringLiteral("Lin"));
    dialogs.decisions = {true};
    QTest::keyClick(reset, Qt::Key_Space);
    CHECK(preferences.author.isEmpty());
    CHECK(done.count() == 1);
    CHECK(dialogs.questions.size() == 2);
}

TEST_CASE_METHOD(SettingsFixture, "the program's folder opens, and every control says what it is",
                 "[ui][settings]")
{
    QTest::keyClick(find<QAbstractButton>("openDataButton"), Qt::Key_Space);
    CHECK(openedFolders == QStringList{demo.folder.path()});
    for (QWidget* control : page->findChildren<QWidget*>()) {
        if (control->focusPolicy() == Qt::NoFocus || !control->isVisible() || control->objectName().isEmpty())
            continue;
        INFO(control->objectName().toStdString());
        const auto* button = qobject_cast<QAbstractButton*>(control);
        CHECK((!control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())));
    }
}

TEST_CASE_METHOD(SettingsFixture, "without a file the settings are there, and what needs one says so",
                 "[ui][settings]")
{
    show(nullptr);
    CHECK(page->findChild<QAbstractButton*>(QStringLiteral("checkButton")) == nullptr);
    CHECK_FALSE(find<QAbstractButton>("backUpNowButton")->isVisible());
    for (const Command& command : page->commands()) {
        INFO(command.id.toStdString());
        CHECK((command.enabled || !command.why.isEmpty()));
    }
    CHECK_FALSE(page->commands().front().enabled);
    CHECK_FALSE(page->help().isEmpty());
}
