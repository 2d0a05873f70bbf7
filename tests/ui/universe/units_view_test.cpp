#include "universe_fixture.h"

#include "ui/charts/risk_map_widget.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/universe/unit_table_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace sextant;
using audit::RiskFactor;
using test::UniverseFixture;

namespace {

QString cell(ui::UnitTable& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("without units the universe says what it is for and offers to propose some", "[ui][universe]")
{
    UniverseFixture universe;
    CHECK(universe.part<QPushButton>(u"firstProposeButton"_qs)->hasFocus());
    CHECK_FALSE(universe.table()->isVisible());
    CHECK_FALSE(universe.part<QPushButton>(u"newEngagementButton"_qs)->isVisible());
}

TEST_CASE("Alt+E and Escape lead from the universe to the list of audits, Alt+U back", "[ui][universe]")
{
    UniverseFixture universe;
    auto* first = universe.part<QPushButton>(u"firstProposeButton"_qs);
    universe.key(Qt::Key_E, Qt::AltModifier);
    CHECK_FALSE(first->isVisible());
    universe.key(Qt::Key_U, Qt::AltModifier);
    CHECK(first->isVisible());
    universe.key(Qt::Key_Escape);
    CHECK_FALSE(first->isVisible());
    CHECK(universe.part<ui::SegmentedSwitch>(u"auditSwitch"_qs)->current() == 0);
}

TEST_CASE("proposed units are chapters at places; all of them are one step of undo", "[ui][universe]")
{
    UniverseFixture universe;
    universe.key(Qt::Key_Space);
    REQUIRE(universe.part<QCheckBox>(u"place-0"_qs)->hasFocus());
    CHECK(universe.part<QCheckBox>(u"place-0"_qs)->isChecked());
    CHECK(universe.part<ui::TextBlock>(u"proposedCount"_qs)->text().contains(u"= 22 "_qs));
    universe.key(Qt::Key_Down);
    universe.key(Qt::Key_Space);
    CHECK(universe.part<ui::TextBlock>(u"proposedCount"_qs)->text().contains(u"= 44 "_qs));
    QTest::keyClick(universe.part<QPushButton>(u"noChaptersButton"_qs), Qt::Key_Space);
    auto* chapter = universe.part<QCheckBox>(u"chapter-4"_qs);
    chapter->setFocus();
    universe.key(Qt::Key_Space);
    test::type(*universe.page, u"newPlaceEdit"_qs, u"Kigali office, Rwanda"_qs);
    QTest::keyClick(universe.part<QPushButton>(u"addPlaceButton"_qs), Qt::Key_Space);
    chapter->setFocus();
    universe.key(Qt::Key_Return);

    const auto units = universe.units();
    REQUIRE(units.size() == 3);
    CHECK(units[0].entity == u"Head office"_qs);
    CHECK(units[0].country == u"CN"_qs);
    CHECK(units[1].entity.isEmpty());
    CHECK_FALSE(units[1].country.isEmpty());
    CHECK(units[2].entity == u"Kigali office"_qs);
    CHECK(units[2].country == u"RW"_qs);
    CHECK(units[0].factors[static_cast<size_t>(RiskFactor::TimeSinceAudit)] == 3);
    CHECK(universe.table()->hasFocus());
    CHECK(universe.undo.count() == 1);
    universe.undo.undo();
    CHECK(universe.units().empty());
    CHECK(universe.part<QPushButton>(u"firstProposeButton"_qs)->isVisible());
}

TEST_CASE("what is there already is not proposed again", "[ui][universe]")
{
    UniverseFixture universe;
    universe.key(Qt::Key_Space);
    universe.key(Qt::Key_Return);
    REQUIRE(universe.units().size() == 22);
    QTest::keyClick(universe.part<QPushButton>(u"proposeUnitsButton"_qs), Qt::Key_Space);
    universe.key(Qt::Key_Space); // head office, no longer ticked beforehand
    CHECK(universe.part<ui::TextBlock>(u"proposedCount"_qs)->text().contains(u"22 of them"_qs));
    CHECK_FALSE(universe.part<QPushButton>(u"addUnitsButton"_qs)->isEnabled());
    universe.key(Qt::Key_Escape);
    CHECK(universe.units().size() == 22);
    CHECK(universe.table()->hasFocus());
}

TEST_CASE("digits judge the factors one after the other, and the rank follows", "[ui][universe]")
{
    UniverseFixture universe;
    const auto cash = universe.add(u"Cash"_qs);
    const auto grants = universe.add(u"Grants"_qs);
    ui::UnitTable& table = *universe.table();
    REQUIRE(table.hasFocus());
    table.setCurrent(grants);
    CHECK(cell(table, 1, ui::UnitTableModel::Unit) == u"Grants"_qs);
    universe.keys(u"3213321304"_qs);
    const audit::AuditableUnit& judged = universe.at(grants);
    CHECK(judged.factors == audit::RiskFactors{3, 2, 1, 3, 3, 2, 1, 3, 0});
    CHECK(judged.controlConfidence == 4);
    CHECK(cell(table, 0, ui::UnitTableModel::Unit) == u"Grants"_qs);
    CHECK(table.current() == grants);
    CHECK(cell(table, 0, ui::UnitTableModel::Residual) == u"6.4"_qs); // 4 × 4 × 0.4
    CHECK(universe.undo.count() == 9);                                // nothing changes where 0 was 0
    universe.key(Qt::Key_Up);
    universe.key(Qt::Key_Down);
    CHECK(table.current() == cash);
}

TEST_CASE("Backspace goes back to the factor before; a digit out of range changes nothing", "[ui][universe]")
{
    UniverseFixture universe;
    const auto cash = universe.add(u"Cash"_qs);
    REQUIRE(universe.table()->hasFocus());
    universe.keys(u"2"_qs);
    universe.key(Qt::Key_Backspace);
    universe.keys(u"7"_qs);
    universe.keys(u"1"_qs);
    CHECK(universe.at(cash).factors == audit::RiskFactors{1});
}

TEST_CASE("Enter opens the unit: digits and arrows work there too, Escape leads back", "[ui][universe]")
{
    UniverseFixture universe;
    const auto cash = universe.add(u"Cash"_qs);
    universe.key(Qt::Key_Return);
    universe.key(Qt::Key_Down);
    universe.key(Qt::Key_Down);
    universe.keys(u"3"_qs); // use of cash
    universe.keys(u"1"_qs); // sub-grants
    CHECK(universe.at(cash).factors == audit::RiskFactors{0, 0, 3, 1});
    universe.key(Qt::Key_Escape);
    CHECK(universe.table()->hasFocus());
    CHECK_FALSE(universe.part<QWidget>(u"unitPane"_qs)->isVisible());
}

TEST_CASE("impact set by hand stands against the proposal and can be taken back", "[ui][universe]")
{
    UniverseFixture universe;
    const auto cash = universe.add(u"Cash"_qs);
    universe.key(Qt::Key_Return);
    for (int i = 0; i < 10; ++i)
        universe.key(Qt::Key_Down);
    universe.keys(u"5"_qs);
    CHECK(universe.at(cash).impact == 5);
    CHECK_FALSE(universe.at(cash).likelihood.has_value());
    universe.key(Qt::Key_Up);
    universe.key(Qt::Key_Delete);
    CHECK_FALSE(universe.at(cash).impact.has_value());
    CHECK(universe.undo.count() == 2);
}

TEST_CASE("the day of the last audit is typed, and the factor of time follows it", "[ui][universe]")
{
    UniverseFixture universe;
    const auto cash = universe.add(u"Cash"_qs, {0, 0, 0, 0, 3});
    universe.key(Qt::Key_Return);
    test::type(*universe.page, u"unitAuditedEdit"_qs, u"2026年3月1日"_qs);
    CHECK(universe.at(cash).lastAudited == QDate(2026, 3, 1));
    CHECK(universe.at(cash).factors == audit::RiskFactors{});
    CHECK(universe.undo.count() == 1);
    test::type(*universe.page, u"unitAuditedEdit"_qs, u"2027-01-01"_qs); // has not been yet
    CHECK(universe.at(cash).lastAudited == QDate(2026, 3, 1));
}

TEST_CASE("a unit added by hand is named at once; Del deletes it and undo brings it back", "[ui][universe]")
{
    UniverseFixture universe;
    universe.key(Qt::Key_Insert);
    REQUIRE(universe.units().size() == 1);
    auto* title = universe.part<QLineEdit>(u"unitTitleEdit"_qs);
    REQUIRE(title->hasFocus());
    QTest::keyClicks(title, u"Relief store"_qs);
    QTest::keyClick(title, Qt::Key_Tab);
    const auto id = universe.units().front().id;
    CHECK(universe.at(id).title.en == u"Relief store"_qs);
    universe.key(Qt::Key_Escape);
    universe.key(Qt::Key_Delete);
    CHECK(universe.units().empty());
    CHECK(universe.part<ui::MessageBar>(u"universeMessage"_qs)->title().contains(u"Relief store"_qs));
    universe.undo.undo();
    CHECK(universe.units().size() == 1);
    CHECK(universe.table()->isVisible());
}

TEST_CASE("S sorts by the column of the cell and turns the order round", "[ui][universe]")
{
    UniverseFixture universe;
    universe.add(u"Bank"_qs, {3, 3, 3, 3});
    universe.add(u"Assets"_qs);
    ui::UnitTable& table = *universe.table();
    CHECK(cell(table, 0, ui::UnitTableModel::Unit) == u"Bank"_qs);
    universe.key(Qt::Key_S);
    CHECK(cell(table, 0, ui::UnitTableModel::Unit) == u"Assets"_qs);
    universe.key(Qt::Key_S);
    CHECK(cell(table, 0, ui::UnitTableModel::Unit) == u"Bank"_qs);
}

TEST_CASE("the map holds the ranks of the units, and opens them", "[ui][universe]")
{
    UniverseFixture universe;
    const auto high = universe.add(u"Cash"_qs, {3, 3, 3, 3, 3, 3, 3, 3, 3});
    const auto low = universe.add(u"Assets"_qs);
    auto* map = universe.part<ui::RiskMapWidget>(u"riskMap"_qs);
    CHECK(map->spec().cells[static_cast<size_t>(ui::riskCell(5, 5))].marks == QStringList{u"1"_qs});
    CHECK(map->spec().cells[static_cast<size_t>(ui::riskCell(1, 1))].marks == QStringList{u"2"_qs});
    universe.table()->setCurrent(high);
    universe.key(Qt::Key_F5);
    REQUIRE(map->hasFocus());
    CHECK(map->selected() == ui::riskCell(5, 5));
    map->setSelected(ui::riskCell(1, 1));
    universe.key(Qt::Key_Return);
    CHECK(universe.table()->current() == low);
    universe.key(Qt::Key_Escape);
    CHECK(universe.table()->hasFocus());
}

TEST_CASE("an audit is started from a unit: title, chapter and period are filled in", "[ui][universe]")
{
    UniverseFixture universe;
    universe.key(Qt::Key_Space);
    universe.key(Qt::Key_Return);
    const audit::AuditableUnit unit = universe.at(universe.table()->current());
    universe.key(Qt::Key_Return, Qt::ControlModifier);
    auto* title = universe.part<QLineEdit>(u"engagementTitleEdit"_qs);
    REQUIRE(title->hasFocus());
    CHECK(title->text().endsWith(u"Head office, China"_qs));
    CHECK(universe.part<QLineEdit>(u"newPeriodFrom"_qs)->text() == u"2025-11-01"_qs);
    CHECK(universe.part<QLineEdit>(u"newPeriodTo"_qs)->text() == u"2026-10-31"_qs);
    const auto before = universe.audits().engagements(universe.demo.organisation()).size();
    universe.key(Qt::Key_Return);
    const auto all = universe.audits().engagements(universe.demo.organisation());
    REQUIRE(all.size() == before + 1);
    const auto& started = *std::ranges::find(all, universe.page->engagement(), &audit::Engagement::id);
    CHECK(started.unit == unit.id);
    CHECK(started.chapters == std::vector{unit.chapter});
    CHECK(started.period.to == QDate(2026, 10, 31));
}

TEST_CASE("the form begun from a unit leads back to the universe with Escape", "[ui][universe]")
{
    UniverseFixture universe;
    universe.add(u"Cash"_qs);
    universe.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(universe.part<QLineEdit>(u"engagementTitleEdit"_qs)->text() == u"Cash"_qs);
    universe.key(Qt::Key_Escape);
    CHECK(universe.table()->hasFocus());
}

TEST_CASE("the page goes back to the unit that was open", "[ui][universe]")
{
    UniverseFixture universe;
    universe.add(u"Cash"_qs);
    const auto assets = universe.add(u"Assets"_qs);
    universe.table()->setCurrent(assets);
    universe.key(Qt::Key_Return);
    const QVariantMap state = universe.page->state();
    universe.page.reset();
    universe.opensUniverse = false;
    universe.show();
    universe.page->restoreState(state);
    CHECK(universe.table()->isVisible());
    CHECK(universe.table()->current() == assets);
    CHECK(universe.part<QWidget>(u"unitPane"_qs)->isVisible());
    CHECK(universe.page->state() == state);
}

TEST_CASE("a file open for reading shows its universe and changes nothing", "[ui][universe]")
{
    UniverseFixture universe;
    const auto cash = universe.add(u"Cash"_qs);
    universe.reopen(true);
    REQUIRE(universe.table()->hasFocus());
    universe.keys(u"3"_qs);
    universe.key(Qt::Key_Delete);
    universe.key(Qt::Key_Insert);
    universe.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(universe.table()->isVisible());
    CHECK(universe.at(cash).factors == audit::RiskFactors{});
    CHECK(universe.units().size() == 1);
    CHECK_FALSE(universe.part<QPushButton>(u"addUnitButton"_qs)->isEnabled());
}

TEST_CASE("the model of the universe keeps the rules of item models", "[ui][universe]")
{
    ui::UnitTableModel model(test::look());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    audit::AuditableUnit first;
    first.id = {QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
    first.title = {u"Cash"_qs, {}};
    audit::AuditableUnit unused = first;
    unused.id = {QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
    unused.active = false;
    model.setRows(ui::unitRows({unused, first}, nullptr, Language::English));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.rows()[0].unit.id == first.id);
    CHECK(model.rowOf(unused.id) == 1);
    first.factors = {3};
    model.setRows(ui::unitRows({unused, first}, nullptr, Language::English));
    CHECK(model.find(first.id)->risk.impact > 1);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("what can be done in the universe is offered as commands with its keys", "[ui][universe]")
{
    UniverseFixture universe;
    universe.add(u"Cash"_qs);
    const auto commands = universe.page->commands();
    for (const QString& id :
         {u"universe.new"_qs, u"universe.propose"_qs, u"universe.open"_qs, u"universe.start"_qs,
          u"universe.map"_qs, u"audit.engagements"_qs, u"audit.new"_qs})
    {
        INFO(id.toStdString());
        CHECK(std::ranges::any_of(commands,
                                  [&](const ui::Command& one) { return one.id == id && one.enabled; }));
    }
    CHECK(universe.page->help().contains(u"universe"_qs));
    CHECK(universe.page->panes().size() >= 3);
}
