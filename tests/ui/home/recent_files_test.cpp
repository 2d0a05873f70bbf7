#include "ui/home/recent_files.h"

#include "support/look.h"
#include "ui/home/recent_list.h"

#include <QAbstractButton>
#include <QFile>
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

TEST_CASE("a missing file is found missing, and a press takes it off the list", "[ui][home]")
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
    const auto rows = list.findChildren<QAbstractButton*>();
    REQUIRE(rows.size() == 2);
    rows[1]->click();
    CHECK(opened.count() == 0);
    CHECK(recent.files().size() == 1);
    rows[0]->click();
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).toString() == present.fileName());
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
