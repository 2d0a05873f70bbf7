#pragma once

#include "improvement/action_rules.h"
#include "support/demo_file.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"
#include "ui/plan/action_table.h"
#include "ui/plan/action_table_model.h"
#include "ui/plan/board_view.h"
#include "ui/plan/plan_page.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/text_block.h"
#include "workspace/action_service.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch.hpp>

namespace sextant::test {

/// The plan of the demo without actions, shown as the active window.
struct PlanFixture
{
    explicit PlanFixture(bool isEmpty = true)
    {
        if (isEmpty)
            for (const improvement::Action& action : actions().all())
                if (!actions().remove(action.id))
                    qFatal("an action of the demo cannot be removed");
        page.setOrganisation(demo.organisation());
        page.setAssessment(demo.underWay());
        REQUIRE(showActive(page, {1272, 812}));
        page.activated();
    }

    workspace::ActionService& actions() { return demo.workspace->actions(); }

    improvement::ActionId add(const QString& what)
    {
        improvement::Action action;
        action.organisation = demo.organisation();
        action.what.en = what;
        const auto id = actions().add(action);
        REQUIRE(id.has_value());
        return *id;
    }
    const improvement::Action& at(const improvement::ActionId& id)
    {
        REQUIRE(actions().find(id) != nullptr);
        return *actions().find(id);
    }

    template <typename Part>
    Part* part(const QString& name)
    {
        auto* found = page.findChild<Part*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    ui::ActionTable* table() { return part<ui::ActionTable>(u"planTable"_qs); }
    ui::BoardView* board() { return part<ui::BoardView>(u"planBoard"_qs); }
    QString message() { return part<ui::MessageBar>(u"planMessage"_qs)->title(); }
    bool isTold() { return part<ui::MessageBar>(u"planMessage"_qs)->isVisible(); }
    bool isDetailOpen() { return part<QWidget>(u"detailPane"_qs)->isVisible(); }

    /// Puts the focus on a cell of the table.
    void goTo(const improvement::ActionId& id, ui::ActionTableModel::Column column)
    {
        table()->setFocus();
        table()->setCurrent(id);
        table()->setCurrentIndex(table()->currentIndex().siblingAtColumn(column));
        REQUIRE(table()->current() == id);
    }
    /// Types into the current cell by F2 and leaves it with Enter, all by keys and an input method.
    void typeInCell(const QString& text)
    {
        QTest::keyClick(table(), Qt::Key_F2);
        auto* field = qobject_cast<QLineEdit*>(table()->indexWidget(table()->currentIndex()));
        REQUIRE(field != nullptr);
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(field, &commit);
        QTest::keyClick(field, Qt::Key_Return);
        // The cell is taken when the key has been dealt with.
        REQUIRE(QTest::qWaitFor(
            [this] { return table()->indexWidget(table()->currentIndex()) == nullptr; }, 5000));
    }

    DemoFile demo;
    ScriptedDialogs dialogs;
    QUndoStack undo;
    ui::PlanPage page{{look(), demo.clock, dialogs, *demo.workspace, undo}};
};

} // namespace sextant::test
