#include "support/demo_file.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"
#include "ui/plan/plan_page.h"
#include "ui/shared/action_panel.h"
#include "workspace/action_service.h"
#include "workspace/audit_service.h"
#include "workspace/draft_service.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch.hpp>

#include <array>
#include <memory>

using namespace sextant;
using improvement::Action;
using improvement::ActionId;
using improvement::ActionState;

namespace {

/// An action open on the plan, in a program that can be killed.
struct KilledPlan
{
    KilledPlan()
    {
        Action action;
        action.organisation = demo.organisation();
        action.what.en = u"Train two people"_qs;
        action.standing.state = ActionState::ClaimedDone;
        id = demo.workspace->actions().add(action).value_or(ActionId{});
        REQUIRE_FALSE(id.isNull());
        open();
    }

    void open()
    {
        page = std::make_unique<ui::PlanPage>(
            ui::PlanPage::Context{test::look(), demo.clock, dialogs, *demo.workspace, undo});
        page->setOrganisation(demo.organisation());
        REQUIRE(test::showActive(*page, {1272, 812}));
        page->activated();
        page->showAction(id);
    }
    /// Nothing that is being typed is taken, and the file is opened again.
    void kill()
    {
        auto* panel = page->findChild<ui::ActionPanel*>();
        for (auto* field : page->findChildren<QWidget*>()) {
            field->blockSignals(true);
            field->removeEventFilter(panel);
        }
        page.reset();
        undo.clear();
        demo.reopen();
    }

    template <typename Part = QWidget>
    Part* part(const QString& name)
    {
        auto* found = page->findChild<Part*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    QString textOf(const QString& name)
    {
        auto* line = page->findChild<QLineEdit*>(name);
        return line != nullptr ? line->text() : part<QPlainTextEdit>(name)->toPlainText();
    }
    /// Replaces the text of a field and stays in it.
    void type(const QString& name, const QString& text)
    {
        QWidget* field = part(name);
        field->setFocus();
        QMetaObject::invokeMethod(field, "selectAll");
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(field, &commit);
    }
    void leave(const QString& name)
    {
        part(name)->setFocus();
        QTest::keyClick(part(name), Qt::Key_Tab);
    }
    bool keeps(const QString& draft, const QString& text)
    {
        return QTest::qWaitFor(
            [&] {
                return demo.workspace->audits().drafts().kept({id, draft}) == text;
            },
            5000);
    }
    const Action& action()
    {
        REQUIRE(demo.workspace->actions().find(id) != nullptr);
        return *demo.workspace->actions().find(id);
    }

    test::DemoFile demo;
    test::ScriptedDialogs dialogs;
    QUndoStack undo;
    ActionId id;
    std::unique_ptr<ui::PlanPage> page;
};

} // namespace

TEST_CASE("what is typed of an action outlives a program that is killed, and is taken when its field is left",
          "[ui][plan][drafts]")
{
    KilledPlan plan;
    const std::vector<std::array<QString, 3>> typed{
        {u"whatEdit"_qs, u"what/en"_qs, u"Train thr"_qs},
        {u"otherLanguageEdit"_qs, u"what/"_qs + languageCode(Language::Chinese), u"培训三"_qs},
        {u"ownerEdit"_qs, u"owner"_qs, u"Mary"_qs},
        {u"dueEdit"_qs, u"due"_qs, u"12-24"_qs},
        {u"costEdit"_qs, u"cost"_qs, u"120"_qs},
        {u"fundingNoteEdit"_qs, u"fundingNote"_qs, u"board res"_qs},
        {u"noteEdit"_qs, u"closingNote"_qs, u"Minutes of"_qs}};
    for (const auto& [field, draft, text] : typed) {
        INFO(field.toStdString());
        const Action before = plan.action();
        plan.type(field, text);
        REQUIRE(plan.keeps(draft, text));
        plan.kill();
        CHECK(plan.action() == before);

        plan.open();
        CHECK(plan.textOf(field) == text);
        CHECK(plan.part(field + u"Recovered"_qs)->isVisible());
        plan.leave(field);
        CHECK_FALSE(plan.part(field + u"Recovered"_qs)->isVisible());
        CHECK(plan.keeps(draft, {}));
    }
    const Action& action = plan.action();
    CHECK(action.what == LocalizedText{u"Train thr"_qs, u"培训三"_qs});
    CHECK(action.due == QDate(2026, 12, 24));
    CHECK(action.cost == improvement::Money{Decimal::fromInt(120)});
    CHECK(action.funding.note == u"board res"_qs);
    CHECK(action.closingNote == u"Minutes of"_qs);
}

TEST_CASE("a day of an action that cannot be read stays to be put right", "[ui][plan][drafts]")
{
    KilledPlan plan;
    plan.type(u"dueEdit"_qs, u"soon"_qs);
    plan.leave(u"dueEdit"_qs);
    CHECK(plan.textOf(u"dueEdit"_qs) == u"soon"_qs);
    CHECK_FALSE(plan.action().due.isValid());
    plan.type(u"dueEdit"_qs, u"12-24"_qs);
    plan.leave(u"dueEdit"_qs);
    CHECK(plan.textOf(u"dueEdit"_qs) == u"2026-12-24"_qs);
}

TEST_CASE("an action whose words are emptied keeps them", "[ui][plan][drafts]")
{
    KilledPlan plan;
    plan.type(u"whatEdit"_qs, {});
    QTest::keyClick(plan.part(u"whatEdit"_qs), Qt::Key_Delete);
    plan.leave(u"whatEdit"_qs);
    CHECK(plan.action().what.en == u"Train two people"_qs);
    CHECK(plan.textOf(u"whatEdit"_qs) == u"Train two people"_qs);
}

TEST_CASE("what is typed to close an action outlives a program that is killed, until it is confirmed",
          "[ui][plan][drafts]")
{
    KilledPlan plan;
    plan.part<ui::ActionPanel>({})->askClosing(ActionState::Verified);
    CHECK_FALSE(plan.part(u"closingRecovered"_qs)->isVisible());
    plan.type(u"closingBy"_qs, u"王芳"_qs);
    plan.type(u"closingDay"_qs, u"2026-11-20"_qs);
    plan.type(u"closingNote"_qs, u"Minutes se"_qs);
    REQUIRE(plan.keeps(u"closing/verified/by"_qs, u"王芳"_qs));
    REQUIRE(plan.keeps(u"closing/verified/note"_qs, u"Minutes se"_qs));
    plan.kill();

    plan.open();
    plan.part<ui::ActionPanel>({})->askClosing(ActionState::Verified);
    CHECK(plan.part(u"closingRecovered"_qs)->isVisible());
    CHECK(plan.textOf(u"closingBy"_qs) == u"王芳"_qs);
    CHECK(plan.textOf(u"closingDay"_qs) == u"2026-11-20"_qs);
    CHECK(plan.textOf(u"closingNote"_qs) == u"Minutes se"_qs);
    const bool isConfirmed = GENERATE(true, false);
    test::press(*plan.page, isConfirmed ? u"closingConfirm"_qs : u"closingCancel"_qs);
    CHECK_FALSE(plan.part(u"closingForm"_qs)->isVisible());
    CHECK((plan.action().standing.state == ActionState::Verified) == isConfirmed);
    CHECK((plan.action().closingNote == u"Minutes se"_qs) == isConfirmed);
    for (const char* name : {"by", "day", "note"})
        CHECK(plan.keeps(u"closing/verified/"_qs + QString::fromLatin1(name), {}));
}
