#include "report/audit_letter.h"

#include "support/audit_sample.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace sextant;
using namespace sextant::report;

namespace {

AuditLetterInput letterSample()
{
    const AuditReportInput audit = testing::auditSample();
    AuditLetterInput input;
    input.engagement = audit.engagement;
    input.organisation = audit.organisation;
    input.organisation.creditCode = u"53440300MJL1234567"_qs;
    input.lead = u"Zhao Lei"_qs;
    input.manual = audit.manual;
    input.printedOn = QDate(2025, 2, 10);
    input.programVersion = u"1.0"_qs;
    return input;
}

QString paper(const AuditLetterInput& input, Language language)
{
    return plainText(auditLetter(input, language));
}

} // namespace

TEST_CASE("the proposed letter says what is decided, in either language", "[report][letter]")
{
    const AuditLetterInput input = letterSample();
    const QString english = proposedLetter(input, Language::English);
    for (const QString& part : {u"Notice of audit: Cash and bank, Nairobi office (IA-2025-03)"_qs,
                                u"council of Seabridge Foundation"_qs, u"1 July to 31 December 2024"_qs,
                                u"Finance manual of 2023."_qs, u"Manual: Cash and bank."_qs,
                                u"3 to 14 March 2025"_qs, u"led by Zhao Lei"_qs})
        CHECK(english.contains(part));
    const QString chinese = proposedLetter(input, Language::Chinese);
    CHECK(chinese.contains(u"审计通知书：内罗毕办公室现金与银行审计（IA-2025-03）"_qs));
    CHECK(chinese.contains(u"被审计期间：2024年7月1日至12月31日。"_qs));
    for (const QString& text : {english, chinese})
        CHECK_FALSE(text.contains(u'%'));
}

TEST_CASE("what is not decided yet is left out of the proposed letter", "[report][letter]")
{
    AuditLetterInput input;
    input.engagement.code = u"IA-2025-04"_qs;
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString text = proposedLetter(input, language);
        CHECK(text.contains(u"IA-2025-04"_qs));
        for (const QString& label :
             {u"Objective"_qs, u"Chapters"_qs, u"led by"_qs, u"审计目标"_qs, u"组长"_qs, u"期间：。"_qs})
            CHECK_FALSE(text.contains(label));
    }
}

TEST_CASE("a title with a place holder in it stays as typed", "[report][letter]")
{
    AuditLetterInput input = letterSample();
    input.engagement.title.en = u"100%1 of cash %2"_qs;
    CHECK(proposedLetter(input, Language::English)
              .contains(u"Notice of audit: 100%1 of cash %2 (IA-2025-03)"_qs));
}

TEST_CASE("the letter on paper has head, addressees, day, subject, text and lines to sign on",
          "[report][letter]")
{
    AuditLetterInput input = letterSample();
    input.engagement.letter.addressees = {u"Mary Otieno"_qs, u"Nairobi office"_qs};
    input.engagement.letter.text = {proposedLetter(input, Language::English), {}};
    QString text = paper(input, Language::English);
    for (const QString& part : {u"# Seabridge Foundation"_qs, u"海桥基金会"_qs, u"53440300MJL1234567"_qs,
                                u"To: Mary Otieno\nNairobi office"_qs, u"Date: 10 February 2025"_qs,
                                u"Engagement: IA-2025-03"_qs, u"## Notice of audit: Cash and bank"_qs,
                                u"Zhao Lei, lead auditor"_qs, u"Received by"_qs, u"[Confidential]"_qs})
        CHECK(text.contains(part));
    input.engagement.letter.sentOn = QDate(2025, 2, 20);
    text = paper(input, Language::English);
    CHECK(text.contains(u"Date: 20 February 2025"_qs));
    CHECK_FALSE(text.contains(u"10 February"_qs));
    const ReadinessReport report = auditLetter(input, Language::English);
    CHECK(report.fileName == u"IA-2025-03 notice of audit"_qs);
    CHECK(report.watermark.isEmpty());
}

TEST_CASE("a letter without an empty line after its first has no subject", "[report][letter]")
{
    AuditLetterInput input = letterSample();
    input.engagement.letter.text.zh = u"各位同事：\n我们将于三月开展审计。"_qs;
    const QString text = paper(input, Language::Chinese);
    CHECK_FALSE(text.contains(u"## "_qs));
    CHECK(text.contains(u"各位同事：\n我们将于三月开展审计。"_qs));
}

TEST_CASE("a letter not written in its language says so, and borrows nothing", "[report][letter]")
{
    AuditLetterInput input = letterSample();
    input.engagement.letter.text.en = u"We come in March."_qs;
    const QString text = paper(input, Language::Chinese);
    CHECK(text.contains(u"通知书尚未撰写。"_qs));
    CHECK_FALSE(text.contains(u"March"_qs));
}
