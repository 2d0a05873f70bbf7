#include "fieldwork_fixture.h"

#include "ui/fieldwork/procedure_panel.h"
#include "ui/shared/check_delegate.h"
#include "ui/shared/text_block.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace sextant;
using test::FieldworkBench;
using ui::CheckFilter;
using ui::CheckResult;

TEST_CASE("each key gives a check its result and goes on to the next", "[ui][fieldwork]")
{
    FieldworkBench bench;
    const std::vector<std::pair<Qt::Key, CheckResult>> keys{{Qt::Key_Y, CheckResult::Satisfactory},
                                                            {Qt::Key_P, CheckResult::Partly},
                                                            {Qt::Key_N, CheckResult::NotSatisfactory},
                                                            {Qt::Key_T, CheckResult::NotTested}};
    for (int place = 0; place < 4; ++place) {
        REQUIRE(bench.current() == bench.check(place));
        bench.press(keys[static_cast<size_t>(place)].first);
        CHECK(bench.result(bench.check(place)) == keys[static_cast<size_t>(place)].second);
        CHECK(bench.current() == bench.check(place + 1));
    }
    CHECK(bench.tab->figure().startsWith(u"4 of "));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.result(bench.check(3)) == CheckResult::Open);
    CHECK(bench.result(bench.check(2)) == CheckResult::NotSatisfactory);
}

TEST_CASE("a check that does not apply is asked for its reason at once", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_A);
    REQUIRE(QApplication::focusWidget()->objectName() == u"reasonField");
    bench.type(u"No cash abroad"_qs);
    bench.press(Qt::Key_Return);
    const auto* given = std::get_if<assessment::NotApplicable>(&bench.answer(bench.check(0)).response);
    REQUIRE(given != nullptr);
    CHECK(given->reason == u"No cash abroad");
    CHECK(QApplication::focusWidget() == &bench.list());
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_A, Qt::ShiftModifier);
    given = std::get_if<assessment::NotApplicable>(&bench.answer(bench.check(1)).response);
    REQUIRE(given != nullptr);
    CHECK(given->reason == u"No cash abroad");
}

TEST_CASE("without a reason nothing is answered", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_A);
    bench.press(Qt::Key_Return);
    CHECK(bench.result(bench.check(0)) == CheckResult::Open);
    CHECK(QApplication::focusWidget() == &bench.list());
    CHECK(bench.undo.count() == 0);
}

TEST_CASE("several checks chosen with Shift get one result, and one undo takes it back", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(bench.list().chosen().size() == 3);
    bench.press(Qt::Key_Y);
    for (int place = 0; place < 3; ++place)
        CHECK(bench.result(bench.check(place)) == CheckResult::Satisfactory);
    CHECK(bench.list().chosen().size() == 3);
    CHECK(bench.undo.count() == 1);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    for (int place = 0; place < 3; ++place)
        CHECK(bench.result(bench.check(place)) == CheckResult::Open);
}

TEST_CASE("one reason serves all the checks chosen, whatever the last of them said", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_A);
    bench.type(u"Not abroad"_qs);
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(bench.list().chosen().size() == 2);
    bench.press(Qt::Key_A);
    bench.type(u"Not abroad"_qs);
    bench.press(Qt::Key_Return);
    CHECK(bench.result(bench.check(0)) == CheckResult::NotApplicable);
    CHECK(bench.result(bench.check(1)) == CheckResult::NotApplicable);
}

TEST_CASE("a click on a square gives that result and stays", "[ui][fieldwork]")
{
    FieldworkBench bench;
    const int second = bench.check(1);
    const QRect row = bench.list().visualRect(bench.model().indexOfItem(second));
    const ui::CheckDelegate delegate(bench.theme, bench.model(), nullptr);
    QPoint on(row.right(), row.center().y());
    while (on.x() > row.left() && delegate.resultAt(row, on) != CheckResult::NotSatisfactory)
        on.rx()--;
    QTest::mouseClick(bench.list().viewport(), Qt::LeftButton, {}, on);
    CHECK(bench.result(second) == CheckResult::NotSatisfactory);
    CHECK(bench.current() == second);
}

TEST_CASE("the note is typed by an input method, kept with its check, and letters stay letters",
          "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget()->objectName() == u"noteField");
    bench.type(u"抽查三个月"_qs);
    QTest::keyClick(QApplication::focusWidget(), 'y');
    QInputMethodEvent open(u"zhang"_qs, {});
    QApplication::sendEvent(QApplication::focusWidget(), &open);
    bench.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &bench.list());
    CHECK(bench.answer(bench.check(0)).note == u"抽查三个月yzhang");
    CHECK(bench.result(bench.check(0)) == CheckResult::Open);
}

TEST_CASE("a tick mark stands where the cursor was", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_Return);
    bench.type(u"Voucher 12 "_qs);
    QTest::mouseClick(bench.part<QAbstractButton>("tick0"), Qt::LeftButton);
    CHECK(bench.part<QPlainTextEdit>("noteField")->toPlainText() == u"Voucher 12 ✓");
    CHECK(QApplication::focusWidget()->objectName() == u"noteField");
}

TEST_CASE("the filters narrow the list down and say how many there are", "[ui][fieldwork]")
{
    FieldworkBench bench;
    const int all = bench.model().shownCount();
    bench.press(Qt::Key_M);
    bench.press(Qt::Key_Y);
    bench.press(Qt::Key_N);
    CHECK(bench.model().countOf(CheckFilter::Open) == all - 2);
    CHECK(bench.model().countOf(CheckFilter::Flagged) == 1);
    CHECK(bench.model().countOf(CheckFilter::Faulty) == 1);
    CHECK(bench.model().countOf(CheckFilter::WithoutPaper) == 2);
    bench.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto* faulty = bench.part<QAbstractButton>("checkFilter8");
    QTest::keyClick(faulty, Qt::Key_Space);
    CHECK(bench.model().shownCount() == 1);
    CHECK(bench.current() == bench.model().neighbour(-1, 0));
    bench.list().setFocus();
    bench.press(Qt::Key_Y);
    // Not from under the hands: it stays until the filters are set anew.
    CHECK(bench.model().shownCount() == 1);
    QTest::keyClick(faulty, Qt::Key_Space);
    CHECK(bench.model().shownCount() == all);
}

TEST_CASE("U goes to the next open check and says when there is none", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Y);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Up);
    REQUIRE(bench.current() == bench.check(0));
    bench.press(Qt::Key_U);
    CHECK(bench.current() == bench.check(2));
    bench.press(Qt::Key_Home);
    bench.press(Qt::Key_End, Qt::ShiftModifier);
    bench.press(Qt::Key_Y);
    bench.press(Qt::Key_U);
    CHECK(bench.part<ui::MessageBar>("fieldworkMessage")->isVisible());
}

TEST_CASE("a finding begun from a check is a draft that names it, and another tab is asked for",
          "[ui][fieldwork]")
{
    FieldworkBench bench;
    QSignalSpy requests(bench.tab, &ui::EngagementTab::tabRequested);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(requests.count() == 1);
    CHECK(requests.front().front().toString() == u"findings");
    const auto findings = bench.audits().findings(bench.engagement);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().id.toString() == requests.front().back().toString());
    CHECK(findings.front().checks == std::vector{bench.idOf(bench.check(0))});
    CHECK(bench.model().facts(bench.check(0)).findings.front().label == u"F1");
    CHECK(bench.part<QAbstractButton>("link-F1")->isVisible());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.audits().findings(bench.engagement).empty());
}

TEST_CASE("evidence that is chosen belongs to the check and is counted in its row", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.dialogs.files = {bench.writeFile(u"count.txt"_qs, "counted")};
    bench.press(Qt::Key_E);
    REQUIRE(test::until([&] { return bench.model().facts(bench.check(0)).evidence == 1; }));
}

TEST_CASE("place and filters come back with the file", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_M);
    QTest::keyClick(bench.part<QAbstractButton>("checkFilter2"), Qt::Key_Space);
    const QVariantMap state = bench.tab->state();
    bench.closeTab();
    bench.openTab({1272, 700});
    REQUIRE(bench.current() == bench.check(0));
    bench.tab->restoreState(state);
    CHECK(bench.model().shownCount() == 1);
    CHECK(bench.current() == bench.tab->presenter().index().indexOf({state.value(u"check"_qs).toString()}));
    CHECK(bench.current() != bench.tab->presenter().index().indexOf({u"cash.reconciliation"_qs}));
}

TEST_CASE("a file open for reading only lets nothing be answered", "[ui][fieldwork]")
{
    FieldworkBench bench;
    REQUIRE(bench.audits().progress(bench.engagement).answered() == 0);
    bench.closeTab();
    auto environment = bench.environment();
    environment.readOnly = true;
    bench.close();
    auto opened = workspace::Workspace::open(bench.path(), environment);
    REQUIRE(opened.has_value());
    QUndoStack undo;
    QWidget window;
    auto* tab = new ui::FieldworkTab({bench.theme, bench.clock, bench.dialogs, **opened, undo, {}}, &window);
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(tab);
    tab->setEngagement(bench.engagement);
    REQUIRE(test::showActive(window, {1272, 700}));
    tab->activated();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
    CHECK(undo.count() == 0);
    CHECK((*opened)->audits().progress(bench.engagement).answered() == 0);
}

TEST_CASE("where only one pane has room, Enter brings the paper and Escape the list", "[ui][fieldwork]")
{
    FieldworkBench bench({683, 560});
    auto* paper = bench.part<QWidget>("workingPaper");
    CHECK(bench.list().isVisible());
    CHECK_FALSE(paper->isVisible());
    bench.press(Qt::Key_Return);
    CHECK(paper->isVisible());
    CHECK_FALSE(bench.list().isVisible());
    bench.press(Qt::Key_Escape);
    CHECK(bench.list().isVisible());
    CHECK(bench.list().hasFocus());
}

TEST_CASE("the model of the list keeps the rules of models", "[ui][fieldwork]")
{
    FieldworkBench bench;
    QAbstractItemModelTester tester(&bench.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    bench.press(Qt::Key_Y);
    bench.model().setFilters(CheckFilter::Open);
    bench.model().setFilters({});
    CHECK(bench.model().rowCount() == bench.model().shownCount() + 1); // with the head of the chapter
    const QModelIndex first = bench.model().indexOfItem(bench.check(0));
    CHECK(first.data(Qt::AccessibleTextRole).toString().contains(u"Satisfactory"));
    CHECK(bench.model().flags(bench.model().index(0)) == Qt::NoItemFlags);
}

TEST_CASE("legal figures are those in force on the day, however exactly their days are known",
          "[ui][fieldwork]")
{
    framework::Parameter ceiling;
    ceiling.values = {{u"10"_qs, {}, u"2016"_qs, u"2023"_qs, {}}, {u"12"_qs, {}, u"2024-05"_qs, {}, {}}};
    const auto on = [&](const QDate& day) {
        QStringList found;
        for (const framework::DatedValue& value : ui::valuesInForce(ceiling, day))
            found << value.value;
        return found;
    };
    CHECK(on(QDate(2015, 12, 31)).isEmpty());
    CHECK(on(QDate(2016, 1, 1)) == QStringList{u"10"_qs});
    CHECK(on(QDate(2023, 12, 31)) == QStringList{u"10"_qs});
    CHECK(on(QDate(2024, 4, 30)).isEmpty());
    CHECK(on(QDate(2024, 5, 1)) == QStringList{u"12"_qs});
}

TEST_CASE("another chapter in the scope brings its checks into the list", "[ui][fieldwork]")
{
    FieldworkBench bench;
    const int before = bench.model().shownCount();
    audit::Engagement wider = *bench.audits().find(bench.engagement);
    wider.chapters.push_back({u"assets"_qs});
    REQUIRE(bench.audits().update(wider).has_value());
    CHECK(bench.model().shownCount() > before);
    CHECK(bench.model().shownCount() == bench.audits().progress(bench.engagement).checks);
}

TEST_CASE("a gate of the manual says so beside the check, and decides the opinion", "[ui][fieldwork]")
{
    FieldworkBench bench;
    const auto saysGate = [&bench] {
        const auto blocks = bench.tab->findChild<ui::ProcedurePanel*>()->findChildren<ui::TextBlock*>();
        return std::any_of(blocks.begin(), blocks.end(), [](const ui::TextBlock* block) {
            return block->text().startsWith(u"If this is not satisfactory");
        });
    };
    CHECK_FALSE(saysGate());
    bench.press(Qt::Key_Y);
    bench.press(Qt::Key_Y); // 5.3 is the gate of the chapter on cash
    CHECK(saysGate());
    bench.press(Qt::Key_P);
    CHECK(bench.audits().opinion(bench.engagement).failedGates.empty());
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_N);
    CHECK(bench.audits().opinion(bench.engagement).failedGates ==
          std::vector<framework::ItemId>{{u"cash.dual-signatories"_qs}});
    CHECK_FALSE(saysGate());
}
