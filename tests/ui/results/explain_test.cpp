#include "results_fixture.h"

#include "ui/charts/distribution_widget.h"
#include "ui/charts/heat_map_widget.h"
#include "ui/charts/trend_widget.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace sextant;
using test::ResultsFixture;

namespace {

QString figure(ResultsFixture& f)
{
    return f.part<QLabel>(u"explainedFigure"_qs)->text();
}

QString title(ResultsFixture& f)
{
    return f.part<ui::TextBlock>(u"explainedNode"_qs)->text();
}

} // namespace

TEST_CASE("a gate is explained, and leads to its question", "[ui][results]")
{
    ResultsFixture f;
    QSignalSpy items(&f.page, &ui::ResultsPage::itemRequested);
    auto* gates = f.table(u"gatesTable"_qs);
    gates->setFocus();
    while (!gates->currentRow()->isBad)
        QTest::keyClick(gates, Qt::Key_Down);
    QTest::keyClick(gates, Qt::Key_Return);
    REQUIRE(f.explains());
    CHECK(title(f).startsWith(u"I1 "_qs));
    CHECK(figure(f) == u"1"_qs);
    CHECK(f.explainedTexts().contains(u"Gate: at least 2, whatever the average"_qs));
    CHECK(f.explainedWords().contains(u"failed"_qs));
    CHECK(f.explainedWords().contains(u"× 2"_qs));
    test::press(f.page, u"explainedQuestionButton"_qs);
    REQUIRE(items.count() == 1);

    // The figures that it enters are explained in turn.
    auto* above = f.table(u"explanationTable"_qs);
    REQUIRE(above->rows()->rowCount() == 2);
    CHECK(above->rows()->row(0).facts.at(0).text == u"2 ÷ 6"_qs);
    above->setFocus();
    QTest::keyClick(above, Qt::Key_Return);
    CHECK(figure(f) == u"1.67"_qs);
}

TEST_CASE("a cell of the heat map lists its questions", "[ui][results]")
{
    ResultsFixture f;
    QSignalSpy items(&f.page, &ui::ResultsPage::itemRequested);
    auto* heat = f.part<ui::HeatMapWidget>(u"heatMap"_qs);
    REQUIRE(heat->isVisible());
    REQUIRE(heat->spec().rows.size() == 10);
    int counted = 0;
    for (const report::HeatRow& row : heat->spec().rows)
        for (const int count : row.counts)
            counted += count;
    CHECK(counted == 62);
    heat->setFocus();
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(heat, Qt::Key_Down);
    QTest::keyClick(heat, Qt::Key_Down);
    QTest::keyClick(heat, Qt::Key_Right);
    QTest::keyClick(heat, Qt::Key_Right);
    const int count = heat->spec().rows.at(8).counts.at(2);
    REQUIRE(count > 0);
    QTest::keyClick(heat, Qt::Key_Return);
    REQUIRE(f.explains());
    CHECK(figure(f) == QString::number(count));
    auto* rows = f.table(u"explanationTable"_qs);
    REQUIRE(rows->rows()->rowCount() == count);
    for (int i = 0; i < count; ++i)
        CHECK(rows->rows()->row(i).mark.number == u"2"_qs);
    QTest::keyClick(rows, Qt::Key_Return);
    CHECK(items.count() == 1);
}

TEST_CASE("what was rounded, left out and covered stands with the figure", "[ui][results]")
{
    ResultsFixture f;
    auto* bars = f.part<ui::DomainBarsWidget>(u"domainBars"_qs);
    bars->setSelected(8);
    QTest::keyClick(bars, Qt::Key_Return);
    CHECK(f.explainedTexts().contains(u"Rounded, half away from zero"_qs));
    CHECK(f.explainedWords().contains(u"1.666667…"_qs));
    CHECK(f.explainedTexts().contains(u"Coverage: 4 rated, 0 not applicable, 2 open"_qs));
    CHECK(f.explainedWords().contains(u"4/6"_qs));
}

TEST_CASE("a gap becomes an action by key, by click and from its explanation", "[ui][results]")
{
    ResultsFixture f;
    QSignalSpy actions(&f.page, &ui::ResultsPage::actionRequested);
    auto* gaps = f.table(u"gapsTable"_qs);
    gaps->setFocus();
    QTest::keyClick(gaps, Qt::Key_Down);
    QTest::keyClick(gaps, Qt::Key_A);
    REQUIRE(actions.count() == 1);
    CHECK(actions[0][0].value<assessment::AssessmentId>() == f.demo.underWay());
    const int columns = gaps->model()->columnCount();
    const QRect link = gaps->visualRect(gaps->model()->index(1, columns - 1));
    QTest::mouseClick(gaps->viewport(), Qt::LeftButton, {}, link.center());
    REQUIRE(actions.count() == 2);
    CHECK_FALSE(f.explains());
    QTest::keyClick(gaps, Qt::Key_Return);
    REQUIRE(f.explains());
    test::press(f.page, u"explainedActionButton"_qs);
    REQUIRE(actions.count() == 3);
    for (const auto& one : actions)
        CHECK(one[1].value<framework::ItemId>() == actions[0][1].value<framework::ItemId>());
}

TEST_CASE("the strongest and the weakest domains stand in words and are explained", "[ui][results]")
{
    ResultsFixture f;
    auto* strongest = f.table(u"strongestTable"_qs);
    auto* weakest = f.table(u"weakestTable"_qs);
    REQUIRE(strongest->rows()->rowCount() == 3);
    REQUIRE(weakest->rows()->rowCount() == 3);
    CHECK(strongest->rows()->row(0).code == u"D"_qs);
    CHECK(weakest->rows()->row(0).code == u"I"_qs);
    CHECK(strongest->rows()->row(0).facts.at(0).text.endsWith(u"above the whole"_qs));
    CHECK(weakest->rows()->row(0).facts.at(0).text.endsWith(u"below the whole"_qs));
    weakest->setFocus();
    QTest::keyClick(weakest, Qt::Key_Return);
    CHECK(title(f).startsWith(u"I "_qs));
}

TEST_CASE("the trend goes over the assessments and explains each of them", "[ui][results]")
{
    ResultsFixture f;
    auto* trend = f.part<ui::TrendWidget>(u"trend"_qs);
    REQUIRE(trend->isVisible());
    REQUIRE(trend->spec().times.size() >= 2);
    // However close two assessments are, their times tell them apart.
    for (size_t i = 1; i < trend->spec().times.size(); ++i)
        CHECK(trend->spec().times[i] != trend->spec().times[i - 1]);
    trend->setFocus();
    QTest::keyClick(trend, Qt::Key_Home);
    QTest::keyClick(trend, Qt::Key_Return);
    REQUIRE(f.explains());
    CHECK(f.table(u"explanationTable"_qs)->rows()->rowCount() == 10);
    QTest::keyClick(f.table(u"explanationTable"_qs), Qt::Key_Escape);
    trend->setFocus();
    QTest::keyClick(trend, Qt::Key_T);
    auto* table = f.table(u"trendTable"_qs);
    CHECK(table->hasFocus());
    CHECK(table->rows()->rowCount() == 11);
}

TEST_CASE("a bar of levels leads to its domain, the first to the whole", "[ui][results]")
{
    ResultsFixture f;
    auto* levels = f.part<ui::DistributionWidget>(u"distribution"_qs);
    REQUIRE(levels->spec().bars.size() == 11);
    levels->setFocus();
    QTest::keyClick(levels, Qt::Key_Down);
    QTest::keyClick(levels, Qt::Key_Return);
    REQUIRE(f.explains());
    const QStringList whole = f.explainedWords();
    levels->setFocus();
    QTest::keyClick(levels, Qt::Key_Down);
    QTest::keyClick(levels, Qt::Key_Return);
    REQUIRE(f.explains());
    CHECK(f.explainedWords() != whole);
}

TEST_CASE("every chart has its table one key away, and a table is copied as text", "[ui][results]")
{
    const QString name =
        GENERATE(u"radar"_qs, u"domainBars"_qs, u"heatMap"_qs, u"trend"_qs, u"distribution"_qs);
    CAPTURE(name.toStdString());
    ResultsFixture f;
    auto* chart = f.part<QWidget>(name);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_T);
    auto* table = f.table(name + u"Table");
    REQUIRE(table->isVisible());
    CHECK_FALSE(chart->isVisible());
    CHECK(table->rows()->rowCount() >= 10);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines.size() == table->rows()->rowCount() + 1);
    CHECK(lines.at(1).count(u'\t') == table->rows()->columnCount() - 1);
    QTest::keyClick(table, Qt::Key_T);
    CHECK(chart->hasFocus());
}

TEST_CASE("what is open is found again after a restart, a what-if is not", "[ui][results]")
{
    ResultsFixture f;
    auto* gaps = f.table(u"gapsTable"_qs);
    gaps->setFocus();
    QTest::keyClick(gaps, Qt::Key_Return);
    const QString explained = title(f);
    test::press(f.page, u"allGapsButton"_qs);
    const QVariantMap state = f.page.state();

    ui::ResultsPage again({test::look(), *f.demo.workspace, f.undo});
    again.restoreState(state);
    CHECK(again.state() == state);
    again.setAssessment(f.demo.underWay());
    REQUIRE(test::showActive(again, {1272, 812}));
    again.activated();
    CHECK(again.findChild<QWidget*>(u"explainPanel"_qs)->isVisible());
    CHECK(again.findChild<ui::TextBlock*>(u"explainedNode"_qs)->text() == explained);
    CHECK(again.findChild<ui::ItemTable*>(u"gapsTable"_qs)->rows()->rowCount() == gaps->rows()->rowCount());

    QTest::keyClick(f.table(u"explanationTable"_qs), Qt::Key_Escape);
    QTest::keyClick(f.part<QWidget>(u"domainBars"_qs), Qt::Key_W);
    CHECK(f.page.state().value(u"explains"_qs).toString().isEmpty());
}

TEST_CASE("every command of the results runs, and the help is there", "[ui][results]")
{
    ResultsFixture f;
    CHECK_FALSE(f.page.help().isEmpty());
    QStringList ids;
    for (const ui::Command& command : f.page.commands()) {
        CHECK_FALSE(command.text.isEmpty());
        CHECK_FALSE(ids.contains(command.id));
        ids << command.id;
        if (command.enabled)
            command.run();
    }
    CHECK(ids.size() >= 9);
    f.show({});
    for (const ui::Command& command : f.page.commands())
        CHECK_FALSE(command.enabled);
}
