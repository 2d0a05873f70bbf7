#include "organisation_fixture.h"
#include "ui/organisation/assessment_list_model.h"
#include "ui/shared/message_bar.h"
#include "workspace/audit_service.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>

using namespace sextant;
using assessment::Stage;
using test::OrganisationFixture;

namespace {

int countOf(OrganisationFixture& f)
{
    return static_cast<int>(f.assessments().of(f.demo.organisation()).size());
}

} // namespace

TEST_CASE("a new assessment may begin with the answers of an earlier one", "[ui][organisation]")
{
    OrganisationFixture f;
    QSignalSpy opened(f.page.get(), &ui::OrganisationPage::assessmentRequested);
    const auto last = f.demo.underWay();
    test::press(*f.page, u"newAssessmentButton"_qs);
    auto* basis = f.page->findChild<QComboBox*>(u"newBasisCombo"_qs);
    REQUIRE(basis->isVisible());
    auto* title = f.page->findChild<QLineEdit*>(u"newTitleEdit"_qs);
    CHECK(title->hasFocus());
    basis->setFocus();
    QTest::keyClick(basis, Qt::Key_Down);
    REQUIRE(basis->currentData().toString() == last.toString());
    QTest::keyClicks(title, u"Readiness 2027"_qs);
    QTest::keyClick(title, Qt::Key_Return);

    REQUIRE(opened.count() == 1);
    const auto id = opened.at(0).at(0).value<assessment::AssessmentId>();
    CHECK(f.assessments().find(id)->title.endsWith(u"Readiness 2027"_qs));
    int carried = 0;
    for (const framework::Item* item : f.assessments().framework(id)->index.items())
        if (const auto* answer = f.assessments().answer(id, item->id))
            carried += assessment::isAnswered(answer->response) ? 1 : 0;
    CHECK(carried ==
          f.assessments().score(last).overall.rated + f.assessments().score(last).overall.notApplicable);
    f.reopen();
    CHECK(f.assessments().find(id) != nullptr);
}

TEST_CASE("the fieldwork of an audit is neither listed nor a basis of a new assessment", "[ui][organisation]")
{
    OrganisationFixture f;
    auto* table = f.page->findChild<QTableView*>(u"assessmentTable"_qs);
    const int rows = table->model()->rowCount();
    const int before = countOf(f);
    const auto packs = workspace::auditPacks(f.demo.library);
    REQUIRE(packs.has_value());
    REQUIRE(f.demo.workspace->audits().start(*packs, {f.demo.organisation(), {u"Cash"_qs, {}}}).has_value());
    CHECK(countOf(f) == before + 2);
    CHECK(table->model()->rowCount() == rows);
    test::press(*f.page, u"newAssessmentButton"_qs);
    auto* basis = f.page->findChild<QComboBox*>(u"newBasisCombo"_qs);
    CHECK(basis->count() == rows + 1); // and "No answers"
}

TEST_CASE("a new assessment needs a title and can be given up with Escape", "[ui][organisation]")
{
    OrganisationFixture f;
    const int before = countOf(f);
    test::press(*f.page, u"newAssessmentButton"_qs);
    auto* title = f.page->findChild<QLineEdit*>(u"newTitleEdit"_qs);
    title->clear();
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(countOf(f) == before);
    CHECK_FALSE(title->accessibleDescription().isEmpty());
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK_FALSE(title->isVisible());
    CHECK(countOf(f) == before);
}

TEST_CASE("an assessment is renamed in place, and the old title comes back by undo", "[ui][organisation]")
{
    OrganisationFixture f;
    const auto id = f.demo.underWay();
    const QString before = f.assessments().find(id)->title;
    f.select(id);
    test::press(*f.page, u"renameButton"_qs);
    auto* edit = f.page->findChild<QLineEdit*>(u"renameEdit"_qs);
    REQUIRE(edit->hasFocus());
    QTest::keyClicks(edit, u"Autumn round"_qs);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(f.assessments().find(id)->title == u"Autumn round"_qs);
    CHECK_FALSE(edit->isVisible());
    CHECK(f.undo.count() == 1);
    f.undo.undo();
    CHECK(f.assessments().find(id)->title == before);
}

TEST_CASE("Escape gives a renaming up", "[ui][organisation]")
{
    OrganisationFixture f;
    const auto id = f.demo.underWay();
    const QString before = f.assessments().find(id)->title;
    f.select(id);
    test::press(*f.page, u"renameButton"_qs);
    auto* edit = f.page->findChild<QLineEdit*>(u"renameEdit"_qs);
    QTest::keyClicks(edit, u"Autumn round"_qs);
    QTest::keyClick(edit, Qt::Key_Escape);
    CHECK_FALSE(edit->isVisible());
    CHECK(f.assessments().find(id)->title == before);
    CHECK(f.undo.count() == 0);
}

TEST_CASE("an assessment is handed in for review and taken back", "[ui][organisation]")
{
    OrganisationFixture f;
    const auto id = f.demo.in(Stage::Draft);
    f.select(id);
    test::press(*f.page, u"reviewButton"_qs);
    CHECK(f.assessments().find(id)->stage == Stage::InReview);
    f.undo.undo();
    CHECK(f.assessments().find(id)->stage == Stage::Draft);
    test::press(*f.page, u"reviewButton"_qs);
    test::press(*f.page, u"reviewButton"_qs);
    CHECK(f.assessments().find(id)->stage == Stage::Draft);
}

TEST_CASE("an unfinished assessment is not signed, and the page says why", "[ui][organisation]")
{
    OrganisationFixture f;
    const auto id = f.demo.underWay();
    f.select(id);
    f.dialogs.decisions = {true};
    test::press(*f.page, u"signButton"_qs);
    CHECK(f.assessments().find(id)->stage != Stage::Signed);
    const auto* message = f.page->findChild<ui::MessageBar*>();
    CHECK(message->isVisible());
    CHECK_FALSE(message->title().isEmpty());
}

TEST_CASE("signing asks once, seals, and only reopening allows changes again", "[ui][organisation]")
{
    OrganisationFixture f;
    const auto id = f.demo.underWay();
    f.demo.answerAll(id);
    f.select(id);
    test::press(*f.page, u"signButton"_qs); // the script has no answer: the user gave up
    CHECK(f.assessments().find(id)->stage != Stage::Signed);
    f.dialogs.decisions = {true};
    test::press(*f.page, u"signButton"_qs);
    REQUIRE(f.assessments().find(id)->stage == Stage::Signed);
    CHECK(f.dialogs.questions.size() == 2);
    for (const QString& name : {u"renameButton"_qs, u"reviewButton"_qs, u"deleteButton"_qs})
        CHECK_FALSE(f.page->findChild<QAbstractButton*>(name)->isEnabled());
    CHECK_FALSE(f.assessments().rename(id, u"x"_qs).has_value());
    test::press(*f.page, u"signButton"_qs);
    CHECK(f.assessments().find(id)->stage == Stage::InReview);
    CHECK(f.page->findChild<QAbstractButton*>(u"renameButton"_qs)->isEnabled());
    CHECK(f.dialogs.questions.size() == 2);
}

TEST_CASE("a deleted assessment comes back by undo with its answers", "[ui][organisation]")
{
    OrganisationFixture f;
    const auto id = f.demo.underWay();
    const int rated = f.assessments().score(id).overall.rated;
    const int before = countOf(f);
    f.select(id);
    test::press(*f.page, u"deleteButton"_qs);
    CHECK(countOf(f) == before - 1);
    CHECK(f.dialogs.questions.empty());
    f.undo.undo();
    REQUIRE(f.assessments().find(id) != nullptr);
    CHECK(f.assessments().score(id).overall.rated == rated);
    CHECK(rated > 0);
}

TEST_CASE("Enter on a row opens the assessment", "[ui][organisation]")
{
    OrganisationFixture f;
    QSignalSpy opened(f.page.get(), &ui::OrganisationPage::assessmentRequested);
    auto* table = f.page->findChild<QTableView*>(u"assessmentTable"_qs);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).value<assessment::AssessmentId>() ==
          f.assessments().of(f.demo.organisation()).front());
}

TEST_CASE("an organisation is added, chosen, and has no assessments yet", "[ui][organisation]")
{
    OrganisationFixture f;
    QSignalSpy selected(f.page.get(), &ui::OrganisationPage::organisationSelected);
    test::press(*f.page, u"addOrganisationButton"_qs);
    REQUIRE(selected.count() == 1);
    const auto id = selected.at(0).at(0).value<organisation::OrganisationId>();
    f.page->setOrganisation(id);
    CHECK(f.page->findChild<QTableView*>(u"assessmentTable"_qs)->model()->rowCount() == 0);
    CHECK(f.page->findChild<QComboBox*>(u"organisationCombo"_qs)->currentData().toString() == id.toString());
}

TEST_CASE("the list of assessments keeps the rules of models while the file changes", "[ui][organisation]")
{
    test::DemoFile demo;
    ui::AssessmentListModel model(test::look(), *demo.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOrganisation(demo.organisation());
    const int before = model.rowCount();
    CHECK(before > 0);
    CHECK(model.index(before - 1, ui::AssessmentListModel::Answered).data().toString().contains(u" of "_qs));
    REQUIRE(demo.workspace->assessments().remove(demo.underWay()).has_value());
    model.refresh();
    CHECK(model.rowCount() == before - 1);
}
