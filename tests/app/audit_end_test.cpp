#include "program_fixture.h"

#include "improvement/follow_up.h"
#include "support/look.h"
#include "ui/audit/audit_page.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/framework_library.h"
#include "workspace/organisation_service.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace sextant;
using namespace sextant::audit;
using improvement::ActionState;

namespace {

/// The program with an audit of cash and bank at the stage of reporting: every check and question answered,
/// one of them not satisfactory and written up in a final finding.
struct EndBench : test::ProgramBench
{
    EndBench()
    {
        create(u"audit.sextant"_qs);
        id = started();
        change([](Engagement& one) { one.objective.en = u"Is cash safe?"_qs; });
        goTo(EngagementStage::Fieldwork);
        answerAll(at().fieldwork);
        answerAll(at().quality);
        finding = writeUp();
        goTo(EngagementStage::Reporting);
        QApplication::setActiveWindow(&window());
        window().showPage(u"audit"_qs);
        page = window().findChild<ui::AuditPage*>();
        REQUIRE(page != nullptr);
        page->showEngagement(id, u"plan"_qs);
        QCoreApplication::processEvents();
    }

    workspace::AuditService& audits() const { return workspace().audits(); }
    Engagement at() const { return *audits().find(id); }
    EngagementId started() const
    {
        const auto packs = workspace::auditPacks(workspace::FrameworkLibrary(u":/packs"_qs));
        REQUIRE(packs.has_value());
        const auto organisation = workspace().organisations().organisations().front().id;
        const auto added = audits().start(*packs, {organisation, {u"Cash"_qs, u"现金"_qs}, {{u"cash"_qs}}});
        REQUIRE(added.has_value());
        return *added;
    }
    void change(const std::function<void(Engagement&)>& edit) const
    {
        Engagement changed = at();
        edit(changed);
        REQUIRE(audits().update(changed));
    }
    void goTo(EngagementStage stage) const
    {
        change([stage](Engagement& one) { one.stage = stage; });
    }
    void answerAll(const assessment::AssessmentId& sheet) const
    {
        auto& assessments = workspace().assessments();
        const auto framework = assessments.framework(sheet);
        const auto visible = assessments.visibleItems(sheet);
        for (size_t i = 0; i < visible.size(); ++i)
            if (visible[i])
                REQUIRE(assessments.setResponse(sheet, framework->index.items()[i]->id,
                                                assessment::ChosenOptions{{{QString(kSatisfactory)}}}));
    }
    FindingId writeUp() const
    {
        auto& assessments = workspace().assessments();
        const auto framework = assessments.framework(at().fieldwork);
        const auto visible = assessments.visibleItems(at().fieldwork);
        const auto first = std::ranges::find(visible, true) - visible.begin();
        const framework::ItemId check = framework->index.items()[static_cast<size_t>(first)]->id;
        REQUIRE(assessments.setResponse(at().fieldwork, check,
                                        assessment::ChosenOptions{{{QString(kNotSatisfactory)}}}));
        const auto added = audits().addFinding(id, check);
        REQUIRE(added.has_value());
        Finding written = *audits().find(*added);
        written.weighing = {2, 2};
        written.cause.en = u"No deputy is named"_qs;
        written.response.kind = ResponseKind::Accepted;
        written.due = QDate(2027, 3, 31);
        written.stage = FindingStage::Agreed;
        REQUIRE(audits().update(written, {u"Mary Otieno"_qs, {}}));
        written = *audits().find(*added);
        written.stage = FindingStage::Final;
        REQUIRE(audits().update(written));
        return *added;
    }

    static void press(QWidget* where, Qt::Key key)
    {
        QApplication::setActiveWindow(where->window());
        where->setFocus();
        QTest::keyClick(where, key);
        QCoreApplication::processEvents();
    }
    template <typename Part>
    Part* part(const char* name) const
    {
        for (Part* found : page->findChildren<Part*>(QString::fromLatin1(name)))
            if (found->isVisible())
                return found;
        FAIL(name);
        return nullptr;
    }
    void goToStep(const QString& step) const
    {
        page->showEngagement(id, step);
        test::settleLayouts();
    }
    /// Goes to a button that shows and presses it.
    void pressButton(const char* name)
    {
        auto* button = part<QPushButton>(name);
        REQUIRE(button->isEnabled());
        press(button, Qt::Key_Space);
    }
    void close(Qt::Key key, const QString& by, const QString& note)
    {
        press(part<QWidget>("followUpTable"), key);
        part<QLineEdit>("closingBy")->setText(by);
        auto* field = part<QPlainTextEdit>("closingNote");
        field->setFocus();
        QTest::keyClicks(field, note);
        pressButton("closingConfirm");
        part<QWidget>("followUpTable")->setFocus();
    }

    EngagementId id;
    FindingId finding;
    ui::AuditPage* page = nullptr;
};

} // namespace

TEST_CASE("an audit goes from reporting to closed in the program", "[app][audit]")
{
    EndBench bench;
    CHECK(bench.at().stage == EngagementStage::Reporting);
    bench.goToStep(u"report"_qs);
    bench.dialogs->decisions.push_back(true);
    bench.pressButton("signButton");
    REQUIRE(bench.dialogs->questions.size() == 1);
    CHECK_FALSE(bench.dialogs->questions.front().text.contains(u"a finding for each check"_qs));
    CHECK_FALSE(bench.at().signature.isNull());

    bench.goToStep(u"follow-up"_qs);
    bench.pressButton("followUpStepButton");
    CHECK(bench.at().stage == EngagementStage::FollowUp);
    bench.press(bench.part<QWidget>("followUpTable"), Qt::Key_Insert);
    auto actions = bench.audits().actions(bench.id);
    REQUIRE(actions.size() == 1);
    CHECK_FALSE(bench.part<QPushButton>("followUpStepButton")->isEnabled()); // it is open
    bench.part<QWidget>("followUpTable")->setFocus();
    bench.close(Qt::Key_C, u"Mary Otieno"_qs, u"A deputy is named."_qs);
    bench.close(Qt::Key_V, u"Zhao Lei"_qs, u"Letter of 3 March seen."_qs);
    actions = bench.audits().actions(bench.id);
    CHECK(actions.front().standing.state == ActionState::Verified);
    CHECK(actions.front().closingNote == u"A deputy is named.\nLetter of 3 March seen."_qs);
    bench.pressButton("followUpStepButton");
    CHECK(bench.at().stage == EngagementStage::Closed);

    bench.restart();
    bench.open(u"audit.sextant"_qs);
    CHECK(bench.at().stage == EngagementStage::Closed);
    CHECK_FALSE(bench.at().signature.isNull());
}
