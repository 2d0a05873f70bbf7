#include "core/workbook/sheets.h"

#include "support/audit_sample.h"
#include "support/workbook_file.h"
#include "workbook/audit_workbook.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace workbook_test;
using sextant::testing::auditSample;

namespace {

const QStringList kEnglishSheets{u"Engagement"_qs, u"Team"_qs,    u"Checks"_qs,       u"Findings"_qs,
                                 u"Actions"_qs,    u"Samples"_qs, u"Sample items"_qs, u"Evidence"_qs};
const QStringList kChineseSheets{u"审计项目"_qs, u"审计组"_qs, u"检查"_qs,     u"审计发现"_qs,
                                 u"整改措施"_qs, u"样本"_qs,   u"样本项目"_qs, u"证据"_qs};

QByteArray made(const report::AuditReportInput& input, const std::vector<Language>& languages)
{
    const auto bytes = workbook::auditWorkbookOf(input, languages);
    REQUIRE(bytes.has_value());
    return *bytes;
}

QString sheetText(const QByteArray& bytes, const QString& sheet, int header = 1)
{
    return textsOf(sheetOf(bytes, sheet, header)).join(u'\n');
}

/// The sample, with something on every field that the sheets show.
report::AuditReportInput fullSample()
{
    auto input = auditSample();
    const auto lead = input.engagement.team.at(0).person;
    auto& answer = input.answers[{u"check-5.6"_qs}];
    answer.item = {u"check-5.6"_qs};
    answer.note = u"=Counted on three days"_qs;
    answer.flagged = true;
    answer.assignee = lead;
    answer.review =
        assessment::Review{input.engagement.team.at(1).person, QDateTime({2025, 3, 13}, {9, 0}, Qt::UTC), {}};
    improvement::Action action;
    action.what = {u"Clear the old advances"_qs, u"清理旧借款"_qs};
    action.source = {improvement::SourceKind::Finding, {}, {}, input.findings.at(0).id};
    action.owner = lead;
    action.due = QDate(2025, 5, 31);
    action.closingNote = u"Ledger of June"_qs;
    action.cost = improvement::Money{*Decimal::parse(u"1200"_qs), u"CNY"_qs};
    input.actions = {action};
    improvement::Action secret = action;
    secret.what = {u"Talk to the volunteer"_qs, u"与志愿者谈话"_qs};
    secret.source.finding = input.findings.at(2).id;
    input.actions.push_back(secret);
    return input;
}

} // namespace

TEST_CASE("an audit's workbook holds what its screens show, sheet by sheet", "[workbook]")
{
    const QByteArray bytes = made(fullSample(), {Language::English});
    CHECK(sheetNames(bytes) == kEnglishSheets);
    const ledger::Table checks = sheetOf(bytes, u"Checks"_qs);
    CHECK(checks.rowCount() == 5); // 8.1 is not in scope
    const QStringList wanted[] = {
        {u"IA-2025-03"_qs, u"Accounts and cash box of the Nairobi office."_qs, u"Finance manual of 2023."_qs,
         u"Bank accounts are in order. Cash is not."_qs, u"The council"_qs, u"2024-07-01 – 2024-12-31"_qs},
        {u"Zhao Lei"_qs, u"Sun Yan"_qs, u"None."_qs},
        {u"=Counted on three days"_qs, u"Nobody travelled with cash."_qs, u"Not satisfactory"_qs,
         u"Zhao Lei"_qs, u"Sun Yan"_qs, u"F1"_qs, u"Open"_qs},
        {u"Advances paid while old ones are open"_qs, u"4 of 11 advances."_qs,
         u"Nobody checks before paying."_qs, u"USD 5,200 is not accounted for."_qs,
         u"Pay no advance before the last is cleared."_qs, u"We do so from May."_qs, u"Mary Otieno"_qs,
         u"IA-2023-01 F4"_qs, u"WP-05"_qs, u"Found for the second year."_qs, u"5.6, 5.7"_qs},
        {u"Clear the old advances"_qs, u"Ledger of June"_qs, u"F1"_qs, u"1200"_qs, u"CNY"_qs},
        {u"Payments of July to December"_qs, u"Two approvals on each"_qs, u"ledger.csv"_qs,
         u"The control cannot be relied on."_qs},
        {u"WP-05"_qs, u"41"_qs},
        {}};
    for (qsizetype i = 0; i < kEnglishSheets.size(); ++i) {
        const QString text = sheetText(bytes, kEnglishSheets.at(i), i == 0 ? 0 : 1);
        for (const QString& each : wanted[i]) {
            INFO(kEnglishSheets.at(i).toStdString() << ": " << each.toStdString());
            CHECK(text.contains(each));
        }
    }
}

TEST_CASE("an audit's workbook tells nothing of a restricted finding", "[workbook]")
{
    const QByteArray bytes = made(fullSample(), {Language::English, Language::Chinese});
    for (const QString& sheet : kEnglishSheets + kChineseSheets) {
        const QString text = sheetText(bytes, sheet, 0);
        for (const QString& secret : {u"volunteer"_qs, u"志愿者"_qs, u"F3"_qs, u"Talk to"_qs})
            CHECK_FALSE(text.contains(secret));
    }
    auto told = fullSample();
    told.withRestricted = true;
    CHECK(sheetText(made(told, {Language::English}), u"Findings"_qs).contains(u"A report by a volunteer"_qs));
}

TEST_CASE("an audit's workbook in both languages has the sheets of each, and no formula", "[workbook]")
{
    const auto input = fullSample();
    const QByteArray both = made(input, {Language::Chinese, Language::English});
    CHECK(sheetNames(both) == kChineseSheets + kEnglishSheets);
    CHECK(sheetText(both, u"审计发现"_qs).contains(u"11笔借款中有4笔。"_qs));
    CHECK(both == made(input, {Language::Chinese, Language::English}));
    for (const QByteArray& part : test::unpacked(both))
        CHECK_FALSE(part.contains("<f>"));
    CHECK(workbook::auditWorkbookOf(input, {}).error().code == ErrorCode::InvalidArgument);
}
