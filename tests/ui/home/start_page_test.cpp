#include "ui/home/start_page.h"

#include "support/look.h"
#include "support/page_events.h"
#include "ui/shared/language_switcher.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace sextant;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_qs), QSettings::IniFormat};
    ui::RecentFiles recent{settings};
    ui::StartPage page{test::look(), recent};

    Fixture()
    {
        REQUIRE(test::showActive(page, {1272, 844}));
        page.activated();
    }
};

/// Drags \a data over \a page and, where it is welcome, lets it go there.
bool dropOn(QWidget& page, const QMimeData& data)
{
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
    return true;
}

} // namespace

TEST_CASE("keys 1, 2 and 3 begin in the three ways", "[ui][home]")
{
    Fixture f;
    QSignalSpy news(&f.page, &ui::StartPage::newRequested);
    QSignalSpy demos(&f.page, &ui::StartPage::demoRequested);
    QSignalSpy opens(&f.page, &ui::StartPage::openRequested);
    QTest::keyClick(f.page.focusWidget(), Qt::Key_1);
    QTest::keyClick(f.page.focusWidget(), Qt::Key_2);
    QTest::keyClick(f.page.focusWidget(), Qt::Key_3);
    QTest::keyClick(f.page.focusWidget(), Qt::Key_1, Qt::ControlModifier);
    CHECK(news.count() == 1);
    CHECK(demos.count() == 1);
    CHECK(opens.count() == 1);
}

TEST_CASE("the buttons of the start page begin in the same ways", "[ui][home]")
{
    Fixture f;
    QSignalSpy news(&f.page, &ui::StartPage::newRequested);
    QSignalSpy demos(&f.page, &ui::StartPage::demoRequested);
    QSignalSpy opens(&f.page, &ui::StartPage::openRequested);
    CHECK(f.page.focusWidget() == f.page.findChild<QWidget*>(u"newFileButton"_qs));
    QTest::keyClick(f.page.focusWidget(), Qt::Key_Space);
    test::press(f.page, u"openDemoButton"_qs);
    test::press(f.page, u"openFileButton"_qs);
    CHECK(news.count() == 1);
    CHECK(demos.count() == 1);
    CHECK(opens.count() == 1);
}

TEST_CASE("a file dropped on the start page is opened", "[ui][home]")
{
    Fixture f;
    QSignalSpy files(&f.page, &ui::StartPage::fileRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/海桥 2026.sextant"_qs)});
    CHECK(dropOn(f.page, data));
    REQUIRE(files.count() == 1);
    CHECK(files.at(0).at(0).toString() == u"/tmp/海桥 2026.sextant"_qs);
    data.setUrls({QUrl(u"https://example.org/a.sextant"_qs)});
    CHECK_FALSE(dropOn(f.page, data));
    CHECK(files.count() == 1);
}

TEST_CASE("recent files appear on the start page once there are some", "[ui][home]")
{
    Fixture f;
    CHECK(f.page.findChild<QAbstractButton*>(u"row0"_qs) == nullptr);
    QSignalSpy files(&f.page, &ui::StartPage::fileRequested);
    f.recent.add(u"/tmp/海桥.sextant"_qs, QDateTime({2026, 11, 2}, {3, 10}, Qt::UTC));
    auto* row = f.page.findChild<QAbstractButton*>(u"row0"_qs);
    REQUIRE(row != nullptr);
    CHECK(row->isVisible());
    CHECK(row->text() == u"海桥.sextant"_qs);
    row->click();
    REQUIRE(files.count() == 1);
    CHECK(files.at(0).at(0).toString() == u"/tmp/海桥.sextant"_qs);
}

TEST_CASE("the start page is drawn in both languages and all themes", "[ui][home][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    Fixture f;
    for (const Language language : {Language::English, Language::Chinese}) {
        switcher.setLanguage(language);
        const QString name = u"start-"_qs + languageCode(language);
        for (const ui::ThemeKind kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
            theme.setKind(kind);
            CHECK(test::savePicture(f.page, name + u'-' + test::themeName(kind)));
        }
        theme.setKind(ui::ThemeKind::Light);
        f.page.resize(925, 526);
        CHECK(test::savePicture(f.page, name + u"-small"));
        f.page.resize(1272, 844);
        theme.setTextSize(200);
        CHECK(test::savePicture(f.page, name + u"-200"));
        theme.setTextSize(100);
    }
    switcher.setLanguage(Language::English);
}
