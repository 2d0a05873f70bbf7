#include "report/sample_report.h"

#include "audit/sample_outcome.h"
#include "base/hashing.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::audit;

namespace {

report::SampleReportInput input()
{
    report::SampleReportInput input;
    input.organisation.name = {QStringLiteral("Sea Bridge"), QStringLiteral("海桥基金会")};
    input.engagement.code = QStringLiteral("IA-2026-01");
    input.engagement.title = {QStringLiteral("Cash"), QStringLiteral("现金")};
    input.check = {QStringLiteral("5.2 Two approvals"), QStringLiteral("5.2 双人审批")};
    input.findings = {QStringLiteral("F1")};
    SampleRecord& sample = input.sample;
    sample.number = 5;
    sample.title = QStringLiteral("付款双人审批");
    sample.population.source = QStringLiteral("ledger.csv");
    sample.population.size = 3;
    sample.population.total = Decimal::fromInt(450'000);
    sample.population.digest = sha256("rows");
    sample.population.file = assessment::EvidenceId{QUuid::createUuidV5(QUuid(), QStringLiteral("a"))};
    sample.design.plan.method = SamplingMethod::MonetaryUnit;
    sample.design.plan.bookValue = Decimal::fromInt(450'000);
    sample.design.plan.tolerableMisstatement = Decimal::fromInt(300'000);
    sample.design.rule = SelectionRule::MonetaryUnit;
    sample.design.interval = Decimal::fromInt(100'000);
    sample.design.start = Decimal::fromInt(40'000);
    sample.design.size = 2;
    sample.seed = 20260301;
    sample.selection = {
        {0, QStringLiteral("V1"), {}, QStringLiteral("<b>pump</b>"), Decimal::fromInt(50'000)},
        {2, QStringLiteral("V3"), {}, {}, Decimal::fromInt(250'000), 0, true}};
    resultFor(sample, 0).result = TestResult::Misstated;
    resultFor(sample, 0).audited = Decimal::fromInt(30'000);
    resultFor(sample, 0).note = QStringLiteral("no invoice");
    resultFor(sample, 1).result = TestResult::Conforming;
    input.files = {{sample.population.file, QStringLiteral("ledger.csv"), sha256("file")}};
    input.printedOn = QDate(2026, 3, 9);
    return input;
}

} // namespace

TEST_CASE("a sample's paper says all that another auditor needs, in both languages", "[report]")
{
    const report::SampleReportInput made = input();
    const QString en = plainText(report::sampleReport(made, Language::English));
    for (const char* words :
         {"WP-05", "IA-2026-01", "5.2 Two approvals", "F1", "ledger.csv", "20260301", "100,000.00",
          "Misstated items", "40%", "no invoice", "<b>pump</b>", "Certain", "nobody yet", "SHA-256"})
    {
        INFO(words);
        CHECK(en.contains(QString::fromLatin1(words)));
    }
    CHECK(en.contains(QString::fromLatin1(made.sample.population.digest.toHex())));
    CHECK(en.contains(QString::fromLatin1(made.files.front().digest.toHex())));
    const QString zh = plainText(report::sampleReport(made, Language::Chinese));
    for (const QString& words : {QStringLiteral("抽样工作底稿"), QStringLiteral("5.2 双人审批"),
                                 QStringLiteral("必选"), QStringLiteral("推断错报"), QStringLiteral("尚无")})
    {
        INFO(words.toStdString());
        CHECK(zh.contains(words));
    }
}

TEST_CASE("a sample's paper can be printed before all is tested, and says so", "[report]")
{
    report::SampleReportInput made = input();
    resultFor(made.sample, 1).result = TestResult::NotTested;
    const QString open = plainText(report::sampleReport(made, Language::English));
    CHECK(open.contains(QStringLiteral("Not every item has a result yet")));
    CHECK_FALSE(open.contains(QStringLiteral("Misstated items")));
    made.sample.design.plan.method = SamplingMethod::Judgemental;
    made.sample.selection.front().reason = QStringLiteral("round sum");
    const QString chosen = plainText(report::sampleReport(made, Language::English));
    CHECK(chosen.contains(QStringLiteral("not projected")));
    CHECK(chosen.contains(QStringLiteral("round sum")));
}
