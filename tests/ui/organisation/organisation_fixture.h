#pragma once

#include "support/demo_file.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"
#include "ui/organisation/organisation_page.h"

#include <QTableView>
#include <QUndoStack>

#include <catch2/catch.hpp>

#include <memory>

namespace sextant::test {

/// The organisation page over the demo, shown as the active window.
struct OrganisationFixture
{
    DemoFile demo;
    QUndoStack undo;
    ScriptedDialogs dialogs;
    std::unique_ptr<ui::OrganisationPage> page;

    OrganisationFixture() { show(); }

    void show()
    {
        page = std::make_unique<ui::OrganisationPage>(look(), *demo.workspace, demo.library, undo, dialogs);
        page->setOrganisation(demo.organisation());
        REQUIRE(showActive(*page, {1272, 844}));
        page->activated();
    }

    /// Closes page and file and opens both again.
    void reopen(bool readOnly = false)
    {
        page.reset();
        undo.clear();
        demo.reopen(readOnly);
        show();
    }

    const organisation::Organisation& organisation()
    {
        return *demo.workspace->organisations().find(demo.organisation());
    }

    workspace::AssessmentService& assessments() { return demo.workspace->assessments(); }

    /// Selects \a id in the list, as a click on its row does.
    void select(const assessment::AssessmentId& id)
    {
        auto* table = page->findChild<QTableView*>(u"assessmentTable"_qs);
        const auto ids = demo.assessments();
        const auto row = std::find(ids.begin(), ids.end(), id) - ids.begin();
        const QRect cell = table->visualRect(table->model()->index(static_cast<int>(row), 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    }
};

} // namespace sextant::test
