#include "plan_fixture.h"

#include "ui/plan/plan_output.h"
#include "ui/plan/proposals_panel.h"
#include "workspace/change_notifier.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QSignalSpy>

using namespace sextant;
using namespace sextant::improvement;
using sextant::test::PlanFixture;
using Column = ui::ActionTableModel::Column;

TEST_CASE("an empty plan says what it is for and offers the one next step", "[ui][plan]")
{
    PlanFixture plan;
    auto* propose = plan.part<QAbstractButton>(u"firstProposeButton"_qs);
    REQUIRE(propose->isVisible());
    CHECK(propose->hasFocus());
    CHECK_FALSE(plan.table()->isVisible());
    QTest::keyClick(propose, Qt::Key_Space);
    CHECK(plan.page.findChild<ui::ProposalRow*>()->hasFocus());
}

TEST_CASE("gaps are proposed with what they bring, and the chosen are added as one step", "[ui][plan]")
{
    PlanFixture plan;
    const auto proposed = plan.actions().proposals(plan.demo.underWay());
    REQUIRE(proposed.size() > 2);
    test::press(plan.page, u"firstProposeButton"_qs);
    const auto rows = plan.page.findChildren<ui::ProposalRow*>();
    REQUIRE(rows.size() == static_cast<qsizetype>(proposed.size()));
    CHECK(rows[0]->isChecked());
    CHECK_FALSE(plan.part<ui::TextBlock>(u"proposedEffect"_qs)->text().isEmpty());
    QTest::keyClick(rows[0], Qt::Key_Down);
    CHECK(rows[1]->hasFocus());
    test::press(plan.page, u"tickNoneButton"_qs);
    CHECK_FALSE(plan.part<QAbstractButton>(u"addProposedButton"_qs)->isEnabled());
    QTest::keyClick(rows[0], Qt::Key_Space);
    QTest::keyClick(rows[2], Qt::Key_Space);
    test::press(plan.page, u"addProposedButton"_qs);
    const auto added = plan.actions().all();
    REQUIRE(added.size() == 2);
    CHECK(added[0].source.item == proposed[0].item);
    CHECK(added[1].source.item == proposed[2].item);
    CHECK(plan.undo.count() == 1);
    CHECK(plan.table()->isVisible());
    CHECK(plan.table()->hasFocus());
    plan.undo.undo();
    CHECK(plan.actions().all().empty());
}

TEST_CASE("proposing can be left with Escape, and nothing is added", "[ui][plan]")
{
    PlanFixture plan;
    test::press(plan.page, u"firstProposeButton"_qs);
    QTest::keyClick(plan.page.findChild<ui::ProposalRow*>(), Qt::Key_Escape);
    CHECK(plan.actions().all().empty());
    CHECK(plan.part<QAbstractButton>(u"firstProposeButton"_qs)->isVisible());
}

TEST_CASE("a new action opens with its words ready to be typed over", "[ui][plan]")
{
    PlanFixture plan;
    plan.add(u"First"_qs);
    plan.table()->setFocus();
    QTest::keyClick(plan.table(), Qt::Key_Insert);
    auto* what = plan.part<QPlainTextEdit>(u"whatEdit"_qs);
    REQUIRE(plan.isDetailOpen());
    REQUIRE(what->hasFocus());
    QTest::keyClicks(what, u"Second"_qs);
    QTest::keyClick(what, Qt::Key_Tab);
    const auto all = plan.actions().all();
    REQUIRE(all.size() == 2);
    CHECK(all[1].what.en == u"Second"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(plan.isDetailOpen());
}

TEST_CASE("every field of an action is changed beside the plan", "[ui][plan]")
{
    PlanFixture plan;
    const ActionId id = plan.add(u"Train two people"_qs);
    plan.goTo(id, Column::What);
    QTest::keyClick(plan.table(), Qt::Key_Return);
    REQUIRE(plan.isDetailOpen());
    auto* owner = plan.part<QLineEdit>(u"ownerEdit"_qs);
    owner->setFocus();
    QTest::keyClicks(owner, u"wang"_qs);
    QAbstractItemView* names = owner->completer()->popup(); // known names are offered
    REQUIRE(names->isVisible());
    QTest::keyClick(names, Qt::Key_Down);
    QTest::keyClick(names, Qt::Key_Return);
    CHECK(owner->text() == u"Wang Fang"_qs);
    QTest::keyClick(owner, Qt::Key_Tab);
    test::type(plan.page, u"dueEdit"_qs, u"今天"_qs);
    test::type(plan.page, u"costEdit"_qs, u"5000"_qs);
    test::type(plan.page, u"fundingNoteEdit"_qs, u"board reserve"_qs);
    test::type(plan.page, u"otherLanguageEdit"_qs, u"培训两人"_qs);
    QTest::keyClick(plan.part<QComboBox>(u"fundingBox"_qs), Qt::Key_Down);
    const Action& action = plan.at(id);
    CHECK(plan.demo.workspace->organisations().personName(action.owner) == u"Wang Fang"_qs);
    CHECK(action.due == QDate(2026, 11, 23));
    CHECK(action.cost == Money{Decimal::fromInt(5000)});
    CHECK(action.funding == Funding{FundingSource::OwnFunds, u"board reserve"_qs});
    CHECK(action.what == LocalizedText{u"Train two people"_qs, u"培训两人"_qs});
    CHECK(plan.part<QLineEdit>(u"dueEdit"_qs)->text() == u"2026-11-23"_qs);
    test::press(plan.page, u"to-inProgress"_qs);
    CHECK(plan.at(id).standing.state == ActionState::InProgress);
    CHECK_FALSE(plan.part<QAbstractButton>(u"to-verified"_qs)->isVisible());
    test::press(plan.page, u"deleteActionButton"_qs);
    CHECK(plan.actions().find(id) == nullptr);
    CHECK_FALSE(plan.isDetailOpen());
    plan.undo.undo();
    CHECK(plan.actions().find(id) != nullptr);
}

TEST_CASE("files that show closure are added beside the window's thread and taken away by key", "[ui][plan]")
{
    PlanFixture plan;
    const ActionId id = plan.add(u"Train two people"_qs);
    plan.page.showAction(id);
    QFile file(plan.demo.folder.filePath(u"minutes.txt"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Council");
    file.close();
    plan.dialogs.files = {file.fileName()};
    test::press(plan.page, u"addFileButton"_qs);
    REQUIRE(QTest::qWaitFor([&] { return plan.at(id).evidence.size() == 1; }, 5000));
    auto* card = plan.part<QAbstractButton>(u"file-minutes.txt"_qs);
    REQUIRE(QTest::qWaitFor([&] { return plan.undo.count() == 1; }, 5000));
    QSignalSpy opened(&plan.page, &ui::PlanPage::openFileRequested);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    CHECK(opened.count() == 1);
    QTest::keyClick(card, Qt::Key_Delete);
    CHECK(plan.at(id).evidence.empty());
}

TEST_CASE("what the plan brings is what its actions would score", "[ui][plan]")
{
    PlanFixture plan;
    const auto assessment = plan.demo.underWay();
    const auto proposed = plan.actions().proposals(assessment);
    REQUIRE(plan.actions().addProposed(assessment, {proposed.front()}));
    const auto action = plan.actions().all().front();
    const auto then = plan.actions().scoreWith(assessment, {action.id});
    const QString figure = QString::number(*then.overall.score, 'f', 2);
    CHECK(plan.part<ui::TextBlock>(u"planSummary"_qs)->text().contains(figure));
    plan.page.showAction(action.id);
    CHECK(plan.part<ui::TextBlock>(u"actionEffect"_qs)->text().contains(figure));
    CHECK(plan.part<ui::TextBlock>(u"actionEffect"_qs)->text().contains(u"passed"_qs) ==
          proposed.front().gateFailed);
    // An answer that reaches the target leaves nothing to bring.
    const auto framework = plan.demo.workspace->assessments().framework(assessment);
    const auto* item =
        framework->index.items()[static_cast<size_t>(framework->index.indexOf(action.source.item))];
    REQUIRE(plan.demo.workspace->assessments().setResponse(
        assessment, item->id, assessment::ChosenOptions{{item->options.back().id}}));
    REQUIRE(QTest::qWaitFor(
        [&] { return !plan.part<ui::TextBlock>(u"planSummary"_qs)->text().contains(figure); }, 5000));
}

TEST_CASE("the way from a question leads to its action, made when there is none", "[ui][plan]")
{
    PlanFixture plan;
    const auto assessment = plan.demo.underWay();
    const auto proposed = plan.actions().proposals(assessment);
    plan.page.showItem(assessment, proposed.back().item);
    REQUIRE(plan.actions().all().size() == 1);
    CHECK(plan.actions().all().front().source.item == proposed.back().item);
    CHECK(plan.isDetailOpen());
    plan.page.showItem(assessment, proposed.back().item);
    CHECK(plan.actions().all().size() == 1);
    // A question without a gap gets an action too.
    const auto framework = plan.demo.workspace->assessments().framework(assessment);
    for (const framework::Item* item : framework->index.items()) {
        if (std::none_of(proposed.begin(), proposed.end(), [&](const auto& p) { return p.item == item->id; }))
        {
            plan.page.showItem(assessment, item->id);
            break;
        }
    }
    CHECK(plan.actions().all().size() == 2);
}

TEST_CASE("the calendar file is written where the user says, and told how many days it has", "[ui][plan]")
{
    PlanFixture plan;
    Action action = plan.at(plan.add(u"Train; two, people"_qs));
    action.due = QDate(2027, 1, 5);
    REQUIRE(plan.actions().update(action));
    plan.dialogs.files = {plan.demo.folder.filePath(u"plan.ics"_qs)};
    test::press(plan.page, u"calendarButton"_qs);
    QFile file(plan.demo.folder.filePath(u"plan.ics"_qs));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("SUMMARY:Train\\; two\\, people\r\n"));
    CHECK(bytes.contains("DTSTART;VALUE=DATE:20270105\r\n"));
    CHECK(plan.message().contains(u"1"_qs));
    plan.dialogs.files = {u"/proc/no/such/place.ics"_qs};
    test::press(plan.page, u"calendarButton"_qs);
    CHECK(plan.message().contains(u"place.ics"_qs));
}

TEST_CASE("the plan on paper is made in the language chosen for it and saved as PDF", "[ui][plan]")
{
    PlanFixture plan;
    plan.add(u"Train two people"_qs);
    test::press(plan.page, u"paperButton"_qs);
    auto* output = plan.page.findChild<ui::PlanOutput*>();
    REQUIRE(QTest::qWaitFor([&] { return output->pageCount() == 1; }, 10000));
    auto* languages = plan.part<QWidget>(u"reportLanguageSwitch"_qs);
    const auto segments = languages->findChildren<QAbstractButton*>();
    QTest::mouseClick(segments.last(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return output->pageCount() == 2; }, 10000));
    const QString path = plan.demo.folder.filePath(u"plan.pdf"_qs);
    plan.dialogs.files = {path};
    test::press(plan.page, u"savePdfButton"_qs);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 10000));
    const QString table = plan.demo.folder.filePath(u"plan.csv"_qs);
    plan.dialogs.files = {table};
    QTest::keyClick(output, Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(table); }, 10000));
    QFile file(table);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Train two people"));
    QTest::keyClick(output, Qt::Key_Escape);
    CHECK(plan.table()->isVisible());
}

TEST_CASE("the page goes back to its view, filter and action", "[ui][plan]")
{
    PlanFixture plan;
    const ActionId id = plan.add(u"Train two people"_qs);
    QTest::keyClick(&plan.page, Qt::Key_F5);
    test::press(plan.page, u"filter-0"_qs);
    plan.page.showAction(id);
    test::press(plan.page, u"filter-0"_qs);
    const QVariantMap state = plan.page.state();
    ui::PlanPage again({test::look(), plan.demo.clock, plan.dialogs, *plan.demo.workspace, plan.undo});
    again.setOrganisation(plan.demo.organisation());
    again.setAssessment(plan.demo.underWay());
    again.restoreState(state);
    REQUIRE(test::showActive(again, {1272, 812}));
    again.activated();
    CHECK(again.findChild<ui::BoardView*>()->isVisible());
    CHECK(again.findChild<QAbstractButton*>(u"filter-0"_qs)->isChecked());
    CHECK(again.findChild<QWidget*>(u"detailPane"_qs)->isVisible());
    CHECK(again.state() == state);
}

TEST_CASE("commands do what the buttons do, and say what cannot be done now", "[ui][plan]")
{
    PlanFixture plan;
    const auto named = [&plan](const QString& id) {
        for (const ui::Command& command : plan.page.commands())
            if (command.id == id)
                return command;
        FAIL("no such command");
        return ui::Command{};
    };
    CHECK_FALSE(named(u"plan.calendar"_qs).enabled);
    for (const ui::Command& command : plan.page.commands())
        CHECK(command.enabled == command.why.isEmpty());
    named(u"plan.new"_qs).run();
    CHECK(plan.actions().all().size() == 1);
    CHECK(named(u"plan.calendar"_qs).enabled);
    named(u"plan.view"_qs).run();
    CHECK(plan.board()->isVisible());
    CHECK_FALSE(plan.page.help().isEmpty());
}

TEST_CASE("a file that is open for reading only shows its plan and takes nothing", "[ui][plan]")
{
    test::DemoFile demo;
    Action action;
    action.organisation = demo.organisation();
    action.what.en = u"Train two people"_qs;
    REQUIRE(demo.workspace->actions().add(action));
    demo.reopen(true);
    const auto before = demo.workspace->actions().all();
    test::ScriptedDialogs dialogs;
    QUndoStack undo;
    ui::PlanPage page({test::look(), demo.clock, dialogs, *demo.workspace, undo});
    page.setOrganisation(demo.organisation());
    REQUIRE(test::showActive(page, {1272, 812}));
    page.activated();
    auto* table = page.findChild<ui::ActionTable*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    CHECK(table->viewport()->findChild<QLineEdit*>(u"cellEdit"_qs) == nullptr);
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK_FALSE(page.findChild<QAbstractButton*>(u"newActionButton"_qs)->isEnabled());
    CHECK(demo.workspace->actions().all() == before);
    // The page, each control that is off, and the palette say why.
    const QString why = u"open for reading only"_qs;
    CHECK(page.findChild<ui::TextBlock*>(u"planSummary"_qs)->text().contains(why));
    for (const QString& name : {u"newActionButton"_qs, u"proposeButton"_qs})
        CHECK(page.findChild<QWidget*>(name)->toolTip().contains(why));
    for (const ui::Command& command : page.commands())
        if (!command.enabled)
            CHECK(command.why.contains(why));
    QTest::keyClick(table, Qt::Key_Return);
    auto* remove = page.findChild<QWidget*>(u"deleteActionButton"_qs);
    REQUIRE(remove->isVisible());
    CHECK_FALSE(remove->isEnabled());
    CHECK(remove->toolTip().contains(why));
}

TEST_CASE("what is due is shown whatever was filtered before", "[ui][plan]")
{
    PlanFixture plan;
    const ActionId late = plan.add(u"Late"_qs);
    Action closed = plan.at(plan.add(u"Closed"_qs));
    closed.standing.state = ActionState::Superseded;
    REQUIRE(plan.actions().update(closed).has_value());
    QTest::keyClick(&plan.page, Qt::Key_F5);
    test::press(plan.page, u"filter-2"_qs); // mine
    plan.page.showDue();
    CHECK(plan.table()->isVisible());
    REQUIRE(plan.table()->model()->rowCount() == 1);
    plan.table()->setCurrentIndex(plan.table()->model()->index(0, 0));
    CHECK(plan.table()->current() == late);
}

TEST_CASE("the plan is worked out once for an act that adds many actions", "[ui][plan]")
{
    PlanFixture plan;
    plan.add(u"First"_qs);
    const auto proposed = plan.actions().proposals(plan.demo.underWay());
    REQUIRE(proposed.size() > 1);
    std::vector<int> meanwhile;
    QObject::connect(&plan.demo.workspace->notifier(), &workspace::ChangeNotifier::actionChanged, &plan.page,
                     [&] { meanwhile.push_back(plan.table()->model()->rowCount()); });
    REQUIRE(plan.actions().addProposed(plan.demo.underWay(), proposed).has_value());
    CHECK(meanwhile == std::vector<int>(proposed.size(), 1));
    CHECK(plan.table()->model()->rowCount() == static_cast<int>(proposed.size()) + 1);
}
