#include "program_fixture.h"

#include "settings.h"
#include "ui/assessment/assessment_page.h"
#include "ui/home/home_page.h"

#include <QAbstractButton>
#include <QDir>

using namespace sextant;

namespace {

ui::AssessmentPage* assessmentPage(test::ProgramBench& bench)
{
    return bench.window().findChild<ui::AssessmentPage*>();
}

QString currentItem(test::ProgramBench& bench)
{
    auto& presenter = assessmentPage(bench)->presenter();
    return presenter.item(presenter.current()).id.text;
}

} // namespace

TEST_CASE("a start makes the page that shows and no other", "[app]")
{
    test::ProgramBench bench;
    bench.program->fulfil(app::Program::wishForDemo());
    CHECK(bench.window().currentPage() == u"home"_qs);
    CHECK(bench.window().findChildren<ui::Page*>().size() == 1);
    bench.window().showPage(u"assessment"_qs);
    CHECK(bench.window().findChildren<ui::Page*>().size() == 2);
}

TEST_CASE("opening a file again returns to the page and the question", "[app]")
{
    test::ProgramBench bench;
    bench.create(u"a.sextant"_qs);
    assessmentPage(bench)->presenter().goTo(17);
    const QString item = currentItem(bench);
    SECTION("in the same run")
    {
        bench.create(u"b.sextant"_qs);
        bench.open(u"a.sextant"_qs);
    }
    SECTION("in the next run")
    {
        bench.restart();
        bench.open(u"a.sextant"_qs);
    }
    CHECK(bench.window().currentPage() == u"assessment"_qs);
    CHECK(currentItem(bench) == item);
}

TEST_CASE("the place in a page that is not looked at is kept", "[app]")
{
    test::ProgramBench bench;
    bench.create(u"a.sextant"_qs);
    assessmentPage(bench)->presenter().goTo(17);
    const QString item = currentItem(bench);
    bench.window().showPage(u"home"_qs);
    bench.restart();
    bench.open(u"a.sextant"_qs);
    REQUIRE(assessmentPage(bench) == nullptr);
    bench.restart(); // written once more by a run that never made the page
    bench.open(u"a.sextant"_qs);
    bench.window().showPage(u"assessment"_qs);
    CHECK(currentItem(bench) == item);
}

TEST_CASE("the place is written while the program runs, so that a killed one comes back there", "[app]")
{
    test::ProgramBench bench;
    bench.create(u"a.sextant"_qs);
    assessmentPage(bench)->presenter().goTo(17);
    const QString item = currentItem(bench);
    const QString path = bench.path(u"a.sextant"_qs);
    // Another process would read the same file; a second Settings does too.
    CHECK(QTest::qWaitFor([&] {
        const QVariantMap place = app::Settings().placeIn(path);
        return place.value(u"item"_qs) == item && place.value(u"page"_qs) == u"assessment"_qs;
    }));
}

TEST_CASE("settings that cannot be read, or say nonsense, never stop the start", "[app]")
{
    test::ProgramBench bench;
    bench.create(u"a.sextant"_qs);
    const QString path = bench.path(u"a.sextant"_qs);
    bench.end();
    {
        app::Settings settings;
        settings.setPlaceIn(path, {{u"page"_qs, u"nowhere"_qs},
                                   {u"assessment"_qs, u"not an id"_qs},
                                   {u"item"_qs, 7},
                                   {u"pages"_qs, u"no map"_qs}});
        settings.setWindowGeometry("garbage");
        settings.setTextSize(100'000);
    }
    bench.start();
    bench.open(u"a.sextant"_qs);
    CHECK(bench.window().currentPage() == u"home"_qs);
    bench.window().showPage(u"assessment"_qs);
    CHECK_FALSE(assessmentPage(bench)->presenter().isEmpty());
}

TEST_CASE("the window comes back in the size it had", "[app]")
{
    test::ProgramBench bench;
    bench.program->fulfil(app::Program::wishToShow());
    bench.window().resize(760, 610);
    bench.restart();
    bench.program->fulfil(app::Program::wishToShow());
    CHECK(bench.window().width() == 760);
    CHECK(bench.window().height() == 610);
}

TEST_CASE("Home's way to the due actions opens the plan with what is still to do, by day", "[app]")
{
    test::ProgramBench bench;
    bench.program->fulfil(app::Program::wishForDemo());
    auto* home = bench.window().findChild<ui::HomePage*>();
    REQUIRE(home != nullptr);
    Q_EMIT home->dueRequested();
    CHECK(bench.window().currentPage() == u"plan"_qs);
    auto* toDo = bench.window().findChild<QAbstractButton*>(u"filter-0"_qs);
    REQUIRE(toDo != nullptr);
    CHECK(toDo->isChecked());
}
