#pragma once

#include "support/demo_file.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"
#include "ui/charts/dumbbell_widget.h"
#include "ui/charts/overlay_radar_widget.h"
#include "ui/comparison/compared_sides.h"
#include "ui/comparison/comparison_page.h"
#include "ui/comparison/comparison_table.h"
#include "ui/shared/message_bar.h"

#include <QCheckBox>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace sextant::test {

/// The demo's assessments compared, shown as the active window.
struct ComparisonFixture
{
    explicit ComparisonFixture(Language language = Language::English)
        : demo(language)
    {}

    DemoFile demo;
    ScriptedDialogs dialogs;
    ui::ComparisonPage page{
        {look(), dialogs, *demo.workspace, demo.library, QStringLiteral("0.1"), QDate(2026, 11, 23)}};

    void show(const QSize& size = {1272, 812})
    {
        page.setAssessment(demo.underWay());
        REQUIRE(showActive(page, size));
        page.activated();
        settleLayouts();
    }
    template <typename Part>
    Part* part(const QString& name)
    {
        auto* found = page.findChild<Part*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    std::vector<QCheckBox*> boxes()
    {
        std::vector<QCheckBox*> shown;
        for (QCheckBox* box : page.findChildren<QCheckBox*>(u"sideBox"_qs))
            if (box->isVisible())
                shown.push_back(box);
        return shown;
    }
    /// The table on the screen whose heading begins with \a heading; nullptr: none.
    ui::ComparisonTableView* table(const QString& heading)
    {
        for (auto* view : page.findChildren<ui::ComparisonTableView*>())
            if (view->isVisible() && view->table().heading.startsWith(heading))
                return view;
        return nullptr;
    }
    QString message() { return part<ui::MessageBar>(u"comparabilityBar"_qs)->title(); }
    /// Waits until a file has been read, or has not.
    void readFile(const QString& path)
    {
        dialogs.files.push_back(path);
        QTest::mouseClick(part<QPushButton>(u"addFileButton"_qs), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([this] { return !page.sides().isReading(); }, 20'000));
        settleLayouts();
    }
};

} // namespace sextant::test
