#pragma once

#include "support/demo_file.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/engagement_list.h"
#include "ui/audit/plan_tab.h"
#include "ui/shared/message_bar.h"
#include "workspace/audit_service.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch.hpp>

#include <memory>

namespace sextant::test {

/// A step with one field, beside the plan.
class NotesTab : public ui::EngagementTab
{
public:
    NotesTab()
        : m_field(new QLineEdit(this))
    {
        m_field->setObjectName(u"notesField"_qs);
    }

    QString id() const override { return u"notes"_qs; }
    QString title() const override { return u"Notes"_qs; }
    void setEngagement(const audit::EngagementId&) override {}
    void activated() override { m_field->setFocus(); }

private:
    QLineEdit* m_field;
};

/// The Audit page over the demo without its audits, units and plans, shown as the active window.
struct AuditFixture
{
    explicit AuditFixture(Language language = Language::English)
        : demo(language)
    {
        for (const audit::Engagement& one : audits().engagements(demo.organisation())) {
            const bool isOpen = one.signature.isNull() || audits().reopen(one.id).has_value();
            if (!isOpen || !audits().remove(one.id))
                qFatal("an audit of the demo cannot be removed");
        }
        for (const audit::AnnualPlan& plan : audits().plans(demo.organisation()))
            if (!audits().remove(plan.id))
                qFatal("a plan of the demo cannot be removed");
        for (const audit::AuditableUnit& unit : audits().units(demo.organisation()))
            if (!audits().remove(unit.id))
                qFatal("a unit of the demo cannot be removed");
        show();
    }

    void show()
    {
        ui::Theme& theme = look();
        std::vector<ui::AuditPage::MakeTab> tabs{[this, &theme] {
            return new ui::PlanTab(
                {theme, demo.clock, *demo.workspace, demo.library, undo, dialogs, u"0.1"_qs});
        }};
        if (hasTwoSteps)
            tabs.push_back([] { return new NotesTab; });
        page = std::make_unique<ui::AuditPage>(
            ui::AuditPage::Context{theme, demo.clock, *demo.workspace, demo.library, undo, std::move(tabs)});
        page->setOrganisation(demo.organisation());
        REQUIRE(showActive(*page, {1272, 812}));
        page->activated();
    }

    /// Closes page and file and opens both again.
    void reopen(bool readOnly)
    {
        page.reset();
        undo.clear();
        demo.reopen(readOnly);
        show();
    }

    workspace::AuditService& audits() { return demo.workspace->audits(); }

    /// An audit of cash and bank and of procurement.
    audit::EngagementId start(const QString& title)
    {
        const auto packs = workspace::auditPacks(demo.library);
        REQUIRE(packs.has_value());
        workspace::NewEngagement request;
        request.organisation = demo.organisation();
        request.title.en = title;
        const auto& sections = packs->manual.framework->framework.sections;
        request.chapters = {sections.at(4).id, sections.at(5).id};
        const auto started = audits().start(*packs, request);
        REQUIRE(started.has_value());
        return *started;
    }
    audit::EngagementId open(const QString& title)
    {
        const audit::EngagementId id = start(title);
        page->showEngagement(id);
        return id;
    }
    const audit::Engagement& at(const audit::EngagementId& id)
    {
        REQUIRE(audits().find(id) != nullptr);
        return *audits().find(id);
    }

    template <typename Part>
    Part* part(const QString& name)
    {
        auto* found = page->findChild<Part*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    /// Replaces the text of a field of several lines and leaves it.
    void write(const QString& name, const QString& text)
    {
        auto* edit = part<QPlainTextEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(edit, &commit);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }

    bool hasTwoSteps = false;
    DemoFile demo;
    QUndoStack undo;
    ScriptedDialogs dialogs;
    std::unique_ptr<ui::AuditPage> page;
};

} // namespace sextant::test
