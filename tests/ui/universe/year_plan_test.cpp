#include "universe_fixture.h"

#include "office/office.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/universe/plan_table.h"
#include "ui/universe/year_plan_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

using namespace sextant;
using audit::PlanChoice;
using test::UniverseFixture;

namespace {

/// Three units: cash before grants by rank, both due; the council is not due in 2027.
struct PlanFixture : UniverseFixture
{
    PlanFixture()
    {
        council = add(u"Council"_qs, {}, 0, QDate(2026, 1, 1));
        grants = add(u"Grants"_qs, {2, 2, 2, 2, 2, 2, 2, 2, 2});
        cash = add(u"Cash"_qs, {3, 3, 3, 3, 3, 3, 3, 3, 3});
        key(Qt::Key_2, Qt::AltModifier);
        REQUIRE(planTable()->hasFocus());
        CHECK(planTable()->selectionModel()->isRowSelected(0));
    }

    ui::PlanTable* planTable() { return part<ui::PlanTable>(u"annualPlanTable"_qs); }
    QString sums() { return part<ui::TextBlock>(u"planSums"_qs)->text(); }
    const audit::AnnualPlan& plan()
    {
        const auto* found = audits().find(audit::annualPlanId(demo.organisation(), 2027));
        REQUIRE(found != nullptr);
        return *found;
    }
    audit::PlanLine line(const audit::AuditableUnitId& id)
    {
        const auto& lines = plan().lines;
        const auto found = std::ranges::find(lines, id, &audit::PlanLine::unit);
        REQUIRE(found != lines.end());
        return *found;
    }
    void accept() { key(Qt::Key_Return); }
    void approve()
    {
        QTest::keyClick(part<QPushButton>(u"approvePlanButton"_qs), Qt::Key_Space);
        auto* by = part<QLineEdit>(u"approvedByEdit"_qs);
        REQUIRE(by->hasFocus());
        QTest::keyClicks(by, u"Wang Min"_qs);
        test::type(*page, u"approvalMinuteEdit"_qs, u"2026-04, item 7"_qs);
        QTest::keyClick(part<QLineEdit>(u"approvalMinuteEdit"_qs), Qt::Key_Return);
    }

    audit::AuditableUnitId cash;
    audit::AuditableUnitId grants;
    audit::AuditableUnitId council;
};

} // namespace

TEST_CASE("without units the plan leads to them", "[ui][universe][plan]")
{
    UniverseFixture universe;
    universe.key(Qt::Key_2, Qt::AltModifier);
    REQUIRE(universe.part<QPushButton>(u"toUnitsButton"_qs)->hasFocus());
    universe.key(Qt::Key_Space);
    CHECK(universe.part<QPushButton>(u"firstProposeButton"_qs)->hasFocus());
}

TEST_CASE("what is due and fits the days is proposed; Enter makes the plan of it as one step",
          "[ui][universe][plan]")
{
    PlanFixture universe;
    test::type(*universe.page, u"availableDaysEdit"_qs, u"１２"_qs);
    test::type(*universe.page, u"reserveDaysEdit"_qs, u"4"_qs);
    test::type(*universe.page, u"usualDaysEdit"_qs, u"5"_qs);
    CHECK(universe.audits().plans(universe.demo.organisation()).empty());
    CHECK(universe.sums().startsWith(u"Proposed"_qs));
    universe.planTable()->setFocus();
    universe.accept();
    CHECK(universe.plan().days == audit::PlanDays{12, 4});
    CHECK(universe.line(universe.cash).choice == PlanChoice::Chosen);
    CHECK(universe.line(universe.cash).days == 5);
    CHECK(universe.line(universe.grants).choice == PlanChoice::NoDays);
    CHECK(universe.line(universe.council).choice == PlanChoice::NotDue);
    CHECK_FALSE(universe.sums().startsWith(u"Proposed"_qs));
    CHECK(universe.undo.count() == 1);
    universe.undo.undo();
    CHECK(universe.audits().plans(universe.demo.organisation()).empty());
    CHECK(universe.sums().startsWith(u"Proposed"_qs));
}

TEST_CASE("Space takes a unit in and out, digits move it, plus and minus change its days",
          "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    universe.planTable()->setCurrent(universe.council);
    universe.key(Qt::Key_Space);
    CHECK(universe.line(universe.council).choice == PlanChoice::Chosen);
    CHECK(universe.line(universe.council).quarter == 1);
    universe.key(Qt::Key_4);
    CHECK(universe.line(universe.council).quarter == 4);
    universe.key(Qt::Key_Plus);
    universe.key(Qt::Key_Plus);
    universe.key(Qt::Key_Minus);
    CHECK(universe.line(universe.council).days == 6);
    universe.key(Qt::Key_Space);
    CHECK(universe.line(universe.council).choice == PlanChoice::LeftOut);
    universe.key(Qt::Key_2); // what is out has no quarter
    CHECK(universe.line(universe.council).quarter == 0);
    CHECK(universe.undo.count() == 7); // with the plan itself; each change one step
    universe.undo.undo();
    CHECK(universe.line(universe.council).choice == PlanChoice::Chosen);
}

TEST_CASE("days and reason are typed in the row", "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    universe.planTable()->setCurrent(universe.cash);
    universe.key(Qt::Key_F2);
    auto* cell = universe.part<QLineEdit>(u"planCellEdit"_qs);
    QTest::keyClicks(cell, u"8"_qs);
    QTest::keyClick(cell, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return universe.line(universe.cash).days == 8; }, 5000));
    universe.planTable()->editCell(ui::PlanTableModel::Reason);
    QLineEdit* reason = nullptr;
    for (auto* field : universe.planTable()->findChildren<QLineEdit*>(u"planCellEdit"_qs))
        if (field->isVisible())
            reason = field;
    REQUIRE(reason != nullptr);
    QTest::keyClicks(reason, u"the council asked"_qs);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return universe.line(universe.cash).reason == u"the council asked"_qs; },
                          5000));
}

TEST_CASE("days that are no number are refused and stay as they were", "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    universe.planTable()->setCurrent(universe.cash);
    const int before = universe.line(universe.cash).days;
    universe.key(Qt::Key_F2);
    auto* cell = universe.part<QLineEdit>(u"planCellEdit"_qs);
    QTest::keyClicks(cell, u"many"_qs);
    auto* message = universe.part<ui::MessageBar>(u"universeMessage"_qs);
    message->hide();
    QTest::keyClick(cell, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return message->isVisible(); }, 5000));
    CHECK(universe.line(universe.cash).days == before);
    test::type(*universe.page, u"availableDaysEdit"_qs, u"few"_qs);
    CHECK(universe.plan().days.available == 40);
}

TEST_CASE("the days of a plan can be changed, and it says when it is over them", "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    test::type(*universe.page, u"availableDaysEdit"_qs, u"10"_qs);
    CHECK(universe.plan().days.available == 10);
    CHECK(universe.sums().contains(u"too many"_qs));
}

TEST_CASE("a plan proposed again takes what is due now and keeps the days given by hand",
          "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    universe.planTable()->setCurrent(universe.cash);
    universe.key(Qt::Key_Plus);
    universe.key(Qt::Key_Space);
    const auto fraud = universe.add(u"Fraud"_qs, {3, 3, 3, 3, 3, 3, 3, 3, 3});
    CHECK(universe.planTable()->model()->rowCount() == 4); // named as new
    QTest::keyClick(universe.part<QPushButton>(u"proposeAgainButton"_qs), Qt::Key_Space);
    CHECK(universe.line(universe.cash).choice == PlanChoice::Chosen);
    CHECK(universe.line(universe.cash).days == 6);
    CHECK(universe.line(fraud).choice == PlanChoice::Chosen);
}

TEST_CASE("a unit that came after the plan is taken in by Space", "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    const auto fraud = universe.add(u"Fraud"_qs);
    universe.planTable()->setCurrent(fraud);
    universe.key(Qt::Key_Space);
    CHECK(universe.line(fraud).choice == PlanChoice::Chosen);
    CHECK(universe.line(fraud).days == 5);
}

TEST_CASE("an approval is recorded with who, when and the minutes, and can be taken back",
          "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    universe.approve();
    const audit::PlanApproval approval = universe.plan().approval;
    CHECK(universe.demo.workspace->organisations().personName(approval.by) == u"Wang Min"_qs);
    CHECK(approval.on == QDate(2026, 11, 23));
    CHECK(approval.minute == u"2026-04, item 7"_qs);
    CHECK(universe.part<ui::TextBlock>(u"approvalText"_qs)->text().contains(u"Wang Min"_qs));
    CHECK_FALSE(universe.part<QWidget>(u"changedSinceApproval"_qs)->isVisible());
    QTest::keyClick(universe.part<QPushButton>(u"withdrawApprovalButton"_qs), Qt::Key_Space);
    CHECK(universe.plan().approval == audit::PlanApproval{});
}

TEST_CASE("an approved plan says that it was changed after approval until it is as before",
          "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    universe.approve();
    auto* changed = universe.part<ui::MessageBar>(u"changedSinceApproval"_qs);
    universe.planTable()->setFocus();
    universe.key(Qt::Key_Plus);
    CHECK(changed->isVisible());
    CHECK(universe.part<QPushButton>(u"approvePlanButton"_qs)->isVisible());
    universe.undo.undo();
    CHECK_FALSE(changed->isVisible());
}

TEST_CASE("an approval needs a name, and Escape leaves the form without one", "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    QTest::keyClick(universe.part<QPushButton>(u"approvePlanButton"_qs), Qt::Key_Space);
    universe.key(Qt::Key_Return);
    CHECK(universe.plan().approval == audit::PlanApproval{});
    CHECK(universe.part<QLineEdit>(u"approvedByEdit"_qs)->hasFocus());
    universe.key(Qt::Key_Escape);
    CHECK_FALSE(universe.part<QWidget>(u"approvalForm"_qs)->isVisible());
    CHECK(universe.planTable()->hasFocus());
}

TEST_CASE("an audit started from the plan is planned in its quarter, and opened from there later",
          "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    universe.planTable()->setCurrent(universe.cash);
    universe.key(Qt::Key_3);
    universe.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(universe.part<QLineEdit>(u"newPlannedFrom"_qs)->text() == u"2027-07-01"_qs);
    CHECK(universe.part<QLineEdit>(u"newPlannedTo"_qs)->text() == u"2027-09-30"_qs);
    universe.key(Qt::Key_Return);
    const audit::EngagementId started = universe.page->engagement();
    REQUIRE_FALSE(started.isNull());
    CHECK(universe.audits().find(started)->unit == universe.cash);
    // The page has no steps here that could have the focus.
    universe.page->setFocus();
    universe.key(Qt::Key_Escape);
    universe.key(Qt::Key_U, Qt::AltModifier);
    REQUIRE(universe.planTable()->hasFocus());
    CHECK(universe.planTable()->model()->index(0, ui::PlanTableModel::Audit).data().toString() ==
          universe.audits().find(started)->code);
    universe.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(universe.page->engagement() == started);
}

TEST_CASE("Ctrl+P shows the plan on paper, from which it is saved, and Escape leads back",
          "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    universe.key(Qt::Key_P, Qt::ControlModifier);
    auto* view = universe.part<ui::YearPlanView>(u"yearPlanView"_qs);
    CHECK(QTest::qWaitFor([&] { return view->pageCount() > 0; }, 20000));
    CHECK_FALSE(universe.part<QPushButton>(u"proposeAgainButton"_qs)->isVisible());
    universe.key(Qt::Key_Escape);
    CHECK(universe.planTable()->hasFocus());
    CHECK(view->pageCount() == 0);
}

TEST_CASE("another year has a plan of its own", "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    auto* years = universe.part<QComboBox>(u"planYearBox"_qs);
    years->setFocus();
    universe.key(Qt::Key_Down);
    CHECK(universe.part<ui::YearPlanView>(u"yearPlanView"_qs)->year() == 2028);
    CHECK(universe.sums().startsWith(u"Proposed"_qs));
    const QVariantMap state = universe.page->state();
    universe.page.reset();
    universe.opensUniverse = false;
    universe.show();
    universe.page->restoreState(state);
    CHECK(universe.part<ui::YearPlanView>(u"yearPlanView"_qs)->year() == 2028);
    CHECK(universe.planTable()->isVisible());
}

TEST_CASE("a plan of a file open for reading is shown and not changed", "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    universe.reopen(true);
    universe.key(Qt::Key_2, Qt::AltModifier);
    universe.planTable()->setCurrent(universe.cash);
    const auto before = universe.plan();
    universe.key(Qt::Key_Space);
    universe.key(Qt::Key_4);
    universe.key(Qt::Key_Plus);
    universe.key(Qt::Key_F2);
    CHECK(universe.plan() == before);
    CHECK_FALSE(universe.part<QPushButton>(u"approvePlanButton"_qs)->isEnabled());
}

TEST_CASE("the model of a plan keeps the rules of item models", "[ui][universe][plan]")
{
    ui::PlanTableModel model(test::look());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui::PlanRow row;
    row.line.unit = {QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
    row.line.days = 5;
    row.name = u"Cash"_qs;
    ui::PlanRow gone;
    gone.isGone = true;
    gone.line.unit = {QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
    model.setRows({row, gone}, true);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(1, ui::PlanTableModel::Risk).data().toString() == u"–"_qs);
    row.line.days = 6;
    model.setRows({row, gone}, false);
    CHECK(model.index(0, ui::PlanTableModel::Days).data().toString() == u"6"_qs);
    model.setRows({}, false);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the plan is saved as PDF in both languages, beside the file", "[ui][universe][plan]")
{
    PlanFixture universe;
    universe.accept();
    universe.approve();
    universe.key(Qt::Key_P, Qt::ControlModifier);
    auto* view = universe.part<ui::YearPlanView>(u"yearPlanView"_qs);
    REQUIRE(QTest::qWaitFor([&] { return view->pageCount() > 0; }, 20000));
    const int one = view->pageCount();
    auto* languages = universe.part<ui::SegmentedSwitch>(u"reportLanguageSwitch"_qs);
    languages->findChild<QAbstractButton*>(u"segment2"_qs)->click();
    REQUIRE(QTest::qWaitFor([&] { return view->pageCount() > one; }, 20000));
    const QString path = universe.demo.folder.filePath(u"plan.pdf"_qs);
    universe.dialogs.files.push_back(path);
    universe.part<QPushButton>(u"savePdfButton"_qs)->click();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo(path).size() > 0; }, 20000));
    REQUIRE(universe.dialogs.fileRequests.size() == 1);
    CHECK(universe.dialogs.fileRequests.front().path.contains(u"audit plan 2027"_qs));
    office::setModulePath(QStringLiteral(SEXTANT_OFFICE));
    const QString document = universe.demo.folder.filePath(u"plan.docx"_qs);
    universe.dialogs.files.push_back(document);
    universe.key(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo(document).size() > 5'000; }, 20000));
}
