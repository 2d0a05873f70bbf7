#include "program_fixture.h"

#include <QElapsedTimer>
#include <QEvent>

using namespace sextant;

namespace {

/// Counts the layouts that widgets ask for.
class LayoutCounter : public QObject
{
public:
    LayoutCounter() { qApp->installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

/// True when the window has come to rest: a whole round of events in which nobody asks for a layout. Work in
/// the background may bring new contents in between.
bool comesToRest()
{
    LayoutCounter counter;
    QElapsedTimer patience;
    patience.start();
    int quietRounds = 0;
    while (quietRounds < 5 && patience.elapsed() < 10'000) {
        const int before = counter.count;
        QApplication::processEvents();
        quietRounds = counter.count == before ? quietRounds + 1 : 0;
    }
    return quietRounds == 5;
}

} // namespace

TEST_CASE("a page that nobody touches lays nothing out: the processor rests", "[app]")
{
    const auto size = GENERATE(QSize(1440, 900), QSize(1024, 700));
    test::ProgramBench bench;
    bench.program->fulfil(app::Program::wishForDemo());
    REQUIRE(bench.program->files().isDemoOpen());
    bench.window().resize(size);
    for (const ui::PageEntry& page : bench.window().visiblePages()) {
        INFO(page.id.toStdString() << " at " << size.width());
        bench.window().showPage(page.id);
        CHECK(comesToRest());
    }
}
