#include "support/demo_file.h"
#include "support/look.h"
#include "support/page_events.h"
#include "ui/home/due_card.h"
#include "ui/home/home_page.h"
#include "ui/shared/list_row.h"
#include "workspace/action_service.h"

#include <catch2/catch.hpp>

#include <QSettings>
#include <QSignalSpy>

using namespace sextant;
using namespace sextant::improvement;

namespace {

const QDate kToday(2026, 11, 23);

struct DueFixture
{
    DueFixture()
    {
        for (const Action& action : demo.workspace->actions().all())
            REQUIRE(demo.workspace->actions().remove(action.id));
    }
    ActionId due(const QString& what, int days, ActionState state = ActionState::Open)
    {
        Action action;
        action.organisation = demo.organisation();
        action.what.en = what;
        action.due = kToday.addDays(days);
        action.standing.state = state;
        const auto id = demo.workspace->actions().add(action);
        REQUIRE(id.has_value());
        return *id;
    }
    QList<ui::ListRow*> rows()
    {
        card.setOrganisation(demo.organisation(), kToday);
        REQUIRE(test::showActive(card, {484, 300}));
        QList<ui::ListRow*> shown;
        for (ui::ListRow* row : card.findChildren<ui::ListRow*>())
            if (row->isVisible())
                shown.append(row);
        return shown;
    }

    test::DemoFile demo;
    ui::DueCard card{test::look(), *demo.workspace};
};

} // namespace

TEST_CASE("Home names what is late or due within 30 days, the earliest first, late in words", "[ui][home]")
{
    DueFixture home;
    home.due(u"Far away"_qs, 31);
    home.due(u"Soon"_qs, 12);
    home.due(u"Late"_qs, -2);
    home.due(u"Claimed"_qs, -9, ActionState::ClaimedDone);
    const auto rows = home.rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0]->accessibleName() == u"Late"_qs);
    CHECK(rows[0]->accessibleDescription().contains(u"2 day"_qs));
    CHECK(rows[1]->accessibleName() == u"Soon"_qs);
    CHECK(rows[1]->accessibleDescription().contains(u"12 day"_qs));
}

TEST_CASE("Enter on a due action goes to it", "[ui][home]")
{
    DueFixture home;
    home.due(u"Late"_qs, -2);
    const ActionId soon = home.due(u"Soon"_qs, 12);
    const auto rows = home.rows();
    REQUIRE(rows.size() == 2);
    QSignalSpy chosen(&home.card, &ui::DueCard::chosen);
    rows[1]->setFocus();
    QTest::keyClick(rows[1], Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).value<ActionId>() == soon);
}

TEST_CASE("without a plan there is no card of due actions, and with one the assessments go below it",
          "[ui][home]")
{
    DueFixture home;
    QSettings settings(home.demo.folder.filePath(u"settings.ini"_qs), QSettings::IniFormat);
    ui::RecentFiles recent(settings);
    ui::HomePage page(test::look(), *home.demo.workspace, recent);
    page.setAssessment(home.demo.underWay());
    REQUIRE(test::showActive(page, {1272, 812}));
    page.activated();
    auto* card = page.findChild<ui::DueCard*>();
    CHECK_FALSE(card->isVisible());
    home.due(u"Late"_qs, -2000);
    REQUIRE(card->isVisible());
    auto* assessments = page.findChild<QWidget*>(u"assessmentRows"_qs);
    CHECK(assessments->mapTo(&page, QPoint()).y() > card->mapTo(&page, QPoint()).y());
    QSignalSpy plan(&page, &ui::HomePage::dueRequested);
    test::press(page, u"openPlanButton"_qs);
    CHECK(plan.count() == 1);
}
