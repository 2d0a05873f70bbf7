#include "report/detail/letter_phrases.h"

#include "report/detail/words.h"

namespace sextant::report::detail {

namespace {

// One case for each phrase and no default: a new phrase does not compile until it has words.
Words wordsOf(LetterPhrase phrase)
{
    switch (phrase) {
    case LetterPhrase::Subject:
        return {u"Notice of audit: %1 (%2)", u"审计通知书：%1（%2）"};
    case LetterPhrase::Opening:
        return {u"Under the audit plan approved by the council of %1, we shall carry out the audit “%2”.",
                u"根据%1理事会批准的审计计划，我们将开展“%2”审计。"};
    case LetterPhrase::Period:
        return {u"It covers the period from %1.", u"被审计期间：%1。"};
    case LetterPhrase::Objective:
        return {u"Objective: %1", u"审计目标：%1"};
    case LetterPhrase::Scope:
        return {u"Scope: %1", u"审计范围：%1"};
    case LetterPhrase::Criteria:
        return {u"Criteria: %1", u"审计标准：%1"};
    case LetterPhrase::Chapters:
        return {u"Chapters of the Internal Auditor Manual: %1.", u"涉及《内部审计手册》章节：%1。"};
    case LetterPhrase::Work:
        return {
            u"The work is planned from %1. We begin with an opening meeting and end with a closing "
            u"meeting, at which you hear the findings before anybody else does.",
            u"现场工作计划时间：%1。工作以进点会议开始，以总结会议结束；审计发现将首先在总结会议上与贵方沟"
            u"通。"};
    case LetterPhrase::Auditor:
        return {u"The audit is led by %1.", u"审计组长：%1。"};
    case LetterPhrase::Request:
        return {
            u"Please name one person as our contact, and have ready: rules and manuals in force, accounts "
            u"and vouchers of the period, bank statements, contracts, minutes, and the reports of earlier "
            u"audits.",
            u"请指定一名联络人，并准备以下资料：现行制度、审计期间的账簿和凭证、银行对账单、合同、会议纪要、"
            u"以往审计报告。"};
    case LetterPhrase::Spirit:
        return {u"An audit looks at how the work is arranged, not for somebody to blame. Papers are returned "
                u"as they were, and what we learn is treated as confidential.",
                u"审计关注的是工作如何安排，而不是追究个人。资料用毕原样归还，所了解的情况予以保密。"};
    case LetterPhrase::Closing:
        return {u"Internal audit", u"内部审计"};
    case LetterPhrase::Title:
        return {u"Notice of audit", u"审计通知书"};
    case LetterPhrase::RunningTitle:
        return {u"%1, %2", u"%1\u2002%2"};
    case LetterPhrase::FileName:
        return {u"%1 notice of audit", u"%1审计通知书"};
    case LetterPhrase::CreditCode:
        return {u"Unified social credit code %1", u"统一社会信用代码\u2002%1"};
    case LetterPhrase::To:
        return {u"To", u"致"};
    case LetterPhrase::Date:
        return {u"Date", u"日期"};
    case LetterPhrase::Reference:
        return {u"Engagement", u"项目编号"};
    case LetterPhrase::NotWritten:
        return {u"The letter is not written yet.", u"通知书尚未撰写。"};
    case LetterPhrase::Lead:
        return {u"Lead auditor", u"审计组长"};
    case LetterPhrase::LeadNamed:
        return {u"%1, lead auditor", u"审计组长\u2002%1"};
    case LetterPhrase::Received:
        return {u"Received by", u"收件人签收"};
    case LetterPhrase::Return:
        return {u"Please return one signed copy.", u"请签收后退回一份。"};
    }
    Q_UNREACHABLE();
}

} // namespace

QString sayLetter(LetterPhrase phrase, Language language, std::initializer_list<QString> args)
{
    return filled(wordsOf(phrase).in(language), args);
}

} // namespace sextant::report::detail
