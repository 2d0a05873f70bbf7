#include "core/workspace/workspace_fixture.h"

#include "workspace/action_service.h"
#include "workspace/search_service.h"

#include <catch2/catch.hpp>

using namespace workspace_fixture;
using namespace sextant::assessment;
using workspace::FoundIn;
using workspace::SearchHit;
using workspace::SearchHits;
using workspace::SearchService;

namespace {

struct Searching : Bench
{
    SearchService search{file()};

    std::vector<SearchHit> hits(const QString& typed, Language language = Language::English,
                                const AssessmentId& shown = {})
    {
        std::vector<SearchHit> all;
        for (const SearchHits& kind : search.find(search::Query(typed), language, shown, 100))
            all.insert(all.end(), kind.hits.begin(), kind.hits.end());
        return all;
    }
    /// "Note a.level", … of each hit.
    std::vector<FoundIn> kinds(const QString& typed)
    {
        std::vector<FoundIn> all;
        for (const SearchHit& hit : hits(typed))
            all.push_back(hit.in);
        return all;
    }
    int count(const QString& typed) { return static_cast<int>(hits(typed).size()); }
};

const QString kNote = QStringLiteral("Seen in Nairobi 内罗毕");

} // namespace

TEST_CASE("titles, questions, choices and names are found in both languages", "[workspace][search]")
{
    Searching bench;
    const auto title = bench.hits(QStringLiteral("A1"));
    REQUIRE(title.size() == 1);
    CHECK(title[0].in == FoundIn::ItemTitle);
    CHECK(title[0].item == item("a.level"));
    CHECK(title[0].assessment == bench.assessment);
    const framework::Item& asked = *bench.trial.framework->index.items()[0];
    const auto chinese = bench.hits(QStringLiteral("level 中文"), Language::English);
    REQUIRE(chinese.size() == 1);
    CHECK(chinese[0].text == QStringLiteral("A1 ") + asked.title.zh);
    const auto question = bench.hits(QStringLiteral("level1.0"), Language::Chinese);
    REQUIRE(question.size() == 1);
    CHECK(question[0].in == FoundIn::Question);
    CHECK(question[0].text == asked.question.en);
    CHECK(bench.kinds(QStringLiteral("海港")) == std::vector{FoundIn::Organisation});
    CHECK(bench.kinds(QStringLiteral("harbour")) == std::vector{FoundIn::Organisation});
    const auto section = bench.hits(QStringLiteral("second"));
    REQUIRE(section.size() == 1);
    CHECK(section[0].in == FoundIn::Section);
    CHECK(section[0].section == framework::SectionId{QStringLiteral("b")});
    const auto first = bench.kinds(QStringLiteral("first"));
    CHECK(first == std::vector{FoundIn::Section, FoundIn::Assessment});
}

TEST_CASE("notes, reasons, answers in words and names of files are found", "[workspace][search]")
{
    Searching bench;
    CHECK(bench.count(QStringLiteral("nairobi")) == 0);
    bench.answerAll(bench.assessment);
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("b.date"), QStringLiteral("签到表.txt"),
                                         "names"));
    CHECK(bench.kinds(QStringLiteral("nairobi")) == std::vector{FoundIn::Note});
    CHECK(bench.kinds(QStringLiteral("writing")) == std::vector{FoundIn::Answer});
    CHECK(bench.kinds(QStringLiteral("office abroad")) == std::vector{FoundIn::Reason});
    const auto file = bench.hits(QStringLiteral("签到"));
    REQUIRE(file.size() == 1);
    CHECK(file[0].in == FoundIn::EvidenceFile);
    CHECK(file[0].item == item("b.date"));
    CHECK(file[0].evidence.has_value());
    CHECK(bench.kinds(QStringLiteral("a1 nairobi")) == std::vector{FoundIn::Note});
    CHECK(bench.count(QStringLiteral("a2 nairobi")) == 0);
}

TEST_CASE("what is found follows every edit, undo and redo", "[workspace][search]")
{
    Searching bench;
    bench.search.prepare();
    const auto note = bench.assessments().setNote(bench.assessment, item("a.level"), kNote);
    REQUIRE(note.has_value());
    CHECK(bench.kinds(QStringLiteral("内罗毕")) == std::vector{FoundIn::Note});
    const auto undone = bench.file().revert(*note);
    REQUIRE(undone.has_value());
    CHECK(bench.count(QStringLiteral("内罗毕")) == 0);
    REQUIRE(bench.file().revert(undone->group));
    CHECK(bench.count(QStringLiteral("内罗毕")) == 1);
    REQUIRE(bench.assessments().setNote(bench.assessment, item("a.level"), QStringLiteral("Seen in Accra")));
    CHECK(bench.count(QStringLiteral("内罗毕")) == 0);
    CHECK(bench.count(QStringLiteral("accra")) == 1);
    REQUIRE(
        bench.assessments().setResponse(bench.assessment, item("b.text"), QStringLiteral("Kept in Lima")));
    CHECK(bench.kinds(QStringLiteral("lima")) == std::vector{FoundIn::Answer});
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("b.text"),
                                            notApplicable(QStringLiteral("Not in Lima"))));
    CHECK(bench.kinds(QStringLiteral("lima")) == std::vector{FoundIn::Reason});
}

TEST_CASE("evidence, names and assessments come and go in the search as in the file", "[workspace][search]")
{
    Searching bench;
    bench.search.prepare();
    const auto file =
        bench.evidence().attachBytes(bench.assessment, item("a.gate"), QStringLiteral("register.txt"), "x");
    REQUIRE(file.has_value());
    REQUIRE(bench.count(QStringLiteral("register")) == 1);
    REQUIRE(bench.evidence().detach(bench.assessment, item("a.gate"),
                                    *bench.hits(QStringLiteral("register"))[0].evidence));
    CHECK(bench.count(QStringLiteral("register")) == 0);

    REQUIRE(bench.assessments().rename(bench.assessment, QStringLiteral("Voyage 2026")));
    CHECK(bench.kinds(QStringLiteral("voyage")) == std::vector{FoundIn::Assessment});
    auto harbour = *bench.organisations().find(bench.organisation);
    harbour.name.en = QStringLiteral("Lighthouse");
    REQUIRE(bench.organisations().update(harbour));
    CHECK(bench.count(QStringLiteral("harbour")) == 0);
    CHECK(bench.count(QStringLiteral("lighthouse")) == 1);

    const auto second = bench.start(QStringLiteral("Later"));
    REQUIRE(bench.assessments().setNote(second, item("a.level"), kNote));
    CHECK(bench.count(QStringLiteral("nairobi")) == 1);
    const auto removed = bench.assessments().remove(second);
    REQUIRE(removed.has_value());
    CHECK(bench.count(QStringLiteral("nairobi")) == 0);
    CHECK(bench.count(QStringLiteral("later")) == 0);
    REQUIRE(bench.file().revert(*removed));
    CHECK(bench.count(QStringLiteral("nairobi")) == 1);
    CHECK(bench.count(QStringLiteral("later")) == 1);
}

TEST_CASE("actions are found by what is to be done, and as they change", "[workspace][search]")
{
    Searching bench;
    bench.search.prepare();
    improvement::Action action;
    action.organisation = bench.organisation;
    action.what = {QStringLiteral("Train the council"), QStringLiteral("培训理事会")};
    const auto added = bench.file().actions().add(action);
    REQUIRE(added.has_value());
    const auto found = bench.hits(QStringLiteral("培训"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].in == FoundIn::Action);
    CHECK(found[0].action == *added);
    CHECK(found[0].organisation == bench.organisation);
    CHECK(bench.kinds(QStringLiteral("train")) == std::vector{FoundIn::Action});
    action = *bench.file().actions().find(*added);
    action.what.en = QStringLiteral("Coach the council");
    REQUIRE(bench.file().actions().update(action));
    CHECK(bench.count(QStringLiteral("train")) == 0);
    CHECK(bench.count(QStringLiteral("coach")) == 1);
    const auto removed = bench.file().actions().remove(*added);
    REQUIRE(removed.has_value());
    CHECK(bench.count(QStringLiteral("coach")) == 0);
    REQUIRE(bench.file().revert(*removed));
    CHECK(bench.count(QStringLiteral("coach")) == 1);
}

TEST_CASE("a framework's texts lead to the assessment shown, or else to the latest", "[workspace][search]")
{
    Searching bench;
    const auto second = bench.start(QStringLiteral("Later"));
    CHECK(bench.count(QStringLiteral("A1")) == 1);
    CHECK(bench.hits(QStringLiteral("A1"))[0].assessment == second);
    CHECK(bench.hits(QStringLiteral("A1"), Language::English, bench.assessment)[0].assessment ==
          bench.assessment);
}

TEST_CASE("notes of the assessment shown come before those of others", "[workspace][search]")
{
    Searching bench;
    const auto second = bench.start(QStringLiteral("Later"));
    for (const AssessmentId& id : {bench.assessment, second})
        for (const char* one : {"a.level", "a.gate"})
            REQUIRE(bench.assessments().setNote(id, item(one), kNote));
    const auto notes = bench.hits(QStringLiteral("nairobi"), Language::English, second);
    REQUIRE(notes.size() == 4);
    CHECK(notes[0].assessment == second);
    CHECK(notes[0].item == item("a.level"));
    CHECK(notes[1].assessment == second);
    CHECK(notes[2].assessment == bench.assessment);
    const auto limited = bench.search.find(search::Query(u"nairobi"), Language::English, second, 1);
    REQUIRE(limited.size() == 1);
    CHECK(limited[0].total == 4);
    CHECK(limited[0].hits.size() == 1);
}

TEST_CASE("an item that is not asked is found and said to be hidden", "[workspace][search]")
{
    Searching bench;
    REQUIRE(bench.count(QStringLiteral("B4")) == 1);
    CHECK(bench.hits(QStringLiteral("B4"))[0].isHidden);
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    CHECK_FALSE(bench.hits(QStringLiteral("B4"))[0].isHidden);
}

TEST_CASE("very much text is folded beside the window and found all the same", "[workspace][search]")
{
    Searching bench;
    const QString page = QStringLiteral("Nothing of note here. ").repeated(400);
    for (int i = 0; i < 70; ++i) {
        const auto id = bench.start(QStringLiteral("Number %1").arg(i));
        std::vector<workspace::AssessmentService::AnswerEdit> edits;
        for (const char* one : {"a.level", "a.gate", "a.many", "b.number", "b.date", "b.text", "b.more"})
            edits.push_back({item(one), {}, page + QStringLiteral("needle%1").arg(i), {}});
        REQUIRE(bench.assessments().setAnswers(id, edits));
    }
    bench.search.prepare();
    REQUIRE(bench.assessments().setNote(bench.assessment, item("a.level"),
                                        QStringLiteral("needle of the meantime")));
    CHECK(bench.count(QStringLiteral("needle69")) == 7);
    CHECK(bench.count(QStringLiteral("meantime")) == 1);
    CHECK(bench.search.find(search::Query(u"needle"), Language::English, {}, 5).front().total == 70 * 7 + 1);
}

TEST_CASE("the search may go before the file and the file before nothing", "[workspace][search]")
{
    Bench bench;
    {
        const SearchService search(bench.file());
    }
    CHECK(bench.assessments().setNote(bench.assessment, item("a.level"), kNote).has_value());
}
