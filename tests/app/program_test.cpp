#include "program_fixture.h"

#include "support/fault_vfs.h"
#include "workspace/assessment_service.h"
#include "workspace/organisation_service.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>

using namespace sextant;

namespace {

QAction* action(test::ProgramBench& bench, const QString& name)
{
    auto* found = bench.program->findChild<QAction*>(name);
    REQUIRE(found != nullptr);
    return found;
}

organisation::Organisation first(test::ProgramBench& bench)
{
    return bench.workspace().organisations().organisations().front();
}

void rename(test::ProgramBench& bench, const QString& name)
{
    organisation::Organisation changed = first(bench);
    changed.name.en = name;
    REQUIRE(bench.workspace().organisations().update(changed));
}

} // namespace

TEST_CASE("a start without a file shows the start page and no file actions", "[app]")
{
    test::ProgramBench bench;
    bench.program->fulfil(app::Program::wishToShow());
    CHECK(bench.window().isVisible());
    CHECK(bench.window().currentPage() == u"start"_qs);
    CHECK_FALSE(action(bench, u"saveCopyAction"_qs)->isEnabled());
    CHECK_FALSE(action(bench, u"resetDemoAction"_qs)->isVisible());
}

TEST_CASE("a new file begins at the first question and bears the organisation's name", "[app]")
{
    test::ProgramBench bench;
    bench.program->fulfil(app::Program::wishToShow());
    bench.create(u"Harbour Trust.sextant"_qs);
    CHECK(bench.window().currentPage() == u"assessment"_qs);
    CHECK(first(bench).name.en == u"Harbour Trust"_qs);
    CHECK(bench.workspace().assessments().all().size() == 1);
    CHECK(bench.window().windowTitle().startsWith(u"Harbour Trust"_qs));
    CHECK(action(bench, u"saveCopyAction"_qs)->isEnabled());
}

TEST_CASE("a file with a Chinese name begins with a Chinese organisation", "[app]")
{
    test::ProgramBench bench;
    bench.create(u"海桥基金会.sextant"_qs);
    CHECK(first(bench).name.zh == u"海桥基金会"_qs);
    CHECK(first(bench).name.en.isEmpty());
}

TEST_CASE("what cannot be opened is told, and what is open stays", "[app]")
{
    test::ProgramBench bench;
    SECTION("at the start, the start page shows")
    {
        bench.open(u"missing.sextant"_qs);
        CHECK(bench.window().currentPage() == u"start"_qs);
    }
    SECTION("with a file open")
    {
        bench.create(u"a.sextant"_qs);
        bench.open(u"missing.sextant"_qs);
        CHECK(bench.workspace().path() == bench.path(u"a.sextant"_qs));
        CHECK(bench.window().currentPage() == u"assessment"_qs);
    }
    REQUIRE(bench.dialogs->notices.size() == 1);
    CHECK(bench.dialogs->notices.front().kind == ui::MessageKind::Bad);
}

TEST_CASE("opening another file closes the first, and opening the open one changes nothing", "[app]")
{
    test::ProgramBench bench;
    bench.create(u"a.sextant"_qs);
    bench.create(u"b.sextant"_qs);
    bench.open(u"a.sextant"_qs);
    CHECK(bench.workspace().path() == bench.path(u"a.sextant"_qs));
    CHECK_FALSE(bench.workspace().isReadOnly());
    const workspace::Workspace* open = &bench.workspace();
    bench.open(u"a.sextant"_qs);
    CHECK(&bench.workspace() == open);
    CHECK(bench.dialogs->notices.empty());
}

TEST_CASE("a new file in place of another moves the old one to the bin", "[app]")
{
    test::ProgramBench bench;
    bench.create(u"a.sextant"_qs);
    rename(bench, u"The old one"_qs);
    bench.create(u"b.sextant"_qs);
    bench.create(u"a.sextant"_qs);
    CHECK(first(bench).name.en == u"a"_qs);
    const QStringList binned =
        QDir(bench.path(u"DATA/Trash/files"_qs)).entryList({u"*.sextant"_qs}, QDir::Files);
    REQUIRE(binned == QStringList{u"a.sextant"_qs});
    REQUIRE(QFile::copy(bench.path(u"DATA/Trash/files/a.sextant"_qs), bench.path(u"back.sextant"_qs)));
    bench.open(u"back.sextant"_qs);
    CHECK(first(bench).name.en == u"The old one"_qs);
}

TEST_CASE("a new file is never made in place of the open one", "[app]")
{
    test::ProgramBench bench;
    bench.create(u"a.sextant"_qs);
    rename(bench, u"Kept"_qs);
    bench.create(u"a.sextant"_qs);
    CHECK(bench.dialogs->notices.size() == 1);
    CHECK(first(bench).name.en == u"Kept"_qs);
}

TEST_CASE("a copy holds what is in the file and leaves it open", "[app]")
{
    test::ProgramBench bench;
    bench.create(u"a.sextant"_qs);
    rename(bench, u"Renamed"_qs);
    bench.dialogs->files.push_back(bench.path(u"copy.sextant"_qs));
    action(bench, u"saveCopyAction"_qs)->trigger();
    CHECK(bench.workspace().path() == bench.path(u"a.sextant"_qs));
    REQUIRE(bench.dialogs->notices.size() == 1);
    CHECK(bench.dialogs->notices.front().kind == ui::MessageKind::Ok);
    bench.open(u"copy.sextant"_qs);
    CHECK(first(bench).name.en == u"Renamed"_qs);
}

TEST_CASE("the demo can be spoiled and begun anew", "[app]")
{
    test::ProgramBench bench;
    bench.program->fulfil(app::Program::wishForDemo());
    REQUIRE(bench.program->files().isDemoOpen());
    CHECK(action(bench, u"resetDemoAction"_qs)->isVisible());
    const QString name = first(bench).name.en;
    rename(bench, u"Spoiled"_qs);
    CHECK(bench.window().windowTitle().startsWith(u"Spoiled"_qs));
    action(bench, u"resetDemoAction"_qs)->trigger();
    CHECK(first(bench).name.en == name);
    CHECK(bench.window().windowTitle().startsWith(name));
    CHECK(bench.program->files().isDemoOpen());
}

TEST_CASE("the demo is not among the recent files", "[app]")
{
    test::ProgramBench bench;
    bench.program->fulfil(app::Program::wishForDemo());
    app::Settings settings;
    CHECK(ui::RecentFiles(settings.store()).files().empty());
    bench.create(u"a.sextant"_qs);
    const ui::RecentFiles recent(settings.store());
    REQUIRE(recent.files().size() == 1);
    CHECK(recent.files().front().path == bench.path(u"a.sextant"_qs));
}

TEST_CASE("on a full disk the window asks before it closes and loses something", "[app]")
{
    test::FaultVfs vfs;
    test::ProgramBench bench(vfs.name());
    bench.create(u"a.sextant"_qs);
    vfs.failAt(1, test::FaultKind::DiskFull, true);
    rename(bench, u"Not on the disk"_qs);
    bench.window().close();
    CHECK(bench.window().isVisible());
    REQUIRE(bench.dialogs->questions.size() == 1);
    CHECK(bench.dialogs->questions.front().danger);

    SECTION("with room again everything is saved")
    {
        vfs.heal();
        bench.window().close();
        CHECK_FALSE(bench.window().isVisible());
        CHECK(bench.dialogs->questions.size() == 1);
    }
    SECTION("the user may lose it")
    {
        bench.dialogs->decisions.push_back(true);
        bench.window().close();
        CHECK_FALSE(bench.window().isVisible());
        CHECK(bench.dialogs->questions.size() == 2);
        vfs.heal();
    }
}

TEST_CASE("at the end of the session what is being typed is kept, and nothing is asked", "[app]")
{
    test::ProgramBench bench;
    bench.create(u"a.sextant"_qs);
    bench.window().showPage(u"organisation"_qs);
    REQUIRE(QTest::qWaitForWindowActive(&bench.window()));
    auto* field = bench.window().findChild<QLineEdit*>(u"nameEnEdit"_qs);
    REQUIRE(field != nullptr);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"Typed to the end"_qs);
    CHECK(bench.program->saveForEnd());
    CHECK(bench.dialogs->questions.empty());
    bench.restart();
    bench.open(u"a.sextant"_qs);
    CHECK(first(bench).name.en == u"Typed to the end"_qs);
}

TEST_CASE("the end of the session does not wait for a disk that hangs", "[app]")
{
    test::FaultVfs vfs;
    test::ProgramBench bench(vfs.name());
    bench.create(u"a.sextant"_qs);
    REQUIRE(bench.workspace().flush());
    vfs.holdSyncs();
    rename(bench, u"Held"_qs);
    CHECK_FALSE(bench.program->saveForEnd());
    vfs.releaseSyncs();
    CHECK(bench.workspace().flush());
}
