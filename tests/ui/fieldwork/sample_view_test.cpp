#include "fieldwork_fixture.h"

#include "support/fit.h"
#include "ui/fieldwork/limit_bar.h"
#include "ui/fieldwork/sample_table_model.h"
#include "ui/print/report_desk.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/text_block.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace sextant;
using test::FieldworkBench;

namespace {

/// Draws a sample of 1-200 for the first check, all by keys.
void draw(FieldworkBench& bench)
{
    bench.press(Qt::Key_W);
    REQUIRE(QApplication::focusWidget()->objectName() == u"samplePopulation");
    bench.type(u"1-200"_qs);
    REQUIRE(test::until([&] { return bench.part<QLabel>("sampleSize")->text() == u"51"; }));
    auto* button = bench.part<QAbstractButton>("drawSample");
    button->setFocus();
    bench.press(Qt::Key_Space);
    REQUIRE(test::until([] {
        return QApplication::focusWidget() != nullptr &&
               QApplication::focusWidget()->objectName() == u"sampleTable";
    }));
}

audit::SampleRecord only(FieldworkBench& bench)
{
    const auto samples = bench.audits().samples(bench.engagement);
    REQUIRE(samples.size() == 1);
    return samples.front();
}

} // namespace

TEST_CASE("a sample for a check is designed and drawn by keys", "[ui][fieldwork]")
{
    FieldworkBench bench;
    draw(bench);
    const audit::SampleRecord sample = only(bench);
    CHECK(sample.check == bench.idOf(bench.check(0)));
    CHECK(sample.seed == 20261123);
    CHECK(sample.design.size == 51);
    CHECK(bench.part<QTableView>("sampleTable")->model()->rowCount() == 51);
    CHECK(bench.model().facts(bench.check(0)).samples == QStringList{u"WP-01"_qs});
}

TEST_CASE("Y and N give an item its result, A brings in a spare, and one undo takes one back",
          "[ui][fieldwork]")
{
    FieldworkBench bench;
    draw(bench);
    bench.press(Qt::Key_Y);
    bench.press(Qt::Key_N);
    bench.press(Qt::Key_A);
    audit::SampleCounts counts = audit::countsOf(only(bench));
    CHECK(counts.tested == 2);
    CHECK(counts.deviations == 1);
    CHECK(counts.replaced == 1);
    CHECK(bench.part<QTableView>("sampleTable")->model()->rowCount() == 52);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(audit::countsOf(only(bench)).replaced == 0);
    CHECK(bench.part<QTableView>("sampleTable")->model()->rowCount() == 51);
}

TEST_CASE("when every item has a result the paper says what the sample shows", "[ui][fieldwork]")
{
    FieldworkBench bench;
    draw(bench);
    auto* verdict = bench.part<ui::TextBlock>("sampleVerdict");
    CHECK_FALSE(verdict->isVisible());
    bench.press(Qt::Key_N);
    for (int i = 1; i < 51; ++i)
        bench.press(Qt::Key_Y);
    CHECK(verdict->isVisible());
    CHECK_FALSE(verdict->text().isEmpty());
    // It comes into view by itself.
    CHECK(test::until([&] { return !verdict->visibleRegion().isEmpty(); }));
    CHECK(bench.part<QWidget>("limitBar")->accessibleDescription().contains(u"8.0%"));
}

TEST_CASE("a note on an item is typed in its row", "[ui][fieldwork]")
{
    FieldworkBench bench;
    draw(bench);
    bench.press(Qt::Key_Return);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    bench.type(u"只有一人审批"_qs);
    bench.press(Qt::Key_Return);
    REQUIRE(test::until([&] { return !only(bench).results.empty(); }));
    CHECK(only(bench).results.front().note == u"只有一人审批");
}

TEST_CASE("the conclusion is kept and a signed paper shows that it was changed", "[ui][fieldwork]")
{
    FieldworkBench bench;
    draw(bench);
    QTest::mouseClick(bench.part<QAbstractButton>("prepareSample"), Qt::LeftButton);
    CHECK(audit::preparedState(only(bench)) == audit::MarkState::Standing);
    bench.part<QPlainTextEdit>("sampleConclusion")->setFocus();
    bench.type(u"The control works"_qs);
    bench.press(Qt::Key_Escape);
    bench.tab->commitTyping();
    CHECK(only(bench).conclusion == u"The control works");
    CHECK(audit::preparedState(only(bench)) == audit::MarkState::ChangedSince);
}

TEST_CASE("F5 goes between checks and samples, and a letter there is no result of a check", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_F5);
    CHECK_FALSE(bench.list().isVisible());
    bench.press(Qt::Key_Y);
    CHECK(bench.undo.count() == 0);
    bench.press(Qt::Key_F5);
    CHECK(bench.list().hasFocus());
}

TEST_CASE("what cannot be read as a population is said below the field", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_W);
    CHECK_FALSE(bench.part<QAbstractButton>("drawSample")->isEnabled());
    bench.dialogs.files = {bench.writeFile(u"broken.csv"_qs, "Voucher\n\"never closed\n")};
    QTest::mouseClick(bench.part<QAbstractButton>("samplePopulationFile"), Qt::LeftButton);
    auto* facts = bench.part<ui::TextBlock>("populationFacts");
    REQUIRE(test::until([&] { return facts->isVisible() && !facts->text().isEmpty(); }));
    CHECK_FALSE(bench.part<QAbstractButton>("drawSample")->isEnabled());
}

TEST_CASE("the samples are drawn in both languages and can be read with large text",
          "[ui][fieldwork][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    for (const Language language : {Language::English, Language::Chinese}) {
        FieldworkBench bench;
        switcher.setLanguage(language);
        const QString name = u"samples-"_qs + languageCode(language);
        bench.press(Qt::Key_W);
        CHECK(test::savePicture(*bench.window, name + u"-form"));
        CHECK(test::whatDoesNotFit(*bench.window).join(u'\n').toStdString() == "");
        bench.press(Qt::Key_F5);
        draw(bench);
        bench.press(Qt::Key_N);
        for (int i = 1; i < 51; ++i)
            bench.press(Qt::Key_Y);
        for (const int size : {100, 150, 200}) {
            theme.setTextSize(size);
            INFO("text size " << size);
            CHECK(test::savePicture(*bench.window, name + u"-%1"_qs.arg(size)));
            CHECK(test::whatDoesNotFit(*bench.window).join(u'\n').toStdString() == "");
            // The paper is read from top to bottom, never sideways.
            CHECK(bench.part<ui::LimitBar>("limitBar")->isVisible());
            CHECK(bench.part<QScrollArea>("sampleScroll")->horizontalScrollBar()->maximum() == 0);
        }
        theme.setTextSize(100);
        theme.setKind(ui::ThemeKind::Dark);
        CHECK(test::savePicture(*bench.window, name + u"-dark"));
        theme.setKind(ui::ThemeKind::Light);
    }
    switcher.setLanguage(Language::English);
}

TEST_CASE("every method's form and paper can be read in both languages", "[ui][fieldwork][pictures]")
{
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    QByteArray bytes("凭证号,日期,摘要,金额\n");
    for (int i = 1; i <= 200; ++i)
        bytes += "08-" + QByteArray::number(i).rightJustified(4, '0') + ",2024-08-08,净水设备首付款," +
                 (i % 9 == 0 ? "286400" : "3860.5") + "\n";
    for (const Language language : {Language::English, Language::Chinese}) {
        FieldworkBench bench;
        switcher.setLanguage(language);
        for (int method = 1; method < 5; ++method) {
            const QString name = u"samples-%1-method%2"_qs.arg(languageCode(language)).arg(method);
            bench.press(Qt::Key_W);
            bench.dialogs.files = {bench.writeFile(u"付款明细.csv"_qs, bytes)};
            bench.part<QWidget>("samplePopulationFile")->setFocus();
            bench.press(Qt::Key_Space);
            auto* rows = bench.part<QTableView>("populationTable");
            REQUIRE(test::until([&] { return rows->model()->rowCount() == 200; }));
            bench.part<QWidget>("sampleMethod")->setFocus();
            for (int i = 0; i < method; ++i)
                bench.press(Qt::Key_Down);
            for (const char* field : {"sampleTolerableAmount", "sampleBounds"}) {
                if (auto* line = bench.part<QLineEdit>(field); line->isVisible())
                    line->setText(u"300000"_qs);
            }
            if (method == 4) {
                rows->setFocus();
                for (int i = 0; i < 3; ++i) {
                    bench.press(Qt::Key_Space);
                    bench.press(Qt::Key_Down);
                }
            }
            CHECK(test::savePicture(*bench.window, name + u"-form"));
            CHECK(test::whatDoesNotFit(*bench.window).join(u'\n').toStdString() == "");
            auto* button = bench.part<QAbstractButton>("drawSample");
            REQUIRE(button->isEnabled());
            button->setFocus();
            bench.press(Qt::Key_Space);
            auto* table = bench.part<QTableView>("sampleTable");
            REQUIRE(test::until([&] { return table->hasFocus(); }));
            for (int i = 0; i < table->model()->rowCount(); ++i)
                bench.press(method == 1 || i % 7 != 0 ? Qt::Key_Y : Qt::Key_N);
            CHECK(test::savePicture(*bench.window, name));
            if (method == 1) {
                bench.part<QWidget>("printSample")->setFocus();
                bench.press(Qt::Key_Space);
                auto* desk = bench.tab->findChild<ui::ReportDesk*>();
                REQUIRE(test::until([&] { return desk->pageCount() > 0; }));
                CHECK(test::savePicture(*bench.window, name + u"-print"));
                CHECK(test::savePicture(*desk->pages()->widget(), name + u"-pages"));
                bench.press(Qt::Key_Escape);
            }
            theme.setTextSize(150);
            CHECK(test::whatDoesNotFit(*bench.window).join(u'\n').toStdString() == "");
            theme.setTextSize(100);
            bench.press(Qt::Key_F5);
        }
    }
    switcher.setLanguage(Language::English);
}
