#include "content/demo_fixture.h"

#include "scoring/score_card.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace sextant;
using namespace sextant::workspace;
using assessment::AssessmentId;
using assessment::Stage;
using scoring::Readiness;

namespace {

using demo_fixture::Demo;
using demo_fixture::kFolder;

QString gateCodes(Demo& demo, const scoring::ScoreCard& card, scoring::GateState state)
{
    QStringList codes;
    for (const scoring::GateResult& gate : card.gates)
        if (gate.state == state)
            codes.append(demo.index().items()[static_cast<size_t>(gate.item)]->code);
    return codes.join(u' ');
}

} // namespace

TEST_CASE("the demo organisation is a foundation in Shenzhen, marked as made up", "[content]")
{
    Demo demo;
    const auto all = demo.file().organisations().organisations();
    REQUIRE(all.size() == 1);
    const organisation::Organisation& seabridge = all.front();
    CHECK(seabridge.demo);
    CHECK(seabridge.name ==
          LocalizedText{QStringLiteral("Seabridge Foundation"), QStringLiteral("海桥基金会")});
    CHECK(seabridge.kind == organisation::OrganisationKind::Foundation);
    CHECK(*seabridge.staff.women + *seabridge.staff.men == 34);
    CHECK(*seabridge.council.women + *seabridge.council.men == 11);
    CHECK(seabridge.countries ==
          QStringList{QStringLiteral("KE"), QStringLiteral("LA"), QStringLiteral("NP")});
    CHECK(demo.file().organisations().persons().size() == 5);
    CHECK(demo.audits().plainAssessments(demo.organisation()).size() == 3);
}

TEST_CASE("the assessment of 2024 is complete, weak and signed by the supervisor", "[content]")
{
    Demo demo;
    const assessment::Assessment& one = *demo.service().find(demo.id(0));
    CHECK(one.stage == Stage::Signed);
    CHECK(one.startedOn == QDate(2024, 11, 4));
    CHECK(one.asOf == QDate(2024, 11, 22));
    const assessment::Seal* seal = demo.service().seal(demo.id(0));
    REQUIRE(seal != nullptr);
    CHECK(seal->signedAt.date() == QDate(2024, 11, 24));
    CHECK(demo.file().organisations().personName(seal->signedBy) == QStringLiteral("Wang Fang"));
    const auto card = demo.service().score(demo.id(0));
    // Sixty-two rated items, six of them of weight 2.
    CHECK(card.overall.fraction == scoring::Fraction{122 * 100'000'000LL, 68 * 10'000LL});
    CHECK(card.overall.unanswered == 0);
    CHECK(card.readiness == Readiness::NotReady);
    CHECK_FALSE(demo.service().sealedFigures(demo.id(0))->differ);
}

TEST_CASE("the self-rating of 2026 is finished and conditional by one gate", "[content]")
{
    Demo demo;
    CHECK(demo.service().find(demo.id(1))->stage == Stage::InReview);
    const auto card = demo.service().score(demo.id(1));
    CHECK(card.overall.fraction == scoring::Fraction{156 * 100'000'000LL, 67 * 10'000LL});
    CHECK(scoring::formatScore(*card.overall.score, 2) == QStringLiteral("2.33"));
    CHECK(card.readiness == Readiness::Conditional);
    CHECK(gateCodes(demo, card, scoring::GateState::Failed) == QStringLiteral("I1"));
    CHECK(card.overall.notApplicable == 1);
    CHECK(demo.service().isReviewed(demo.id(1), demo.item("E6").id));
}

TEST_CASE("the council's reading of 2026 waits for nine answers", "[content]")
{
    Demo demo;
    const AssessmentId id = demo.id(2);
    CHECK(demo.service().find(id)->stage == Stage::Draft);
    CHECK(demo.service().find(id)->basedOn == demo.id(1));
    const auto card = demo.service().score(id);
    CHECK(scoring::formatScore(*card.overall.score, 2) == QStringLiteral("2.40"));
    CHECK(scoring::formatScore(card.overall.intervalMinimum, 2) == QStringLiteral("2.07"));
    CHECK(scoring::formatScore(card.overall.intervalMaximum, 2) == QStringLiteral("2.61"));
    CHECK(card.overall.rated + card.overall.notApplicable == 53);
    CHECK(card.overall.visible() == 62);
    CHECK(card.readiness == Readiness::Incomplete);
    CHECK(card.readinessAtWorst == Readiness::Conditional);
    CHECK(card.readinessAtBest == Readiness::Conditional);
    CHECK(demo.service().previous(id) == demo.id(0));

    QStringList open;
    QStringList flagged;
    for (const framework::Item* item : demo.index().items()) {
        const assessment::Answer* answer = demo.service().answer(id, item->id);
        REQUIRE(answer != nullptr);
        CHECK_FALSE(answer->carriedOver);
        if (!assessment::isAnswered(answer->response))
            open.append(item->code);
        if (answer->flagged)
            flagged.append(item->code);
    }
    CHECK(open.join(u' ') == QStringLiteral("F6 G5 G6 H6 I4 I6 J4 J5 J7"));
    CHECK(flagged.join(u' ') == QStringLiteral("C6 F3 I1"));
    CHECK(scoring::formatScore(*demo.service().scoreOfTargets(id).overall.score, 2) ==
          QStringLiteral("2.90"));
}

TEST_CASE("every answer of the demo has words in the language asked for", "[content]")
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    const Language language = GENERATE(Language::English, Language::Chinese);
    Demo demo(language);
    const bool isChinese = language == Language::Chinese;
    for (const size_t number : {size_t{0}, size_t{2}}) {
        const AssessmentId id = demo.id(number);
        CHECK(demo.service().find(id)->title.contains(han) == isChinese);
        for (const framework::Item* item : demo.index().items()) {
            const assessment::Answer* answer = demo.service().answer(id, item->id);
            INFO(qPrintable(item->code));
            if (assessment::isNotApplicable(answer->response))
                CHECK(std::get<assessment::NotApplicable>(answer->response).reason.contains(han) ==
                      isChinese);
            else if (assessment::isAnswered(answer->response))
                CHECK((!answer->note.isEmpty() && answer->note.contains(han) == isChinese));
        }
    }
    const auto files = demo.file().evidence().all(demo.id(2));
    CHECK(files.size() == 66);
    for (const assessment::Evidence& file : files) {
        INFO(qPrintable(file.fileName));
        CHECK(file.mediaType == QStringLiteral("text/plain"));
        CHECK(file.fileName.contains(han) == isChinese);
        const auto content = demo.file().evidence().content(file.id);
        REQUIRE(content.has_value());
        CHECK(QString::fromUtf8(*content).contains(han) == isChinese);
    }
}

TEST_CASE("the demo is sound and the same each time", "[content]")
{
    Demo first;
    Demo second;
    CHECK(first.file().verify()->faults.empty());
    REQUIRE(first.service().all() == second.service().all());
    for (size_t i = 0; i < 3; ++i)
        CHECK(first.service().contentDigest(first.id(i)) == second.service().contentDigest(second.id(i)));
    CHECK(first.service().seal(first.id(0))->heads == second.service().seal(second.id(0))->heads);
    CHECK(first.file().author().name == QStringLiteral("Somebody"));
    REQUIRE(first.service().setFlagged(first.id(2), first.item("A1").id, true));
}

TEST_CASE("the demo never takes the place of a file, and fails whole", "[content]")
{
    Demo demo;
    const auto again = createDemo(demo.file().path(), demo.environment(), Language::English, kFolder);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::FileExists);
    const QString elsewhere = demo.file().path() + QStringLiteral("2");
    CHECK(createDemo(elsewhere, demo.environment(), Language::English, QStringLiteral("/nowhere"))
              .error()
              .code == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(elsewhere));
}

TEST_CASE("the demo's source tells both halves of each text about known items", "[content]")
{
    Demo demo;
    const QStringList names = QDir(kFolder).entryList({QStringLiteral("?.json")});
    CHECK(names.size() == 10);
    int items = 0;
    for (const QString& name : names) {
        QFile file(QDir(kFolder).filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue& entry : entries) {
            ++items;
            INFO(qPrintable(entry[QStringLiteral("item")].toString()));
            CHECK(demo.index().indexOf({entry[QStringLiteral("item")].toString()}) >= 0);
            for (const QString& key : {QStringLiteral("note"), QStringLiteral("note2024")})
                for (const QString& half : {QStringLiteral("en"), QStringLiteral("zh")})
                    CHECK_FALSE(entry[key][half].toString().isEmpty());
        }
    }
    CHECK(items == 62);
}
