#include "core/workspace/audits_fixture.h"

#include "audit/progress.h"
#include "workspace/audit_report_input.h"

#include <QFile>
#include <QTemporaryDir>

using namespace workspace_fixture;
using namespace sextant::audit;

namespace {

const QDate kDay(2026, 3, 20);

report::AuditReportInput inputOf(AuditBench& bench)
{
    const auto input = workspace::auditReportInput(bench.file(), bench.engagement, kDay, u"1.0"_qs);
    REQUIRE(input.has_value());
    return *input;
}

QString textOf(AuditBench& bench)
{
    return report::plainText(report::auditReport(inputOf(bench), Language::English));
}

QString writeFile(const QTemporaryDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(name.toUtf8());
    return path;
}

} // namespace

TEST_CASE("the report of an audit is made from what the file says now", "[workspace][audits][report]")
{
    AuditBench bench;
    bench.answer("cash.count", kNotSatisfactory);
    const FindingId id = bench.addFinding("cash.count");
    bench.finish(id, {3, 3});
    const QTemporaryDir folder;
    REQUIRE(bench.audits().attach(id, writeFile(folder, u"counts.txt"_qs)).has_value());
    const QString text = textOf(bench);
    INFO(text.toStdString());
    for (const QString& part : {u"Cash in Nairobi"_qs, bench.at(bench.engagement).code,
                                u"Opinion so far: Major improvement needed"_qs, u"not satisfactory 1"_qs,
                                u"counts.txt"_qs, u"20 March 2026"_qs})
        CHECK(text.contains(part));
    CHECK_FALSE(text.contains(u"assets.list"_qs));
    const report::AuditReportInput input = inputOf(bench);
    CHECK(input.contentDigest == bench.audits().contentDigest(bench.engagement));
    CHECK(input.evidence.size() == 1);
}

TEST_CASE("a file that backs a check and a finding stands in the list once", "[workspace][audits][report]")
{
    AuditBench bench;
    bench.answer("cash.count", kNotSatisfactory);
    const FindingId id = bench.addFinding("cash.count");
    const QTemporaryDir folder;
    const QString path = writeFile(folder, u"counts.txt"_qs);
    REQUIRE(bench.audits().attach(id, path).has_value());
    REQUIRE(bench.file()
                .evidence()
                .attach(bench.at(bench.engagement).fieldwork, item("cash.count"), path)
                .has_value());
    const report::AuditReportInput input = inputOf(bench);
    REQUIRE(input.evidence.size() == 1);
    CHECK(input.evidence.front().items == std::vector{item("cash.count")});
    CHECK(textOf(bench).contains(u"C1, F1"_qs));
}

TEST_CASE("a repeated finding is called by its engagement and number", "[workspace][audits][report]")
{
    AuditBench bench;
    const FindingId earlier = bench.addFinding("cash.count");
    const QString name = bench.at(bench.engagement).code + u" F1"_qs;
    bench.engagement = bench.startEngagement({{u"cash"_qs}}, 2027);
    Finding again = bench.at(bench.addFinding("cash.count"));
    again.repeatOf = earlier;
    REQUIRE(bench.audits().update(again).has_value());
    CHECK(textOf(bench).contains(u"Repeats: "_qs + name));
}

TEST_CASE("there is no report of an audit that is not in the file", "[workspace][audits][report]")
{
    AuditBench bench;
    const auto input = workspace::auditReportInput(bench.file(), {}, kDay, u"1.0"_qs);
    REQUIRE_FALSE(input.has_value());
    CHECK(input.error().code == ErrorCode::NotFound);
}
