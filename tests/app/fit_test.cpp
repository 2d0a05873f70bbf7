#include "program_fixture.h"

#include "support/fit.h"
#include "support/look.h"
#include "support/paths.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace sextant;

namespace {

struct Screen
{
    QSize size;
    int textSize;
};

/// Steps to \a percent by the key that a user has.
void setTextSize(test::ProgramBench& bench, int percent)
{
    auto* larger = bench.window().findChild<QAction*>(u"largerTextAction"_qs);
    while (app::Settings().textSize() < percent)
        larger->trigger();
    REQUIRE(app::Settings().textSize() == percent);
}

void checkAllPages(test::ProgramBench& bench, const QString& name)
{
    for (const ui::PageEntry& page : bench.window().visiblePages()) {
        bench.window().showPage(page.id);
        QStringList found; // when the layouts have come to rest
        (void)QTest::qWaitFor([&] { return (found = test::whatDoesNotFit(bench.window())).isEmpty(); });
        INFO(name.toStdString() << ", " << page.id.toStdString() << "\n" << found.join(u'\n').toStdString());
        CHECK(found.isEmpty());
        CHECK(test::savePicture(bench.window(), u"fit-%1-%2"_qs.arg(page.id, name)));
    }
}

} // namespace

TEST_CASE("on a small screen nothing is cut on any page, in either language and every text size",
          "[app][fit]")
{
    const auto screen = GENERATE(Screen{{1366, 768}, 100}, Screen{{1366, 768}, 150}, Screen{{1366, 768}, 200},
                                 Screen{{1093, 614}, 100});
    const auto language = GENERATE(Language::English, Language::Chinese);
    test::ProgramBench bench;
    bench.program->setLanguage(language);
    bench.program->fulfil(app::Program::wishToShow());
    bench.window().resize(screen.size);
    setTextSize(bench, screen.textSize);
    const QString name =
        u"%1-%2-%3"_qs.arg(languageCode(language)).arg(screen.size.width()).arg(screen.textSize);
    checkAllPages(bench, name);
    bench.program->fulfil(app::Program::wishForDemo());
    REQUIRE(bench.program->files().isDemoOpen());
    REQUIRE(bench.window().size() == screen.size); // no page asks for a larger window
    checkAllPages(bench, name);
}

TEST_CASE("what does not fit is found", "[app][fit]")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* word = new QLabel(QStringLiteral("Protection from exploitation"));
    column->addWidget(word);
    window.resize(600, 400);
    window.show();
    CHECK(test::whatDoesNotFit(window).isEmpty());

    SECTION("a label that is cut")
    {
        word->setFixedWidth(40);
        CHECK(test::whatDoesNotFit(window).size() == 1);
        word->setToolTip(word->text());
        word->setAccessibleName(word->text());
        CHECK(test::whatDoesNotFit(window).isEmpty());
    }
    SECTION("a button outside the window")
    {
        auto* button = new QPushButton(QStringLiteral("Lost"), &window);
        button->move(590, 10);
        button->show();
        CHECK(test::whatDoesNotFit(window).size() == 1);
    }
    SECTION("what a scroll bar reaches is found by nobody, what it does not reach is")
    {
        auto* area = new QScrollArea;
        auto* content = new QWidget;
        content->setFixedSize(300, 2000);
        auto* low = new QPushButton(QStringLiteral("Low"), content);
        low->move(10, 1900);
        area->setWidget(content);
        column->addWidget(area);
        CHECK(test::whatDoesNotFit(window).isEmpty());
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        content->setFixedWidth(2000);
        low->move(1900, 10);
        CHECK(test::whatDoesNotFit(window).size() == 1);
    }
}

TEST_CASE("a window that nobody has sized yet takes no more room than the screen has", "[app][fit]")
{
    test::ProgramBench bench;
    bench.end();
    app::Settings().store().clear();
    bench.start();
    bench.program->fulfil(app::Program::wishToShow());
    const QSize room = bench.window().screen()->availableSize();
    REQUIRE(room.width() < 1440); // the screen of the offscreen platform
    CHECK(bench.window().width() <= qMax(room.width(), bench.window().minimumSizeHint().width()));
    CHECK(bench.window().height() <= qMax(room.height(), bench.window().minimumSizeHint().height()));
    CHECK(bench.window().isMaximized());
}
