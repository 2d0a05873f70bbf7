#include "report/audit_report.h"

#include "support/audit_sample.h"
#include "support/golden.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <algorithm>

using namespace sextant;
using namespace sextant::report;
using sextant::testing::auditSample;

namespace {

QString textOf(const AuditReportInput& input, Language language)
{
    return plainText(auditReport(input, language));
}

qsizetype pages(const ReadinessReport& report)
{
    return std::ranges::count_if(report.blocks,
                                 [](const Block& block) { return std::holds_alternative<PageBreak>(block); });
}

} // namespace

TEST_CASE("the report of an audit says what the golden text says", "[report][audit]")
{
    sextant::testing::checkGolden(u"report/audit_en.txt"_qs, textOf(auditSample(), Language::English));
    sextant::testing::checkGolden(u"report/audit_zh.txt"_qs, textOf(auditSample(), Language::Chinese));
}

TEST_CASE("an audit's report is a draft until it is signed, and then says by whom", "[report][audit]")
{
    AuditReportInput input = auditSample();
    CHECK(auditReport(input, Language::English).watermark == u"DRAFT"_qs);
    CHECK(auditReport(input, Language::Chinese).watermark == u"草稿"_qs);
    CHECK(textOf(input, Language::English).contains(u"Opinion so far: "_qs));
    input.engagement.signature = {input.engagement.team.front().person,
                                  QDateTime(QDate(2025, 3, 26), QTime(9, 0), Qt::UTC), "digest"};
    const ReadinessReport signedReport = auditReport(input, Language::English);
    CHECK(signedReport.watermark.isEmpty());
    const QString text = plainText(signedReport);
    CHECK(text.contains(u"26 March 2025 by Zhao Lei"_qs));
    CHECK(text.contains(u"Opinion: "_qs));
    CHECK_FALSE(text.contains(u"so far"_qs));
}

TEST_CASE("a restricted finding leaves nothing of itself in the report", "[report][audit]")
{
    AuditReportInput input = auditSample();
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString text = textOf(input, language);
        for (const QString& secret : {u"volunteer"_qs, u"志愿者"_qs, u"F3"_qs, u"Letter.pdf"_qs})
            CHECK_FALSE(text.contains(secret));
    }
    CHECK(textOf(input, Language::English).contains(u"One finding is kept apart"_qs));
    CHECK(textOf(input, Language::Chinese).contains(u"另有1项审计发现单独保管"_qs));
    input.findings.push_back(input.findings.back());
    CHECK(textOf(input, Language::English).contains(u"2 findings are kept apart"_qs));
    input.findings.pop_back();
    const auto restricted = input.findings.back().id;
    CHECK_FALSE(plainText(findingSheet(input, restricted, Language::English)).contains(u"volunteer"_qs));
    input.findings.pop_back();
    CHECK_FALSE(textOf(input, Language::English).contains(u"kept apart"_qs));
}

TEST_CASE("a restricted finding is told when that is asked for, but never while it is locked",
          "[report][audit]")
{
    AuditReportInput input = auditSample();
    input.withRestricted = true;
    CHECK(textOf(input, Language::English).contains(u"volunteer"_qs));
    CHECK_FALSE(textOf(input, Language::English).contains(u"kept apart"_qs));
    input.findings.back().sealed = "cipher";
    CHECK_FALSE(textOf(input, Language::English).contains(u"volunteer"_qs));
    CHECK(textOf(input, Language::English).contains(u"One finding is kept apart"_qs));
}

TEST_CASE("the report says how many grades its opinion does not count", "[report][audit]")
{
    AuditReportInput input = auditSample();
    CHECK_FALSE(textOf(input, Language::English).contains(u"locked"_qs));
    input.opinion.locked = 1;
    CHECK(textOf(input, Language::English).contains(u"the grade of one finding that was locked"_qs));
    CHECK(textOf(input, Language::Chinese).contains(u"有1项审计发现处于锁定状态"_qs));
    input.opinion.locked = 2;
    CHECK(textOf(input, Language::English).contains(u"the grades of 2 findings that were locked"_qs));
}

TEST_CASE("findings stand from the gravest down, each on a page of its own", "[report][audit]")
{
    AuditReportInput input = auditSample();
    const qsizetype withTwo = pages(auditReport(input, Language::English));
    std::swap(input.findings[0].weighing, input.findings[1].weighing);
    input.findings[1].gradeOverride.reset();
    const QString text = textOf(input, Language::English);
    CHECK(text.indexOf(u"Cash above the ceiling"_qs) < text.indexOf(u"Advances paid"_qs));
    input.findings.erase(input.findings.begin());
    CHECK(pages(auditReport(input, Language::English)) == withTwo - 1);
}

TEST_CASE("the sheet of a finding is one page with everything its owner needs", "[report][audit]")
{
    const AuditReportInput input = auditSample();
    const ReadinessReport sheet = findingSheet(input, input.findings.front().id, Language::English);
    CHECK(pages(sheet) == 1);
    const QString text = plainText(sheet);
    for (const QString& part :
         {u"Finance manual 5.2"_qs, u"Nobody checks before paying."_qs, u"Mary Otieno"_qs, u"2025-05-31"_qs,
          u"IA-2023-01 F4"_qs, u"WP-05"_qs, u"Clear the four advances"_qs, u"Advances 2024.xlsx"_qs})
        CHECK(text.contains(part));
    CHECK_FALSE(text.contains(u"Cash above"_qs));
    CHECK_FALSE(sheet.fileName.contains(u'/'));
}

TEST_CASE("a draft without findings gives no opinion while checks are open or not met", "[report][audit]")
{
    AuditReportInput input = auditSample();
    input.findings.clear();
    input.opinion = audit::opinionOf({}, {}, std::nullopt);
    QString text = textOf(input, Language::English);
    CHECK(text.contains(u"No opinion yet"_qs));
    CHECK(text.contains(u"1 of 5 checks still open"_qs));
    CHECK(text.contains(u"without a finding: 2."_qs));
    CHECK_FALSE(text.contains(u"Opinion so far"_qs));
    CHECK(textOf(input, Language::Chinese).contains(u"尚未形成审计意见"_qs));
    CHECK_FALSE(textOf(input, Language::Chinese).contains(u"目前的审计意见：满意"_qs));

    input.progress.open = 0;
    text = textOf(input, Language::English);
    CHECK(text.contains(u"No opinion yet"_qs));
    CHECK_FALSE(text.contains(u"still open"_qs));
    input.progress.partly = 0;
    input.progress.notSatisfactory = 0;
    CHECK(textOf(input, Language::English).contains(u"Opinion so far: Satisfactory"_qs));
}

TEST_CASE("a signed report gives its opinion, and says when checks not met have no finding",
          "[report][audit]")
{
    AuditReportInput input = auditSample();
    input.findings.clear();
    input.opinion = audit::opinionOf({}, {}, std::nullopt);
    input.progress.open = 0;
    input.engagement.signature = {input.engagement.team.front().person,
                                  QDateTime(QDate(2025, 3, 26), QTime(9, 0), Qt::UTC), "digest"};
    const QString text = textOf(input, Language::English);
    CHECK(text.contains(u"Opinion: Satisfactory"_qs));
    CHECK(text.contains(u"without a finding: 2."_qs));
}

TEST_CASE("an opinion against the rule says what the rule gives, and why", "[report][audit]")
{
    AuditReportInput input = auditSample();
    input.opinion.departure =
        audit::OpinionOverride{audit::Opinion::SomeImprovement, u"Mended during the audit."_qs, {}, {}};
    const QString text = textOf(input, Language::English);
    CHECK(text.contains(u"By the rule it would be “Major improvement needed”. Mended during the audit."_qs));
    input.opinion.failedGates = {{u"check-5.6"_qs}};
    CHECK(textOf(input, Language::English).contains(u"Gates that failed: 5.6"_qs));
}

TEST_CASE("an audit of which nothing is written yet still has a report that says so", "[report][audit]")
{
    AuditReportInput input = auditSample();
    const auto manual = input.manual;
    input = {};
    input.manual = manual;
    const QString text = textOf(input, Language::English);
    CHECK(text.contains(u"Not written yet."_qs));
    CHECK(text.contains(u"no findings to report"_qs));
    CHECK(text.contains(u"No samples were drawn."_qs));
    CHECK(text.contains(u"No addressees are named."_qs));
    CHECK_FALSE(textOf(input, Language::Chinese)
                    .remove(u"--- page"_qs)
                    .contains(QRegularExpression(u"[A-Za-z]{4}"_qs)));
}

TEST_CASE("only the checks in scope are listed, with result, finding and number of files", "[report][audit]")
{
    const QString text = textOf(auditSample(), Language::English);
    CHECK(text.contains(u"Nobody travelled with cash."_qs));
    CHECK_FALSE(text.contains(u"Register of assets abroad"_qs));
    AuditReportInput input = auditSample();
    input.conflicts.insert({u"check-5.1"_qs});
    CHECK(textOf(input, Language::English) != text);
}
