// One key in the grid of 300 questions: the answer taken, everything scored anew, filters counted, the next
// row shown and painted. The floor is a table of Qt's own with as many cells, in which a key sets a cell and
// goes down. Nobody's key may take 100 ms; printed, never asserted.
//   bench_grid_key      (QT_QPA_PLATFORM=offscreen will do)

#include "big_framework.h"
#include "paired.h"

#include "framework/pack.h"
#include "support/look.h"
#include "support/scripted_dialogs.h"
#include "ui/assessment/assessment_page.h"
#include "ui/assessment/grid_view.h"
#include "workspace/framework_library.h"
#include "workspace/organisation_service.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace sextant;

namespace {

constexpr int kRows = 300;
constexpr int kColumns = 11;
constexpr QSize kWindow(1272, 812);

double millisecondsOf(const std::function<void()>& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// A table in which a key sets the current cell and goes down.
struct Floor
{
    QStandardItemModel model{kRows, kColumns};
    QTableView view;
    int row = 0;

    Floor()
    {
        view.setModel(&model);
        view.resize(kWindow);
        view.show();
        QCoreApplication::processEvents();
        view.setCurrentIndex(model.index(0, 2));
    }
    double key()
    {
        return millisecondsOf([this] {
            model.setData(model.index(row, 2), QStringLiteral("3"));
            row = (row + 1) % kRows;
            view.setCurrentIndex(model.index(row, 2));
            QCoreApplication::processEvents(); // painted, as far as it has changed
        });
    }
};

struct Ours
{
    QTemporaryDir folder;
    SystemClock clock;
    SystemIdSource ids{clock};
    workspace::FrameworkLibrary library{QStringLiteral(":/packs")};
    test::ScriptedDialogs dialogs;
    std::unique_ptr<workspace::Workspace> file;
    QUndoStack undo;
    std::unique_ptr<ui::AssessmentPage> page;
    ui::GridView* grid = nullptr;
    int pressed = 0;

    Ours()
    {
        const workspace::Environment environment{clock, ids,  library, QStringLiteral("Bench"),
                                                 {},    true, false,   {}};
        file = std::move(
            *workspace::Workspace::create(folder.filePath(QStringLiteral("grid.sextant")), environment));
        organisation::Organisation organisation;
        organisation.name = {QStringLiteral("Bench"), QStringLiteral("基准")};
        const auto owner = *file->organisations().add(organisation);
        const QByteArray compiled = framework::compilePack(bench::bigFramework());
        const workspace::LibraryEntry entry{compiled, "source",
                                            std::make_shared<const framework::IndexedFramework>(
                                                std::move(*framework::loadCompiledPack(compiled)))};
        const auto id = *file->assessments().start(entry, {owner, QStringLiteral("Bench"), {}, {}});
        page = std::make_unique<ui::AssessmentPage>(
            ui::AssessmentPage::Context{test::look(), clock, dialogs, *file, undo});
        page->resize(kWindow);
        page->setAssessment(id);
        page->show();
        page->showView(ui::AssessmentView::Grid);
        grid = page->findChild<ui::GridView*>(QStringLiteral("gridView"));
        QCoreApplication::processEvents();
        grid->setFocus();
    }
    double key()
    {
        if (pressed++ % kRows == kRows - 1)
            grid->setCurrentIndex(grid->rows().index(1, static_cast<int>(ui::GridColumn::Level)));
        const auto digit = static_cast<Qt::Key>(Qt::Key_0 + pressed % 5);
        return millisecondsOf([&] {
            QTest::keyClick(grid, digit);
            QCoreApplication::processEvents();
        });
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Floor floor;
    Ours ours;
    double worst = 0;
    bench::Row row = bench::pairedTimes(
        "a key in the grid of 300 questions", 0, kRows, [&] { return floor.key(); },
        [&] {
            const double time = ours.key();
            worst = std::max(worst, time);
            return time;
        });
    row.remark = "slowest key " + std::to_string(worst) + " ms; limit 100";
    bench::print(row);
    return 0;
}
