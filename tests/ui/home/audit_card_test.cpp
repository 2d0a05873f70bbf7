#include "core/workspace/workspace_fixture.h"
#include "support/look.h"
#include "support/page_events.h"

#include "improvement/follow_up.h"
#include "ui/home/audit_card.h"
#include "ui/home/due_card.h"
#include "ui/shared/list_row.h"
#include "workspace/action_service.h"
#include "workspace/audit_service.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>

using namespace sextant;

namespace {

const QDate kToday(2026, 11, 23);

struct AuditHome : workspace_fixture::Bench
{
    AuditHome()
    {
        const auto packs = workspace::auditPacks(library);
        REQUIRE(packs.has_value());
        const auto started = file().audits().start(
            *packs, {organisation, {u"Cash in Nairobi"_qs, u"内罗毕现金"_qs}, {{u"cash"_qs}}});
        REQUIRE(started.has_value());
        engagement = *started;
    }
    void plan(const audit::Period& planned)
    {
        audit::Engagement changed = *file().audits().find(engagement);
        changed.planned = planned;
        REQUIRE(file().audits().update(changed).has_value());
    }
    improvement::ActionId addAction(QDate raisedOn, QDate due = {})
    {
        audit::Finding finding;
        finding.engagement = engagement;
        finding.title = {u"Cash is not counted"_qs, u"现金未盘点"_qs};
        const auto found = file().audits().addFinding(finding, {u"Mary Otieno"_qs, {}});
        REQUIRE(found.has_value());
        improvement::Action action =
            improvement::actionFrom(*file().audits().find(*found), organisation, raisedOn);
        action.due = due;
        const auto added = file().actions().add(action);
        REQUIRE(added.has_value());
        return *added;
    }
    template <typename CardType>
    QList<ui::ListRow*> rows(CardType& card)
    {
        card.setOrganisation(organisation, kToday);
        REQUIRE(test::showActive(card, {640, 300}));
        test::settleLayouts();
        QList<ui::ListRow*> shown;
        for (ui::ListRow* row : card.template findChildren<ui::ListRow*>())
            if (row->isVisible())
                shown.append(row);
        return shown;
    }

    audit::EngagementId engagement;
};

} // namespace

TEST_CASE("Home names what is open on a finding for over 18 months, and leads there", "[ui][home]")
{
    AuditHome home;
    ui::AuditCard card(test::look(), home.file());
    CHECK(home.rows(card).isEmpty());
    CHECK(card.isEmpty());
    home.addAction(QDate(2025, 9, 1));
    const auto old = home.addAction(QDate(2025, 2, 10));
    const auto rows = home.rows(card);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]->accessibleName() == u"Cash is not counted"_qs);
    CHECK(rows[0]->accessibleDescription().contains(u"21 month"_qs));
    CHECK(rows[0]->accessibleDescription().contains(u"F2"_qs));
    QSignalSpy chosen(&card, &ui::AuditCard::chosen);
    rows[0]->setFocus();
    QTest::keyClick(rows[0], Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().at(0).value<audit::EngagementId>() == home.engagement);
    CHECK(chosen.front().at(1).toString() == u"follow-up"_qs);
    CHECK(chosen.front().at(2).toString() == old.toString());
}

TEST_CASE("Home names audits whose planned day is near or past", "[ui][home]")
{
    AuditHome home;
    ui::AuditCard card(test::look(), home.file());
    home.plan({kToday.addDays(40), kToday.addDays(50)});
    CHECK(home.rows(card).isEmpty());
    home.plan({kToday.addDays(12), kToday.addDays(50)});
    auto rows = home.rows(card);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]->accessibleName().contains(u"Cash in Nairobi"_qs));
    CHECK(rows[0]->accessibleDescription().contains(u"begins in 12 day"_qs));
    home.plan({kToday.addDays(-3), kToday.addDays(50)});
    rows = home.rows(card);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]->accessibleDescription().contains(u"was to begin 3 day"_qs));
}

TEST_CASE("a due action says from which finding it follows", "[ui][home]")
{
    AuditHome home;
    ui::DueCard card(test::look(), home.file());
    home.addAction(QDate(2026, 9, 1), QDate(2026, 11, 20));
    const auto rows = home.rows(card);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]->accessibleDescription().contains(u"finding F1"_qs));
    CHECK(rows[0]->accessibleDescription().contains(u"3 day"_qs));
}
