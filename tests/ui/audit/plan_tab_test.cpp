#include "audit_fixture.h"

#include "ui/audit/step_row.h"
#include "workspace/draft_service.h"
#include "workspace/organisation_service.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QProcess>

using namespace sextant;
using test::AuditFixture;

TEST_CASE("a field of the plan is taken when it is left, each as one step of undo", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash"_qs);
    CHECK(audit.part<QLineEdit>(u"titleEdit"_qs)->hasFocus());
    audit.write(u"objectiveEdit"_qs, u"Is cash abroad safe?"_qs);
    audit.write(u"scopeEdit"_qs, u"Nairobi office"_qs);
    test::type(*audit.page, u"periodFromEdit"_qs, u"20240701"_qs);
    CHECK(audit.at(id).objective == LocalizedText{u"Is cash abroad safe?"_qs, {}});
    CHECK(audit.at(id).scope.en == u"Nairobi office"_qs);
    CHECK(audit.at(id).period.from == QDate(2024, 7, 1));
    CHECK(audit.part<QLineEdit>(u"periodFromEdit"_qs)->text() == u"2024-07-01"_qs);
    CHECK(audit.undo.count() == 3);
    audit.undo.undo();
    CHECK(audit.at(id).period.from.isNull());
    CHECK(audit.part<QLineEdit>(u"periodFromEdit"_qs)->text().isEmpty());
}

TEST_CASE("a day that cannot be read stays as typed and is told below the field", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash"_qs);
    test::type(*audit.page, u"plannedFromEdit"_qs, u"someday"_qs);
    auto* field = audit.part<QLineEdit>(u"plannedFromEdit"_qs);
    CHECK(field->text() == u"someday"_qs);
    CHECK(field->accessibleDescription().contains(u"someday"_qs));
    CHECK(audit.undo.count() == 0);
    test::type(*audit.page, u"plannedFromEdit"_qs, u"+14"_qs);
    CHECK(audit.at(id).planned.from == QDate(2026, 12, 7));
    CHECK(field->accessibleDescription().isEmpty());
}

TEST_CASE("what is typed is taken over when the page is asked to", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash"_qs);
    auto* edit = audit.part<QPlainTextEdit>(u"criteriaEdit"_qs);
    edit->setFocus();
    QTest::keyClicks(edit, u"Finance manual 4.3"_qs);
    CHECK(audit.at(id).criteria.isEmpty());
    audit.page->commitTyping();
    CHECK(audit.at(id).criteria.en == u"Finance manual 4.3"_qs);
}

TEST_CASE("chapters ticked in the plan become the scope of the fieldwork", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash"_qs);
    auto* box = audit.part<QCheckBox>(u"chapter-"_qs + audit.at(id).chapters.at(1).text);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(audit.at(id).chapters.size() == 1);
    CHECK(audit.demo.workspace->assessments().find(audit.at(id).fieldwork)->scope == audit.at(id).chapters);
    audit.undo.undo();
    CHECK(box->isChecked());
}

TEST_CASE("who audits work of his own is named in a warning", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash"_qs);
    auto* warnings = audit.part<ui::MessageBar>(u"independenceWarnings"_qs);
    CHECK(warnings->isVisible()); // the lead has not declared yet
    audit.part<QWidget>(u"member-0"_qs)->setFocus();
    audit.key(Qt::Key_Return);
    test::type(*audit.page, u"declaredOnEdit"_qs, u"today"_qs);
    CHECK_FALSE(warnings->isVisible());

    auto* name = audit.part<QLineEdit>(u"memberNameEdit"_qs);
    name->setFocus();
    QTest::keyClicks(name, u"Zhao Lei"_qs);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(audit.at(id).team.size() == 2);
    CHECK(audit.at(id).team[1].role == audit::TeamRole::Auditor);
    test::type(*audit.page, u"declaredOnEdit"_qs, u"2026-11-20"_qs);
    CHECK(audit.at(id).team[1].declaration.on == QDate(2026, 11, 20));
    QTest::keyClick(audit.part<QComboBox>(u"memberRoleCombo"_qs), Qt::Key_Down);
    CHECK(audit.at(id).team[1].role == audit::TeamRole::Reviewer);
    CHECK_FALSE(warnings->isVisible());

    const QString chapter = u"chapter-"_qs + audit.at(id).chapters.at(0).text;
    const auto boxes = audit.page->findChildren<QCheckBox*>(chapter);
    auto* own = *std::find_if(boxes.begin(), boxes.end(),
                              [](const QCheckBox* box) { return box->isVisible() && !box->isChecked(); });
    own->setFocus();
    QTest::keyClick(own, Qt::Key_Space);
    CHECK(audit.at(id).team[1].responsibleFor.size() == 1);
    REQUIRE(warnings->isVisible());
    CHECK(warnings->text().contains(u"Zhao Lei"_qs));

    test::press(*audit.page, u"removeMemberButton"_qs);
    CHECK(audit.at(id).team.size() == 1);
    CHECK_FALSE(warnings->isVisible());
}

TEST_CASE("what a stage lacks leads to its place, and what is needed blocks the step", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash"_qs);
    auto* next = audit.part<QAbstractButton>(u"to-fieldwork"_qs);
    CHECK_FALSE(next->isEnabled());
    auto* gap = audit.part<QAbstractButton>(u"gap-objective"_qs);
    gap->setFocus();
    QTest::keyClick(gap, Qt::Key_Space);
    auto* objective = audit.part<QPlainTextEdit>(u"objectiveEdit"_qs);
    REQUIRE(objective->hasFocus());
    audit.write(u"objectiveEdit"_qs, u"Is cash abroad safe?"_qs);
    REQUIRE(next->isEnabled());
    QTest::keyClick(next, Qt::Key_Space);
    CHECK(audit.at(id).stage == audit::EngagementStage::Fieldwork);
    auto* step = audit.part<QAbstractButton>(u"step-1"_qs);
    CHECK(step->accessibleDescription() == u"done"_qs);
    audit.undo.undo();
    CHECK(audit.at(id).stage == audit::EngagementStage::Planned);
}

TEST_CASE("after a step the focus stands where the work goes on, never on what ends it", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash"_qs);
    audit.write(u"objectiveEdit"_qs, u"Is cash abroad safe?"_qs);
    QStringList seen;
    const auto watch = QObject::connect(qApp, &QApplication::focusChanged, [&](QWidget*, QWidget* now) {
        seen << (now == nullptr ? QString() : now->objectName());
    });
    const auto go = [&](const QString& stage) {
        auto* button = audit.part<QAbstractButton>(u"to-"_qs + stage);
        button->setFocus();
        seen.clear();
        QTest::keyClick(button, Qt::Key_Space);
        CHECK_FALSE(seen.contains(u"to-cancelled"_qs));
        REQUIRE(QApplication::focusWidget() != nullptr);
        return QApplication::focusWidget()->objectName();
    };
    CHECK(go(u"fieldwork"_qs) == u"gap-openChecks"_qs);
    CHECK(audit.at(id).stage == audit::EngagementStage::Fieldwork);
    CHECK(go(u"planned"_qs).startsWith(u"gap-"_qs));
    CHECK(go(u"cancelled"_qs) == u"to-planned"_qs);
    QObject::disconnect(watch);
}

TEST_CASE("another step leads to the field where something is mended", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash"_qs);
    audit.page->showEngagement(id, u"plan"_qs, u"closingMeeting"_qs);
    CHECK(audit.part<QLineEdit>(u"closingOnEdit"_qs)->hasFocus());
    audit.page->showEngagement(id, u"plan"_qs, u"openChecks"_qs); // not here
    CHECK(audit.page->engagement() == id);
    CHECK(audit.part<QLineEdit>(u"titleEdit"_qs)->hasFocus());
}

TEST_CASE("a letter is proposed in the language chosen for it, with what is decided", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash and bank"_qs);
    audit.write(u"objectiveEdit"_qs, u"Is cash abroad safe?"_qs);
    test::press(*audit.page, u"proposeLetterButton"_qs);
    const QString english = audit.at(id).letter.text.en;
    CHECK(english.contains(u"Cash and bank"_qs));
    CHECK(english.contains(u"Is cash abroad safe?"_qs));
    CHECK(english.contains(u"Procurement"_qs));
    CHECK_FALSE(english.contains(u"%1"_qs));
    CHECK(audit.part<QPlainTextEdit>(u"letterEdit"_qs)->toPlainText() == english);
    CHECK_FALSE(audit.part<QAbstractButton>(u"proposeLetterButton"_qs)->isEnabled());
    auto* languages = audit.part<QWidget>(u"letterLanguageSwitch"_qs);
    languages->findChild<QAbstractButton*>()->setFocus();
    QTest::keyClick(languages->findChild<QAbstractButton*>(), Qt::Key_Right);
    CHECK(audit.part<QPlainTextEdit>(u"letterEdit"_qs)->toPlainText().isEmpty());
    test::press(*audit.page, u"proposeLetterButton"_qs);
    CHECK(audit.at(id).letter.text.zh.contains(u"采购"_qs));
    CHECK(audit.at(id).letter.text.en == english);
    test::type(*audit.page, u"addresseesEdit"_qs, u"Mary Otieno；Nairobi office"_qs);
    CHECK(audit.at(id).letter.addressees == QStringList{u"Mary Otieno"_qs, u"Nairobi office"_qs});
}

TEST_CASE("the letter is saved as a PDF once it is written, in its own language", "[ui][audit]")
{
    AuditFixture audit;
    audit.open(u"Cash and bank"_qs);
    auto* save = audit.part<QAbstractButton>(u"saveLetterButton"_qs);
    CHECK_FALSE(save->isEnabled());
    CHECK_FALSE(audit.part<QAbstractButton>(u"printLetterButton"_qs)->isEnabled());
    test::press(*audit.page, u"proposeLetterButton"_qs);
    REQUIRE(save->isEnabled());
    const QString path = audit.demo.folder.filePath(u"letter.pdf"_qs);
    audit.dialogs.files.push_back(path);
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    auto* message = audit.part<ui::MessageBar>(u"letterMessage"_qs);
    REQUIRE(QTest::qWaitFor([&] { return message->kind() == ui::MessageKind::Ok; }, 20'000));
    CHECK(audit.dialogs.fileRequests.front().path.contains(u"notice of audit"_qs));
    QProcess reader;
    reader.start(u"pdftotext"_qs, {path, u"-"_qs});
    reader.waitForFinished();
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.contains(u"Seabridge Foundation"_qs));
    CHECK(text.contains(u"Notice of audit: Cash and bank"_qs));
    CHECK(text.contains(u"Lin Chen, lead auditor"_qs));
}

TEST_CASE("a meeting's day, people and notes are kept", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash"_qs);
    test::type(*audit.page, u"openingOnEdit"_qs, u"2026-11-23"_qs);
    test::type(*audit.page, u"openingPresentEdit"_qs, u"Mary Otieno, Zhao Lei"_qs);
    audit.write(u"openingNotesEdit"_qs, u"Count of cash agreed"_qs);
    CHECK(audit.at(id).opening ==
          audit::Meeting{QDate(2026, 11, 23), u"Mary Otieno, Zhao Lei"_qs, u"Count of cash agreed"_qs});
    CHECK(audit.at(id).closing == audit::Meeting{});
}

TEST_CASE("what is typed of the plan outlives a program that is killed", "[ui][audit][drafts]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash"_qs);
    const auto waitFor = [&](const QString& field, const QString& text) {
        return QTest::qWaitFor(
            [&] {
                return audit.audits().drafts().kept(workspace::DraftPlace{id, field}) == text;
            },
            5000);
    };
    const std::vector<std::array<QString, 2>> fields{{u"objectiveEdit"_qs, u"objective/en"_qs},
                                                     {u"openingNotesEdit"_qs, u"opening/notes"_qs},
                                                     {u"closingPresentEdit"_qs, u"closing/present"_qs},
                                                     {u"letterEdit"_qs, u"letter/text/en"_qs},
                                                     {u"letterSentEdit"_qs, u"letter/sentOn"_qs}};
    for (const auto& [name, draft] : fields) {
        auto* edit = audit.part<QWidget>(name);
        edit->setFocus();
        QInputMethodEvent commit;
        commit.setCommitString(u"2026-11"_qs);
        QApplication::sendEvent(edit, &commit);
        CHECK(waitFor(draft, u"2026-11"_qs));
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        CHECK(waitFor(draft, {}));
    }
    // As a program left them that was killed.
    audit.part<QWidget>(u"titleEdit"_qs)->setFocus();
    for (const auto& [name, draft] : fields)
        audit.audits().drafts().keep(workspace::DraftPlace{id, draft}, u"2026-11-25"_qs);
    audit.reopen(false);
    audit.page->showEngagement(id);
    for (const auto& [name, draft] : fields) {
        CHECK(audit.part<QWidget>(name + u"Recovered")->isVisible());
        auto* edit = audit.part<QWidget>(name);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Tab);
        CHECK_FALSE(audit.part<QWidget>(name + u"Recovered")->isVisible());
        CHECK(waitFor(draft, {}));
    }
    CHECK(audit.at(id).objective.en == u"2026-11-25"_qs);
    CHECK(audit.at(id).opening.notes == u"2026-11-25"_qs);
    CHECK(audit.at(id).closing.present == u"2026-11-25"_qs);
    CHECK(audit.at(id).letter.text.en == u"2026-11-25"_qs);
    CHECK(audit.at(id).letter.sentOn == QDate(2026, 11, 25));
}

TEST_CASE("who joins the team by name goes with one step of undo", "[ui][audit]")
{
    AuditFixture audit;
    const auto id = audit.open(u"Cash"_qs);
    const auto knows = [&] {
        const auto persons = audit.demo.workspace->organisations().persons();
        return std::ranges::any_of(
            persons, [](const organisation::Person& one) { return one.name == u"Nobody Yet"_qs; });
    };
    auto* name = audit.part<QLineEdit>(u"memberNameEdit"_qs);
    name->setFocus();
    QTest::keyClicks(name, u"Nobody Yet"_qs);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(audit.at(id).team.size() == 2);
    CHECK(knows());
    audit.undo.undo();
    CHECK(audit.at(id).team.size() == 1);
    CHECK_FALSE(knows());
}
