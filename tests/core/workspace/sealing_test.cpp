#include "core/workspace/workspace_fixture.h"

#include "store/workspace_store.h"
#include "workspace/score_json.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>

using namespace workspace_fixture;
using namespace sextant::assessment;
using workspace::AssessmentService;

TEST_CASE("only a complete assessment can be signed", "[workspace]")
{
    Bench bench;
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    const auto refused = bench.assessments().sign(bench.assessment);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::NotSignable);
    CHECK(refused.error().args.value(QStringLiteral("unanswered")).toInt() == 3);
    CHECK(refused.error().args.value(QStringLiteral("conflicts")).toInt() == 0);
}

TEST_CASE("a seal names what was signed, by whom and with which figures", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    const auto signedId = bench.assessments().sign(bench.assessment);
    REQUIRE(signedId.has_value());
    const auto check = [&] {
        const Seal* seal = bench.assessments().seal(bench.assessment);
        REQUIRE(seal != nullptr);
        CHECK(seal->id == *signedId);
        CHECK(seal->signedBy == bench.file().author().id);
        CHECK(seal->signedAt == bench.clock.nowUtc());
        CHECK(seal->engine == QLatin1String(scoring::kEngineVersion));
        CHECK(seal->contentDigest == bench.assessments().contentDigest(bench.assessment));
        CHECK(seal->frameworkDigest == bench.trial.framework->framework.digest);
        CHECK(seal->heads.size() > 20);
        const auto figures = bench.assessments().sealedFigures(bench.assessment);
        REQUIRE(figures.has_value());
        CHECK_FALSE(figures->differ);
        CHECK(figures->asSigned == figures->now);
        CHECK(bench.assessments().find(bench.assessment)->stage == Stage::Signed);
    };
    check();
    bench.reopen();
    check();
    const auto report = bench.file().verify();
    REQUIRE(report.has_value());
    CHECK(report->faults.empty());
    CHECK(report->seals == 1);
}

TEST_CASE("a signed assessment takes no change of any kind", "[workspace]")
{
    Bench bench;
    AssessmentService& service = bench.assessments();
    const AssessmentId id = bench.assessment;
    bench.answerAll(id);
    const auto attached = bench.evidence().attachBytes(id, item("a.level"), QStringLiteral("a.txt"), "text");
    REQUIRE(attached.has_value());
    const auto note = service.setNote(id, item("a.gate"), QStringLiteral("Note"));
    REQUIRE(note.has_value());
    const EvidenceId file = bench.evidence().of(id, item("a.level")).front().id;
    REQUIRE(service.sign(id));
    const std::string before = contentOf(bench.file());

    CHECK(service.rename(id, QStringLiteral("Other")).error().code == ErrorCode::Signed);
    CHECK(service.setPeople(id, QStringLiteral("A"), {}).error().code == ErrorCode::Signed);
    CHECK(service.setDates(id, QDate(2026, 1, 1), QDate(2026, 1, 1)).error().code == ErrorCode::Signed);
    CHECK(service.setStage(id, Stage::Draft).error().code == ErrorCode::Signed);
    CHECK(service.remove(id).error().code == ErrorCode::Signed);
    CHECK(service.sign(id).error().code == ErrorCode::Signed);
    CHECK(service.setResponse(id, item("a.level"), level(1)).error().code == ErrorCode::Signed);
    CHECK(service.setNote(id, item("a.level"), {}).error().code == ErrorCode::Signed);
    CHECK(service.setFlagged(id, item("a.level"), true).error().code == ErrorCode::Signed);
    CHECK(service.setTarget(id, item("a.level"), std::nullopt).error().code == ErrorCode::Signed);
    CHECK(service.setAssignee(id, item("a.level"), {}).error().code == ErrorCode::Signed);
    CHECK(service.confirmCarriedOver(id, item("a.level")).error().code == ErrorCode::Signed);
    CHECK(service.review(id, item("a.level")).error().code == ErrorCode::Signed);
    CHECK(service.setAnswers(id, {}).error().code == ErrorCode::Signed);
    CHECK(bench.evidence().attachBytes(id, item("a.level"), QStringLiteral("b.txt"), "b").error().code ==
          ErrorCode::Signed);
    CHECK(bench.evidence().detach(id, item("a.level"), file).error().code == ErrorCode::Signed);
    CHECK(bench.file().revert(*note).error().code == ErrorCode::Signed);
    CHECK(bench.file().revert(*attached).error().code == ErrorCode::Signed);
    CHECK(contentOf(bench.file()) == before);
}

TEST_CASE("an act undone before the signature cannot be redone after it", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    const auto attached =
        bench.evidence().attachBytes(bench.assessment, item("a.level"), QStringLiteral("a.txt"), "text");
    REQUIRE(attached.has_value());
    const auto undone = bench.file().revert(*attached);
    REQUIRE(undone.has_value());
    REQUIRE(bench.assessments().sign(bench.assessment));
    CHECK(bench.file().revert(undone->group).error().code == ErrorCode::Signed);
}

TEST_CASE("signing and reopening are no acts to undo", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    const auto answered = bench.file().lastGroup();
    REQUIRE(bench.assessments().sign(bench.assessment));
    CHECK(bench.file().lastGroup() == answered);
    REQUIRE(bench.assessments().reopen(bench.assessment));
    CHECK(bench.file().lastGroup() == answered);
    CHECK(bench.assessments().find(bench.assessment)->stage == Stage::InReview);
    CHECK(bench.assessments().seal(bench.assessment) == nullptr);
    CHECK(bench.assessments().reopen(bench.assessment).error().code == ErrorCode::InvalidArgument);
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(1)));
    bench.clock.advance(1000);
    const auto second = bench.assessments().sign(bench.assessment);
    REQUIRE(second.has_value());
    CHECK(bench.assessments().seal(bench.assessment)->id == *second);
}

TEST_CASE("figures that differ from the signed ones are shown beside them", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.assessments().sign(bench.assessment));
    Seal forged = *bench.assessments().seal(bench.assessment);
    bench.close();

    QJsonObject figures = QJsonDocument::fromJson(forged.figures).object();
    QJsonObject overall = figures.value(QStringLiteral("overall")).toObject();
    overall[QStringLiteral("score")] = 3.99;
    figures[QStringLiteral("overall")] = overall;
    const QByteArray json = QJsonDocument(figures).toJson(QJsonDocument::Compact);
    {
        auto store = store::WorkspaceStore::open(bench.path(), bench.clock, bench.ids, {});
        REQUIRE(store.has_value());
        store::ChangeGroup group{{bench.ids.newId()}, forged.signedBy, bench.clock.nowUtc(), {}};
        group.writes.push_back({{QStringLiteral("seal"), forged.id.uuid, QStringLiteral("figures")},
                                '"' + json.toBase64() + '"',
                                false});
        (*store)->append(group);
        REQUIRE((*store)->flush().has_value());
    }
    bench.reopen();
    const auto both = bench.assessments().sealedFigures(bench.assessment);
    REQUIRE(both.has_value());
    CHECK(both->differ);
    CHECK(both->asSigned[QStringLiteral("overall")][QStringLiteral("score")] == 3.99);
    CHECK(both->now[QStringLiteral("overall")][QStringLiteral("score")] != 3.99);
}

TEST_CASE("verify names a signed assessment that was changed behind its seal", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    REQUIRE(bench.assessments().sign(bench.assessment));
    const AnswerId answer = bench.assessments().answer(bench.assessment, item("a.level"))->id;
    bench.close();
    {
        auto store = store::WorkspaceStore::open(bench.path(), bench.clock, bench.ids, {});
        REQUIRE(store.has_value());
        store::ChangeGroup group{{bench.ids.newId()}, {bench.ids.newId()}, bench.clock.nowUtc(), {}};
        group.writes.push_back(
            {{QStringLiteral("answer"), answer.uuid, QStringLiteral("note")}, "\"Softer words\"", false});
        (*store)->append(group);
        REQUIRE((*store)->flush().has_value());
    }
    bench.reopen();
    const auto report = bench.file().verify();
    REQUIRE(report.has_value());
    const auto isSealFault = [&](const auto& fault) {
        return fault.code == QStringLiteral("seal") && fault.subject == bench.assessment.toString();
    };
    CHECK(std::count_if(report->faults.begin(), report->faults.end(), isSealFault) == 1);
}

TEST_CASE("the digest on paper follows content, not stage", "[workspace]")
{
    Bench bench;
    AssessmentService& service = bench.assessments();
    bench.answerAll(bench.assessment);
    const QByteArray digest = service.contentDigest(bench.assessment);
    CHECK(digest.size() == 32);
    REQUIRE(service.setStage(bench.assessment, Stage::InReview));
    CHECK(service.contentDigest(bench.assessment) == digest);
    const auto noted = service.setNote(bench.assessment, item("a.gate"), QStringLiteral("x"));
    REQUIRE(noted.has_value());
    CHECK(service.contentDigest(bench.assessment) != digest);
    REQUIRE(bench.file().revert(*noted));
    CHECK(service.contentDigest(bench.assessment) == digest);
    REQUIRE(bench.evidence().attachBytes(bench.assessment, item("a.gate"), QStringLiteral("a.txt"), "a"));
    CHECK(service.contentDigest(bench.assessment) != digest);
}

TEST_CASE("figures have the keys that scripts rely on", "[workspace]")
{
    Bench bench;
    bench.answerAll(bench.assessment);
    const auto card = bench.assessments().score(bench.assessment);
    const QJsonObject figures = workspace::figuresJson(card, bench.trial.framework->index, bench.assessment);
    CHECK(figures.keys() == QStringList{QStringLiteral("assessment"), QStringLiteral("engine"),
                                        QStringLiteral("framework"), QStringLiteral("gates"),
                                        QStringLiteral("nodes"), QStringLiteral("overall"),
                                        QStringLiteral("readiness")});
    const QJsonObject overall = figures.value(QStringLiteral("overall")).toObject();
    CHECK(overall.keys() ==
          QStringList{QStringLiteral("band"), QStringLiteral("coverage"), QStringLiteral("denominator"),
                      QStringLiteral("id"), QStringLiteral("interval"), QStringLiteral("notApplicable"),
                      QStringLiteral("numerator"), QStringLiteral("rated"), QStringLiteral("ratio"),
                      QStringLiteral("score"), QStringLiteral("title"), QStringLiteral("unanswered")});
    CHECK(overall.value(QStringLiteral("numerator")) == 6.0);
    CHECK(overall.value(QStringLiteral("denominator")) == 3.0);
    CHECK(overall.value(QStringLiteral("score")) == 2.0);
    CHECK(overall.value(QStringLiteral("notApplicable")) == 1);
    CHECK(figures.value(QStringLiteral("nodes")).toArray().size() == 2);
    const QJsonObject gate = figures.value(QStringLiteral("gates")).toArray().first().toObject();
    CHECK(gate.value(QStringLiteral("item")) == QStringLiteral("a.gate"));
    CHECK(gate.value(QStringLiteral("passed")) == true);
    CHECK(figures.value(QStringLiteral("readiness")).isNull());
    const QJsonObject chinese =
        workspace::figuresJson(card, bench.trial.framework->index, bench.assessment, Language::Chinese);
    CHECK(chinese[QStringLiteral("overall")][QStringLiteral("title")] == QStringLiteral("Trial（中文）"));
}
