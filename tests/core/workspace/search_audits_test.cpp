#include "core/workspace/audits_fixture.h"

#include "workspace/action_service.h"
#include "workspace/search_service.h"
#include "workspace/vault_service.h"

using namespace workspace_fixture;
using namespace sextant::audit;
using workspace::FoundIn;
using workspace::SearchHit;
using workspace::SearchHits;
using workspace::SearchService;

namespace {

struct SearchingAudits : AuditBench
{
    SearchService search{file()};

    std::vector<SearchHit> hits(const QString& typed, Language language = Language::English)
    {
        std::vector<SearchHit> all;
        for (const SearchHits& kind : search.find(search::Query(typed), language, {}, 100))
            all.insert(all.end(), kind.hits.begin(), kind.hits.end());
        return all;
    }
    /// A finding about Zanzibar in all its parts, with an action that follows.
    FindingId addSecret()
    {
        const FindingId id = addFinding("cash.count");
        Finding finding = at(id);
        finding.cause = {QStringLiteral("The keeper left for Zanzibar"),
                         QStringLiteral("保管人去了桑给巴尔")};
        REQUIRE(audits().update(finding));
        improvement::Action action;
        action.organisation = organisation;
        action.what.en = QStringLiteral("Ask Zanzibar");
        action.source.kind = improvement::SourceKind::Finding;
        action.source.finding = id;
        REQUIRE(file().actions().add(action));
        return id;
    }
};

} // namespace

TEST_CASE("an audit is found by its code and by what it says of itself", "[workspace][search][audit]")
{
    SearchingAudits bench;
    Engagement audit = bench.at(bench.engagement);
    audit.scope = {QStringLiteral("The office in Mombasa"), QStringLiteral("蒙巴萨办公室")};
    audit.closing.notes = QStringLiteral("Read out by the lighthouse");
    REQUIRE(bench.audits().update(audit));
    for (const QString& typed :
         {audit.code, QStringLiteral("mombasa"), QStringLiteral("蒙巴萨"), QStringLiteral("lighthouse"),
          QString(audit.code + QStringLiteral(" mombasa"))})
    {
        INFO(qPrintable(typed));
        const auto hits = bench.hits(typed);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].in == FoundIn::Engagement);
        CHECK(hits[0].engagement == bench.engagement);
        CHECK(hits[0].assessment.isNull());
    }
    // The two assessments of an audit are not found beside it.
    CHECK(bench.hits(QStringLiteral("Cash in Nairobi")).size() == 1);
    REQUIRE(bench.audits().remove(bench.engagement));
    CHECK(bench.hits(QStringLiteral("mombasa")).empty());
}

TEST_CASE("a finding is found by each of its parts, once, as it is now", "[workspace][search][audit]")
{
    SearchingAudits bench;
    const FindingId id = bench.addSecret();
    for (const QString& typed :
         {QStringLiteral("keeper"), QStringLiteral("桑给巴尔"), QStringLiteral("Count twice"),
          QStringLiteral("F1 held more"), QStringLiteral("held more")})
    {
        INFO(qPrintable(typed));
        const auto hits = bench.hits(typed);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].in == FoundIn::Finding);
        CHECK(hits[0].finding == id);
        CHECK(hits[0].engagement == bench.engagement);
    }
    Finding finding = bench.at(id);
    finding.cause.en = QStringLiteral("The keeper retired");
    const auto group = bench.audits().update(finding);
    CHECK(bench.hits(QStringLiteral("left for")).empty());
    CHECK(bench.hits(QStringLiteral("retired")).size() == 1);
    REQUIRE(bench.file().revert(*group));
    CHECK(bench.hits(QStringLiteral("retired")).empty());
    REQUIRE(bench.audits().remove(id));
    CHECK(bench.hits(QStringLiteral("keeper")).empty());
}

TEST_CASE("a restricted finding and what follows from it are never found", "[workspace][search][audit]")
{
    SearchingAudits bench;
    const FindingId id = bench.addSecret();
    REQUIRE(bench.hits(QStringLiteral("zanzibar")).size() == 2);
    workspace::VaultService& vault = bench.audits().vault();
    vault.setCost(vault::leastCost());
    REQUIRE(vault.create(QStringLiteral("a long password")));
    REQUIRE(vault.seal(id));
    REQUIRE(vault.isUnlocked());
    for (const bool isOpen : {true, false}) {
        INFO("unlocked: " << isOpen);
        if (!isOpen)
            vault.lock();
        CHECK(bench.hits(QStringLiteral("zanzibar")).empty());
        CHECK(bench.hits(QStringLiteral("桑给巴尔")).empty());
        CHECK(bench.hits(QStringLiteral("held more")).empty());
        SearchService fresh(bench.file());
        CHECK(fresh.find(search::Query(QStringLiteral("zanzibar")), Language::English, {}, 9).empty());
    }
    REQUIRE(vault.unlock(QStringLiteral("a long password")));
    REQUIRE(vault.unseal(id));
    CHECK(bench.hits(QStringLiteral("zanzibar")).size() == 2);
}

TEST_CASE("a sample is found by its words, its rows and what was noted to them", "[workspace][search][audit]")
{
    SearchingAudits bench;
    SampleRecord sample;
    sample.engagement = bench.engagement;
    sample.check = item("cash.count");
    sample.title = QStringLiteral("Vouchers of July");
    sample.population.size = 10;
    SampledItem row;
    row.position = 3;
    row.reference = QStringLiteral("07-0031");
    row.text = QStringLiteral("水费");
    sample.selection = {row};
    sample.results = {{3, TestResult::Deviation, {}, QStringLiteral("No stamp")}};
    const auto id = bench.audits().addSample(sample);
    REQUIRE(id.has_value());
    for (const QString& typed :
         {QStringLiteral("vouchers"), QStringLiteral("07-0031"), QStringLiteral("水费"),
          QStringLiteral("stamp"), QStringLiteral("WP-01 july")})
    {
        INFO(qPrintable(typed));
        const auto hits = bench.hits(typed);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].in == FoundIn::Sample);
        CHECK(hits[0].sample == *id);
    }
    sample = *bench.audits().find(*id);
    sample.results[0].note = QStringLiteral("Stamped later");
    REQUIRE(bench.audits().update(sample));
    CHECK(bench.hits(QStringLiteral("no stamp")).empty());
}

TEST_CASE("a reviewer's remark and the answer to it are found at their check", "[workspace][search][audit]")
{
    SearchingAudits bench;
    bench.answer("cash.bank", kPartly);
    const auto fieldwork = bench.at(bench.engagement).fieldwork;
    const auto note =
        bench.audits().addReviewNote(fieldwork, item("cash.bank"), QStringLiteral("Which bank?"));
    REQUIRE(bench.audits().reply(*note, QStringLiteral("The one at the harbourside")));
    for (const QString& typed : {QStringLiteral("which bank"), QStringLiteral("harbourside")}) {
        const auto hits = bench.hits(typed);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].in == FoundIn::ReviewNote);
        CHECK(hits[0].assessment == fieldwork);
        CHECK(hits[0].item == item("cash.bank"));
    }
}

TEST_CASE("a check of the manual leads to the latest audit that asks it", "[workspace][search][audit]")
{
    SearchingAudits bench;
    const auto later = bench.startEngagement({{QStringLiteral("assets")}}, 2027);
    const auto cash = bench.hits(QStringLiteral("cash.count"));
    REQUIRE(cash.size() == 1);
    CHECK(cash[0].assessment == bench.at(bench.engagement).fieldwork);
    CHECK_FALSE(cash[0].isHidden);
    CHECK(bench.hits(QStringLiteral("assets.list")).front().assessment == bench.at(later).fieldwork);
    // What every check may be answered with is no hit for each of them.
    CHECK(bench.hits(QStringLiteral("label")).empty());
}
