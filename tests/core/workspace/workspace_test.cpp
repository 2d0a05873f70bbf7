#include "core/workspace/workspace_fixture.h"

#include "store/workspace_store.h"
#include "support/paths.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QSignalSpy>

using namespace workspace_fixture;
using namespace sextant::assessment;
using workspace::ChangeNotifier;
using workspace::Workspace;

TEST_CASE("reopening gives an equal document", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.assessments().review(bench.assessment, item("b.more")));
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.many"), Response{}));
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.level"), QStringLiteral("a.txt"), "text"));
    bench.start(QStringLiteral("Second"), QDate(2027, 1, 1), bench.assessment);
    const auto gone = bench.start(QStringLiteral("Gone"), QDate(2027, 1, 1), bench.assessment);
    REQUIRE(bench.assessments().remove(gone));
    const std::string before = contentOf(bench.file());
    const auto figures = bench.assessments().score(bench.assessment);
    bench.reopen();
    CHECK(contentOf(bench.file()) == before);
    CHECK(bench.assessments().score(bench.assessment) == figures);
    CHECK(bench.file().verify()->faults.empty());
}

TEST_CASE("tables rebuilt from the journal are the tables that were there", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    const auto noted = bench.assessments().setNote(bench.assessment, item("a.gate"), QStringLiteral("x"));
    REQUIRE(bench.file().revert(*noted));
    const auto removed = bench.assessments().remove(bench.assessment);
    REQUIRE(bench.file().revert(*removed));
    const std::string before = contentOf(bench.file());
    bench.close();
    {
        auto store = store::WorkspaceStore::open(bench.path(), bench.clock, bench.ids, {});
        REQUIRE(store.has_value());
        const auto differed = (*store)->rebuildProjections();
        REQUIRE(differed.has_value());
        CHECK_FALSE(*differed);
    }
    bench.reopen();
    CHECK(contentOf(bench.file()) == before);
}

TEST_CASE("a second program reads the file and changes nothing in it", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.file().flush());
    auto second = Workspace::open(bench.path(), bench.environment());
    REQUIRE(second.has_value());
    Workspace& reader = **second;
    CHECK(reader.isReadOnly());
    CHECK(reader.openState().readOnly == workspace::ReadOnlyReason::HeldByOther);
    CHECK(contentOf(reader) == contentOf(bench.file()));
    CHECK(reader.assessments().setResponse(bench.assessment, item("a.level"), level(0)).error().code ==
          ErrorCode::ReadOnly);
    CHECK(reader.assessments().sign(bench.assessment).error().code == ErrorCode::ReadOnly);
    CHECK(reader.organisations().add({}).has_value() == false);
    CHECK(reader.revert(bench.file().lastGroup()).error().code == ErrorCode::ReadOnly);

    auto environment = bench.environment();
    environment.allowReadOnly = false;
    const auto refused = Workspace::open(bench.path(), environment);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::HeldByOther);
}

TEST_CASE("a new file never takes the place of another", "[workspace]")
{
    Bench bench;
    CHECK(Workspace::create(bench.path(), bench.environment()).error().code == ErrorCode::FileExists);
    CHECK(Workspace::open(bench.pathOf(QStringLiteral("none.sextant")), bench.environment()).error().code ==
          ErrorCode::FileNotFound);
    CHECK(Workspace::open(bench.writeFile(QStringLiteral("a.sextant"), "no such thing"), bench.environment())
              .error()
              .code == ErrorCode::NotOurFile);
}

TEST_CASE("views hear at once what has changed, and later that it is on disk", "[workspace]")
{
    Bench bench;
    REQUIRE(bench.file().flush());
    ChangeNotifier& notifier = bench.file().notifier();
    QSignalSpy answers(&notifier, &ChangeNotifier::answerChanged);
    QSignalSpy assessments(&notifier, &ChangeNotifier::assessmentChanged);
    QSignalSpy lists(&notifier, &ChangeNotifier::listChanged);
    QSignalSpy saving(&notifier, &ChangeNotifier::saving);
    QSignalSpy committed(&notifier, &ChangeNotifier::committed);

    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(2)));
    REQUIRE(answers.count() == 1);
    CHECK(answers.front()[0].value<AssessmentId>() == bench.assessment);
    CHECK(answers.front()[1].value<framework::ItemId>() == item("a.level"));
    CHECK(assessments.isEmpty());
    CHECK(lists.isEmpty());
    CHECK(saving.count() == 1);
    REQUIRE((committed.count() == 1 || committed.wait(30'000)));
    CHECK(committed.front()[0].toDateTime() == bench.clock.nowUtc());

    REQUIRE(bench.assessments().rename(bench.assessment, QStringLiteral("Other")));
    CHECK(assessments.count() == 1);
    CHECK(answers.count() == 1);
    bench.start(QStringLiteral("Another"));
    CHECK(lists.count() == 1);
}

TEST_CASE("an act that changes many answers is announced once, after all of them", "[workspace]")
{
    Bench bench;
    REQUIRE(bench.file().flush());
    QStringList told;
    QObject::connect(&bench.file().notifier(), &ChangeNotifier::answerChanged, &bench.file().notifier(),
                     [&](const AssessmentId&, const framework::ItemId& changed) { told << changed.text; });
    QObject::connect(&bench.file().notifier(), &ChangeNotifier::announced, &bench.file().notifier(),
                     [&] { told << QStringLiteral("announced"); });
    const auto act = bench.assessments().setAnswers(
        bench.assessment, {{item("a.level"), level(2)}, {item("a.gate"), level(1)}});
    REQUIRE(act.has_value());
    REQUIRE(told.size() == 3);
    CHECK(told.back() == QStringLiteral("announced"));
    told.clear();
    REQUIRE(bench.file().revert(*act));
    REQUIRE(told.size() == 3);
    CHECK(told.back() == QStringLiteral("announced"));
}

TEST_CASE("committed comes once all that was queued is on disk", "[workspace]")
{
    Bench bench;
    QSignalSpy committed(&bench.file().notifier(), &ChangeNotifier::committed);
    for (int i = 0; i < 50; ++i)
        REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(i % 5)));
    REQUIRE(bench.file().flush());
    CHECK(committed.count() == 1);
    QCoreApplication::processEvents();
    CHECK(committed.count() == 1);
}

TEST_CASE("an opening that changes nothing writes nothing, not even its author", "[workspace]")
{
    Bench bench;
    bench.close();
    auto environment = bench.environment();
    environment.authorName = QStringLiteral("Visitor");
    {
        const auto visit = Workspace::open(bench.path(), environment);
        REQUIRE(visit.has_value());
        CHECK((*visit)->author().name == QStringLiteral("Visitor"));
    }
    bench.reopen();
    for (const organisation::Person& person : bench.organisations().persons())
        CHECK(person.name != QStringLiteral("Visitor"));
}

TEST_CASE("who acts is whom the history names", "[workspace]")
{
    Bench bench;
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(2)));
    bench.clock.advance(1000);
    REQUIRE(bench.file().setAuthorName(QStringLiteral("王芳")));
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    CHECK(bench.file().setAuthorName(QStringLiteral("Lin Chen"))->isNull());
    CHECK(bench.file().setAuthorName({}).error().code == ErrorCode::InvalidArgument);
    const auto lines = bench.file().history(bench.assessment, item("a.level"), 10);
    REQUIRE(lines.has_value());
    REQUIRE(lines->size() >= 2);
    const auto& latest = lines->front();
    CHECK(latest.author == QStringLiteral("王芳"));
    CHECK(latest.field == QStringLiteral("response"));
    CHECK(latest.assessment == bench.assessment);
    CHECK(latest.item == item("a.level"));
    CHECK(latest.at == bench.clock.nowUtc());
    REQUIRE(latest.before.has_value());
    REQUIRE(latest.after.has_value());
    CHECK(*latest.before != *latest.after);
    CHECK(lines->back().author == QStringLiteral("Lin Chen"));
}

TEST_CASE("the history of an assessment holds what was deleted in it, and nothing of others", "[workspace]")
{
    Bench bench;
    REQUIRE(bench.assessments().setNote(bench.assessment, item("a.gate"), QStringLiteral("Kept")));
    const AssessmentId other = bench.start(QStringLiteral("Other"));
    REQUIRE(bench.assessments().setNote(other, item("a.level"), QStringLiteral("Elsewhere")));
    REQUIRE(bench.assessments().remove(other));
    const auto own = bench.file().history(bench.assessment, {}, 100);
    REQUIRE(own.has_value());
    for (const auto& line : *own)
        CHECK(line.assessment == bench.assessment);
    const auto gone = bench.file().history(other, {}, 100);
    REQUIRE(gone.has_value());
    CHECK(std::any_of(gone->begin(), gone->end(), [](const auto& line) {
        return line.field == QStringLiteral("note") && line.item == item("a.level") &&
               !line.after.has_value() && line.before == QJsonValue(QStringLiteral("Elsewhere"));
    }));
    CHECK(bench.file().history({}, {}, 3)->size() == 3);
}

TEST_CASE("unfinished typing outlives the program until the note is written", "[workspace]")
{
    Bench bench;
    bench.assessments().keepNoteDraft(bench.assessment, item("a.level"), QStringLiteral("Half a sen"));
    CHECK(bench.assessments().noteDraft(bench.assessment, item("a.level")) == QStringLiteral("Half a sen"));
    bench.reopen();
    CHECK(bench.assessments().noteDraft(bench.assessment, item("a.level")) == QStringLiteral("Half a sen"));
    CHECK(bench.assessments().answer(bench.assessment, item("a.level")) == nullptr);
    REQUIRE(
        bench.assessments().setNote(bench.assessment, item("a.level"), QStringLiteral("Half a sentence")));
    CHECK(bench.assessments().noteDraft(bench.assessment, item("a.level")).isEmpty());
    bench.reopen();
    CHECK(bench.assessments().noteDraft(bench.assessment, item("a.level")).isEmpty());
    CHECK(bench.assessments().answer(bench.assessment, item("a.level"))->note ==
          QStringLiteral("Half a sentence"));
}

TEST_CASE("a copy holds the same document", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    const QString copy = bench.pathOf(QStringLiteral("copy.sextant"));
    REQUIRE(bench.file().saveCopy(copy));
    CHECK(bench.file().saveCopy(copy).error().code == ErrorCode::FileExists);
    const auto opened = Workspace::open(copy, bench.environment());
    REQUIRE(opened.has_value());
    CHECK(contentOf(**opened) == contentOf(bench.file()));
}

TEST_CASE("two people who answer differently make a conflict, which an answer settles", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    const QString copy = bench.pathOf(QStringLiteral("copy.sextant"));
    REQUIRE(bench.file().saveCopy(copy));
    std::vector<journal::Change> theirs;
    {
        auto opened = Workspace::open(copy, bench.environment());
        REQUIRE(opened.has_value());
        REQUIRE((*opened)->assessments().setResponse(bench.assessment, item("a.level"), level(1)));
        REQUIRE((*opened)->assessments().setNote(bench.assessment, item("a.gate"), QStringLiteral("Theirs")));
    }
    theirs = store::WorkspaceStore::open(copy, bench.clock, bench.ids, {}).value()->changes().value();
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(4)));
    REQUIRE(bench.assessments().setNote(bench.assessment, item("a.gate"), QStringLiteral("Ours")));
    bench.close();
    REQUIRE(store::WorkspaceStore::open(bench.path(), bench.clock, bench.ids, {})
                .value()
                ->unite(theirs)
                .has_value());
    bench.reopen();

    auto& service = bench.assessments();
    CHECK(service.isConflicted(bench.assessment, item("a.level")));
    CHECK(service.score(bench.assessment).overall.conflicts == 1);
    const auto refused = service.sign(bench.assessment);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().args.value(QStringLiteral("conflicts")).toInt() == 1);
    CHECK(service.review(bench.assessment, item("a.level")).error().code == ErrorCode::InvalidArgument);

    const AssessmentId next = bench.start(QStringLiteral("Next"), QDate(2027, 1, 1), bench.assessment);
    CHECK_FALSE(isAnswered(service.answer(next, item("a.level"))->response));
    CHECK(service.answer(next, item("a.gate"))->note.isEmpty());

    const Response shown = service.answer(bench.assessment, item("a.level"))->response;
    CHECK_FALSE(service.setResponse(bench.assessment, item("a.level"), shown)->isNull());
    CHECK_FALSE(service.isConflicted(bench.assessment, item("a.level")));
    bench.reopen();
    CHECK_FALSE(bench.assessments().isConflicted(bench.assessment, item("a.level")));
    CHECK(bench.assessments().answer(bench.assessment, item("a.level"))->response == shown);
}

TEST_CASE("the shipped packs are found by id, and one from a folder with its problems", "[workspace]")
{
    Bench bench;
    const auto ids = bench.library.ids();
    CHECK(std::find(ids.begin(), ids.end(),
                    framework::FrameworkId{QStringLiteral("going-global-readiness")}) != ids.end());
    const auto shipped = bench.library.shipped({QStringLiteral("going-global-readiness")});
    REQUIRE(shipped.has_value());
    CHECK(shipped->framework->index.items().size() == 62);
    CHECK(framework::decodePackSource(shipped->source).has_value());
    CHECK(bench.library.shipped({QStringLiteral("none")}).error().code == ErrorCode::NotFound);
    CHECK(bench.library.shipped({QStringLiteral("../x")}).error().code == ErrorCode::NotFound);
    std::vector<framework::PackIssue> issues;
    const auto broken =
        bench.library.fromPath(bench.writeFile(QStringLiteral("p.yaml"), "format: 1\n"), issues);
    REQUIRE_FALSE(broken.has_value());
    CHECK(broken.error().code == ErrorCode::InvalidFramework);
    CHECK_FALSE(issues.empty());
    const auto read = bench.library.fromPath(
        sourcePath(QStringLiteral("resources/frameworks/going-global-readiness")), issues);
    REQUIRE(read.has_value());
    CHECK(read->compiled == shipped->compiled);
}
