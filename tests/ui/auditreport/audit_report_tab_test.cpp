#include "report_fixture.h"

#include "office/office.h"
#include "support/fit.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/note_field.h"
#include "ui/shared/text_block.h"
#include "workspace/vault_service.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace sextant;
using namespace sextant::audit;
using test::ReportBench;

TEST_CASE("the report is shown page by page, and one key saves it with its words", "[ui][auditreport]")
{
    ReportBench bench;
    REQUIRE(bench.waitForPages());
    CHECK(bench.tab->pageCount() > 2);
    const QString text = bench.savedText();
    CHECK(text.contains(bench.shown().code));
    CHECK(bench.isDraft(text));
    CHECK(text.contains(u"No opinion yet"_qs));
    REQUIRE(bench.dialogs.fileRequests.size() == 1);
    CHECK(bench.dialogs.fileRequests.front().path.contains(bench.shown().code));
    CHECK(bench.part<ui::MessageBar>("reportMessage")->isVisible());
}

TEST_CASE("pages are turned by key from wherever nothing is typed", "[ui][auditreport]")
{
    ReportBench bench;
    REQUIRE(bench.waitForPages());
    test::settleLayouts();
    QScrollBar* bar = qobject_cast<QScrollArea*>(bench.tab->panes().back())->verticalScrollBar();
    bench.press(Qt::Key_PageDown); // in the summary
    CHECK(bar->value() == 0);
    bench.part<QPushButton>("savePdfButton")->setFocus();
    bench.press(Qt::Key_PageDown);
    const int down = bar->value();
    CHECK(down > 0);
    bench.press(Qt::Key_PageUp);
    CHECK(bar->value() < down);
}

TEST_CASE("the report's language is chosen by key, apart from the screen's", "[ui][auditreport]")
{
    ReportBench bench;
    REQUIRE(bench.waitForPages());
    const int pages = bench.tab->pageCount();
    auto* languages = bench.part<QWidget>("reportLanguageSwitch");
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_End);
    REQUIRE(QTest::qWaitFor([&] { return bench.tab->pageCount() == 2 * pages; }, 20'000));
    const QString text = bench.savedText();
    CHECK(text.contains(u"Internal audit report"_qs));
    CHECK(text.contains(u"内部审计报告"_qs));
}

TEST_CASE("the sheet of one finding is chosen by key and saved alone", "[ui][auditreport]")
{
    ReportBench bench;
    const FindingId id = bench.completed(u"Nobody counts the cash"_qs);
    REQUIRE(bench.waitForPages());
    auto* sheets = bench.part<QComboBox>("sheetChoice");
    REQUIRE(sheets->count() == 2);
    sheets->setFocus();
    bench.press(Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return bench.tab->pageCount() == 1; }, 20'000));
    const QString text = bench.savedText();
    CHECK(text.contains(u"Nobody counts the cash"_qs));
    CHECK_FALSE(text.contains(u"Executive summary"_qs));
    CHECK(bench.tab->state().value(u"sheet"_qs).toString() == id.toString());
    bench.press(Qt::Key_Up);
    REQUIRE(QTest::qWaitFor([&] { return bench.tab->pageCount() > 1; }, 20'000));

    bench.tab->showSubject(id.toString());
    CHECK(sheets->currentIndex() == 1);
}

TEST_CASE("a key saves the whole audit as workbook, table or document, and a sheet as a document only",
          "[ui][auditreport]")
{
    office::setModulePath(QStringLiteral(SEXTANT_OFFICE));
    ReportBench bench;
    const FindingId id = bench.completed(u"Nobody counts the cash"_qs);
    REQUIRE(bench.waitForPages());
    const auto* message = bench.part<ui::MessageBar>("reportMessage");
    const auto saveAs = [&](const QString& name) {
        bench.dialogs.files.push_back(bench.pathOf(name));
        bench.press(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor(
            [&] {
                return bench.dialogs.files.empty() && message->isVisible() &&
                       message->kind() != ui::MessageKind::Info;
            },
            20'000));
        CHECK((message->kind() == ui::MessageKind::Ok) == QFile::exists(bench.pathOf(name)));
        return message->kind() == ui::MessageKind::Ok;
    };
    bench.part<QPushButton>("savePdfButton")->setFocus();
    for (const QString& name : {u"a.docx"_qs, u"a.html"_qs, u"a.xlsx"_qs, u"a.csv"_qs})
        CHECK(saveAs(name));
    QFile table(bench.pathOf(u"a.csv"_qs));
    REQUIRE(table.open(QIODevice::ReadOnly));
    CHECK(table.readAll().contains("cash.count"));
    bench.tab->showSubject(id.toString());
    bench.part<QPushButton>("savePdfButton")->setFocus();
    CHECK(saveAs(u"sheet.docx"_qs));
    CHECK(bench.dialogs.fileRequests.back().filters.size() == 3);
    CHECK_FALSE(saveAs(u"sheet.xlsx"_qs));
}

TEST_CASE("the summary is written in each language by itself, each as one step of undo", "[ui][auditreport]")
{
    ReportBench bench;
    auto* summary = bench.part<ui::NoteField>("summaryEdit");
    CHECK(QApplication::focusWidget() == summary);
    bench.type(u"Accounts are in order."_qs);
    bench.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(summary->toPlainText().isEmpty());
    bench.type(u"账户管理规范。"_qs);
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(summary->hasFocus());
    CHECK(bench.shown().summary == LocalizedText{u"Accounts are in order."_qs, u"账户管理规范。"_qs});
    CHECK(bench.undo.count() == 2);
    bench.undo.undo();
    CHECK(bench.shown().summary.zh.isEmpty());
    CHECK(summary->toPlainText().isEmpty());
    REQUIRE(bench.waitForPages());
    CHECK(bench.savedText().contains(u"Accounts are in order."_qs));
}

TEST_CASE("a summary that was being typed when the program ended comes back", "[ui][auditreport]")
{
    ReportBench bench;
    bench.type(u"Half a sen"_qs);
    REQUIRE(QTest::qWaitFor(
        [&] { return !bench.draft().isEmpty(); }, 5000));
    bench.part<ui::NoteField>("summaryEdit")->begin({}); // the program ends: nothing is taken over
    bench.shut();
    bench.undo.clear();
    bench.reopen();
    bench.open();
    auto* summary = bench.part<ui::NoteField>("summaryEdit");
    CHECK(summary->toPlainText() == u"Half a sen"_qs);
    CHECK(bench.part<ui::TextBlock>("summaryEditRecovered")->isVisible());
    CHECK(bench.shown().summary.isEmpty());
    bench.press(Qt::Key_Tab);
    CHECK(bench.shown().summary.en == u"Half a sen"_qs);
    CHECK_FALSE(bench.part<ui::TextBlock>("summaryEditRecovered")->isVisible());
    CHECK(bench.draft().isEmpty());
}

TEST_CASE("typing that was taken back leaves nothing to recover", "[ui][auditreport]")
{
    ReportBench bench;
    bench.type(u"A"_qs);
    REQUIRE(QTest::qWaitFor(
        [&] { return !bench.draft().isEmpty(); }, 5000));
    bench.press(Qt::Key_Backspace);
    bench.press(Qt::Key_Tab);
    CHECK(bench.draft().isEmpty());
}

TEST_CASE("mark and distribution are written here and printed", "[ui][auditreport]")
{
    ReportBench bench;
    auto* mark = bench.part<QComboBox>("markChoice");
    mark->setFocus();
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Down);
    CHECK(bench.shown().confidentiality == Confidentiality::Confidential);
    auto* list = bench.part<ui::NoteField>("distributionEdit");
    list->setFocus();
    bench.type(u"The council"_qs);
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_Return);
    bench.type(u"  玛丽  "_qs);
    bench.press(Qt::Key_Tab);
    CHECK(bench.shown().distribution == QStringList{u"The council"_qs, u"玛丽"_qs});
    CHECK(list->toPlainText() == u"The council\n玛丽"_qs);
    REQUIRE(bench.waitForPages());
    const QString text = bench.savedText();
    CHECK(text.contains(u"Confidential"_qs));
    CHECK(text.contains(u"玛丽"_qs));
}

TEST_CASE("what the signature lacks is named, and each line leads to its place", "[ui][auditreport]")
{
    ReportBench bench;
    CHECK(bench.tab->figure().isEmpty()); // nobody thinks of signing while the audit is planned
    Engagement engagement = bench.shown();
    engagement.stage = EngagementStage::Fieldwork;
    REQUIRE(bench.audits().update(engagement).has_value());
    const FindingId id = bench.addFinding("cash.count");
    test::settleLayouts();
    CHECK(bench.tab->figure() == u"2 missing"_qs);
    CHECK_FALSE(bench.part<QPushButton>("signButton")->isEnabled());

    QSignalSpy asked(bench.tab, &ui::EngagementTab::tabRequested);
    const auto follow = [&](const char* name) {
        bench.part<QPushButton>(name)->setFocus();
        bench.press(Qt::Key_Space);
        REQUIRE_FALSE(asked.isEmpty());
        const QList<QVariant> wish = asked.takeLast();
        return QString(wish[0].toString() + u' ' + wish[1].toString());
    };
    CHECK(follow("gap-openChecks") == u"fieldwork cash.bank"_qs);
    CHECK(follow("gap-findingsNotFinal") == QString(u"findings "_qs + id.toString()));
    CHECK(follow("gap-closingMeeting") == u"plan closingMeeting"_qs);
    bench.part<QPushButton>("gap-summary")->setFocus();
    bench.press(Qt::Key_Space);
    CHECK(asked.isEmpty());
    CHECK(bench.part<ui::NoteField>("summaryEdit")->hasFocus());
}

TEST_CASE("the report is signed once the question that says what is sealed is answered", "[ui][auditreport]")
{
    ReportBench bench;
    bench.completed(u"Nobody counts the cash"_qs);
    auto* sign = bench.part<QPushButton>("signButton");
    REQUIRE(sign->isEnabled());
    bench.part<ui::NoteField>("summaryEdit")->setFocus();
    bench.type(u"Typed and not left"_qs);
    bench.dialogs.decisions = {false, true};
    sign->setFocus();
    bench.press(Qt::Key_Space);
    CHECK(bench.shown().signature.isNull());
    REQUIRE(bench.dialogs.questions.size() == 1);
    const ui::Question& question = bench.dialogs.questions.front();
    CHECK(question.verb == u"Sign the report"_qs);
    for (const QString& part : {u"checks (2)"_qs, u"findings (1)"_qs, u"Some improvement needed"_qs,
                                bench.file().author().name, u"closing meeting"_qs})
        CHECK(question.text.contains(part));
    bench.press(Qt::Key_Space);
    REQUIRE_FALSE(bench.shown().signature.isNull());
    CHECK(bench.shown().summary.en == u"Typed and not left"_qs);
    CHECK(bench.tab->figure() == u"signed"_qs);
    const QString state = bench.part<ui::TextBlock>("signingState")->text();
    CHECK(state.contains(bench.file().author().name));
    CHECK(state.contains(u"23 November 2026"_qs));
    CHECK_FALSE(sign->isVisible());
    CHECK(bench.part<QPushButton>("reopenButton")->hasFocus());
    CHECK(bench.part<ui::NoteField>("summaryEdit")->isReadOnly());
    CHECK_FALSE(bench.part<QComboBox>("markChoice")->isEnabled());
    REQUIRE(bench.waitForPages());
    const QString text = bench.savedText(); // at once: not from pages made before
    CHECK_FALSE(bench.isDraft(text));
    CHECK(text.contains(u"Opinion: Some improvement needed"_qs));
}

TEST_CASE("a signed report is reopened after a sentence of what that means", "[ui][auditreport]")
{
    ReportBench bench;
    bench.completed(u"Nobody counts the cash"_qs);
    REQUIRE(bench.audits().sign(bench.engagement).has_value());
    Engagement engagement = bench.shown();
    for (const auto stage :
         {EngagementStage::Fieldwork, EngagementStage::Reporting, EngagementStage::FollowUp}) {
        engagement.stage = stage;
        REQUIRE(bench.audits().update(engagement).has_value());
    }
    test::settleLayouts();
    bench.dialogs.decisions = {true};
    bench.part<QPushButton>("reopenButton")->setFocus();
    bench.press(Qt::Key_Space);
    REQUIRE(bench.dialogs.questions.size() == 1);
    CHECK(bench.dialogs.questions.front().text.contains(u"no longer valid"_qs));
    CHECK(bench.dialogs.questions.front().text.contains(u"back to the stage"_qs));
    CHECK(bench.shown().signature.isNull());
    CHECK(bench.shown().stage == EngagementStage::Reporting);
    CHECK(bench.tab->figure() == u"to sign"_qs);
    CHECK_FALSE(bench.part<ui::NoteField>("summaryEdit")->isReadOnly());
    REQUIRE(bench.waitForPages());
    CHECK(bench.isDraft(bench.savedText()));
}

TEST_CASE("a restricted finding is neither printed nor offered, but counted", "[ui][auditreport]")
{
    ReportBench bench;
    const FindingId id = bench.completed(u"A report by a volunteer"_qs);
    workspace::VaultService& vault = bench.audits().vault();
    vault.setCost(vault::leastCost());
    REQUIRE(vault.create(u"harbour light seven"_qs).has_value());
    REQUIRE(vault.seal(id).has_value());
    test::settleLayouts();
    CHECK(bench.part<QComboBox>("sheetChoice")->count() == 1); // unlocked, but not asked for
    REQUIRE(bench.waitForPages());
    const QString text = bench.savedText();
    CHECK_FALSE(text.contains(u"volunteer"_qs));
    CHECK(text.contains(u"One finding is kept apart"_qs));

    auto* box = bench.part<QCheckBox>("withRestrictedBox");
    REQUIRE(box->isVisible());
    box->setFocus();
    bench.press(Qt::Key_Space);
    CHECK(bench.part<QComboBox>("sheetChoice")->count() == 2);
    REQUIRE(bench.waitForPages());
    const QString asked = bench.savedText();
    CHECK(asked.contains(u"volunteer"_qs));
    CHECK_FALSE(asked.contains(u"kept apart"_qs));

    vault.lock();
    CHECK(bench.tab->pageCount() == 0); // at once, before new pages are made
    test::settleLayouts();
    CHECK_FALSE(box->isVisible());
    CHECK(bench.part<QComboBox>("sheetChoice")->count() == 1);
    REQUIRE(bench.waitForPages());
    CHECK_FALSE(bench.savedText().contains(u"volunteer"_qs));
}

TEST_CASE("panes, hints, commands and help are all there, and what cannot be done says why",
          "[ui][auditreport]")
{
    ReportBench bench;
    for (QWidget* pane : bench.tab->panes()) {
        REQUIRE(pane != nullptr);
        CHECK(bench.tab->isAncestorOf(pane));
    }
    CHECK_FALSE(bench.tab->help().isEmpty());
    CHECK(bench.tab->hints().size() > 3);
    const auto keysOf = [&](const QString& id) {
        for (const ui::Command& command : bench.tab->commands())
            if (command.id == id)
                return command.keys;
        return QKeySequence();
    };
    CHECK(keysOf(u"auditreport.print"_qs) == QKeySequence(Qt::CTRL | Qt::Key_P));
    CHECK(keysOf(u"auditreport.pdf"_qs) == QKeySequence(Qt::CTRL | Qt::Key_S));
    for (const ui::Command& command : bench.tab->commands()) {
        CHECK_FALSE(command.text.isEmpty());
        CHECK((command.enabled || !command.why.isEmpty()));
    }
}

TEST_CASE("every word of the report's step can be read, in both languages and with large text",
          "[ui][auditreport][pictures]")
{
    ui::Theme& theme = test::look();
    for (const Language language : {Language::English, Language::Chinese}) {
        ReportBench bench;
        bench.languages.setLanguage(language);
        bench.completed(language == Language::Chinese ? u"库存现金无人盘点"_qs
                                                      : u"Nobody counts the cash"_qs);
        bench.addFinding("cash.bank");
        REQUIRE(bench.waitForPages());
        const QString name = u"auditreport-"_qs + languageCode(language);
        CHECK(test::savePicture(*bench.window, name));
        theme.setKind(ui::ThemeKind::Dark);
        CHECK(test::savePicture(*bench.window, name + u"-dark"));
        theme.setKind(ui::ThemeKind::Light);
        for (const int size : {100, 150, 200}) {
            theme.setTextSize(size);
            INFO("text size " << size << ", " << qPrintable(languageCode(language)));
            CHECK(test::whatDoesNotFit(*bench.window).join(u'\n').toStdString() == "");
            CHECK(test::savePicture(*bench.window, name + u'-' + QString::number(size)));
        }
        theme.setTextSize(100);
    }
}
