#include "results_fixture.h"
#include "ui/shared/message_bar.h"
#include "workspace/change_notifier.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>

using namespace sextant;
using test::ResultsFixture;

TEST_CASE("results begin with the verdict in words", "[ui][results]")
{
    ResultsFixture f;
    CHECK(f.verdict() == u"Not complete yet"_qs);
    CHECK_FALSE(f.part<ui::TextBlock>(u"reasons"_qs)->text().isEmpty());
    f.show(f.demo.in(assessment::Stage::Signed));
    CHECK(f.verdict() != u"Not complete yet"_qs);
}

TEST_CASE("the title is read whole, and the key that closes a panel is named while one is open",
          "[ui][results]")
{
    test::ResultsFixture f;
    const auto namesEscape = [&f] {
        const auto hints = f.page.hints();
        return std::any_of(hints.begin(), hints.end(),
                           [](const ui::KeyHint& hint) { return hint.keys == QStringList{u"Esc"_qs}; });
    };
    CHECK_FALSE(namesEscape());
    test::press(f.page, u"explainWholeButton"_qs);
    CHECK(namesEscape());
    QTest::keyClick(f.table(u"explanationTable"_qs), Qt::Key_Escape);
    CHECK_FALSE(namesEscape());

    test::look().setTextSize(150);
    f.page.resize(1282, 636);
    test::settleLayouts();
    const auto labels = f.page.findChildren<QLabel*>();
    const auto title = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith(u"Going-global readiness 2026");
    });
    REQUIRE(title != labels.end());
    CHECK((*title)->width() >= (*title)->sizeHint().width());
    test::look();
}

TEST_CASE("arrows choose a domain, Enter shows where its number comes from, Escape closes it",
          "[ui][results]")
{
    ResultsFixture f;
    auto* bars = f.part<ui::DomainBarsWidget>(u"domainBars"_qs);
    CHECK(bars->hasFocus());
    CHECK_FALSE(f.explains());
    QTest::keyClick(bars, Qt::Key_Down);
    QTest::keyClick(bars, Qt::Key_Down);
    CHECK(f.part<ui::RadarWidget>(u"radar"_qs)->selected() == 1);
    QTest::keyClick(bars, Qt::Key_Return);
    REQUIRE(f.explains());
    CHECK(f.part<ui::TextBlock>(u"explainedNode"_qs)->text().startsWith(u"B"_qs));
    CHECK(f.part<QLabel>(u"explainedFigure"_qs)->text() == bars->spec().bars.at(1).valueText);
    auto* lines = f.table(u"explanationTable"_qs);
    CHECK(lines->hasFocus());
    CHECK(lines->rows()->rowCount() == bars->spec().bars.at(1).total);
    QTest::keyClick(lines, Qt::Key_Escape);
    CHECK_FALSE(f.explains());
    CHECK(bars->hasFocus());
}

TEST_CASE("the lines behind a mean add up to the figure", "[ui][results]")
{
    ResultsFixture f;
    auto* bars = f.part<ui::DomainBarsWidget>(u"domainBars"_qs);
    bars->setSelected(0);
    QTest::keyClick(bars, Qt::Key_Return);
    const ui::ItemTableModel* rows = f.table(u"explanationTable"_qs)->rows();
    double products = 0;
    double weights = 0;
    for (int i = 0; i < rows->rowCount(); ++i) {
        const ui::ItemRow& row = rows->row(i);
        bool isNumber = false;
        const double product = row.facts.at(1).text.toDouble(&isNumber);
        if (!isNumber)
            continue;
        products += product;
        weights += row.facts.at(0).text.mid(2).toDouble();
    }
    REQUIRE(weights > 0);
    CHECK(QString::number(products / weights, 'f', 2) == f.part<QLabel>(u"explainedFigure"_qs)->text());
}

TEST_CASE("open answers give the figure at its lowest and at its highest", "[ui][results]")
{
    ResultsFixture f;
    auto* bars = f.part<ui::DomainBarsWidget>(u"domainBars"_qs);
    int open = 0;
    while (!bars->spec().bars.at(static_cast<size_t>(open)).open)
        ++open;
    bars->setSelected(open);
    QTest::keyClick(bars, Qt::Key_Return);
    CHECK_FALSE(f.explainedTexts().filter(u"all at the lowest"_qs).isEmpty());
    CHECK_FALSE(f.explainedTexts().filter(u"all at the highest"_qs).isEmpty());
    f.demo.answerAll(f.demo.underWay());
    CHECK(f.explainedTexts().filter(u"all at the lowest"_qs).isEmpty());
}

TEST_CASE("a row of an explanation leads to its question", "[ui][results]")
{
    ResultsFixture f;
    QSignalSpy items(&f.page, &ui::ResultsPage::itemRequested);
    const auto index = f.demo.workspace->assessments().framework(f.demo.underWay());
    test::press(f.page, u"explainWholeButton"_qs);
    auto* rows = f.table(u"explanationTable"_qs);
    QTest::keyClick(rows, Qt::Key_Enter);
    REQUIRE(items.count() == 1);
    const framework::ItemId first = items.at(0).at(0).value<framework::ItemId>();
    CHECK(index->index.items().at(static_cast<size_t>(rows->rows()->row(0).item))->id == first);
    const QRect cell = rows->visualRect(rows->model()->index(1, ui::ItemTableModel::Title));
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, cell.center());
    CHECK(items.count() == 2);
}

TEST_CASE("figures and the open explanation follow an answer", "[ui][results]")
{
    ResultsFixture f;
    test::press(f.page, u"explainWholeButton"_qs);
    const QString before = f.part<QLabel>(u"explainedFigure"_qs)->text();
    f.demo.answerAll(f.demo.underWay());
    CHECK(f.verdict() != u"Not complete yet"_qs);
    CHECK(f.part<QLabel>(u"explainedFigure"_qs)->text() != before);
    for (const report::DomainBar& bar : f.part<ui::DomainBarsWidget>(u"domainBars"_qs)->spec().bars)
        CHECK(bar.answered == bar.total);
}

TEST_CASE("what one better answer would change is what the figures then say", "[ui][results]")
{
    ResultsFixture f;
    const auto id = f.demo.underWay();
    test::press(f.page, u"explainWholeButton"_qs);
    const auto* whatIf = f.part<ui::MessageBar>(u"whatIf"_qs);
    REQUIRE(whatIf->isVisible());
    const QString promise = whatIf->text();
    const ui::ItemRow gap = f.table(u"gapsTable"_qs)->rows()->row(0);
    const framework::Item& item =
        *f.demo.workspace->assessments().framework(id)->index.items().at(static_cast<size_t>(gap.item));
    for (const framework::Option& option : item.options)
        if (option.points.toString() == gap.target->number)
            REQUIRE(f.demo.workspace->assessments()
                        .setResponse(id, item.id, assessment::ChosenOptions{{option.id}})
                        .has_value());
    CHECK(promise.contains(f.part<QLabel>(u"explainedFigure"_qs)->text()));
}

TEST_CASE("all gaps are a press away", "[ui][results]")
{
    ResultsFixture f;
    auto* gaps = f.table(u"gapsTable"_qs);
    const int few = gaps->rows()->rowCount();
    test::press(f.page, u"allGapsButton"_qs);
    CHECK(gaps->rows()->rowCount() > few);
    test::press(f.page, u"allGapsButton"_qs);
    CHECK(gaps->rows()->rowCount() == few);
}

TEST_CASE("results lead back to the questions and on to the report", "[ui][results]")
{
    ResultsFixture f;
    QSignalSpy questions(&f.page, &ui::ResultsPage::questionsRequested);
    QSignalSpy reports(&f.page, &ui::ResultsPage::reportRequested);
    auto* views = f.part<QWidget>(u"viewSwitch"_qs);
    test::press(*views, u"segment0"_qs);
    test::press(f.page, u"reportButton"_qs);
    CHECK(questions.count() == 1);
    CHECK(reports.count() == 1);
    CHECK(views->findChild<QAbstractButton*>(u"segment1"_qs)->isChecked());
}

TEST_CASE("T shows the bars as a table, whose rows are explained too, and T brings the bars back",
          "[ui][results]")
{
    ResultsFixture f;
    auto* bars = f.part<ui::DomainBarsWidget>(u"domainBars"_qs);
    QTest::keyClick(bars, Qt::Key_T);
    auto* table = f.table(u"domainBarsTable"_qs);
    REQUIRE(table->isVisible());
    CHECK_FALSE(bars->isVisible());
    CHECK(table->hasFocus());
    REQUIRE(table->rows()->rowCount() == static_cast<int>(bars->spec().bars.size()));
    for (int i = 0; i < table->rows()->rowCount(); ++i)
        CHECK(table->rows()->row(i).figure == bars->spec().bars.at(static_cast<size_t>(i)).valueText);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(f.explains());
    CHECK(test::savePicture(f.page, u"results-table"_qs));
    QTest::keyClick(f.table(u"explanationTable"_qs), Qt::Key_Escape);
    CHECK(table->hasFocus());
    QTest::keyClick(table, Qt::Key_T);
    CHECK(bars->isVisible());
    CHECK(bars->hasFocus());
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("Ctrl+C copies the chart that has the focus", "[ui][results]")
{
    ResultsFixture f;
    auto* bars = f.part<ui::DomainBarsWidget>(u"domainBars"_qs);
    QTest::keyClick(bars, Qt::Key_C, Qt::ControlModifier);
    const QSize copied = QApplication::clipboard()->image().size();
    CHECK(copied.width() == bars->width() * 2);
    CHECK(copied.height() > bars->height() * 2); // with heading and keys
}

TEST_CASE("without an assessment results say what the page is for", "[ui][results]")
{
    ResultsFixture f;
    f.page.setAssessment({});
    f.page.activated();
    CHECK_FALSE(f.part<QWidget>(u"domainBars"_qs)->isVisible());
}

TEST_CASE("when little room is left the explanation takes the page and gives it back", "[ui][results]")
{
    ResultsFixture f;
    f.page.resize(700, 526);
    test::press(f.page, u"explainWholeButton"_qs);
    CHECK(f.explains());
    CHECK_FALSE(f.part<QWidget>(u"domainBars"_qs)->isVisible());
    CHECK(QTest::qWaitFor([&] { return f.part<QWidget>(u"explainPanel"_qs)->width() > 680; }, 5000));
    test::press(f.page, u"closeExplanationButton"_qs);
    CHECK(f.part<QWidget>(u"domainBars"_qs)->isVisible());
}

TEST_CASE("results are worked out once for an act that changes much, when the act is over", "[ui][results]")
{
    ResultsFixture f;
    std::vector<workspace::AssessmentService::AnswerEdit> edits;
    auto& assessments = f.demo.workspace->assessments();
    const auto framework = assessments.framework(f.demo.underWay());
    for (const framework::Item* item : framework->index.items()) {
        const auto* answer = assessments.answer(f.demo.underWay(), item->id);
        if (answer == nullptr || !assessment::isAnswered(answer->response))
            edits.push_back({item->id, assessment::ChosenOptions{{item->options.at(3).id}}});
    }
    REQUIRE(edits.size() > 1);
    const auto shown = [&f] { return f.part<ui::TextBlock>(u"reasons"_qs)->text(); };
    const QString before = shown();
    QStringList meanwhile;
    QObject::connect(&f.demo.workspace->notifier(), &workspace::ChangeNotifier::answerChanged, &f.page,
                     [&] { meanwhile.append(shown()); });
    REQUIRE(assessments.setAnswers(f.demo.underWay(), edits).has_value());
    CHECK(meanwhile.size() == static_cast<qsizetype>(edits.size()));
    CHECK(meanwhile.count(before) == meanwhile.size());
    CHECK(shown() != before);
}

TEST_CASE("C, and its button, ask for the comparison", "[ui][results]")
{
    test::ResultsFixture f;
    QSignalSpy asked(&f.page, &ui::ResultsPage::comparisonRequested);
    QTest::keyClick(f.page.focusWidget(), Qt::Key_C);
    CHECK(asked.size() == 1);
    QTest::mouseClick(f.part<QPushButton>(u"compareButton"_qs), Qt::LeftButton);
    CHECK(asked.size() == 2);
}
