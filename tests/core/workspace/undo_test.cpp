#include "core/workspace/workspace_fixture.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace workspace_fixture;
using namespace sextant::assessment;
using workspace::GroupId;

TEST_CASE("undo puts back what was there, and undoing the undo does it again", "[workspace]")
{
    Bench bench;
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(1)));
    const std::string before = contentOf(bench.file());
    const auto act = bench.assessments().setResponse(bench.assessment, item("a.level"), level(4));
    REQUIRE(act.has_value());
    const std::string after = contentOf(bench.file());

    const auto undone = bench.file().revert(*act);
    REQUIRE(undone.has_value());
    CHECK(undone->kept.empty());
    CHECK(contentOf(bench.file()) == before);
    const auto redone = bench.file().revert(undone->group);
    REQUIRE(redone.has_value());
    CHECK(contentOf(bench.file()) == after);
    REQUIRE(bench.file().revert(redone->group));
    CHECK(contentOf(bench.file()) == before);
    bench.reopen();
    CHECK(contentOf(bench.file()) == before);
}

TEST_CASE("undo of the first touch leaves no answer behind", "[workspace]")
{
    Bench bench;
    const auto act = bench.assessments().setResponse(bench.assessment, item("a.level"), level(4));
    REQUIRE(bench.file().revert(*act));
    CHECK(bench.assessments().answer(bench.assessment, item("a.level")) == nullptr);
    bench.reopen();
    CHECK(bench.assessments().answer(bench.assessment, item("a.level")) == nullptr);
}

TEST_CASE("undo leaves what has changed since, and names it", "[workspace]")
{
    Bench bench;
    const auto act = bench.assessments().setAnswers(
        bench.assessment, {{item("a.level"), level(1), {}, {}}, {item("a.gate"), level(1), {}, {}}});
    REQUIRE(act.has_value());
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    const auto undone = bench.file().revert(*act);
    REQUIRE(undone.has_value());
    CHECK(undone->kept == std::vector<QString>{QStringLiteral("A1")});
    CHECK(bench.assessments().answer(bench.assessment, item("a.level"))->response == level(3));
    CHECK(bench.assessments().answer(bench.assessment, item("a.gate")) == nullptr);
}

TEST_CASE("undo of a response keeps the note that was written since", "[workspace]")
{
    Bench bench;
    const auto act = bench.assessments().setResponse(bench.assessment, item("a.level"), level(1));
    REQUIRE(bench.assessments().setNote(bench.assessment, item("a.level"), QStringLiteral("Later")));
    const auto undone = bench.file().revert(*act);
    REQUIRE(undone.has_value());
    CHECK(undone->kept.empty());
    const auto check = [&] {
        const Answer* answer = bench.assessments().answer(bench.assessment, item("a.level"));
        REQUIRE(answer != nullptr);
        CHECK_FALSE(isAnswered(answer->response));
        CHECK(answer->note == QStringLiteral("Later"));
    };
    check();
    bench.reopen();
    check();
}

TEST_CASE("the first note of an answer is gone after undo and back after redo, in the file too",
          "[workspace]")
{
    Bench bench;
    const bool isRedone = GENERATE(false, true);
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(1)));
    const auto noted =
        bench.assessments().setNote(bench.assessment, item("a.level"), QStringLiteral("Voucher"));
    const auto undone = bench.file().revert(*noted);
    REQUIRE(undone.has_value());
    if (isRedone)
        REQUIRE(bench.file().revert(undone->group));
    bench.reopen();
    const Answer* answer = bench.assessments().answer(bench.assessment, item("a.level"));
    REQUIRE(answer != nullptr);
    CHECK(answer->response == level(1));
    CHECK(answer->note == (isRedone ? QStringLiteral("Voucher") : QString()));
}

TEST_CASE("an assessment that has answers by now does not vanish by undoing its start", "[workspace]")
{
    Bench bench;
    const AssessmentId second = bench.start(QStringLiteral("Second"));
    const GroupId started = bench.file().lastGroup();
    REQUIRE(bench.assessments().setResponse(second, item("a.level"), level(1)));
    const auto undone = bench.file().revert(started);
    REQUIRE(undone.has_value());
    CHECK(undone->group.isNull());
    CHECK(undone->kept == std::vector<QString>{QStringLiteral("assessment")});
    CHECK(bench.assessments().find(second) != nullptr);
}

TEST_CASE("an assessment does not come back without its organisation", "[workspace]")
{
    Bench bench;
    const auto removed = bench.assessments().remove(bench.assessment);
    REQUIRE(removed.has_value());
    const auto emptied = bench.organisations().remove(bench.organisation);
    REQUIRE(emptied.has_value());
    const auto undone = bench.file().revert(*removed);
    REQUIRE(undone.has_value());
    CHECK(undone->group.isNull());
    CHECK(undone->kept == std::vector<QString>{QStringLiteral("assessment")});
    REQUIRE(bench.file().revert(*emptied));
    REQUIRE(bench.file().revert(*removed));
    CHECK(bench.assessments().find(bench.assessment) != nullptr);
}

TEST_CASE("a file that another answer uses stays when its first link is undone", "[workspace]")
{
    Bench bench;
    const auto first =
        bench.evidence().attachBytes(bench.assessment, item("a.level"), QStringLiteral("a.txt"), "same");
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.gate"), QStringLiteral("b.txt"), "same"));
    const auto undone = bench.file().revert(*first);
    REQUIRE(undone.has_value());
    CHECK(bench.evidence().of(bench.assessment, item("a.level")).empty());
    CHECK(bench.evidence().of(bench.assessment, item("a.gate")).size() == 1);
}

TEST_CASE("what this opening did not do cannot be undone", "[workspace]")
{
    Bench bench;
    const auto act = bench.assessments().setResponse(bench.assessment, item("a.level"), level(4));
    bench.reopen();
    CHECK(bench.file().revert(*act).error().code == ErrorCode::NothingToUndo);
    CHECK(bench.file().revert({}).error().code == ErrorCode::NothingToUndo);
    CHECK(bench.file().lastGroup().isNull());
}

namespace {

/// Does one act, chosen by three numbers; most are possible at most times, and refusals count as none.
class RandomActs
{
public:
    explicit RandomActs(Bench& bench)
        : m_bench(bench)
    {
        m_person = bench.organisations().personNamed(QStringLiteral("Wang Fang")).value();
    }

    /// The group of the act; null when nothing was written.
    GroupId act(int kind, int a, int b)
    {
        const GroupId before = m_bench.file().lastGroup();
        m_bench.clock.advance(60'000);
        if (kind < 10)
            answer(kind, a, b);
        else
            assess(kind, a, b);
        const GroupId after = m_bench.file().lastGroup();
        return after == before ? GroupId{} : after;
    }

private:
    AssessmentId any(int number) const
    {
        const auto all = m_bench.assessments().all();
        return all.empty() ? AssessmentId{} : all[static_cast<size_t>(number) % all.size()];
    }

    framework::ItemId itemNumber(int number) const
    {
        const auto& items = m_bench.trial.framework->index.items();
        return items[static_cast<size_t>(number) % items.size()]->id;
    }

    void answer(int kind, int a, int b)
    {
        auto& service = m_bench.assessments();
        const AssessmentId id = any(a);
        const framework::ItemId on = itemNumber(b);
        const QString text = QString::number(a % 3);
        switch (kind) {
        case 0:
            (void)service.setResponse(id, on, level(a % 5));
            break;
        case 1:
            (void)service.setResponse(id, on, notApplicable(text));
            break;
        case 2:
            (void)service.setResponse(id, on, Response{});
            break;
        case 3:
            (void)service.setNote(id, on, a % 3 == 0 ? QString() : text);
            break;
        case 4:
            (void)service.setFlagged(id, on, a % 2 == 0);
            break;
        case 5:
            (void)service.setTarget(id, on,
                                    a % 2 == 0 ? std::nullopt : std::optional(Decimal::fromInt(a % 5)));
            break;
        case 6:
            (void)service.setAssignee(id, on, a % 2 == 0 ? organisation::PersonId{} : m_person);
            break;
        case 7:
            (void)service.confirmCarriedOver(id, on);
            break;
        case 8:
            (void)service.review(id, on);
            break;
        default:
            (void)service.setAnswers(
                id, {{itemNumber(0), level(a % 5), text, {}}, {itemNumber(1), level(b % 5), {}, {}}});
        }
    }

    void assess(int kind, int a, int b)
    {
        auto& service = m_bench.assessments();
        const AssessmentId id = any(a);
        const QString text = QString::number(b % 4);
        switch (kind) {
        case 10:
            (void)service.rename(id, text);
            break;
        case 11:
            (void)service.setPeople(id, text, {});
            break;
        case 12:
            (void)service.setStage(id, a % 2 == 0 ? Stage::Draft : Stage::InReview);
            break;
        case 13:
            (void)service.remove(id);
            break;
        case 14:
            startAnother(id, b);
            break;
        case 15:
            (void)m_bench.evidence().attachBytes(id, itemNumber(b), text, text.toUtf8());
            break;
        case 16:
            if (const auto files = m_bench.evidence().of(id, itemNumber(b)); !files.empty())
                (void)m_bench.evidence().detach(id, itemNumber(b), files.front().id);
            break;
        case 17: {
            organisation::Organisation fresh;
            fresh.name.en = text;
            (void)m_bench.organisations().add(fresh);
            break;
        }
        case 18:
            (void)m_bench.organisations().remove(anyOrganisation(a).id);
            break;
        default: {
            organisation::Organisation changed = anyOrganisation(a);
            changed.foundedYear = 2000 + b % 3;
            (void)m_bench.organisations().update(changed);
        }
        }
    }

    void startAnother(const AssessmentId& basis, int b)
    {
        const auto organisation =
            basis.isNull() ? anyOrganisation(b).id : m_bench.assessments().find(basis)->organisation;
        (void)m_bench.assessments().start(m_bench.trial,
                                          {organisation, QStringLiteral("Next"), QDate(2027, 1, 1 + b % 28),
                                           b % 2 == 0 ? basis : AssessmentId{}});
    }

    organisation::Organisation anyOrganisation(int number) const
    {
        const auto all = m_bench.organisations().organisations();
        return all.empty() ? organisation::Organisation{} : all[static_cast<size_t>(number) % all.size()];
    }

    Bench& m_bench;
    organisation::PersonId m_person;
};

struct Step
{
    GroupId group;
    std::string before;
};

} // namespace

TEST_CASE("random acts, all undone in reverse, give the document back; all redone, what they made",
          "[workspace]")
{
    rc::prop("undo law", [] {
        Bench bench;
        RandomActs random(bench);
        std::vector<Step> steps;
        const int count = *rc::gen::inRange(1, 40);
        for (int i = 0; i < count; ++i) {
            std::string before = contentOf(bench.file());
            const GroupId group =
                random.act(*rc::gen::inRange(0, 20), *rc::gen::inRange(0, 1000), *rc::gen::inRange(0, 1000));
            if (!group.isNull())
                steps.push_back({group, std::move(before)});
        }
        const std::string made = contentOf(bench.file());
        std::vector<GroupId> undoing;
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            const auto undone = bench.file().revert(step->group);
            RC_ASSERT(undone.has_value());
            RC_ASSERT(undone->kept.empty());
            RC_ASSERT(contentOf(bench.file()) == step->before);
            undoing.push_back(undone->group);
        }
        for (auto group = undoing.rbegin(); group != undoing.rend(); ++group) {
            const auto redone = bench.file().revert(*group);
            RC_ASSERT(redone.has_value());
            RC_ASSERT(redone->kept.empty());
        }
        RC_ASSERT(contentOf(bench.file()) == made);
        bench.reopen();
        RC_ASSERT(contentOf(bench.file()) == made);
    });
}
