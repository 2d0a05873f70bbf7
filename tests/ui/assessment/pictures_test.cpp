// Pictures of the page with the demo data, to be looked at: <build>/pictures/assessment-*.png.

#include "support/look.h"
#include "support/scripted_dialogs.h"

#include "ui/assessment/assessment_page.h"
#include "ui/assessment/grid_strip.h"
#include "ui/assessment/grid_view.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/text_block.h"

#include "support/paths.h"
#include "workspace/demo.h"
#include "workspace/framework_library.h"

#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch.hpp>

using namespace sextant;

namespace {

/// The demo organisation in a file of its own.
struct Demo
{
    explicit Demo(Language language)
    {
        workspace::Environment environment{clock, ids,  library, QStringLiteral("Lin Chen"),
                                           {},    true, false,   {}};
        auto made = workspace::createDemo(folder.filePath(QStringLiteral("demo.sextant")), environment,
                                          language, sourcePath(QStringLiteral("resources/demo")));
        REQUIRE(made.has_value());
        file = std::move(*made);
        current = file->assessments().all().back();
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(6, 2), Qt::UTC)};
    CountingIdSource ids;
    workspace::FrameworkLibrary library{QStringLiteral(":/packs")};
    std::unique_ptr<workspace::Workspace> file;
    assessment::AssessmentId current;
};

void settle(ui::AssessmentPage& page)
{
    // The history comes from a worker; nothing else is waited for.
    (void)QTest::qWaitFor([&] { return page.findChild<QWidget*>(QStringLiteral("historyLine")) != nullptr; },
                          5000);
    QCoreApplication::processEvents();
}

framework::ItemId byCode(ui::AssessmentPage& page, const QString& code)
{
    for (const framework::Item* item : page.presenter().index().items()) {
        if (item->code == code)
            return item->id;
    }
    return {};
}

/// Heads of the grid are whole, and no line of the levels below it is cut through.
void checkGridWords(ui::AssessmentPage& page, const ui::Theme& theme)
{
    const auto* grid = page.findChild<ui::GridView*>();
    const QFontMetrics caption(theme.font(ui::TextRole::Caption));
    for (int column = 0; column < grid->model()->columnCount(); ++column) {
        const QString head = grid->model()->headerData(column, Qt::Horizontal).toString();
        INFO(head.toStdString());
        CHECK(caption.horizontalAdvance(head) + 2 * ui::metric::kGrid <= grid->columnWidth(column));
    }
    for (const ui::TextBlock* text : page.findChild<ui::GridStrip*>()->findChildren<ui::TextBlock*>()) {
        INFO(text->text().toStdString());
        CHECK((!text->isVisible() || text->height() >= text->heightForWidth(text->width())));
    }
}

} // namespace

TEST_CASE("the page is pictured with the demo data in both languages and every theme",
          "[ui][assessment][pictures]")
{
    const Language language = GENERATE(Language::English, Language::Chinese);
    const ui::ThemeKind kind =
        GENERATE(ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast);
    ui::Theme& theme = test::look();
    ui::LanguageSwitcher switcher(*qApp, theme);
    switcher.setLanguage(language);
    theme.setKind(kind);
    Demo demo(language);
    test::ScriptedDialogs dialogs;
    QUndoStack undo;
    ui::AssessmentPage page({theme, demo.clock, dialogs, *demo.file, undo});
    page.resize(kind == ui::ThemeKind::Dark ? 1384 : 1272, 812); // 1440 × 900 without the frame of the window
    page.show();
    page.activateWindow();
    REQUIRE(page.setAssessment(demo.current));
    const QString suffix = languageCode(language) + u'-' + test::themeName(kind);
    for (const QString& code : {QStringLiteral("I1"), QStringLiteral("D4"), QStringLiteral("I4")}) {
        page.showItem(byCode(page, code));
        page.activated();
        settle(page);
        CHECK(test::savePicture(page, QStringLiteral("assessment-%1-%2").arg(code, suffix)));
    }
    page.presenter().setBilingual(true);
    CHECK(test::savePicture(page, QStringLiteral("assessment-both-%1").arg(suffix)));
    page.showView(ui::AssessmentView::Grid);
    CHECK(test::savePicture(page, QStringLiteral("assessment-grid-both-%1").arg(suffix)));
    page.presenter().setBilingual(false);
    page.showItem(byCode(page, QStringLiteral("G5")));
    page.activated();
    CHECK(test::savePicture(page, QStringLiteral("assessment-grid-%1").arg(suffix)));
    checkGridWords(page, theme);
    page.presenter().setFilters(ui::ItemFilter::BelowTarget);
    CHECK(test::savePicture(page, QStringLiteral("assessment-grid-filter-%1").arg(suffix)));
    page.presenter().setFilters({});
    page.showView(ui::AssessmentView::Questions);
    page.resize(1037, 526);
    QCoreApplication::processEvents();
    CHECK(test::savePicture(page, QStringLiteral("assessment-small-%1").arg(suffix)));
    theme.setTextSize(200);
    page.resize(1384, 812);
    QCoreApplication::processEvents();
    CHECK(test::savePicture(page, QStringLiteral("assessment-200-%1").arg(suffix)));
    switcher.setLanguage(Language::English);
}
