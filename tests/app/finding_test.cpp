#include "program_fixture.h"

#include "ui/assessment/assessment_page.h"
#include "ui/audit/audit_page.h"
#include "ui/fieldwork/fieldwork_tab.h"
#include "ui/findings/findings_tab.h"
#include "ui/search/find_field.h"
#include "ui/search/find_popup.h"
#include "ui/shell/help_topic.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"

#include <QInputMethodEvent>

#include <algorithm>

using namespace sextant;

namespace {

/// The demo is open, as a user finds it.
struct FindingBench : test::ProgramBench
{
    FindingBench()
    {
        program->fulfil(app::Program::wishForDemo());
        QApplication::setActiveWindow(&window());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : &window(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString& text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    void find(const QString& text)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(text);
    }
    void command(const QString& text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(text);
    }
    ui::AssessmentPage& assessmentPage() { return *window().findChild<ui::AssessmentPage*>(); }
    QString shownCode()
    {
        const auto& presenter = assessmentPage().presenter();
        return presenter.item(presenter.current()).code;
    }
    QStringList rows()
    {
        const ui::FindModel& model = window().findChild<ui::FindPopup*>()->model();
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.row(row).title.text);
        return titles;
    }
};

} // namespace

TEST_CASE("Ctrl+F, 冲突, Enter: the question shows and the next digit answers it", "[app][search]")
{
    FindingBench bench;
    bench.find(QStringLiteral("冲突"));
    bench.press(Qt::Key_Return);
    CHECK(bench.window().currentPage() == u"assessment"_qs);
    CHECK(bench.shownCode() == u"A4"_qs);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(bench.assessmentPage().isAncestorOf(QApplication::focusWidget()));
    auto& presenter = bench.assessmentPage().presenter();
    bench.press(Qt::Key_1);
    CHECK(
        presenter.answer(presenter.current()).response ==
        assessment::Response(assessment::ChosenOptions{{presenter.item(presenter.current()).options[1].id}}));
}

TEST_CASE("what is found in another assessment opens it", "[app][search]")
{
    FindingBench bench;
    auto& assessments = bench.workspace().assessments();
    assessment::AssessmentId other;
    for (const auto& id : assessments.all())
        if (assessments.find(id)->stage == assessment::Stage::InReview)
            other = id;
    REQUIRE_FALSE(other.isNull());
    const auto item = assessments.framework(other)->index.items()[10];
    REQUIRE(assessments.setNote(other, item->id, QStringLiteral("Zanzibar")));
    bench.find(QStringLiteral("zanzibar"));
    bench.press(Qt::Key_Return);
    CHECK(bench.assessmentPage().presenter().assessmentId() == other);
    CHECK(bench.shownCode() == item->code);
}

TEST_CASE("a finding of an audit, found, is open in its step", "[app][search]")
{
    FindingBench bench;
    bench.find(QStringLiteral("deputy is named for leave"));
    bench.press(Qt::Key_Return);
    CHECK(bench.window().currentPage() == u"audit"_qs);
    auto* page = bench.window().findChild<ui::AuditPage*>();
    REQUIRE(page != nullptr);
    const audit::Engagement* shown = bench.workspace().audits().find(page->engagement());
    REQUIRE(shown != nullptr);
    CHECK(shown->code == u"IA-2025-01"_qs);
    const auto* tab = page->findChild<ui::FindingsTab*>();
    REQUIRE(tab != nullptr);
    REQUIRE(tab->isVisible());
    const auto findings = bench.workspace().audits().findings(shown->id);
    CHECK(tab->state().value(u"finding"_qs).toString() == findings.at(2).id.toString());
}

TEST_CASE("a sample, found, is open at its check, and an audit where it stands", "[app][search]")
{
    FindingBench bench;
    bench.find(QStringLiteral("NP-01/017"));
    bench.press(Qt::Key_Return);
    auto* page = bench.window().findChild<ui::AuditPage*>();
    REQUIRE(page != nullptr);
    const auto* tab = page->findChild<ui::FieldworkTab*>();
    REQUIRE(tab != nullptr);
    REQUIRE(tab->isVisible());
    CHECK(tab->state().value(u"check"_qs).toString() == u"grants.eligible-cost"_qs);
    bench.find(QStringLiteral("IA-2026-03"));
    bench.press(Qt::Key_Return);
    const audit::Engagement* shown = bench.workspace().audits().find(page->engagement());
    REQUIRE(shown != nullptr);
    CHECK(shown->code == u"IA-2026-03"_qs);
}

TEST_CASE("Ctrl+K does what it is told: colours, pages, language, and questions", "[app][search]")
{
    FindingBench bench;
    bench.command(QStringLiteral("dark"));
    bench.press(Qt::Key_Return);
    CHECK(bench.window().palette().window().color().lightness() < 100);
    bench.command(QStringLiteral("go to results"));
    bench.press(Qt::Key_Return);
    CHECK(bench.window().currentPage() == u"results"_qs);
    bench.command(QStringLiteral("B3"));
    bench.press(Qt::Key_Return);
    CHECK(bench.shownCode() == u"B3"_qs);
    bench.command(QStringLiteral("中文"));
    bench.press(Qt::Key_Return);
    CHECK(bench.window().windowTitle().contains(QStringLiteral("六分仪")));
    bench.command(QStringLiteral("light"));
    bench.press(Qt::Key_Escape);
    bench.command(QStringLiteral("English"));
    bench.press(Qt::Key_Return);
    CHECK(bench.window().windowTitle().contains(QStringLiteral("Sextant")));
    bench.command(QStringLiteral("colours: light"));
    bench.press(Qt::Key_Return);
}

TEST_CASE("Ctrl+comma leads to the settings, wherever they stand in the rail, and F1 says so",
          "[app][search]")
{
    FindingBench bench;
    bench.press(Qt::Key_Comma, Qt::ControlModifier);
    CHECK(bench.window().currentPage() == u"settings"_qs);
    const ui::HelpTopic topic = ui::helpTopic(bench.window().page(), bench.window(), 10);
    const ui::KeyHint hint{{u"Ctrl+,"_qs}, u"Settings"_qs};
    CHECK(std::count(topic.everywhere.begin(), topic.everywhere.end(), hint) == 1);
    // Ctrl+0 is not the tenth page: it is the normal size of text, as everywhere.
    bench.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(bench.window().currentPage() == u"settings"_qs);
}

TEST_CASE("the palette lists pages, the program, languages and what cannot be done", "[app][search]")
{
    FindingBench bench;
    bench.press(Qt::Key_K, Qt::ControlModifier);
    const QStringList rows = bench.rows();
    for (const char* wanted :
         {"Go to Home", "Go to Report", "Open the demo", "Undo", "Colours: High contrast",
          "Text size: Larger", "Language: 中文", "Find in everything"})
    {
        INFO(wanted);
        CHECK(rows.contains(QString::fromUtf8(wanted)));
    }
    const ui::FindModel& model = bench.window().findChild<ui::FindPopup*>()->model();
    const ui::FindRow& undo = model.row(static_cast<int>(rows.indexOf(QStringLiteral("Undo"))));
    CHECK_FALSE(undo.enabled);
    CHECK(undo.why == QStringLiteral("There is nothing to undo"));
}

TEST_CASE("without a file the palette works and the search says that nothing is open", "[app][search]")
{
    test::ProgramBench bench;
    bench.program->fulfil(app::Program::wishToShow());
    QApplication::setActiveWindow(&bench.window());
    QTest::keyClick(&bench.window(), Qt::Key_K, Qt::ControlModifier);
    auto* popup = bench.window().findChild<ui::FindPopup*>();
    CHECK(popup->isVisible());
    CHECK(popup->model().rowCount() > 5);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("board"));
    CHECK(popup->isVisible());
    CHECK(popup->model().rowCount() == 0);
}

TEST_CASE("a section found by its name leads to its first question", "[app][search]")
{
    FindingBench bench;
    const auto framework =
        bench.workspace().assessments().framework(bench.workspace().assessments().all().back());
    const auto& node = framework->index.nodes()[4];
    bench.command(node.section->title.zh);
    bench.press(Qt::Key_Return);
    CHECK(bench.shownCode() == framework->index.items()[static_cast<size_t>(node.firstItem)]->code);
}
