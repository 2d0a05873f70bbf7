#include "core/workspace/workspace_fixture.h"

#include "workspace/backups.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <algorithm>

using namespace workspace_fixture;
using workspace::HistoryLine;

namespace {

/// The lines of one field of an item, newest first.
std::vector<HistoryLine> linesOf(Bench& bench, const char* itemId, const QString& field)
{
    auto lines = bench.file().history(bench.assessment, item(itemId), 1000);
    REQUIRE(lines.has_value());
    std::erase_if(*lines, [&](const HistoryLine& line) { return line.field != field; });
    return *lines;
}

} // namespace

TEST_CASE("an earlier answer is restored as a new change, and undone in one step", "[workspace][history]")
{
    Bench bench;
    auto& service = bench.assessments();
    REQUIRE(service.setResponse(bench.assessment, item("a.level"), level(1)));
    REQUIRE(service.setResponse(bench.assessment, item("a.level"), level(3)));
    REQUIRE(bench.file().flush());
    const auto lines = linesOf(bench, "a.level", u"response"_qs);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].isHead);
    CHECK_FALSE(lines[1].isHead);

    const auto group = bench.file().restore(lines[1]);
    REQUIRE(group.has_value());
    CHECK(service.answer(bench.assessment, item("a.level"))->response == level(1));
    REQUIRE(bench.file().flush());
    CHECK(linesOf(bench, "a.level", u"response"_qs).size() == 3);
    REQUIRE(bench.file().revert(*group));
    CHECK(service.answer(bench.assessment, item("a.level"))->response == level(3));
    CHECK(bench.file().restore(lines[0])->isNull()); // it is so already
}

TEST_CASE("note, flag, target and person of an answer are restored", "[workspace][history]")
{
    Bench bench;
    auto& service = bench.assessments();
    const auto id = item("a.level");
    const auto lin = bench.organisations().personNamed(u"Lin"_qs);
    REQUIRE(lin.has_value());
    REQUIRE(service.setNote(bench.assessment, id, u"one"_qs));
    REQUIRE(service.setFlagged(bench.assessment, id, true));
    REQUIRE(service.setTarget(bench.assessment, id, Decimal::fromInt(2)));
    REQUIRE(service.setAssignee(bench.assessment, id, *lin));
    REQUIRE(service.setNote(bench.assessment, id, u"two"_qs));
    REQUIRE(service.setFlagged(bench.assessment, id, false));
    REQUIRE(service.setTarget(bench.assessment, id, std::nullopt));
    REQUIRE(service.setAssignee(bench.assessment, id, {}));
    REQUIRE(bench.file().flush());
    for (const QString& field : {u"note"_qs, u"flagged"_qs, u"target"_qs, u"assignee"_qs}) {
        const auto lines = linesOf(bench, "a.level", field);
        REQUIRE(lines.size() == 2);
        CHECK(bench.file().restore(lines[1]).has_value());
    }
    const assessment::Answer* answer = service.answer(bench.assessment, id);
    CHECK(answer->note == u"one");
    CHECK(answer->flagged);
    CHECK(answer->target == Decimal::fromInt(2));
    CHECK(answer->assignee == *lin);
    // And the later, emptier state comes back just so.
    REQUIRE(bench.file().flush());
    for (const QString& field : {u"target"_qs, u"assignee"_qs})
        CHECK(bench.file().restore(linesOf(bench, "a.level", field)[1]).has_value());
    CHECK_FALSE(service.answer(bench.assessment, id)->target.has_value());
    CHECK(service.answer(bench.assessment, id)->assignee.isNull());
}

TEST_CASE("a file that was taken from an answer comes back to it", "[workspace][history]")
{
    Bench bench;
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.level"), u"minutes.txt"_qs, "We met."));
    const auto file = bench.evidence().of(bench.assessment, item("a.level")).front();
    REQUIRE(bench.evidence().detach(bench.assessment, item("a.level"), file.id));
    REQUIRE(bench.file().flush());
    const auto lines = linesOf(bench, "a.level", u"evidence"_qs);
    REQUIRE(lines.size() == 2); // a link that is gone has its history still
    CHECK_FALSE(lines[0].after.has_value());
    CHECK(lines[1].fileName == u"minutes.txt");
    CHECK_FALSE(bench.file().restore(lines[0]).has_value());
    REQUIRE(bench.file().restore(lines[1]).has_value());
    REQUIRE(bench.evidence().of(bench.assessment, item("a.level")).size() == 1);
    CHECK(*bench.evidence().content(file.id) == "We met.");
}

TEST_CASE("nothing is restored in a signed assessment or a file open for reading", "[workspace][history]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.file().flush());
    const auto lines = linesOf(bench, "a.level", u"response"_qs);
    REQUIRE(bench.assessments().sign(bench.assessment));
    CHECK(bench.file().restore(lines[0]).error().code == ErrorCode::Signed);
    HistoryLine review = lines[0];
    review.field = u"review"_qs;
    CHECK(bench.file().restore(review).error().code == ErrorCode::InvalidArgument);
    bench.close();
    workspace::Environment environment = bench.environment();
    environment.readOnly = true;
    auto reading = workspace::Workspace::open(bench.path(), environment);
    REQUIRE(reading.has_value());
    CHECK((*reading)->restore(lines[0]).error().code == ErrorCode::ReadOnly);
}

TEST_CASE("backups tell what they hold and become a new file", "[workspace][backup]")
{
    Bench bench;
    bench.close();
    workspace::Environment environment = bench.environment();
    environment.backupFolder = bench.pathOf(u"backups"_qs);
    auto file = std::move(*workspace::Workspace::open(bench.path(), environment));
    REQUIRE(file->assessments().setResponse(bench.assessment, item("a.level"), level(2)));
    const auto backup = file->backUpNow();
    REQUIRE(backup.has_value());
    REQUIRE(file->assessments().setResponse(bench.assessment, item("a.level"), level(4)));
    REQUIRE(file->flush());

    const auto listed = workspace::backupsOf(environment.backupFolder, file->id());
    REQUIRE_FALSE(listed.empty());
    CHECK(listed.front().path == *backup);
    const auto files = workspace::backedUpFiles(environment.backupFolder);
    REQUIRE(files.size() == 1);
    CHECK(files.front().source == bench.path());
    CHECK(files.front().isThere);
    const auto contents = workspace::inspectBackup(*backup);
    REQUIRE(contents.has_value());
    CHECK(contents->assessments == 1);
    CHECK(contents->answers == 1);
    CHECK_FALSE(contents->organisation.isEmpty());

    const QString target = bench.pathOf(u"restored.sextant"_qs);
    REQUIRE(workspace::restoreBackup(*backup, target));
    CHECK(workspace::restoreBackup(*backup, bench.path()).error().code == ErrorCode::FileExists);
    auto restored = workspace::Workspace::open(target, environment);
    REQUIRE(restored.has_value());
    CHECK((*restored)->assessments().answer(bench.assessment, item("a.level"))->response == level(2));
    CHECK(file->backupStatus().size() == 1);
}

TEST_CASE("a folder that takes no file is no place for backups", "[workspace][backup]")
{
    Bench bench;
    CHECK(workspace::tryBackupFolder(bench.pathOf(u"new/place"_qs)).has_value());
    const QString inTheWay = bench.writeFile(u"file"_qs, "x");
    CHECK(workspace::tryBackupFolder(inTheWay).error().code == ErrorCode::CannotWrite);
    CHECK(workspace::tryBackupFolder({}).error().code == ErrorCode::CannotWrite);
}

TEST_CASE("checking a file tells how far it is, and can be ended", "[workspace][verify]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.level"), u"a.txt"_qs, "evidence"));
    int last = -1;
    bool rises = true;
    const auto report = bench.file().verify([&](int percent) {
        rises = rises && percent >= last && percent <= 100;
        last = percent;
        return true;
    });
    REQUIRE(report.has_value());
    CHECK(report->faults.empty());
    CHECK(last >= 0);
    CHECK(rises);
    CHECK(bench.file().verify([](int) { return false; }).error().code == ErrorCode::Cancelled);
}
