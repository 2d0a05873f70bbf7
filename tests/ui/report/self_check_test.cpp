#include "support/demo_file.h"
#include "support/look.h"
#include "support/scripted_dialogs.h"
#include "ui/report/report_page.h"
#include "ui/report/self_check_button.h"
#include "ui/report/self_check_dialog.h"
#include "ui/report/self_check_model.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/text_block.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace sextant;
using workspace::SelfCheckFinding;

namespace {

struct Desk
{
    Desk()
    {
        page.resize(1272, 844);
        page.show();
        page.setAssessment(assessment);
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        REQUIRE(waitForCount());
    }

    bool waitForCount()
    {
        return QTest::qWaitFor(
            [&] {
                return button.isVisible() && button.text() == u"To look at: %1"_qs.arg(findings().size());
            },
            5'000);
    }
    std::vector<SelfCheckFinding> findings()
    {
        const auto found = workspace::selfCheck(*demo.workspace, assessment, QDate(2026, 11, 23), false);
        REQUIRE(found);
        return *found;
    }
    ui::SelfCheckDialog& open()
    {
        QTest::keyClick(&page, Qt::Key_F7);
        // A button that is pressed by its key stays down for a moment.
        REQUIRE(QTest::qWaitFor([&] { return page.findChild<ui::SelfCheckDialog*>() != nullptr; }, 5'000));
        auto* dialog = page.findChild<ui::SelfCheckDialog*>();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        return *dialog;
    }

    test::DemoFile demo;
    test::ScriptedDialogs dialogs;
    ui::Theme& theme = test::look();
    QUndoStack undo;
    assessment::AssessmentId assessment = demo.underWay();
    ui::ReportPage page{
        {theme, dialogs, *demo.workspace, demo.library, undo, u"0.1"_qs, QDate(2026, 11, 23)}};
    ui::SelfCheckButton& button = page.selfCheck();
};

QTreeView& treeIn(ui::SelfCheckDialog& dialog)
{
    auto* tree = dialog.findChild<QTreeView*>(u"selfCheckTree"_qs);
    REQUIRE(tree != nullptr);
    return *tree;
}

} // namespace

TEST_CASE("the report says how much there is to look at before it is printed", "[ui][report][selfcheck]")
{
    Desk desk;
    const auto findings = desk.findings();
    REQUIRE_FALSE(findings.empty());
    CHECK(desk.button.isVisible());
    CHECK(desk.button.text() == u"To look at: %1"_qs.arg(findings.size()));
    const auto unanswered =
        std::ranges::find(findings, workspace::SelfCheckKind::Unanswered, &SelfCheckFinding::kind);
    REQUIRE(unanswered != findings.end());
    const auto framework = desk.demo.workspace->assessments().framework(desk.assessment);
    const framework::Item& item =
        *framework->index.items()[static_cast<size_t>(framework->index.indexOf(unanswered->item))];
    REQUIRE(desk.demo.workspace->assessments().setResponse(
        desk.assessment, item.id, assessment::ChosenOptions{{item.options.at(2).id}}));
    CHECK(desk.waitForCount());
    CHECK(desk.findings().size() < findings.size());
}

TEST_CASE("F7 lists what to look at by kind, and Enter leads to the place", "[ui][report][selfcheck]")
{
    Desk desk;
    QSignalSpy items(&desk.button, &ui::SelfCheckButton::itemRequested);
    ui::SelfCheckDialog& dialog = desk.open();
    QTreeView& tree = treeIn(dialog);
    QAbstractItemModelTester tester(tree.model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(QTest::qWaitFor([&] { return tree.hasFocus(); }, 2'000));
    int places = 0;
    for (int row = 0; row < tree.model()->rowCount(); ++row)
        places += tree.model()->rowCount(tree.model()->index(row, 0));
    const auto findings = desk.findings();
    CHECK(places == static_cast<int>(findings.size()));
    CHECK(tree.currentIndex().data().toString() ==
          u"%1 (%2)"_qs.arg(workspace::titleOf(findings.front().kind).en)
              .arg(std::ranges::count(findings, findings.front().kind, &SelfCheckFinding::kind)));
    CHECK(dialog.findChild<ui::TextBlock*>(u"selfCheckAdvice"_qs)->text() ==
          workspace::adviceOf(findings.front().kind).en);

    QTest::keyClick(&tree, Qt::Key_Right);
    if (!tree.currentIndex().parent().isValid())
        QTest::keyClick(&tree, Qt::Key_Down);
    REQUIRE(tree.currentIndex().parent().isValid());
    const auto framework = desk.demo.workspace->assessments().framework(desk.assessment);
    const framework::Item& first =
        *framework->index.items()[static_cast<size_t>(framework->index.indexOf(findings.front().item))];
    CHECK(tree.currentIndex().data().toString().startsWith(first.code + u' '));
    QTest::keyClick(&tree, Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    REQUIRE(items.count() == 1);
    CHECK(items.front().at(0).value<assessment::AssessmentId>() == desk.assessment);
    CHECK(items.front().at(1).value<framework::ItemId>() == first.id);
}

TEST_CASE("Enter on a kind opens and closes it, and Escape leads nowhere", "[ui][report][selfcheck]")
{
    Desk desk;
    QSignalSpy items(&desk.button, &ui::SelfCheckButton::itemRequested);
    ui::SelfCheckDialog& dialog = desk.open();
    QTreeView& tree = treeIn(dialog);
    const bool open = tree.isExpanded(tree.currentIndex());
    QTest::keyClick(&tree, Qt::Key_Return);
    CHECK(tree.isExpanded(tree.currentIndex()) != open);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(items.isEmpty());
}

TEST_CASE("what an audit lacks leads to its step, an action to the plan", "[ui][report][selfcheck]")
{
    test::DemoFile demo;
    const auto audits = demo.workspace->audits().engagements(demo.organisation());
    const audit::Engagement* lacking = nullptr;
    for (const audit::Engagement& one : audits)
        if (!demo.workspace->audits().signingGaps(one.id).empty())
            lacking = &one;
    REQUIRE(lacking != nullptr);
    ui::SelfCheckButton button(test::look(), *demo.workspace, QDate(2026, 11, 23));
    QSignalSpy steps(&button, &ui::SelfCheckButton::stepRequested);
    button.setSubject(lacking->fieldwork, false);
    button.click();
    auto* dialog = button.findChild<ui::SelfCheckDialog*>();
    REQUIRE(dialog != nullptr);
    QTreeView& tree = treeIn(*dialog);
    auto* model = static_cast<ui::SelfCheckModel*>(tree.model());
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex first = model->index(0, 0, model->index(row, 0));
        if (!model->findingAt(first)->gap)
            continue;
        CHECK_FALSE(first.data().toString().isEmpty());
        tree.setCurrentIndex(first);
        QTest::keyClick(&tree, Qt::Key_Return);
    }
    REQUIRE(steps.count() == 1);
    CHECK(steps.front().at(0).value<assessment::AssessmentId>() == lacking->fieldwork);
    CHECK_FALSE(steps.front().at(1).toString().isEmpty());
}

TEST_CASE("where there is nothing to mend, that is said", "[ui][report][selfcheck]")
{
    test::DemoFile demo;
    ui::SelfCheckDialog dialog(test::look(), *demo.workspace);
    dialog.present(demo.underWay(), {});
    CHECK_FALSE(treeIn(dialog).isVisible());
    CHECK(dialog.findChild<ui::TextBlock*>(u"selfCheckSummary"_qs)->text() ==
          u"There is nothing to mend before printing."_qs);
    CHECK(dialog.focusWidget()->objectName() == u"closeSelfCheck"_qs);
}

TEST_CASE("the check before printing is drawn in both languages and two themes",
          "[ui][report][selfcheck][pictures]")
{
    Desk desk;
    ui::SelfCheckDialog& dialog = desk.open();
    ui::LanguageSwitcher switcher(*qApp, desk.theme);
    for (const ui::ThemeKind kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        desk.theme.setKind(kind);
        for (const Language language : {Language::English, Language::Chinese}) {
            switcher.setLanguage(language);
            const QString name = test::themeName(kind) + u'-' + languageCode(language);
            CHECK(test::savePicture(dialog, u"self-check-"_qs + name));
            CHECK(test::savePicture(desk.page, u"report-self-check-"_qs + name));
        }
    }
    switcher.setLanguage(Language::English);
}
