#pragma once

#include "core/workspace/workspace_fixture.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"

#include "ui/findings/findings_tab.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/note_field.h"
#include "workspace/audit_service.h"
#include "workspace/draft_service.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace sextant::test {

/// The findings of an engagement over the manual's chapter on cash, in a window of its own that is active.
class FindingsBench : public workspace_fixture::Bench
{
public:
    explicit FindingsBench(const QSize& size = {1272, 760}, int lockAfterMs = 5 * 60 * 1000)
        : theme(look())
        , languages(*qApp, theme)
    {
        languages.setLanguage(Language::English);
        const auto packs = workspace::auditPacks(library);
        REQUIRE(packs.has_value());
        const auto started =
            audits().start(*packs, {organisation, {u"Cash in Nairobi"_qs, u"内罗毕现金"_qs}, {{u"cash"_qs}}});
        REQUIRE(started.has_value());
        engagement = *started;
        openTab(size, lockAfterMs);
    }
    ~FindingsBench()
    {
        window->close();
        window.reset();
        undo.clear();
    }

    void openTab(const QSize& size = {1272, 760}, int lockAfterMs = 5 * 60 * 1000)
    {
        window = std::make_unique<QWidget>();
        tab = new ui::FindingsTab({theme, clock, dialogs, file(), undo, {}, {}, lockAfterMs}, window.get());
        auto* layout = new QVBoxLayout(window.get());
        layout->setContentsMargins({});
        layout->addWidget(tab);
        tab->setEngagement(engagement);
        REQUIRE(showActive(*window, size));
        tab->activated();
    }
    /// As if the program had been killed: nothing that is being typed is taken, and the file is opened again.
    void killTab()
    {
        for (auto* field : tab->findChildren<QWidget*>())
            field->blockSignals(true);
        for (auto* note : tab->findChildren<ui::NoteField*>())
            note->begin({});
        window.reset();
        tab = nullptr;
        undo.clear();
        reopen();
    }
    bool keepsDraft(const audit::FindingId& id, const QString& field, const QString& text)
    {
        return QTest::qWaitFor(
            [&] {
                return audits().drafts().kept(workspace::DraftPlace{id, field}) == text;
            },
            5000);
    }

    workspace::AuditService& audits() { return file().audits(); }
    /// Item number \a place of the chapter, from 0.
    framework::ItemId check(int place)
    {
        const auto id = audits().find(engagement)->fieldwork;
        const auto manual = assessments().framework(id);
        const auto visible = assessments().visibleItems(id);
        for (size_t i = 0; i < visible.size(); ++i)
            if (visible[i] && place-- == 0)
                return manual->index.items()[i]->id;
        FAIL("there is no such check");
        return {};
    }
    audit::FindingId addFinding(int place)
    {
        const auto added = audits().addFinding(engagement, check(place));
        REQUIRE(added.has_value());
        settleLayouts();
        return *added;
    }
    audit::Finding at(const audit::FindingId& id)
    {
        REQUIRE(audits().find(id) != nullptr);
        return *audits().find(id);
    }
    void write(const audit::Finding& finding)
    {
        REQUIRE(audits().update(finding).has_value());
        settleLayouts();
    }

    /// Presses \a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// As an input method hands it over.
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

    ui::Theme& theme;
    ui::LanguageSwitcher languages;
    ScriptedDialogs dialogs;
    QUndoStack undo;
    audit::EngagementId engagement;
    std::unique_ptr<QWidget> window;
    ui::FindingsTab* tab = nullptr;
};

} // namespace sextant::test
