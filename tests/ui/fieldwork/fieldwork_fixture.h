#pragma once

#include "core/workspace/workspace_fixture.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"

#include "audit/progress.h"
#include "ui/fieldwork/fieldwork_tab.h"
#include "ui/shared/check_list.h"
#include "ui/shared/check_list_model.h"
#include "ui/shared/message_bar.h"
#include "workspace/audit_service.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace sextant::test {

using workspace_fixture::item;

/// For how long a test waits for a worker, at most: long enough for a machine that is busy with much else.
constexpr int kPatienceMs = 60'000;

/// Lets the window go on until \a ready; false when it never is.
template <typename Ready>
bool until(Ready ready)
{
    return QTest::qWaitFor(ready, kPatienceMs);
}

/// The fieldwork of an engagement over the manual's chapter on cash, in a window of its own that is active.
class FieldworkBench : public workspace_fixture::Bench
{
public:
    explicit FieldworkBench(const QSize& size = {1272, 700})
        : theme(look())
    {
        const auto packs = workspace::auditPacks(library);
        REQUIRE(packs.has_value());
        const auto started = file().audits().start(
            *packs, {organisation, {u"Cash in Nairobi"_qs, u"内罗毕现金"_qs}, {{u"cash"_qs}}});
        REQUIRE(started.has_value());
        engagement = *started;
        fieldwork = file().audits().find(engagement)->fieldwork;
        openTab(size);
    }
    ~FieldworkBench() { closeTab(); }

    void openTab(const QSize& size)
    {
        window = std::make_unique<QWidget>();
        tab = new ui::FieldworkTab({theme, clock, dialogs, file(), undo, {}}, window.get());
        auto* layout = new QVBoxLayout(window.get());
        layout->setContentsMargins({});
        layout->addWidget(tab);
        auto* takeBack = new QAction(window.get());
        takeBack->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QObject::connect(takeBack, &QAction::triggered, &undo, &QUndoStack::undo);
        window->addAction(takeBack);
        tab->setEngagement(engagement);
        REQUIRE(showActive(*window, size));
        tab->activated();
    }
    void closeTab()
    {
        if (window)
            window->close();
        window.reset();
        tab = nullptr;
        undo.clear();
    }

    /// Presses \a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Presses the button \a name by the keyboard and comes back at once: what a worker has done for it by
    /// then is not heard of before the window goes on.
    void strike(const char* name)
    {
        auto* button = part<QAbstractButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void type(const QString& text)
    {
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &commit);
    }
    template <typename Part>
    Part* part(const char* name)
    {
        auto* found = tab->findChild<Part*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    ui::CheckList& list() { return *part<ui::CheckList>("checkList"); }
    ui::CheckListModel& model() { return *tab->findChild<ui::CheckListModel*>(); }
    /// The \a place-th check in scope, from 0.
    int check(int place) { return model().neighbour(model().neighbour(-1, 0), place); }
    int current() { return tab->presenter().current(); }
    ui::CheckResult result(int index) { return ui::resultOf(tab->presenter().answer(index).response); }
    const assessment::Answer& answer(int index) { return tab->presenter().answer(index); }
    workspace::AuditService& audits() { return file().audits(); }
    framework::ItemId idOf(int index) { return tab->presenter().item(index).id; }

    ui::Theme& theme;
    ScriptedDialogs dialogs;
    QUndoStack undo;
    audit::EngagementId engagement;
    assessment::AssessmentId fieldwork;
    std::unique_ptr<QWidget> window;
    ui::FieldworkTab* tab = nullptr;
};

} // namespace sextant::test
