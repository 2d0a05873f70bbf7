#pragma once

#include "core/workspace/workspace_fixture.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"

#include "improvement/follow_up.h"
#include "ui/followup/follow_up_model.h"
#include "ui/followup/follow_up_tab.h"
#include "ui/followup/follow_up_table.h"
#include "ui/shared/language_switcher.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace sextant::test {

/// The follow-up of an engagement over the manual's chapter on cash, in a window of its own that is active.
/// Today is 23 November 2026.
class FollowUpBench : public workspace_fixture::Bench
{
public:
    explicit FollowUpBench(const QSize& size = {1272, 760})
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
        window = std::make_unique<QWidget>();
        tab = new ui::FollowUpTab({theme, clock, dialogs, file(), undo, {}, {}}, window.get());
        auto* layout = new QVBoxLayout(window.get());
        layout->setContentsMargins({});
        layout->addWidget(tab);
        tab->setEngagement(engagement);
        REQUIRE(showActive(*window, size));
        tab->activated();
    }
    ~FollowUpBench()
    {
        window->close();
        window.reset();
        undo.clear();
    }

    workspace::AuditService& audits() { return file().audits(); }
    workspace::ActionService& actions() { return file().actions(); }

    /// A finding that management has accepted, of medium grade.
    audit::FindingId addFinding(const QString& en, const QString& zh)
    {
        audit::Finding finding;
        finding.engagement = engagement;
        finding.title = {en, zh};
        finding.recommendation = {en + u" no more"_qs, u"不再"_qs + zh};
        finding.weighing = {2, 2};
        finding.response.kind = audit::ResponseKind::Accepted;
        finding.due = QDate(2027, 1, 31);
        const auto added = audits().addFinding(finding, {u"Mary Otieno"_qs, {}});
        REQUIRE(added.has_value());
        settleLayouts();
        return *added;
    }
    /// The action that follows from \a finding, raised on \a day.
    improvement::ActionId addAction(const audit::FindingId& finding, QDate day = QDate(2026, 11, 23))
    {
        const auto added = actions().add(improvement::actionFrom(*audits().find(finding), organisation, day));
        REQUIRE(added.has_value());
        settleLayouts();
        return *added;
    }
    const improvement::Action& at(const improvement::ActionId& id)
    {
        REQUIRE(actions().find(id) != nullptr);
        return *actions().find(id);
    }
    QString nameOf(const organisation::PersonId& id) { return organisations().personName(id); }

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
    ui::FollowUpTable* table() { return part<ui::FollowUpTable>("followUpTable"); }
    QString cell(int row, ui::FollowUpModel::Column column)
    {
        return table()->model()->index(row, column).data().toString();
    }

    ui::Theme& theme;
    ui::LanguageSwitcher languages;
    ScriptedDialogs dialogs;
    QUndoStack undo;
    audit::EngagementId engagement;
    std::unique_ptr<QWidget> window;
    ui::FollowUpTab* tab = nullptr;
};

} // namespace sextant::test
