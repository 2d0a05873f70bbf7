#pragma once

#include "support/demo_file.h"
#include "support/look.h"
#include "support/page_events.h"
#include "ui/charts/domain_bars_widget.h"
#include "ui/charts/radar_widget.h"
#include "ui/results/item_table.h"
#include "ui/results/results_page.h"
#include "ui/shared/card.h"
#include "ui/shared/text_block.h"

#include <QLabel>
#include <QUndoStack>

#include <catch2/catch.hpp>

#include <algorithm>

namespace sextant::test {

/// No card of \a page is lower than it has to be, once all layouts are made.
inline bool cardsAreWhole(QWidget& page)
{
    for (int i = 0; i < 4; ++i) { // a layout may ask for another one
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    return QTest::qWaitFor(
        [&page] {
            const auto cards = page.findChildren<ui::Card*>();
            return std::all_of(cards.begin(), cards.end(), [](const ui::Card* card) {
                return !card->isVisible() ||
                       card->height() >= std::max(card->minimumSizeHint().height(), card->minimumHeight());
            });
        },
        2000);
}

/// The results of an assessment of the demo, shown as the active window.
struct ResultsFixture
{
    DemoFile demo;
    QUndoStack undo;
    ui::ResultsPage page{{look(), *demo.workspace, undo}};

    ResultsFixture() { show(demo.underWay()); }

    void show(const assessment::AssessmentId& id)
    {
        page.setAssessment(id);
        REQUIRE(showActive(page, {1272, 812}));
        page.activated();
    }

    template <typename Part>
    Part* part(const QString& name)
    {
        auto* found = page.findChild<Part*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    QString verdict() { return part<ui::TextBlock>(u"verdict"_qs)->text(); }
    ui::ItemTable* table(const QString& name) { return part<ui::ItemTable>(name); }
    bool explains() { return part<QWidget>(u"explainPanel"_qs)->isVisible(); }
    /// Its texts of more than one line.
    QStringList explainedTexts()
    {
        QStringList texts;
        for (const ui::TextBlock* text : part<QWidget>(u"explainPanel"_qs)->findChildren<ui::TextBlock*>())
            texts << text->text();
        return texts;
    }
    /// All words of the panel that stand beside the table.
    QStringList explainedWords()
    {
        QStringList words;
        for (const QLabel* label : part<QWidget>(u"explainPanel"_qs)->findChildren<QLabel*>())
            words << label->text();
        return words;
    }
};

} // namespace sextant::test
