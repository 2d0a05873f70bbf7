#include "report/detail/audit_phrases.h"

#include "report/detail/words.h"

namespace sextant::report::detail {

namespace {

// One case for each phrase and no default: a new phrase does not compile until it has words.
Words wordsOf(AuditPhrase phrase)
{
    switch (phrase) {
    case AuditPhrase::Title:
        return {u"Internal audit report", u"内部审计报告"};
    case AuditPhrase::RunningTitle:
        return {u"%1, %2", u"%1\u2002%2"};
    case AuditPhrase::Foot:
        return {u"Internal audit, digest %1", u"内部审计，摘要值%1"};
    case AuditPhrase::FileName:
        return {u"%1 audit report %2", u"%1审计报告%2"};
    case AuditPhrase::SheetFileName:
        return {u"%1 finding %2", u"%1审计发现%2"};
    case AuditPhrase::Draft:
        return {u"DRAFT", u"草稿"};
    case AuditPhrase::Code:
        return {u"Engagement", u"项目编号"};
    case AuditPhrase::PeriodAudited:
        return {u"Period audited", u"被审计期间"};
    case AuditPhrase::WorkDone:
        return {u"Audit work", u"审计时间"};
    case AuditPhrase::Lead:
        return {u"Lead auditor", u"审计组长"};
    case AuditPhrase::Signed:
        return {u"Signed", u"签署"};
    case AuditPhrase::SignedBy:
        return {u"%1 by %2", u"%2，%1"};
    case AuditPhrase::NotSigned:
        return {u"not yet", u"尚未签署"};
    case AuditPhrase::Printed:
        return {u"Printed", u"打印日期"};
    case AuditPhrase::Opinion:
        return {u"Opinion: %1", u"审计意见：%1"};
    case AuditPhrase::OpinionDraft:
        return {u"Opinion so far: %1", u"目前的审计意见：%1"};
    case AuditPhrase::NoOpinion:
        return {u"No opinion yet", u"尚未形成审计意见"};
    case AuditPhrase::ChecksOpen:
        return {u"Nothing has been found so far, with %2 of %1 checks still open.",
                u"目前没有审计发现，但%1个检查项中仍有%2个未完成。"};
    case AuditPhrase::ChecksWithoutFinding:
        return {u"Checks that were not wholly met, without a finding: %1.",
                u"未完全符合而尚无审计发现的检查项：%1个。"};
    case AuditPhrase::RuleSays:
        return {u"%1.", u"%1。"};
    case AuditPhrase::Departs:
        return {u"By the rule it would be “%1”. %2", u"按规则应为“%1”。%2"};
    case AuditPhrase::GatesFailed:
        return {u"Gates that failed: %1.", u"未通过的门槛：%1。"};
    case AuditPhrase::SummaryHeading:
        return {u"Executive summary", u"内容摘要"};
    case AuditPhrase::NoSummary:
        return {u"Not written yet.", u"尚未撰写。"};
    case AuditPhrase::FindingsHeading:
        return {u"Findings", u"审计发现"};
    case AuditPhrase::NoFindings:
        return {u"The audit has no findings to report.", u"本次审计没有需要报告的发现。"};
    case AuditPhrase::GradeCounts:
        return {u"High %1, medium %2, low %3.", u"高%1项，中%2项，低%3项。"};
    case AuditPhrase::SeparateOne:
        return {u"One finding is kept apart and reported separately.",
                u"另有1项审计发现单独保管，另行报告。"};
    case AuditPhrase::SeparateMany:
        return {u"%1 findings are kept apart and reported separately.",
                u"另有%1项审计发现单独保管，另行报告。"};
    case AuditPhrase::LockedOne:
        return {u"The opinion does not count the grade of one finding that was locked when this was made.",
                u"出具本报告时有1项审计发现处于锁定状态，其等级未计入审计意见。"};
    case AuditPhrase::LockedMany:
        return {u"The opinion does not count the grades of %1 findings that were locked when this was made.",
                u"出具本报告时有%1项审计发现处于锁定状态，其等级未计入审计意见。"};
    case AuditPhrase::LimitHeading:
        return {u"What was looked at", u"检查情况"};
    case AuditPhrase::LimitText:
        return {
            u"Of %1 checks: satisfactory %2, partly %3, not satisfactory %4, not applicable %5, not "
            u"tested %6, open %7.",
            u"共%1个检查项：符合要求%2项，部分符合%3项，不符合%4项，不适用%5项，未测试%6项，未完成%7项。"};
    case AuditPhrase::SigningSentence:
        return {u"This report states what the audit found; the council has received it.",
                u"本报告如实反映审计结果，理事会已收悉。"};
    case AuditPhrase::ForCouncil:
        return {u"For the council", u"理事会代表"};
    case AuditPhrase::Number:
        return {u"No.", u"编号"};
    case AuditPhrase::Finding:
        return {u"Finding", u"审计发现"};
    case AuditPhrase::Grade:
        return {u"Grade", u"等级"};
    case AuditPhrase::Response:
        return {u"Response", u"管理层答复"};
    case AuditPhrase::Owner:
        return {u"Owner", u"责任人"};
    case AuditPhrase::Due:
        return {u"Due", u"整改期限"};
    case AuditPhrase::NotGraded:
        return {u"not graded", u"未定级"};
    case AuditPhrase::NotNamed:
        return {u"not named", u"未定"};
    case AuditPhrase::NotAgreed:
        return {u"not agreed", u"未定"};
    case AuditPhrase::Sheet:
        return {u"%1, finding %2", u"%1\u2002审计发现%2"};
    case AuditPhrase::Weighing:
        return {u"consequence %1, likelihood %2", u"后果%1，可能性%2"};
    case AuditPhrase::DepartsFromMatrix:
        return {u"Graded against the matrix: %1", u"偏离矩阵定级的理由：%1"};
    case AuditPhrase::Criteria:
        return {u"Criteria: what should be", u"标准：应当如何"};
    case AuditPhrase::Condition:
        return {u"Condition: what is", u"现状：实际如何"};
    case AuditPhrase::Cause:
        return {u"Root cause: why", u"根本原因：为何如此"};
    case AuditPhrase::Effect:
        return {u"Effect: so what", u"影响：有何后果"};
    case AuditPhrase::Recommendation:
        return {u"Recommendation", u"审计建议"};
    case AuditPhrase::NotWritten:
        return {u"Not written yet.", u"尚未填写。"};
    case AuditPhrase::ResponseHeading:
        return {u"Management response: %1", u"管理层答复：%1"};
    case AuditPhrase::ResponseBy:
        return {u"%1, %2", u"%1，%2"};
    case AuditPhrase::FromChecks:
        return {u"From checks", u"来自检查项"};
    case AuditPhrase::FromSamples:
        return {u"From samples", u"来自样本"};
    case AuditPhrase::Repeats:
        return {u"Repeats", u"重复发现"};
    case AuditPhrase::State:
        return {u"State", u"状态"};
    case AuditPhrase::Actions:
        return {u"Actions that follow", u"整改措施"};
    case AuditPhrase::What:
        return {u"What is to be done", u"措施"};
    case AuditPhrase::Files:
        return {u"Evidence", u"证据"};
    case AuditPhrase::SheetMissing:
        return {u"This finding is not part of the report.", u"该审计发现不在本报告之内。"};
    case AuditPhrase::AnnexScope:
        return {u"Scope and method", u"范围与方法"};
    case AuditPhrase::Objective:
        return {u"Objective", u"审计目标"};
    case AuditPhrase::Scope:
        return {u"Scope", u"审计范围"};
    case AuditPhrase::CriteriaUsed:
        return {u"Criteria", u"审计标准"};
    case AuditPhrase::Chapters:
        return {u"Chapters of the manual", u"手册章节"};
    case AuditPhrase::AllChapters:
        return {u"All chapters", u"全部章节"};
    case AuditPhrase::Team:
        return {u"Team and independence", u"审计组与独立性"};
    case AuditPhrase::Name:
        return {u"Name", u"姓名"};
    case AuditPhrase::Role:
        return {u"Role", u"职责"};
    case AuditPhrase::Independence:
        return {u"Independence", u"独立性"};
    case AuditPhrase::Declared:
        return {u"declared on %1", u"已于%1声明"};
    case AuditPhrase::NotDeclared:
        return {u"not declared", u"未声明"};
    case AuditPhrase::Meetings:
        return {u"Steps", u"审计步骤"};
    case AuditPhrase::OpeningHeld:
        return {u"Opening meeting", u"进点会议"};
    case AuditPhrase::ClosingHeld:
        return {u"Closing meeting", u"总结会议"};
    case AuditPhrase::LetterSent:
        return {u"Notification letter", u"审计通知书"};
    case AuditPhrase::Method:
        return {u"Method", u"审计方法"};
    case AuditPhrase::MethodText:
        return {u"Checks and their test procedures are those of %1, version %2. What shows a result is in "
                u"the working papers.",
                u"检查项及其测试程序依据《%1》第%2版，结果的依据见工作底稿。"};
    case AuditPhrase::GradeText:
        return {u"A finding is graded by consequence and likelihood, 1 to 3 each: together up to 3 low, 4 "
                u"medium, 5 and 6 high. A grade that departs from this says why.",
                u"审计发现按后果与可能性（各为1—3）定级：合计3以下为低，4为中，5和6为高。偏离此规则的须说明理"
                u"由。"};
    case AuditPhrase::OpinionText:
        return {
            u"The opinion follows from the findings: no finding, satisfactory; only medium and low ones, "
            u"some improvement needed; one or two high ones, major improvement needed; three high ones or "
            u"a failed gate, unsatisfactory.",
            u"审计意见由审计发现得出：没有发现为满意；只有中、低等级为有待改进；有一至两项高等级为有待重大改"
            u"进；"
            u"有三项及以上高等级或有门槛未通过为不满意。"};
    case AuditPhrase::AnnexChecks:
        return {u"Checks and results", u"检查项与结果"};
    case AuditPhrase::ChecksNote:
        return {u"Results are the auditor's; files are counted once for each check.",
                u"结果由审计人员判断；文件数按检查项分别统计。"};
    case AuditPhrase::Check:
        return {u"Check", u"检查项"};
    case AuditPhrase::Result:
        return {u"Result", u"结果"};
    case AuditPhrase::AnnexSamples:
        return {u"Samples", u"样本"};
    case AuditPhrase::NoSamples:
        return {u"No samples were drawn.", u"没有抽取样本。"};
    case AuditPhrase::Sample:
        return {u"Sample", u"样本"};
    case AuditPhrase::Population:
        return {u"Population", u"总体"};
    case AuditPhrase::PopulationOf:
        return {u"%1 items, %2", u"%2，共%1项"};
    case AuditPhrase::Tested:
        return {u"Tested", u"已测试"};
    case AuditPhrase::TestedOf:
        return {u"%1 of %2", u"%2项中的%1项"};
    case AuditPhrase::Exceptions:
        return {u"Exceptions", u"例外"};
    case AuditPhrase::Conclusion:
        return {u"Conclusion", u"结论"};
    case AuditPhrase::SeedNote:
        return {u"seed %1", u"种子%1"};
    case AuditPhrase::AnnexEvidence:
        return {u"Evidence", u"证据清单"};
    case AuditPhrase::NoEvidence:
        return {u"No files are kept with this audit.", u"本次审计没有留存文件。"};
    case AuditPhrase::Backs:
        return {u"Backs", u"佐证对象"};
    case AuditPhrase::EvidenceNote:
        return {
            u"The digest is the beginning of the file's SHA-256: by it anyone can tell whether a file is the "
            u"one that the audit looked at. The files themselves are kept in the workspace and are not part "
            u"of this report.",
            u"摘要取自文件的SHA-"
            u"256值开头，凭它可以核对文件是否就是审计时的那一份。文件保存在工作文件中，不附于本"
            u"报告。"};
    case AuditPhrase::AnnexDistribution:
        return {u"Distribution", u"分发名单"};
    case AuditPhrase::NoDistribution:
        return {u"No addressees are named.", u"尚未列出收件人。"};
    }
    Q_UNREACHABLE();
}

} // namespace

QString sayAudit(AuditPhrase phrase, Language language, std::initializer_list<QString> args)
{
    return filled(wordsOf(phrase).in(language), args);
}

} // namespace sextant::report::detail
