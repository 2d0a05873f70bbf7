#include "results_fixture.h"

#include "ui/results/reach_panel.h"
#include "ui/shared/message_bar.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace sextant;
using test::ResultsFixture;

namespace {

struct ReachFixture : ResultsFixture
{
    explicit ReachFixture(bool answersAll = false)
    {
        if (answersAll)
            demo.answerAll(demo.underWay());
        open();
    }
    void open()
    {
        QSignalSpy listed(panel(), &ui::ReachPanel::listed);
        QTest::keyClick(part<QWidget>(u"domainBars"_qs), Qt::Key_L);
        REQUIRE(panel()->isVisible());
        REQUIRE(QTest::qWaitFor([&] { return listed.count() == 1; }, 10'000));
    }
    ui::ReachPanel* panel() { return part<ui::ReachPanel>(u"reachPanel"_qs); }
    ui::ItemTable* list() { return table(u"reachTable"_qs); }
    QString title() { return part<ui::TextBlock>(u"reachTitle"_qs)->text(); }
    QString text() { return part<ui::TextBlock>(u"reachText"_qs)->text(); }
};

} // namespace

TEST_CASE("the shortest list names the answers that make the organisation ready, and is proven",
          "[ui][results]")
{
    ReachFixture f(true);
    CHECK(f.part<QComboBox>(u"reachGoal"_qs)->hasFocus());
    CHECK(f.part<QComboBox>(u"reachGoal"_qs)->currentText() == u"Ready"_qs);
    CHECK(f.title().startsWith(u"1 answer"_qs));
    CHECK(f.text().startsWith(u"Proven"_qs));
    REQUIRE(f.list()->rows()->rowCount() == 1);
    CHECK(f.list()->rows()->row(0).code == u"I1"_qs);
    CHECK(f.list()->rows()->row(0).target->number == u"2"_qs);
    CHECK_FALSE(f.part<QWidget>(u"reachOpenSwitch"_qs)->isVisible());

    test::press(f.page, u"tryListButton"_qs);
    REQUIRE(f.part<QWidget>(u"whatIfPanel"_qs)->isVisible());
    CHECK(f.verdict() == u"Ready"_qs);
    CHECK(f.table(u"whatIfTable"_qs)->rows()->rowCount() == 1);
}

TEST_CASE("open questions come first, and are taken at their best or at their worst", "[ui][results]")
{
    ReachFixture f;
    CHECK(f.part<ui::MessageBar>(u"reachFirst"_qs)->text().contains(u"9 open question"_qs));
    CHECK(f.table(u"reachFirstTable"_qs)->rows()->rowCount() == 9);
    QSignalSpy listed(f.panel(), &ui::ReachPanel::listed);
    test::press(*f.part<QWidget>(u"reachOpenSwitch"_qs), u"segment1"_qs);
    REQUIRE(QTest::qWaitFor([&] { return listed.count() == 1; }, 10'000));
    CHECK(f.part<ui::MessageBar>(u"reachFirst"_qs)->text().contains(u"worst"_qs));
    CHECK(f.list()->rows()->rowCount() != 1);
}

TEST_CASE("another goal gives another list, and a row of it leads to its question", "[ui][results]")
{
    ReachFixture f(true);
    auto* goal = f.part<QComboBox>(u"reachGoal"_qs);
    QSignalSpy listed(f.panel(), &ui::ReachPanel::listed);
    QTest::keyClick(goal, Qt::Key_End);
    REQUIRE(QTest::qWaitFor([&] { return listed.count() == 1; }, 10'000));
    CHECK(goal->currentText() == u"Overall score 4.00"_qs);
    REQUIRE(f.list()->rows()->rowCount() > 10);
    QSignalSpy items(&f.page, &ui::ResultsPage::itemRequested);
    f.list()->setFocus();
    QTest::keyClick(f.list(), Qt::Key_Return);
    CHECK(items.count() == 1);
    QTest::keyClick(f.list(), Qt::Key_Escape);
    CHECK_FALSE(f.panel()->isVisible());
}

TEST_CASE("the list follows an answer that is given meanwhile", "[ui][results]")
{
    ReachFixture f;
    QSignalSpy listed(f.panel(), &ui::ReachPanel::listed);
    f.demo.answerAll(f.demo.underWay());
    REQUIRE(QTest::qWaitFor([&] { return listed.count() >= 1; }, 10'000));
    CHECK_FALSE(f.part<QWidget>(u"reachFirst"_qs)->isVisible());
}
