#include "core/workspace/workspace_fixture.h"
#include "support/fault_vfs.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QSignalSpy>

using namespace workspace_fixture;
using namespace sextant::assessment;
using sextant::test::FaultKind;
using sextant::test::FaultVfs;
using workspace::ChangeNotifier;
using workspace::Workspace;

namespace {

std::unique_ptr<Workspace> openOn(const FaultVfs& vfs, Bench& bench)
{
    bench.close();
    auto environment = bench.environment();
    environment.vfs = vfs.name();
    auto opened = Workspace::open(bench.path(), environment);
    REQUIRE(opened.has_value());
    return std::move(*opened);
}

} // namespace

TEST_CASE("a full disk is told of, keeps every answer, and is made up for", "[workspace]")
{
    Bench bench;
    FaultVfs vfs;
    auto file = openOn(vfs, bench);
    QSignalSpy stalled(&file->notifier(), &ChangeNotifier::stalled);
    QSignalSpy committed(&file->notifier(), &ChangeNotifier::committed);
    vfs.failAt(1, FaultKind::DiskFull, true);
    REQUIRE(file->assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    REQUIRE((stalled.count() > 0 || stalled.wait(30'000)));
    CHECK(stalled.front()[0].value<Error>().code == ErrorCode::DiskFull);
    CHECK(file->flush().error().code == ErrorCode::DiskFull);
    REQUIRE(file->assessments().setResponse(bench.assessment, item("a.gate"), level(2)));
    CHECK(committed.isEmpty());
    vfs.heal();
    REQUIRE(file->flush());
    CHECK(committed.count() == 1);
    file.reset();
    bench.reopen();
    CHECK(bench.assessments().answer(bench.assessment, item("a.level"))->response == level(3));
    CHECK(bench.assessments().answer(bench.assessment, item("a.gate"))->response == level(2));
}

TEST_CASE("nothing is signed that is not on disk", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    FaultVfs vfs;
    auto file = openOn(vfs, bench);
    vfs.failAt(1, FaultKind::DiskFull, true);
    REQUIRE(file->assessments().setNote(bench.assessment, item("a.gate"), QStringLiteral("x")));
    CHECK(file->assessments().sign(bench.assessment).error().code == ErrorCode::DiskFull);
    CHECK(file->assessments().find(bench.assessment)->stage == Stage::Draft);
    vfs.heal();
    REQUIRE(file->assessments().sign(bench.assessment));
}

TEST_CASE("a slow disk delays no answer", "[workspace]")
{
    Bench bench;
    FaultVfs vfs;
    auto file = openOn(vfs, bench);
    QSignalSpy committed(&file->notifier(), &ChangeNotifier::committed);
    vfs.holdSyncs();
    REQUIRE(file->assessments().setResponse(bench.assessment, item("a.level"), level(0)));
    vfs.waitForHeldSync();
    for (int i = 1; i < 50; ++i)
        REQUIRE(file->assessments().setResponse(bench.assessment, item("a.level"), level(i % 5)));
    QCoreApplication::processEvents();
    CHECK(committed.isEmpty());
    vfs.releaseSyncs();
    REQUIRE(file->flush());
    CHECK(committed.count() == 1);
    QCoreApplication::processEvents();
    CHECK(committed.count() == 1);
}

TEST_CASE("closing writes what still waits", "[workspace]")
{
    Bench bench;
    FaultVfs vfs;
    auto file = openOn(vfs, bench);
    for (int i = 0; i < 50; ++i)
        REQUIRE(file->assessments().setResponse(bench.assessment, item("a.level"), level(i % 5)));
    file.reset();
    bench.reopen();
    CHECK(bench.assessments().answer(bench.assessment, item("a.level"))->response == level(4));
}
