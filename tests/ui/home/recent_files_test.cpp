#include "ui/home/recent_files.h"

#include "support/look.h"
#include "support/page_events.h"
#include "ui/home/recent_list.h"

#include <QAbstractButton>
#include <QAction>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace sextant;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

} // namespace

TEST_CASE("recent files are kept between starts, the newest first, each once", "[ui][home]")
{
    QTemporaryDir folder;
    const QString ini = folder.filePath(u"s.ini"_qs);
    {
        QSettings settings(ini, QSettings::IniFormat);
        ui::RecentFiles recent(settings);
        recent.add(u"/a.sextant"_qs, kNow);
        recent.add(u"/海桥.sextant"_qs, kNow.addSecs(1));
        recent.add(u"/a.sextant"_qs, kNow.addSecs(2));
    }
    QSettings settings(ini, QSettings::IniFormat);
    const ui::RecentFiles recent(settings);
    REQUIRE(recent.files().size() == 2);
    CHECK(recent.files()[0].path == u"/a.sextant"_qs);
    CHECK(recent.files()[0].openedAt == kNow.addSecs(2));
    CHECK(recent.files()[1].path == u"/海桥.sextant"_qs);
}

TEST_CASE("the list of recent files has an end", "[ui][home]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_qs), QSettings::IniFormat);
    ui::RecentFiles recent(settings);
    for (int i = 0; i < 30; ++i)
        recent.add(QStringLiteral("/%1.sextant").arg(i), kNow);
    CHECK(recent.files().size() == ui::RecentFiles::kMost);
    CHECK(recent.files().front().path == u"/29.sextant"_qs);
}

TEST_CASE("a pinned file stands at the head and is never pushed off the list", "[ui][home]")
{
    QTemporaryDir folder;
    const QString ini = folder.filePath(u"s.ini"_qs);
    {
        QSettings settings(ini, QSettings::IniFormat);
        ui::RecentFiles recent(settings);
        recent.add(u"/pinned.sextant"_qs, kNow);
        recent.setPinned(u"/pinned.sextant"_qs, true);
        for (int i = 1; i < 30; ++i)
            recent.add(QStringLiteral("/%1.sextant").arg(i), kNow.addSecs(i));
    }
    QSettings settings(ini, QSettings::IniFormat);
    ui::RecentFiles recent(settings);
    REQUIRE(recent.files().size() == ui::RecentFiles::kMost);
    CHECK(recent.files().front().path == u"/pinned.sextant"_qs);
    CHECK(recent.files()[1].path == u"/29.sextant"_qs);
    recent.add(u"/pinned.sextant"_qs, kNow.addSecs(60));
    CHECK(recent.files().front().isPinned);
    recent.setPinned(u"/pinned.sextant"_qs, false);
    recent.add(u"/other.sextant"_qs, kNow.addSecs(90));
    CHECK(recent.files().front().path == u"/other.sextant"_qs);
}

TEST_CASE("a recent file is pinned and taken off the list by menu and key", "[ui][home]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_qs), QSettings::IniFormat);
    ui::RecentFiles recent(settings);
    recent.add(u"/b.sextant"_qs, kNow);
    recent.add(u"/a.sextant"_qs, kNow.addSecs(1));
    ui::RecentList list(test::look(), recent, 4, 0);
    REQUIRE(test::showActive(list, {400, 200}));
    const auto menu = [&list] { return list.findChild<QMenu*>(u"recentMenu"_qs); };
    auto* second = list.findChild<QWidget*>(u"row1"_qs);
    REQUIRE(second != nullptr);
    second->setFocus();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(second, &byKey);
    REQUIRE(menu() != nullptr);
    menu()->findChild<QAction*>(u"pinAction"_qs)->trigger();
    CHECK(recent.files().front().path == u"/b.sextant"_qs);
    CHECK(recent.files().front().isPinned);
    delete menu();

    test::press(list, u"more1"_qs);
    REQUIRE(menu() != nullptr);
    menu()->findChild<QAction*>(u"forgetAction"_qs)->trigger();
    REQUIRE(recent.files().size() == 1);
    delete menu();

    auto* left = list.findChild<QWidget*>(u"row0"_qs);
    left->setFocus();
    QTest::keyClick(left, Qt::Key_Delete);
    CHECK(recent.files().empty());
}

TEST_CASE("a missing file is greyed with a word, and a press tries it all the same", "[ui][home]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_qs), QSettings::IniFormat);
    ui::RecentFiles recent(settings);
    QFile present(folder.filePath(u"here.sextant"_qs));
    REQUIRE(present.open(QIODevice::WriteOnly));
    recent.add(folder.filePath(u"gone.sextant"_qs), kNow);
    recent.add(present.fileName(), kNow);
    recent.check();
    REQUIRE(QTest::qWaitFor([&] { return recent.files()[1].isMissing; }, 5000));
    CHECK_FALSE(recent.files()[0].isMissing);

    ui::RecentList list(test::look(), recent, 4, 0);
    QSignalSpy opened(&list, &ui::RecentList::openRequested);
    auto* here = list.findChild<QAbstractButton*>(u"row0"_qs);
    auto* gone = list.findChild<QAbstractButton*>(u"row1"_qs);
    REQUIRE(here != nullptr);
    REQUIRE(gone != nullptr);
    CHECK(gone->accessibleDescription().startsWith(u"Not found"_qs));
    CHECK_FALSE(here->accessibleDescription().startsWith(u"Not found"_qs));
    gone->click();
    here->click();
    REQUIRE(opened.count() == 2);
    CHECK(opened.at(0).at(0).toString() == folder.filePath(u"gone.sextant"_qs));
    CHECK(opened.at(1).at(0).toString() == present.fileName());
    CHECK(recent.files().size() == 2);
}

TEST_CASE("settings that hold nonsense give an empty list", "[ui][home]")
{
    QTemporaryDir folder;
    QFile ini(folder.filePath(u"s.ini"_qs));
    REQUIRE(ini.open(QIODevice::WriteOnly));
    ini.write("[recentFiles]\nsize=99999999\n1\\path=\n\x01\x02garbage");
    ini.close();
    QSettings settings(ini.fileName(), QSettings::IniFormat);
    CHECK(ui::RecentFiles(settings).files().empty());
}

TEST_CASE("recent files are written down in the form that is asked for", "[ui][home]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_qs), QSettings::IniFormat);
    const auto onStick = [](const QString& stick) {
        return ui::PathForm{[stick](const QString& path) { return QString(path).replace(stick, u"./"_qs); },
                            [stick](const QString& kept) { return QString(kept).replace(u"./"_qs, stick); }};
    };
    ui::RecentFiles(settings, onStick(u"/media/a/"_qs)).add(u"/media/a/海桥.sextant"_qs, kNow);
    const ui::RecentFiles recent(settings, onStick(u"/run/stick/"_qs));
    REQUIRE(recent.files().size() == 1);
    CHECK(recent.files()[0].path == u"/run/stick/海桥.sextant"_qs);
}
