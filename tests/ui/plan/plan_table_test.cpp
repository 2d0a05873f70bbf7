#include "plan_fixture.h"

#include "ui/plan/action_filter.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace sextant;
using namespace sextant::improvement;
using sextant::test::PlanFixture;
using Column = ui::ActionTableModel::Column;

TEST_CASE("cells are typed into, each change is one step of undo", "[ui][plan]")
{
    PlanFixture plan;
    const ActionId id = plan.add(u"Train two people"_qs);
    plan.goTo(id, Column::Due);
    plan.typeInCell(u"２０２７/３/９"_qs);
    CHECK(plan.at(id).due == QDate(2027, 3, 9));
    plan.goTo(id, Column::Owner);
    plan.typeInCell(u"王芳"_qs);
    CHECK(plan.demo.workspace->organisations().personName(plan.at(id).owner) == u"王芳"_qs);
    plan.goTo(id, Column::Cost);
    plan.typeInCell(u"１２，０００．５０元"_qs);
    CHECK(plan.at(id).cost == Money{Decimal{120'005'000}});
    plan.goTo(id, Column::What);
    plan.typeInCell(u"Train three people"_qs);
    CHECK(plan.at(id).what.en == u"Train three people"_qs);
    CHECK(plan.undo.count() == 4);
    while (plan.undo.canUndo())
        plan.undo.undo();
    CHECK(plan.at(id).what.en == u"Train two people"_qs);
    CHECK_FALSE(plan.at(id).due.isValid());
    CHECK_FALSE(plan.at(id).cost.has_value());
    CHECK(plan.at(id).owner.isNull());
    CHECK_FALSE(plan.isTold());
}

TEST_CASE("what cannot be read is refused in words and stays as it was", "[ui][plan]")
{
    PlanFixture plan;
    const ActionId id = plan.add(u"Train two people"_qs);
    plan.goTo(id, Column::Due);
    plan.typeInCell(u"soon"_qs);
    CHECK(plan.isTold());
    CHECK(plan.message().contains(u"soon"_qs));
    plan.goTo(id, Column::Cost);
    plan.typeInCell(u"much"_qs);
    CHECK(plan.message().contains(u"much"_qs));
    plan.goTo(id, Column::What);
    plan.typeInCell(u"  "_qs);
    CHECK(plan.undo.count() == 0);
    CHECK(plan.at(id).what.en == u"Train two people"_qs);
    plan.goTo(id, Column::Due);
    plan.typeInCell(u"2027-01-01"_qs);
    CHECK_FALSE(plan.isTold());
}

TEST_CASE("a foreign currency is kept, and clearing a cell clears the field", "[ui][plan]")
{
    PlanFixture plan;
    const ActionId id = plan.add(u"Hire"_qs);
    plan.goTo(id, Column::Cost);
    plan.typeInCell(u"usd 1200"_qs);
    CHECK(plan.at(id).cost == Money{Decimal::fromInt(1200), u"USD"_qs});
    plan.typeInCell(QString());
    CHECK_FALSE(plan.at(id).cost.has_value());
}

TEST_CASE("the state of an action is chosen in its cell, of those it may go to", "[ui][plan]")
{
    PlanFixture plan;
    const ActionId id = plan.add(u"Hire"_qs);
    plan.goTo(id, Column::State);
    QTest::keyClick(plan.table(), Qt::Key_F2);
    auto* box = qobject_cast<QComboBox*>(plan.table()->indexWidget(plan.table()->currentIndex()));
    REQUIRE(box != nullptr);
    CHECK(box->count() == 1 + static_cast<int>(nextStates(ActionState::Open).size()));
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return plan.undo.count() == 1; }, 5000));
    CHECK(plan.at(id).standing.state == ActionState::InProgress);
}

TEST_CASE("filters show what meets all of them, and say how many", "[ui][plan]")
{
    PlanFixture plan;
    const ActionId late = plan.add(u"Late"_qs);
    Action changed = plan.at(late);
    changed.due = QDate(2026, 11, 1);
    changed.owner = plan.demo.workspace->author().id;
    REQUIRE(plan.actions().update(changed));
    plan.add(u"Open end"_qs);
    QAbstractItemModel* shown = plan.table()->model();
    CHECK(shown->rowCount() == 2);
    QTest::mouseClick(plan.part<QAbstractButton>(u"filter-1"_qs), Qt::LeftButton); // late
    REQUIRE(shown->rowCount() == 1);
    CHECK(shown->index(0, Column::Due).data().toString().contains(u"22"_qs));
    QTest::keyClick(plan.part<QAbstractButton>(u"filter-3"_qs), Qt::Key_Space); // and without an owner
    CHECK(shown->rowCount() == 0);
    QTest::mouseClick(plan.part<QAbstractButton>(u"filter-1"_qs), Qt::LeftButton);
    REQUIRE(shown->rowCount() == 1);
    CHECK(shown->index(0, Column::What).data().toString() == u"Open end"_qs);
}

TEST_CASE("a head sorts: what has no day comes last", "[ui][plan]")
{
    PlanFixture plan;
    plan.add(u"Open end"_qs);
    for (const int day : {20, 5}) {
        Action changed = plan.at(plan.add(u"Day %1"_qs.arg(day)));
        changed.due = QDate(2027, 1, day);
        REQUIRE(plan.actions().update(changed));
    }
    QHeaderView* head = plan.table()->horizontalHeader();
    const QPoint place(head->sectionViewportPosition(Column::Due) + 5, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    QStringList order;
    for (int row = 0; row < 3; ++row)
        order << plan.table()->model()->index(row, Column::What).data().toString();
    CHECK(order == QStringList{u"Day 5"_qs, u"Day 20"_qs, u"Open end"_qs});
}

TEST_CASE(
    "with large text in a low window the plan keeps four rows, and columns rather than a scroll bar give way",
    "[ui][plan]")
{
    PlanFixture plan(false);
    ui::ActionTable* table = plan.table();
    REQUIRE_FALSE(table->isColumnHidden(Column::Cost));
    plan.page.resize(1254, 592); // what 1366 × 768 leaves
    test::look().setTextSize(200);
    test::settleLayouts();
    CHECK(table->horizontalScrollBar()->maximum() == 0);
    CHECK(table->viewport()->height() >= 4 * table->rowHeight(0));
    for (const int column : {Column::What, Column::Owner, Column::Due, Column::State})
        CHECK_FALSE(table->isColumnHidden(column));
    CHECK(table->isColumnHidden(Column::Gain));

    // The keys bring the row they go to into sight, in the page too.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(table, Qt::Key_Down);
    const QRect row = table->visualRect(table->currentIndex());
    const QPoint at = table->viewport()->mapTo(&plan.page, row.center());
    CHECK(plan.page.rect().contains(at));
    CHECK(table->viewport()->visibleRegion().contains(row.center()));
    test::look().setTextSize(100);
    test::settleLayouts();
    CHECK_FALSE(table->isColumnHidden(Column::Gain));
}

TEST_CASE("the table's model keeps its promises while actions come, change and go", "[ui][plan]")
{
    ui::ActionTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto row = [](uint number, const QString& what) {
        ui::ActionRow made;
        made.action.id = {QUuid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
        made.what = what;
        return made;
    };
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows({row(1, u"a"_qs), row(2, u"b"_qs), row(3, u"c"_qs)});
    model.setRows({row(1, u"a"_qs), row(3, u"d"_qs)});
    CHECK(changes.count() == 1);
    model.setRows({row(3, u"d"_qs), row(4, u"e"_qs), row(1, u"a"_qs)});
    REQUIRE(model.rowCount() == 3);
    CHECK(model.rows()[1].what == u"e"_qs);
    CHECK(resets.isEmpty());
    model.setRows({});
    CHECK(model.rowCount() == 0);
}
