#include "fieldwork_fixture.h"

#include "audit/sample_outcome.h"
#include "ui/fieldwork/sample_acts.h"
#include "ui/fieldwork/sample_form.h"
#include "ui/fieldwork/sample_table_model.h"
#include "ui/print/report_desk.h"
#include "ui/shared/text_block.h"
#include "workspace/draft_service.h"
#include "workspace/evidence_service.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>

using namespace sextant;
using audit::SampleRecord;
using audit::TestResult;
using test::FieldworkBench;

namespace {

/// 60 vouchers of 58,000 and 12 of 210,000: 6,000,000 in all.
QByteArray vouchers()
{
    QByteArray bytes("Voucher,Date,Text,Amount\n");
    for (int i = 1; i <= 60; ++i)
        bytes += "V" + QByteArray::number(i) + ",2025-03-01,Payment," + "58000\n";
    for (int i = 61; i <= 72; ++i)
        bytes += "V" + QByteArray::number(i) + ",2025-03-02,Pump,210000\n";
    return bytes;
}

class SampleBench : public FieldworkBench
{
public:
    using FieldworkBench::FieldworkBench;

    void focus(const char* name) { part<QWidget>(name)->setFocus(); }
    /// Begins a sample for the present check and reads \a bytes as its population.
    void beginFrom(const QByteArray& bytes, const QString& name = u"ledger.csv"_qs)
    {
        press(Qt::Key_W);
        dialogs.files = {writeFile(name, bytes)};
        focus("samplePopulationFile");
        press(Qt::Key_Space);
        REQUIRE(
            test::until([&] { return part<ui::TextBlock>("populationFacts")->text().contains(u"item"); }));
    }
    /// Chooses the method number \a index by the arrow keys.
    void chooseMethod(int index)
    {
        focus("sampleMethod");
        for (int i = 0; i < index; ++i)
            press(Qt::Key_Down);
        REQUIRE(part<QComboBox>("sampleMethod")->currentIndex() == index);
    }
    void typeInto(const char* name, const QString& text)
    {
        auto* field = part<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void draw()
    {
        REQUIRE(part<QAbstractButton>("drawSample")->isEnabled());
        focus("drawSample");
        press(Qt::Key_Space);
        REQUIRE(test::until([] {
            return QApplication::focusWidget() != nullptr &&
                   QApplication::focusWidget()->objectName() == u"sampleTable";
        }));
    }
    SampleRecord only()
    {
        const auto samples = audits().samples(engagement);
        REQUIRE(samples.size() == 1);
        return samples.front();
    }
    QTableView& table() { return *part<QTableView>("sampleTable"); }
    /// Types into the field that opened in the row, and ends it with Enter.
    void typeInRow(const QString& text)
    {
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(field != nullptr);
        field->selectAll();
        QTest::keyClicks(field, text);
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QString message() { return part<ui::MessageBar>("fieldworkMessage")->title(); }
};

} // namespace

TEST_CASE("a monetary-unit sample is designed, tested by amounts and projected by keys", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bench.chooseMethod(1);
    CHECK_FALSE(bench.part<QAbstractButton>("drawSample")->isEnabled());
    bench.typeInto("sampleTolerableAmount", u"300,000"_qs);
    CHECK(bench.part<QLabel>("sampleSize")->text() == u"60");
    CHECK(bench.part<ui::TextBlock>("sampleWhy")->text().contains(u"100,000.00"));
    bench.draw();
    const SampleRecord drawn = bench.only();
    CHECK(drawn.design.interval == Decimal::fromInt(100'000));
    CHECK(std::ranges::count(drawn.selection, true, &audit::SampledItem::certain) == 12);
    CHECK(drawn.seed == 20261123);
    // N asks for the right amount, and Enter goes on to the next item.
    bench.press(Qt::Key_N);
    bench.typeInRow(u"29000"_qs);
    REQUIRE(test::until([&] { return bench.table().currentIndex().row() == 1; }));
    SampleRecord record = bench.only();
    CHECK(audit::resultAt(record, 0).result == TestResult::Misstated);
    CHECK(audit::resultAt(record, 0).audited == Decimal::fromInt(29'000));
    // What is no amount is told and changes nothing.
    bench.press(Qt::Key_N);
    bench.typeInRow(u"much"_qs);
    CHECK(test::until([&] { return bench.message().contains(u"much"); }));
    CHECK(bench.only().results.size() == 1);
    bench.table().setFocus();
    for (int i = 1; i < bench.table().model()->rowCount(); ++i)
        bench.press(Qt::Key_Y);
    record = bench.only();
    const auto outcome = audit::outcomeOf(record);
    REQUIRE(outcome.has_value());
    const auto& money = std::get<audit::MonetaryOutcome>(outcome->figures);
    CHECK(money.facts.taints == std::vector{0.5});
    CHECK(bench.part<QWidget>("limitBar")->isVisible());
    CHECK(bench.part<QWidget>("limitBar")->accessibleDescription().contains(u"50,000.00"));
    CHECK(bench.part<ui::TextBlock>("sampleVerdict")->text() == outcome->conclusion.headline.en);
}

TEST_CASE("the population's file is kept, and another auditor draws the same sample from it",
          "[ui][fieldwork]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bench.chooseMethod(1);
    bench.typeInto("sampleTolerableAmount", u"300000"_qs);
    bench.draw();
    const SampleRecord record = bench.only();
    const auto kept = bench.file().evidence().find(record.population.file);
    REQUIRE(kept.has_value());
    CHECK(kept->fileName == u"ledger.csv");
    CHECK(bench.file().evidence().content(kept->id) == vouchers());
    CHECK(record.population.place.amountColumn == u"Amount");
    bench.focus("compareSample");
    bench.press(Qt::Key_Space);
    CHECK(test::until([&] { return bench.message().contains(u"same"); }));
    // One undo takes the sample away; the file stays, named by nothing.
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.audits().samples(bench.engagement).empty());
    bench.undo.redo();
    CHECK(bench.only().population.file == kept->id);
}

TEST_CASE("a sample that comes out otherwise is told", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bench.draw();
    SampleRecord forged = bench.only();
    forged.selection.front().reference = u"V999"_qs;
    REQUIRE(bench.audits().update(forged).has_value());
    bench.focus("compareSample");
    bench.press(Qt::Key_Space);
    CHECK(test::until([&] { return bench.message().contains(u"differ"); }));
}

TEST_CASE("the rate of something is estimated between two limits", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.press(Qt::Key_W);
    bench.type(u"1-200"_qs);
    bench.chooseMethod(2);
    REQUIRE(test::until([&] { return bench.part<QLabel>("sampleSize")->text() == u"132"; }));
    bench.typeInto("sampleExpectedRate", u"10"_qs);
    CHECK(bench.part<QLabel>("sampleSize")->text() == u"83");
    bench.draw();
    for (int i = 0; i < 83; ++i)
        bench.press(i < 8 ? Qt::Key_N : Qt::Key_Y);
    CHECK(bench.part<ui::TextBlock>("sampleVerdict")->text().contains(u"9.6%"));
    CHECK(bench.part<QWidget>("limitBar")->isVisible());
}

TEST_CASE("strata are drawn one by one, and no upper limit is stated", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bench.chooseMethod(3);
    bench.typeInto("sampleBounds", u"100000"_qs);
    bench.typeInto("sampleStrataSize", u"12"_qs);
    CHECK(bench.part<QLabel>("sampleSize")->text() == u"12");
    CHECK(bench.part<ui::TextBlock>("sampleWhy")->text().contains(u"10 of 60"));
    bench.draw();
    for (int i = 0; i < 12; ++i)
        bench.press(i == 0 ? Qt::Key_N : Qt::Key_Y);
    CHECK(bench.part<ui::TextBlock>("sampleWords")->text().contains(u"No upper limit"));
    CHECK_FALSE(bench.part<QWidget>("limitBar")->isVisible());
}

TEST_CASE("items are chosen by hand in the list, each for its reason", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bench.chooseMethod(4);
    auto* rows = bench.part<QTableView>("populationTable");
    REQUIRE(rows->isVisible());
    bench.focus("populationSearch");
    QTest::keyClicks(QApplication::focusWidget(), u"v65"_qs);
    bench.press(Qt::Key_Return);
    CHECK(rows->currentIndex().row() == 64);
    rows->setFocus();
    bench.press(Qt::Key_Return);
    bench.typeInRow(u"round sum"_qs);
    rows->setFocus();
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Space);
    CHECK(bench.part<QLabel>("sampleSize")->text() == u"2");
    bench.draw();
    const SampleRecord record = bench.only();
    CHECK(audit::isJudgemental(record));
    CHECK(record.selection[0].reason == u"round sum");
    CHECK(record.selection[1].reason == u"round sum"); // as the last one
    bench.press(Qt::Key_N);
    bench.press(Qt::Key_Y);
    CHECK(bench.part<ui::TextBlock>("sampleWords")->text().contains(u"nothing is concluded about the rest"));
    CHECK_FALSE(bench.part<QAbstractButton>("enlargeSample")->isVisible());
}

TEST_CASE("a sample is enlarged once when its design said so, and results stay", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.press(Qt::Key_W);
    bench.type(u"1-200"_qs);
    REQUIRE(test::until([&] { return bench.part<QLabel>("sampleSize")->text() == u"51"; }));
    bench.focus("sampleMayEnlarge");
    bench.press(Qt::Key_Space);
    bench.draw();
    for (int i = 0; i < 51; ++i)
        bench.press(i == 3 ? Qt::Key_N : Qt::Key_Y);
    REQUIRE(bench.part<QAbstractButton>("enlargeSample")->isVisible());
    bench.focus("enlargeSample");
    bench.press(Qt::Key_Space);
    REQUIRE(test::until([&] { return bench.only().design.size == 78; }));
    const SampleRecord record = bench.only();
    CHECK(audit::countsOf(record).tested == 51);
    CHECK(record.design.enlargements.size() == 1);
    CHECK(record.design.enlargements.front().from == 51);
    CHECK(std::ranges::count(record.selection, true, &audit::SampledItem::added) == 27);
    CHECK(bench.table().model()->rowCount() == 78);
    bench.table().setFocus();
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.only().design.size == 51);
}

TEST_CASE("a sample of every n-th item takes others from what is left", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.press(Qt::Key_W);
    bench.type(u"1-200"_qs);
    REQUIRE(test::until([&] { return bench.part<QLabel>("sampleSize")->text() == u"51"; }));
    bench.focus("sampleRule");
    bench.press(Qt::Key_Right);
    bench.focus("sampleMayEnlarge");
    bench.press(Qt::Key_Space);
    bench.draw();
    const SampleRecord before = bench.only();
    CHECK(before.design.rule == audit::SelectionRule::Systematic);
    for (int i = 0; i < 51; ++i)
        bench.press(i == 3 ? Qt::Key_N : Qt::Key_Y);
    bench.focus("enlargeSample");
    bench.press(Qt::Key_Space);
    REQUIRE(test::until([&] { return bench.only().design.size == 78; }));
    const SampleRecord record = bench.only();
    CHECK(audit::countsOf(record).tested == 51);
    CHECK(std::ranges::count(record.selection, true, &audit::SampledItem::added) == 27);
    for (const audit::SampledItem& item : before.selection)
        CHECK(std::ranges::find(record.selection, item.position, &audit::SampledItem::position) !=
              record.selection.end());
    bench.focus("compareSample");
    bench.press(Qt::Key_Space);
    CHECK(test::until([&] { return bench.message().contains(u"same"); }));
}

TEST_CASE("monetary units go on at half the interval, and can be drawn again", "[ui][fieldwork]")
{
    SampleBench bench;
    QByteArray bytes("Voucher,Amount\n");
    for (int i = 1; i <= 600; ++i)
        bytes += "V" + QByteArray::number(i) + ",10000\n";
    bench.beginFrom(bytes);
    bench.chooseMethod(1);
    bench.typeInto("sampleTolerableAmount", u"300,000"_qs);
    REQUIRE(test::until([&] { return bench.part<QLabel>("sampleSize")->text() == u"60"; }));
    bench.focus("sampleMayEnlarge");
    bench.press(Qt::Key_Space);
    bench.draw();
    const SampleRecord before = bench.only();
    REQUIRE(before.selection.size() == 60);
    for (int i = 0; i < 60; ++i)
        bench.press(Qt::Key_Y);
    bench.table().selectRow(0);
    bench.press(Qt::Key_N);
    bench.typeInRow(u"6000"_qs);
    REQUIRE(bench.part<QAbstractButton>("enlargeSample")->isVisible());
    CHECK(bench.part<QAbstractButton>("enlargeSample")->text().contains(u"50,000.00"));
    bench.focus("enlargeSample");
    bench.press(Qt::Key_Space);
    REQUIRE(test::until([&] { return bench.only().selection.size() == 120; }));
    const SampleRecord record = bench.only();
    CHECK(record.design.interval == Decimal::fromInt(50'000));
    CHECK(record.design.size == 120);
    CHECK(record.design.enlargements.front() == audit::SampleEnlargement{60, 120, bench.clock.nowUtc()});
    CHECK(record.results.size() == 60);
    bench.focus("compareSample");
    bench.press(Qt::Key_Space);
    CHECK(test::until([&] { return bench.message().contains(u"same"); }));
}

TEST_CASE("a file is added to an item and taken away again", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bench.draw();
    bench.press(Qt::Key_Down);
    bench.dialogs.files = {bench.writeFile(u"receipt.txt"_qs, "one name only")};
    bench.press(Qt::Key_E);
    REQUIRE(test::until([&] { return bench.only().results.size() == 1; }));
    const SampleRecord record = bench.only();
    CHECK(record.results.front().position == record.selection[1].position);
    REQUIRE(record.results.front().evidence.size() == 1);
    CHECK(bench.part<QWidget>("sampleItem")->isVisible());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.only().results.empty());
}

TEST_CASE("Ctrl+Enter makes a finding of a sample that failed, and the links lead both ways",
          "[ui][fieldwork]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bench.draw();
    bench.press(Qt::Key_N);
    QSignalSpy asked(bench.tab, &ui::EngagementTab::tabRequested);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    const auto findings = bench.audits().findings(bench.engagement);
    REQUIRE(findings.size() == 1);
    const SampleRecord record = bench.only();
    CHECK(findings.front().samples == std::vector{record.id});
    CHECK(findings.front().checks == std::vector{record.check});
    CHECK(findings.front().condition.en.contains(record.selection.front().reference));
    CHECK_FALSE(findings.front().condition.zh.isEmpty());
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().at(0) == u"findings"_qs);
    // From the sample to its finding, and to its check.
    bench.focus("sampleFinding-F1");
    bench.press(Qt::Key_Space);
    CHECK(test::until([&] { return asked.count() == 2; }));
    bench.focus("sampleCheck");
    bench.press(Qt::Key_Space);
    REQUIRE(test::until([&] { return bench.list().isVisible(); }));
    CHECK(bench.idOf(bench.current()) == record.check);
    // From the check to its sample, and from anywhere by its id.
    bench.focus("link-WP-01");
    bench.press(Qt::Key_Space);
    CHECK(test::until([&] { return bench.table().isVisible(); }));
    bench.press(Qt::Key_F5);
    bench.tab->showSubject(record.id.toString());
    CHECK(bench.table().isVisible());
}

TEST_CASE("a conclusion that is being typed outlives the program, and counts when it is left",
          "[ui][fieldwork][drafts]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bench.draw();
    const workspace::DraftPlace place{bench.only().id, u"conclusion"_qs};
    bench.focus("sampleConclusion");
    bench.type(u"Approvals are missing"_qs);
    CHECK(test::until([&] { return !bench.audits().drafts().kept(place).isEmpty(); }));
    CHECK(bench.part<QWidget>("sampleConclusion")->hasFocus());
    CHECK(bench.only().conclusion.isEmpty());
    bench.press(Qt::Key_Escape);
    CHECK(bench.only().conclusion == u"Approvals are missing"_qs);
    CHECK(bench.audits().drafts().kept(place).isEmpty());
}

TEST_CASE("a note on an item that is being typed outlives the program, and is offered again",
          "[ui][fieldwork][drafts]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bench.draw();
    const SampleRecord record = bench.only();
    const workspace::DraftPlace place{record.id, u"note/%1"_qs.arg(record.selection[2].position)};
    const auto kept = [&] { return bench.audits().drafts().kept(place); };
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
        bench.press(key);
    bench.type(u"Receipt miss"_qs);
    REQUIRE(test::until([&] { return kept() == u"Receipt miss"_qs; }));
    bench.press(Qt::Key_Escape); // given up
    CHECK(kept().isEmpty());
    CHECK(bench.only().results.empty());

    bench.audits().drafts().keep(place, u"Receipt miss"_qs); // as a program left it that was killed
    bench.closeTab();
    bench.openTab({1272, 700});
    bench.tab->showSubject(record.id.toString());
    CHECK(bench.table().currentIndex().row() == 2);
    auto* offered = bench.part<ui::TextBlock>("sampleItemDraft");
    CHECK(offered->isVisible());
    CHECK(offered->text().contains(u"Receipt miss"));
    bench.table().setFocus();
    bench.press(Qt::Key_Return);
    bench.type(u"ing"_qs);
    bench.press(Qt::Key_Return);
    REQUIRE(test::until([&] { return !bench.only().results.empty(); }));
    CHECK(bench.only().results.front().note == u"Receipt missing"_qs);
    CHECK(kept().isEmpty());
    CHECK_FALSE(offered->isVisible());
}

TEST_CASE("the items can be narrowed down to what is open or failed", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bench.draw();
    const int all = bench.table().model()->rowCount();
    bench.press(Qt::Key_Y);
    bench.press(Qt::Key_N);
    bench.focus("sampleFilter1");
    bench.press(Qt::Key_Space);
    CHECK(bench.table().model()->rowCount() == all - 2);
    bench.focus("sampleFilter2");
    bench.press(Qt::Key_Space);
    CHECK(bench.table().model()->rowCount() == 1);
    bench.focus("sampleFilter0");
    bench.press(Qt::Key_Space);
    CHECK(bench.table().model()->rowCount() == all);
}

TEST_CASE("the working paper is laid out to be printed, and Escape leads back", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bench.draw();
    bench.focus("printSample");
    bench.press(Qt::Key_Space);
    auto* desk = bench.tab->findChild<ui::ReportDesk*>();
    REQUIRE(desk != nullptr);
    CHECK(test::until([&] { return desk->pageCount() > 0; }));
    CHECK_FALSE(bench.table().isVisible());
    bench.press(Qt::Key_Escape);
    CHECK(bench.table().isVisible());
}

TEST_CASE("a ledger of 100,000 rows is read and sampled while the window goes on", "[ui][fieldwork]")
{
    SampleBench bench;
    QByteArray bytes("Voucher,Date,Text,Amount\n");
    for (int i = 1; i <= 100'000; ++i)
        bytes +=
            "V" + QByteArray::number(i) + ",2025-03-01,Payment," + QByteArray::number(i % 977 + 1) + ".50\n";
    bench.press(Qt::Key_W);
    bench.dialogs.files = {bench.writeFile(u"large.csv"_qs, bytes)};
    bench.strike("samplePopulationFile");
    CHECK_FALSE(bench.part<QAbstractButton>("drawSample")->isEnabled()); // it is still being read
    REQUIRE(test::until([&] { return bench.part<QAbstractButton>("drawSample")->isEnabled(); }));
    CHECK(bench.part<QTableView>("populationTable")->model()->rowCount() == 100'000);
    bench.strike("drawSample");
    CHECK(bench.audits().samples(bench.engagement).empty()); // a worker draws
    CHECK_FALSE(bench.part<QAbstractButton>("drawSample")->isEnabled());
    REQUIRE(test::until([&] { return bench.table().hasFocus(); }));
    CHECK(bench.only().design.size == 59);
}

TEST_CASE("a sample that is still being drawn is dropped when its form is left", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bench.strike("drawSample");
    bench.strike("cancelSample");
    QCoreApplication::processEvents();
    CHECK(bench.audits().samples(bench.engagement).empty());
    bench.focus("newSample");
    bench.dialogs.files = {bench.pathOf(u"ledger.csv"_qs)};
    bench.press(Qt::Key_Space);
    bench.typeInto("sampleTitle", u"Again"_qs);
    bench.focus("samplePopulationFile");
    bench.press(Qt::Key_Space);
    REQUIRE(test::until([&] { return bench.part<QAbstractButton>("drawSample")->isEnabled(); }));
    bench.draw();
    CHECK(bench.only().title == u"Again"_qs); // the first one would be here by now
}

TEST_CASE("a sample whose file is still being kept is dropped when its form is left", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.beginFrom(vouchers());
    bool left = false;
    QObject::connect(bench.tab->findChild<ui::SampleForm*>(), &ui::SampleForm::drawn, bench.tab, [&] {
        bench.strike("cancelSample");
        left = true;
    });
    bench.strike("drawSample");
    REQUIRE(test::until([&] { return left; }));
    const auto* acts = bench.tab->findChild<ui::SampleActs*>();
    REQUIRE(acts->isBusy());
    REQUIRE(test::until([&] { return !acts->isBusy(); }));
    CHECK(bench.audits().samples(bench.engagement).empty());
}

TEST_CASE("a long pasted list is read as a whole, not laid out as text", "[ui][fieldwork]")
{
    SampleBench bench;
    QString list = u"Voucher\tAmount\n"_qs;
    for (int i = 1; i <= 30'000; ++i)
        list += u"P-%1\t%2\n"_qs.arg(i).arg(i % 90 + 1);
    QApplication::clipboard()->setText(list);
    bench.press(Qt::Key_W);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(bench.part<QPlainTextEdit>("samplePopulation")->toPlainText().isEmpty());
    REQUIRE(test::until([&] { return bench.part<QAbstractButton>("drawSample")->isEnabled(); }));
    bench.draw();
    const SampleRecord record = bench.only();
    CHECK(record.population.origin == audit::PopulationOrigin::Pasted);
    CHECK(bench.file().evidence().find(record.population.file).has_value());
    bench.focus("compareSample");
    bench.press(Qt::Key_Space);
    CHECK(test::until([&] { return bench.message().contains(u"same"); }));
    QApplication::clipboard()->clear();
}

TEST_CASE("rows that are no items are named, and other columns put it right", "[ui][fieldwork]")
{
    SampleBench bench;
    bench.press(Qt::Key_W);
    bench.dialogs.files = {bench.writeFile(
        u"odd.csv"_qs, "Voucher,Amount,Net\nV1,5,4\nV2,a lot,4\nV3,7,4\nV4,8,4\nV5,8,4\nV6,8,4\n"
                       "V7,8,4\nV8,8,4\nV9,8,4\nV10,8,4\nV11,8,4\n")};
    bench.focus("samplePopulationFile");
    bench.press(Qt::Key_Space);
    auto* facts = bench.part<ui::TextBlock>("populationFacts");
    REQUIRE(test::until([&] { return facts->text().contains(u"a lot"); }));
    CHECK_FALSE(bench.part<QAbstractButton>("drawSample")->isEnabled());
    bench.focus("populationAmount");
    bench.press(Qt::Key_Down);
    CHECK(test::until([&] { return bench.part<QAbstractButton>("drawSample")->isEnabled(); }));
}
