#include "comparison_fixture.h"

#include "office/office.h"
#include "ui/print/report_desk.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSignalSpy>

using namespace sextant;
using namespace sextant::ui;
using test::ComparisonFixture;

namespace {

QByteArray digestOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(hash.addData(&file));
    return hash.result();
}

/// Position of the first row that stands for an item or section.
int firstRow(const ComparisonTableView& view)
{
    const auto& rows = view.table().table.rows;
    for (size_t i = 0; i < rows.size(); ++i)
        if (!rows[i].group)
            return static_cast<int>(i);
    return -1;
}

} // namespace

TEST_CASE("the assessments of the organisation are compared without anything being chosen",
          "[ui][comparison]")
{
    ComparisonFixture s;
    s.show();
    CHECK(s.boxes().size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        CHECK(s.boxes()[i]->isChecked());
        CHECK(s.boxes()[i]->text().startsWith(QString::number(i + 1)));
    }
    CHECK(s.message() == u"Comparable: all answer the same questions");
    CHECK(s.part<OverlayRadarWidget>(u"overlayRadar"_qs)->spec().profiles.size() == 3);
    CHECK(s.table(u"Figures by section"_qs) != nullptr);
    CHECK(s.table(u"Largest changes"_qs) != nullptr);
}

TEST_CASE("Space lets an assessment go and numbers the others anew", "[ui][comparison]")
{
    ComparisonFixture s;
    s.show();
    s.boxes()[0]->setFocus();
    QTest::keyClick(s.boxes()[0], Qt::Key_Space);
    CHECK_FALSE(s.boxes()[0]->isChecked());
    CHECK(s.boxes()[1]->text().startsWith(u"1"));
    CHECK(s.part<OverlayRadarWidget>(u"overlayRadar"_qs)->spec().profiles.size() == 2);
    // From now on the choice stays, wherever work goes on.
    s.page.setAssessment(s.demo.in(assessment::Stage::Signed));
    CHECK(s.page.sides().chosenCount() == 2);
    QTest::keyClick(s.boxes()[1], Qt::Key_Space);
    QTest::keyClick(s.boxes()[2], Qt::Key_Space);
    CHECK(s.message() == u"Nothing to compare with yet");
}

TEST_CASE("Enter on a figure leads to the answers of the assessment whose column it is", "[ui][comparison]")
{
    ComparisonFixture s;
    s.show();
    QSignalSpy asked(&s.page, &ComparisonPage::answersRequested);
    auto* figures = s.table(u"Figures by section"_qs);
    REQUIRE(figures != nullptr);
    figures->setFocus();
    figures->setCurrentIndex(figures->model()->index(1, 3));
    QTest::keyClick(figures, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<assessment::AssessmentId>() == s.demo.assessments()[1]);
    CHECK(asked[0][1].value<framework::SectionId>() == figures->table().sections[1]);
    auto* moves = s.table(u"Largest changes"_qs);
    REQUIRE(moves != nullptr);
    const int row = firstRow(*moves);
    QTest::mouseClick(moves->viewport(), Qt::LeftButton, {},
                      moves->visualRect(moves->model()->index(row, 2)).center());
    REQUIRE(asked.size() == 2);
    CHECK(asked[1][0].value<assessment::AssessmentId>() == s.demo.assessments().front());
}

TEST_CASE("Enter on a section of a chart leads to the assessment that work goes on in", "[ui][comparison]")
{
    ComparisonFixture s;
    s.show();
    QSignalSpy asked(&s.page, &ComparisonPage::answersRequested);
    auto* lines = s.part<DumbbellWidget>(u"dumbbell"_qs);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_Down);
    QTest::keyClick(lines, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<assessment::AssessmentId>() == s.demo.underWay());
    CHECK_FALSE(asked[0][1].value<framework::SectionId>().isNull());
}

TEST_CASE("assessments of another file are read, compared, and never written", "[ui][comparison]")
{
    ComparisonFixture s;
    s.show();
    test::DemoFile other(Language::Chinese);
    const QString path = other.path();
    other.workspace.reset();
    const QByteArray before = digestOf(path);
    s.readFile(path);
    REQUIRE(s.boxes().size() == 6);
    QTest::keyClick(s.boxes()[5], Qt::Key_Space);
    CHECK(s.page.sides().chosenCount() == 4);
    CHECK(s.part<OverlayRadarWidget>(u"overlayRadar"_qs)->spec().profiles.size() == 4);
    test::settleLayouts(); // tables that are new show themselves
    // Its answers are not here.
    QSignalSpy asked(&s.page, &ComparisonPage::answersRequested);
    auto* compared = s.table(u"What is compared"_qs);
    REQUIRE(compared != nullptr);
    compared->setFocus();
    compared->setCurrentIndex(compared->model()->index(3, 1));
    QTest::keyClick(compared, Qt::Key_Return);
    CHECK(asked.empty());
    CHECK(s.part<MessageBar>(u"comparisonNotice"_qs)->title().contains(u"another file"));
    CHECK(digestOf(path) == before);
}

TEST_CASE("the open file, a strange file and a missing one are refused in words", "[ui][comparison]")
{
    ComparisonFixture s;
    s.show();
    const QString strange = s.demo.folder.filePath(u"strange.sextant"_qs);
    {
        QFile file(strange);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
    }
    auto* notice = s.part<MessageBar>(u"comparisonNotice"_qs);
    s.readFile(s.demo.path());
    CHECK(notice->title() == u"This is the file that is open");
    s.readFile(strange);
    CHECK(notice->isVisible());
    CHECK(notice->kind() == MessageKind::Bad);
    s.readFile(s.demo.folder.filePath(u"gone.sextant"_qs));
    CHECK(notice->kind() == MessageKind::Bad);
    CHECK(s.boxes().size() == 3);
    CHECK(s.demo.workspace->flush().has_value());
}

TEST_CASE("a change of an answer is in the figures at once", "[ui][comparison]")
{
    ComparisonFixture s;
    s.show();
    const auto id = s.demo.underWay();
    const auto framework = s.demo.workspace->assessments().framework(id);
    const framework::Item& item = *framework->index.items().front();
    const auto figureNow = [&] {
        return s.part<OverlayRadarWidget>(u"overlayRadar"_qs)
            ->spec()
            .profiles.back()
            .points.front()
            .valueText;
    };
    const QString before = figureNow();
    const auto* answer = s.demo.workspace->assessments().answer(id, item.id);
    const auto* chosen = std::get_if<assessment::ChosenOptions>(&answer->response);
    const bool isLowest = chosen != nullptr && chosen->options.front() == item.options.front().id;
    const auto& other = isLowest ? item.options.back().id : item.options.front().id;
    REQUIRE(s.demo.workspace->assessments().setResponse(id, item.id, assessment::ChosenOptions{{other}}));
    test::settleLayouts();
    CHECK(figureNow() != before);
}

TEST_CASE("F5 shows the pages that will be printed, and Escape goes back to the results", "[ui][comparison]")
{
    ComparisonFixture s;
    s.show();
    QTest::keyClick(s.page.focusWidget(), Qt::Key_F5);
    auto* desk = s.page.findChild<ReportDesk*>();
    REQUIRE(desk != nullptr);
    CHECK(desk->isVisible());
    CHECK(QTest::qWaitFor([desk] { return desk->pageCount() > 2; }, 20'000));
    office::setModulePath(QStringLiteral(SEXTANT_OFFICE));
    const QString path = s.demo.folder.filePath(u"comparison.docx"_qs);
    s.dialogs.files.push_back(path);
    QTest::keyClick(&s.page, Qt::Key_E, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&path] { return QFileInfo(path).size() > 10'000; }, 20'000));
    CHECK(s.dialogs.fileRequests.back().filters.size() == 3);
    QSignalSpy left(&s.page, &ComparisonPage::resultsRequested);
    QTest::keyClick(&s.page, Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("a table is copied with its levels in words, and T leads to the figures", "[ui][comparison]")
{
    ComparisonFixture s;
    s.show();
    QTest::keyClick(s.page.focusWidget(), Qt::Key_T);
    auto* figures = s.table(u"Figures by section"_qs);
    REQUIRE(figures != nullptr);
    CHECK(figures->hasFocus());
    QTest::keyClick(figures, Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.count(u'\n') == figures->model()->rowCount() + 1);
    CHECK(text.contains(u"Overall"));
}

TEST_CASE("the choice and the view come back", "[ui][comparison]")
{
    ComparisonFixture s;
    s.show();
    QTest::keyClick(s.boxes()[1], Qt::Key_Space);
    const QVariantMap state = s.page.state();
    ComparisonPage again(
        {test::look(), s.dialogs, *s.demo.workspace, s.demo.library, u"0.1"_qs, QDate(2026, 11, 23)});
    again.restoreState(state);
    again.setAssessment(s.demo.underWay());
    CHECK(again.sides().chosenHere() == s.page.sides().chosenHere());
    CHECK(again.sides().chosenCount() == 2);
    QVariantMap strange{{u"chosen"_qs, QStringList{u"nonsense"_qs, u"\n"_qs}}};
    again.restoreState(strange);
    CHECK(again.sides().chosenCount() == 0);
}

TEST_CASE("every control of the comparison has a name, and nothing takes the keys in vain",
          "[ui][comparison]")
{
    ComparisonFixture s;
    s.show();
    for (QWidget* part : s.page.panes()) {
        INFO(part->metaObject()->className() << ' ' << qPrintable(part->objectName()));
        CHECK(part->focusPolicy() != Qt::NoFocus);
        CHECK_FALSE(QString(part->accessibleName() + part->property("text").toString()).isEmpty());
    }
    for (const Command& command : s.page.commands())
        CHECK_FALSE(command.text.isEmpty());
    CHECK_FALSE(s.page.help().isEmpty());
}
