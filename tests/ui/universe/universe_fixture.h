#pragma once

#include "audit/risk.h"
#include "support/demo_file.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"
#include "ui/audit/audit_page.h"
#include "ui/shared/message_bar.h"
#include "ui/universe/unit_table.h"
#include "ui/universe/universe_view.h"
#include "workspace/audit_service.h"

#include <QUndoStack>

#include <catch2/catch.hpp>

#include <memory>

namespace sextant::test {

/// The Audit page over the demo with its universe in front and without units or plans, shown as the active
/// window.
struct UniverseFixture
{
    explicit UniverseFixture(Language language = Language::English)
        : demo(language)
    {
        for (const auto& plan : audits().plans(demo.organisation()))
            if (!audits().remove(plan.id))
                qFatal("a plan of the demo cannot be removed");
        for (const auto& unit : units())
            if (!audits().remove(unit.id))
                qFatal("a unit of the demo cannot be removed");
        show();
    }

    void show()
    {
        ui::Theme& theme = look();
        page = std::make_unique<ui::AuditPage>(ui::AuditPage::Context{
            theme, demo.clock, *demo.workspace, demo.library, undo, {}, [this, &theme] {
                return new ui::UniverseView(
                    {theme, demo.clock, dialogs, *demo.workspace, demo.library, undo});
            }});
        page->setOrganisation(demo.organisation());
        REQUIRE(showActive(*page, {1272, 812}));
        page->activated();
        if (opensUniverse)
            key(Qt::Key_U, Qt::AltModifier);
    }

    void reopen(bool readOnly)
    {
        page.reset();
        undo.clear();
        demo.reopen(readOnly);
        show();
    }

    workspace::AuditService& audits() { return demo.workspace->audits(); }
    std::vector<audit::AuditableUnit> units() { return audits().units(demo.organisation()); }

    audit::AuditableUnitId add(const QString& title, const audit::RiskFactors& factors = {},
                               int confidence = 0, QDate lastAudited = {})
    {
        audit::AuditableUnit unit;
        unit.organisation = demo.organisation();
        unit.title = {title, {}};
        unit.factors = factors;
        unit.controlConfidence = confidence;
        unit.lastAudited = lastAudited;
        REQUIRE(audits().addUnits({unit}).has_value());
        return units().back().id;
    }
    const audit::AuditableUnit& at(const audit::AuditableUnitId& id)
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
    ui::UnitTable* table() { return part<ui::UnitTable>(u"unitTable"_qs); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    void keys(const QString& text)
    {
        for (const QChar c : text)
            key(c.unicode());
    }

    bool opensUniverse = true;
    DemoFile demo;
    ScriptedDialogs dialogs;
    QUndoStack undo;
    std::unique_ptr<ui::AuditPage> page;
};

} // namespace sextant::test
