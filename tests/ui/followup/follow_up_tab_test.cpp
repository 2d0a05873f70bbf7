#include "follow_up_fixture.h"

#include "ui/charts/age_bands_widget.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/text_block.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace sextant;
using improvement::ActionState;
using test::FollowUpBench;
using Column = ui::FollowUpModel::Column;

TEST_CASE("a finding that is accepted becomes an action in one key, and back", "[ui][followup]")
{
    FollowUpBench bench;
    CHECK(bench.part<ui::TextBlock>("noActions")->isVisible());
    const auto finding = bench.addFinding(u"Cash is not counted"_qs, u"现金未盘点"_qs);
    REQUIRE(bench.table()->model()->rowCount() == 1);
    CHECK(bench.cell(0, Column::State) == u"No action yet"_qs);
    CHECK(bench.cell(0, Column::Finding) == u"F1, Medium"_qs);
    CHECK(bench.tab->figure() == u"1 open"_qs);
    bench.table()->setFocus();
    bench.press(Qt::Key_Insert);
    const auto actions = bench.audits().actions(bench.engagement);
    REQUIRE(actions.size() == 1);
    CHECK(actions.front().source.finding == finding);
    CHECK(bench.cell(0, Column::What) == u"Cash is not counted no more"_qs);
    CHECK(bench.cell(0, Column::Owner) == u"Mary Otieno"_qs);
    CHECK(bench.cell(0, Column::Due).startsWith(u"2027-01-31"_qs));
    CHECK(bench.cell(0, Column::State) == u"Open"_qs);
    bench.undo.undo();
    test::settleLayouts();
    CHECK(bench.audits().actions(bench.engagement).empty());
    CHECK(bench.cell(0, Column::State) == u"No action yet"_qs);
}

TEST_CASE("an action goes from state to state by keys; another than who claimed it verifies",
          "[ui][followup]")
{
    FollowUpBench bench;
    const auto id = bench.addAction(bench.addFinding(u"Cash is not counted"_qs, u"现金未盘点"_qs));
    bench.table()->setFocus();
    bench.press(Qt::Key_I);
    CHECK(bench.at(id).standing.state == ActionState::InProgress);
    bench.press(Qt::Key_V);
    CHECK(bench.at(id).standing.state == ActionState::InProgress);
    auto* message = bench.part<ui::MessageBar>("followUpMessage");
    CHECK(message->title() == u"Nobody has said yet that this is done."_qs);

    bench.press(Qt::Key_C);
    CHECK(bench.part<QLineEdit>("closingBy")->text() == u"Mary Otieno"_qs); // its owner
    bench.part<QPushButton>("closingConfirm")->click();
    test::settleLayouts();
    CHECK(bench.at(id).standing.state == ActionState::ClaimedDone);
    CHECK(bench.nameOf(bench.at(id).standing.by) == u"Mary Otieno"_qs);
    CHECK_FALSE(message->isVisible());

    bench.table()->setFocus();
    bench.press(Qt::Key_V);
    auto* by = bench.part<QLineEdit>("closingBy");
    by->setText(u"Mary Otieno"_qs);
    bench.part<QPlainTextEdit>("closingNote")->setPlainText(u"Count sheets seen"_qs);
    by->setFocus();
    bench.press(Qt::Key_Return);
    CHECK(bench.at(id).standing.state == ActionState::ClaimedDone);
    CHECK(message->title() == u"Mary Otieno has claimed it done."_qs);
    by->setText(u"Zhao Lei"_qs);
    bench.part<QLineEdit>("closingDay")->setText(u"2026-11-20"_qs);
    bench.press(Qt::Key_Return);
    CHECK(bench.at(id).standing.state == ActionState::Verified);
    CHECK(bench.at(id).standing.on == QDate(2026, 11, 20));
    CHECK(bench.nameOf(bench.at(id).standing.by) == u"Zhao Lei"_qs);
    CHECK(bench.at(id).closingNote == u"Count sheets seen"_qs);
    CHECK(bench.tab->figure().isEmpty());
    bench.undo.undo();
    test::settleLayouts();
    CHECK(bench.at(id).standing.state == ActionState::ClaimedDone);
}

TEST_CASE("what was claimed stands before what is verified", "[ui][followup]")
{
    FollowUpBench bench;
    const auto id = bench.addAction(bench.addFinding(u"Cash is not counted"_qs, u"现金未盘点"_qs));
    const auto close = [&](Qt::Key key, const QString& by, const QString& note) {
        bench.table()->setFocus();
        bench.press(key);
        bench.part<QLineEdit>("closingBy")->setText(by);
        auto* field = bench.part<QPlainTextEdit>("closingNote");
        field->setFocus();
        QTest::keyClicks(field, note);
        bench.part<QPushButton>("closingConfirm")->click();
        test::settleLayouts();
    };
    close(Qt::Key_C, u"Mary Otieno"_qs, u"We count each Friday."_qs);
    CHECK(bench.at(id).closingNote == u"We count each Friday."_qs);
    close(Qt::Key_V, u"Zhao Lei"_qs, u"Four sheets seen."_qs);
    CHECK(bench.at(id).standing.state == ActionState::Verified);
    CHECK(bench.at(id).closingNote == u"We count each Friday.\nFour sheets seen."_qs);
}

TEST_CASE("a risk is accepted by name, on a day that has been, for a reason", "[ui][followup]")
{
    FollowUpBench bench;
    const auto id = bench.addAction(bench.addFinding(u"Cash is not counted"_qs, u"现金未盘点"_qs));
    bench.table()->setFocus();
    bench.press(Qt::Key_R);
    auto* message = bench.part<ui::MessageBar>("followUpMessage");
    auto* confirm = bench.part<QPushButton>("closingConfirm");
    bench.part<QLineEdit>("closingBy")->setText(u"Council"_qs);
    bench.part<QLineEdit>("closingDay")->setText(u"2026-12-01"_qs);
    confirm->click();
    CHECK(message->title().contains(u"not a day that has been"_qs));
    bench.part<QLineEdit>("closingDay")->setText(u"2026-11-03"_qs);
    confirm->click();
    CHECK(message->title() == u"Why is the risk accepted?"_qs);
    CHECK(bench.at(id).standing.state == ActionState::Open);
    bench.part<QPlainTextEdit>("closingNote")->setPlainText(u"Sums below 50 dollars"_qs);
    confirm->click();
    test::settleLayouts();
    const improvement::Action& accepted = bench.at(id);
    CHECK(accepted.standing.state == ActionState::RiskAccepted);
    CHECK(bench.nameOf(accepted.standing.by) == u"Council"_qs);
    CHECK(accepted.standing.on == QDate(2026, 11, 3));
    CHECK(accepted.closingNote == u"Sums below 50 dollars"_qs);
    bench.table()->setFocus();
    bench.press(Qt::Key_O); // taken up again
    CHECK(bench.at(id).standing.state == ActionState::Open);
}

TEST_CASE("what is open for over 18 months is named, and ages stand in bands", "[ui][followup]")
{
    FollowUpBench bench;
    auto* named = bench.part<ui::MessageBar>("longOutstanding");
    const auto old =
        bench.addAction(bench.addFinding(u"Cash is not counted"_qs, u"现金未盘点"_qs), QDate(2025, 2, 10));
    bench.addAction(bench.addFinding(u"Keys are shared"_qs, u"钥匙共用"_qs), QDate(2026, 7, 1));
    CHECK(named->isVisible());
    CHECK(named->title() == u"1 action open for more than 18 months"_qs);
    CHECK(named->text() == u"F1 Cash is not counted no more: Mary Otieno, 21 months"_qs);
    CHECK(bench.cell(0, Column::Age) == u"21 months"_qs);
    const auto& bands = bench.part<ui::AgeBandsWidget>("ageBands")->spec().bands;
    REQUIRE(bands.size() == 5);
    CHECK(bands[0].count == 0);
    CHECK(bands[1].count == 1);
    CHECK(bands[4].count == 1);
    CHECK(bands[4].isTooOld);
    // A band opens what is in it.
    bench.part<ui::AgeBandsWidget>("ageBands")->setFocus();
    bench.press(Qt::Key_Home);
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    CHECK(bench.table()->currentIndex().row() == 1);
    CHECK(bench.table()->hasFocus());
    REQUIRE(bench.actions().remove(old).has_value());
    test::settleLayouts();
    CHECK_FALSE(named->isVisible());
}

TEST_CASE("the rate of implementation says what it is made of", "[ui][followup]")
{
    FollowUpBench bench;
    auto* rate = bench.part<ui::Label>("implementationRate");
    const auto finding = bench.addFinding(u"Cash is not counted"_qs, u"现金未盘点"_qs);
    const auto first = bench.addAction(finding);
    CHECK(rate->text() == u"Nothing is due yet"_qs);
    improvement::Action late = bench.at(first);
    late.due = QDate(2026, 11, 1);
    REQUIRE(bench.actions().update(late).has_value());
    improvement::Action done = bench.at(bench.addAction(finding));
    done.standing.state = ActionState::ClaimedDone;
    REQUIRE(bench.actions().update(done).has_value());
    done.standing = {ActionState::Verified, {}, {}};
    done.closingNote = u"Seen"_qs;
    REQUIRE(bench.actions().update(done, {std::nullopt, u"Zhao Lei"_qs}).has_value());
    test::settleLayouts();
    CHECK(rate->text() == u"Implemented: 1 of 2 due, 50%"_qs);
    CHECK(rate->toolTip().contains(u"Verified ÷"_qs));
    CHECK(bench.part<ui::TextBlock>("rateFormula")->text() == rate->toolTip());
    CHECK(bench.part<ui::TextBlock>("stateCounts")->text() == u"Open: 1; Verified: 1; late: 1"_qs);
}

TEST_CASE("an action leads to its finding and to the plan", "[ui][followup]")
{
    FollowUpBench bench;
    const auto finding = bench.addFinding(u"Cash is not counted"_qs, u"现金未盘点"_qs);
    const auto id = bench.addAction(finding);
    QSignalSpy tabs(bench.tab, &ui::EngagementTab::tabRequested);
    QSignalSpy plans(bench.tab, &ui::FollowUpTab::planRequested);
    bench.table()->setFocus();
    bench.press(Qt::Key_F);
    REQUIRE(tabs.count() == 1);
    CHECK(tabs.front().at(0).toString() == u"findings"_qs);
    CHECK(tabs.front().at(1).toString() == finding.toString());
    bench.part<QPushButton>("openFindingButton")->click();
    CHECK(tabs.count() == 2);
    CHECK(bench.part<QPushButton>("openFindingButton")->text() == u"Finding F1: Cash is not counted"_qs);
    bench.press(Qt::Key_P);
    REQUIRE(plans.count() == 1);
    CHECK(plans.front().at(0).value<improvement::ActionId>() == id);
}

TEST_CASE("the calendar file holds the due days of this audit's actions alone", "[ui][followup]")
{
    FollowUpBench bench;
    bench.addAction(bench.addFinding(u"Cash is not counted"_qs, u"现金未盘点"_qs));
    improvement::Action other;
    other.organisation = bench.organisation;
    other.what.en = u"Nobody's finding"_qs;
    other.due = QDate(2027, 2, 1);
    REQUIRE(bench.actions().add(other).has_value());
    const QString path = bench.pathOf(u"follow-up.ics"_qs);
    bench.dialogs.files.push_back(path);
    bench.part<QPushButton>("followUpCalendarButton")->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.count("BEGIN:VEVENT") == 1);
    CHECK(text.contains("20270131"));
    CHECK_FALSE(text.contains("Nobody"));
    CHECK(bench.part<ui::MessageBar>("followUpMessage")->title().startsWith(u"1 due day"_qs));
}

TEST_CASE("the stage names what the audit lacks, and each gap leads to its place", "[ui][followup]")
{
    FollowUpBench bench;
    CHECK(bench.part<ui::Label>("followUpStage")->text() == u"Stage: Planned"_qs);
    CHECK_FALSE(bench.part<QPushButton>("followUpStepButton")->isVisible());
    const auto id = bench.addAction(bench.addFinding(u"Cash is not counted"_qs, u"现金未盘点"_qs));
    bench.tab->showSubject(u"openActions"_qs);
    CHECK(bench.table()->hasFocus());
    bench.tab->showSubject(id.toString());
    CHECK(bench.table()->currentIndex().row() == 0);
}
