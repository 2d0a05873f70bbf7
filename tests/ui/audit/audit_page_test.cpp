#include "audit_fixture.h"

#include "ui/audit/chapter_list.h"
#include "ui/shared/list_row.h"
#include "workspace/change_notifier.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QSignalSpy>

using namespace sextant;
using test::AuditFixture;

TEST_CASE("without audits the page says what they are for and offers the one next step", "[ui][audit]")
{
    AuditFixture audit;
    auto* first = audit.part<QAbstractButton>(u"firstEngagementButton"_qs);
    CHECK(first->isVisible());
    CHECK(first->hasFocus());
    CHECK_FALSE(audit.part<QWidget>(u"engagementList"_qs)->isVisible());
}

TEST_CASE("Ctrl+N begins an audit of ticked chapters as one step of undo", "[ui][audit]")
{
    AuditFixture audit;
    audit.key(Qt::Key_N, Qt::ControlModifier);
    auto* title = audit.part<QLineEdit>(u"engagementTitleEdit"_qs);
    REQUIRE(title->hasFocus());
    QTest::keyClicks(title, u"Cash and bank, Nairobi office"_qs);
    test::type(*audit.page, u"newPeriodFrom"_qs, u"2024-07-01"_qs);
    test::type(*audit.page, u"newPeriodTo"_qs, u"2024年12月31日"_qs);
    test::type(*audit.page, u"newPlannedFrom"_qs, u"2027-3-3"_qs);
    const auto boxes = audit.page->findChild<ui::ChapterList*>()->findChildren<QCheckBox*>();
    REQUIRE(boxes.size() == 22);
    boxes[4]->setFocus();
    QTest::keyClick(boxes[4], Qt::Key_Space);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Return);

    const auto all = audit.audits().engagements(audit.demo.organisation());
    REQUIRE(all.size() == 1);
    CHECK(all[0].title == LocalizedText{u"Cash and bank, Nairobi office"_qs, {}});
    CHECK(all[0].chapters.size() == 1);
    CHECK(all[0].period == audit::Period{QDate(2024, 7, 1), QDate(2024, 12, 31)});
    CHECK(all[0].planned == audit::Period{QDate(2027, 3, 3), {}});
    CHECK(audit.page->engagement() == all[0].id);
    CHECK(audit.undo.count() == 1);
    audit.undo.undo();
    CHECK(audit.audits().engagements(audit.demo.organisation()).empty());
    CHECK(audit.page->engagement().isNull());
}

TEST_CASE("an audit without a title or with a day that cannot be read is not begun", "[ui][audit]")
{
    AuditFixture audit;
    audit.key(Qt::Key_N, Qt::ControlModifier);
    auto* start = audit.part<QAbstractButton>(u"startEngagementButton"_qs);
    QTest::keyClick(start, Qt::Key_Space);
    CHECK(audit.part<QLineEdit>(u"engagementTitleEdit"_qs)->hasFocus());
    QTest::keyClicks(audit.part<QLineEdit>(u"engagementTitleEdit"_qs), u"Cash"_qs);
    test::type(*audit.page, u"newPeriodFrom"_qs, u"soon"_qs);
    QTest::keyClick(start, Qt::Key_Space);
    CHECK(audit.part<QLineEdit>(u"newPeriodFrom"_qs)->text() == u"soon"_qs);
    test::type(*audit.page, u"newPeriodFrom"_qs, u"2025-06-01"_qs);
    test::type(*audit.page, u"newPeriodTo"_qs, u"2025-05-01"_qs);
    QTest::keyClick(start, Qt::Key_Space);
    CHECK(audit.audits().engagements(audit.demo.organisation()).empty());
    test::type(*audit.page, u"newPeriodTo"_qs, u"2025-07-01"_qs);
    QTest::keyClick(start, Qt::Key_Space);
    CHECK(audit.audits().engagements(audit.demo.organisation()).size() == 1);
}

TEST_CASE("the form is left with Escape and nothing begins", "[ui][audit]")
{
    AuditFixture audit;
    audit.key(Qt::Key_N, Qt::ControlModifier);
    audit.key(Qt::Key_Escape);
    CHECK(audit.part<QAbstractButton>(u"firstEngagementButton"_qs)->isVisible());
    CHECK(audit.audits().engagements(audit.demo.organisation()).empty());
}

TEST_CASE("audits stand under their stages; arrows move, Enter opens, Escape leads back", "[ui][audit]")
{
    AuditFixture audit;
    const auto cash = audit.start(u"Cash"_qs);
    const auto hr = audit.start(u"People"_qs);
    audit::Engagement cancelled = audit.at(cash);
    cancelled.stage = audit::EngagementStage::Cancelled;
    REQUIRE(audit.audits().update(cancelled).has_value());
    auto* list = audit.part<ui::EngagementList>(u"engagementList"_qs);
    REQUIRE(list->isVisible());
    REQUIRE(list->rows().size() == 2);
    CHECK(list->rows()[0].id == hr); // planned comes before cancelled
    CHECK(list->rows()[0].second.contains(u"IA-2026-02"_qs));
    list->focusCurrent();
    audit.key(Qt::Key_Home);
    audit.key(Qt::Key_Down);
    CHECK(list->current() == cash);
    audit.key(Qt::Key_Up);
    audit.key(Qt::Key_Return);
    CHECK(audit.page->engagement() == hr);
    CHECK_FALSE(
        audit.part<QWidget>(u"newEngagementButton"_qs)->isVisible()); // the audit has a head of its own
    audit.key(Qt::Key_Escape);
    CHECK(audit.page->engagement().isNull());
    CHECK(audit.part<QWidget>(u"newEngagementButton"_qs)->isVisible());
    CHECK(list->isVisible());
    CHECK(list->current() == hr);
    CHECK(audit.part<QWidget>(u"engagement-0"_qs)->hasFocus());
}

TEST_CASE("Del deletes the audit chosen, and undo brings it back", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.start(u"Cash"_qs);
    auto* list = audit.part<ui::EngagementList>(u"engagementList"_qs);
    list->focusCurrent();
    audit.key(Qt::Key_Delete);
    CHECK(audit.audits().find(id) == nullptr);
    CHECK(audit.part<ui::MessageBar>(u"auditMessage"_qs)->title().contains(u"Cash"_qs));
    audit.undo.undo();
    CHECK(audit.audits().find(id) != nullptr);
    CHECK(list->rows().size() == 1);
}

TEST_CASE("the page goes back to the audit that was open", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash"_qs);
    const QVariantMap state = audit.page->state();
    audit.page.reset();
    audit.show();
    CHECK(audit.page->engagement().isNull());
    audit.page->restoreState(state);
    CHECK(audit.page->engagement() == id);
    CHECK(audit.page->state() == state);
}

TEST_CASE("a file open for reading shows its audits and changes nothing", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.start(u"Cash"_qs);
    audit.reopen(true);
    auto* list = audit.part<ui::EngagementList>(u"engagementList"_qs);
    REQUIRE(list->rows().size() == 1);
    CHECK_FALSE(audit.part<QAbstractButton>(u"newEngagementButton"_qs)->isEnabled());
    list->focusCurrent();
    audit.key(Qt::Key_Delete);
    audit.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(list->isVisible());
    audit.key(Qt::Key_Return);
    CHECK(audit.page->engagement() == id);
    CHECK(audit.part<QLineEdit>(u"titleEdit"_qs)->isReadOnly());
}

TEST_CASE("Alt and a digit goes to a step, from a text field too", "[ui][audit]")
{
    AuditFixture audit;
    audit.page.reset();
    audit.hasTwoSteps = true;
    audit.show();
    const auto id = audit.open(u"Cash"_qs);
    auto* title = audit.part<QLineEdit>(u"titleEdit"_qs);
    REQUIRE(title->hasFocus());
    // With the digit as text, as a keyboard sends it.
    QTest::sendKeyEvent(QTest::Click, title, Qt::Key_2, u"2"_qs, Qt::AltModifier);
    CHECK(audit.part<QLineEdit>(u"notesField"_qs)->hasFocus());
    CHECK(title->text() == u"Cash"_qs);
    CHECK(audit.at(id).title.en == u"Cash"_qs);
    audit.key(Qt::Key_1, Qt::AltModifier);
    CHECK(title->hasFocus());
}

TEST_CASE("what can be done on the page is offered as commands with its keys", "[ui][audit]")
{
    AuditFixture audit;
    audit.start(u"Cash"_qs);
    const auto has = [&](const QString& id) {
        const auto commands = audit.page->commands();
        const auto found = std::find_if(commands.begin(), commands.end(),
                                        [&](const ui::Command& command) { return command.id == id; });
        return found != commands.end() && found->enabled;
    };
    CHECK(has(u"audit.new"_qs));
    CHECK(has(u"audit.open"_qs));
    for (const ui::Command& command : audit.page->commands())
        if (command.id == u"audit.open")
            command.run();
    CHECK_FALSE(audit.page->engagement().isNull());
    CHECK(has(u"audit.step.plan"_qs));
    CHECK(has(u"audit.list"_qs));
    CHECK_FALSE(audit.page->help().isEmpty());
    CHECK_FALSE(audit.page->hints().empty());
}

TEST_CASE("the cards of the list end where the head of the page ends", "[ui][audit]")
{
    AuditFixture audit;
    audit.start(u"Cash"_qs);
    audit.page->activated();
    const auto right = [&](const QWidget* part) {
        return part->mapTo(audit.page.get(), QPoint(part->width(), 0)).x();
    };
    for (const int width : {900, 1272, 1700}) {
        audit.page->resize(width, 800);
        test::settleLayouts();
        const auto* row = audit.part<QWidget>(u"engagement-0"_qs);
        CHECK(right(row->parentWidget()) == right(audit.part<QWidget>(u"newEngagementButton"_qs)));
    }
}
