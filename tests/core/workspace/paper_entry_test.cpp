#include "workspace/paper_entry.h"

#include "workspace_fixture.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace workspace_fixture;
using namespace sextant::workspace;

TEST_CASE("an entry under way is in the file as soon as it is kept, and a kill loses nothing",
          "[workspace][paper]")
{
    Bench bench;
    EntryDrafts& drafts = entryDrafts(bench.assessments());
    CHECK(drafts.entryDraft(bench.assessment).isEmpty());
    const std::string before = contentOf(bench.file());
    drafts.keepEntryDraft(bench.assessment, QStringLiteral("half"));
    drafts.keepEntryDraft(bench.assessment, QStringLiteral("half an entry"));
    REQUIRE(bench.file().flush());
    CHECK(contentOf(bench.file()) == before);
    // What a power cut leaves: the file as it is now, opened somewhere else.
    const QString copy = bench.pathOf(QStringLiteral("cut.sextant"));
    REQUIRE(QFile::copy(bench.path(), copy));
    auto other = Workspace::open(copy, bench.environment());
    REQUIRE(other);
    CHECK(entryDrafts((*other)->assessments()).entryDraft(bench.assessment) == u"half an entry");
    CHECK_FALSE((*other)->openState().recovered);
}

TEST_CASE("an entry that was left is no sign of a crash", "[workspace][paper]")
{
    Bench bench;
    entryDrafts(bench.assessments()).keepEntryDraft(bench.assessment, QStringLiteral("left"));
    bench.reopen();
    CHECK_FALSE(bench.file().openState().recovered);
    CHECK(entryDrafts(bench.assessments()).entryDraft(bench.assessment) == u"left");
    bench.assessments().keepNoteDraft(bench.assessment, item("a.level"), QStringLiteral("typing"));
    bench.reopen();
    CHECK(bench.file().openState().recovered);
}

TEST_CASE("an entry is written as one act that can be undone, and its draft goes", "[workspace][paper]")
{
    Bench bench;
    auto& service = bench.assessments();
    const auto framework = service.framework(bench.assessment);
    const auto number = [&](const char* id) { return framework->index.indexOf(item(id)); };
    REQUIRE(service.setResponse(bench.assessment, item("a.gate"), level(1)));
    REQUIRE(service.setNote(bench.assessment, item("a.gate"), QStringLiteral("old")));
    const std::string before = contentOf(bench.file());
    entryDrafts(service).keepEntryDraft(bench.assessment, QStringLiteral("draft"));
    const paper::EntryRows rows{{number("a.level"), {level(3), QStringLiteral("seen")}},
                                {number("a.gate"), {level(2), {}}},
                                {number("b.text"), {QStringLiteral("told"), {}}},
                                {number("b.number"), {notApplicable(QStringLiteral("none")), {}}}};
    const auto changes = entryChanges(service, bench.assessment, rows);
    REQUIRE(changes.size() == 4);
    const auto gate = std::find_if(changes.begin(), changes.end(), [&](const EntryChange& change) {
        return change.item == number("a.gate");
    });
    CHECK(gate->before == paper::EntryRow{level(1), QStringLiteral("old")});
    CHECK(gate->after == paper::EntryRow{level(2), QStringLiteral("old")});
    const auto group = takeEntry(service, bench.assessment, rows);
    REQUIRE(group);
    CHECK(service.answer(bench.assessment, item("a.level"))->note == u"seen");
    CHECK(service.answer(bench.assessment, item("a.gate"))->response == level(2));
    CHECK(service.answer(bench.assessment, item("a.gate"))->note == u"old");
    CHECK(entryDrafts(service).entryDraft(bench.assessment).isEmpty());
    CHECK(entryChanges(service, bench.assessment, rows).empty());
    REQUIRE(bench.file().revert(*group));
    CHECK(service.answer(bench.assessment, item("a.gate"))->response == level(1));
    CHECK(service.answer(bench.assessment, item("b.text")) == nullptr);
    CHECK(contentOf(bench.file()) == before);
}

TEST_CASE("a refused row refuses the entry whole, and its draft stays", "[workspace][paper]")
{
    Bench bench;
    auto& service = bench.assessments();
    const auto framework = service.framework(bench.assessment);
    entryDrafts(service).keepEntryDraft(bench.assessment, QStringLiteral("draft"));
    const std::string before = contentOf(bench.file());
    const paper::EntryRows rows{{framework->index.indexOf(item("a.level")), {level(3), {}}},
                                {framework->index.indexOf(item("b.number")), {Decimal::fromInt(5000), {}}}};
    CHECK_FALSE(takeEntry(service, bench.assessment, rows));
    CHECK(contentOf(bench.file()) == before);
    CHECK(entryDrafts(service).entryDraft(bench.assessment) == u"draft");
}

TEST_CASE("what was answered after the printing is named", "[workspace][paper]")
{
    Bench bench;
    auto& service = bench.assessments();
    REQUIRE(service.setResponse(bench.assessment, item("a.level"), level(1)));
    bench.clock.advance(60'000);
    const QDateTime printed = bench.clock.nowUtc();
    bench.clock.advance(60'000);
    REQUIRE(service.setResponse(bench.assessment, item("a.gate"), level(1)));
    REQUIRE(service.setNote(bench.assessment, item("b.text"), QStringLiteral("new")));
    REQUIRE(service.setFlagged(bench.assessment, item("a.many"), true));
    const auto history = bench.file().history(bench.assessment, {}, 1000);
    REQUIRE(history);
    auto changed = changedSince(*history, printed);
    std::sort(changed.begin(), changed.end());
    CHECK(changed == std::vector{item("a.gate"), item("b.text")});
}
