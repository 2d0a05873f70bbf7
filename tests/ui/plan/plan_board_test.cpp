#include "plan_fixture.h"

#include "ui/plan/action_card.h"

#include <QDropEvent>
#include <QMimeData>

using namespace sextant;
using namespace sextant::improvement;
using sextant::test::PlanFixture;

namespace {

struct BoardFixture : PlanFixture
{
    BoardFixture()
    {
        first = add(u"Train two people"_qs);
        second = add(u"Write the policy"_qs);
        QTest::keyClick(&page, Qt::Key_F5);
        REQUIRE(board()->isVisible());
    }

    ui::ActionCard* card(const ActionId& id)
    {
        for (ui::ActionCard* one : board()->findChildren<ui::ActionCard*>())
            if (one->actionId() == id)
                return one;
        return nullptr;
    }
    QWidget* columnOf(const ActionId& id) { return card(id)->parentWidget(); }
    ActionState stateOf(const ActionId& id) { return at(id).standing.state; }

    ActionId first;
    ActionId second;
};

} // namespace

TEST_CASE("a card is moved by keys, one state at a time, each move one step of undo", "[ui][plan]")
{
    BoardFixture plan;
    plan.card(plan.first)->setFocus();
    QTest::keyClick(plan.card(plan.first), Qt::Key_Right, Qt::ControlModifier);
    CHECK(plan.stateOf(plan.first) == ActionState::InProgress);
    CHECK(plan.columnOf(plan.first)->objectName() == u"column-inProgress"_qs);
    CHECK(plan.card(plan.first)->hasFocus());
    QTest::keyClick(plan.card(plan.first), Qt::Key_Right, Qt::ControlModifier);
    CHECK(plan.stateOf(plan.first) == ActionState::ClaimedDone);
    CHECK(plan.undo.count() == 2);
    plan.undo.undo();
    CHECK(plan.columnOf(plan.first)->objectName() == u"column-inProgress"_qs);
    plan.undo.undo();
    CHECK(plan.stateOf(plan.first) == ActionState::Open);
    QTest::keyClick(plan.card(plan.first), Qt::Key_Left, Qt::ControlModifier); // nothing lies there
    CHECK(plan.stateOf(plan.first) == ActionState::Open);
}

TEST_CASE("arrows go from card to card, within a column and across empty ones", "[ui][plan]")
{
    BoardFixture plan;
    plan.card(plan.first)->setFocus();
    QTest::keyClick(plan.card(plan.first), Qt::Key_Down);
    CHECK(plan.card(plan.second)->hasFocus());
    Action claimed = plan.at(plan.second);
    claimed.standing.state = ActionState::ClaimedDone;
    REQUIRE(plan.actions().update(claimed));
    plan.card(plan.first)->setFocus();
    QTest::keyClick(plan.card(plan.first), Qt::Key_Right);
    CHECK(plan.card(plan.second)->hasFocus());
    QTest::keyClick(plan.card(plan.second), Qt::Key_Left);
    CHECK(plan.card(plan.first)->hasFocus());
}

TEST_CASE("a card is moved by dragging, and a step that is not allowed is refused in words", "[ui][plan]")
{
    BoardFixture plan;
    const auto drop = [&plan](const ActionId& id, const QString& column) {
        QMimeData data;
        data.setData(QString::fromLatin1(ui::kActionMime), id.toString().toUtf8());
        auto* target = plan.part<QWidget>(column);
        QDragEnterEvent enter({5, 5}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDropEvent event({5, 5}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    };
    drop(plan.first, u"column-inProgress"_qs);
    CHECK(plan.stateOf(plan.first) == ActionState::InProgress);
    CHECK(plan.undo.count() == 1);
    drop(plan.first, u"column-verified"_qs);
    CHECK(plan.stateOf(plan.first) == ActionState::InProgress);
    CHECK(plan.isTold());
    CHECK(plan.undo.count() == 1);
}

TEST_CASE("verifying asks who and what shows it before it moves the card", "[ui][plan]")
{
    BoardFixture plan;
    Action claimed = plan.at(plan.first);
    claimed.standing.state = ActionState::ClaimedDone;
    REQUIRE(plan.actions().update(claimed));
    plan.card(plan.first)->setFocus();
    QTest::keyClick(plan.card(plan.first), Qt::Key_Right, Qt::ControlModifier);
    CHECK(plan.stateOf(plan.first) == ActionState::ClaimedDone);
    auto* form = plan.part<QWidget>(u"closingForm"_qs);
    REQUIRE(form->isVisible());
    CHECK(plan.part<QLineEdit>(u"closingBy"_qs)->text() == u"Lin Chen"_qs);
    QTest::keyClick(plan.part<QAbstractButton>(u"closingConfirm"_qs), Qt::Key_Space);
    CHECK(plan.stateOf(plan.first) == ActionState::ClaimedDone); // nothing shows it yet
    CHECK(plan.isTold());
    auto* note = plan.part<QPlainTextEdit>(u"closingNote"_qs);
    note->setFocus();
    QTest::keyClicks(note, u"Minutes seen"_qs);
    test::type(plan.page, u"closingBy"_qs, u"王芳"_qs);
    QTest::keyClick(plan.part<QAbstractButton>(u"closingConfirm"_qs), Qt::Key_Space);
    CHECK(plan.stateOf(plan.first) == ActionState::Verified);
    CHECK(plan.at(plan.first).closingNote == u"Minutes seen"_qs);
    CHECK(plan.demo.workspace->organisations().personName(plan.at(plan.first).standing.by) == u"王芳"_qs);
    CHECK_FALSE(form->isVisible());
    plan.undo.undo();
    CHECK(plan.stateOf(plan.first) == ActionState::ClaimedDone);
    CHECK(plan.at(plan.first).closingNote.isEmpty());
}

TEST_CASE("a card says in words who has it and how late it is", "[ui][plan]")
{
    BoardFixture plan;
    Action late = plan.at(plan.first);
    late.due = QDate(2026, 11, 20);
    REQUIRE(plan.actions().update(late));
    CHECK(plan.card(plan.first)->accessibleDescription().contains(u"3 day"_qs));
    CHECK(plan.card(plan.first)->accessibleDescription().contains(u"nobody yet"_qs));
}
