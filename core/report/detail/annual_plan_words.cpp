#include "report/detail/annual_plan_words.h"

#include "report/detail/words.h"

namespace sextant::report::detail {

namespace {

// One case for each phrase and no default: a new phrase does not compile until it has words.
Words wordsOf(AnnualPlanPhrase phrase)
{
    switch (phrase) {
    case AnnualPlanPhrase::Kicker:
        return {u"Annual plan of internal audit %1", u"%1年度内部审计计划"};
    case AnnualPlanPhrase::Title:
        return {u"%1 audits in the plan", u"计划审计%1项", u"One audit in the plan"};
    case AnnualPlanPhrase::NoAudits:
        return {u"No audit in the plan", u"计划中没有审计"};
    case AnnualPlanPhrase::RunningTitle:
        return {u"Annual audit plan %1", u"%1年度审计计划"};
    case AnnualPlanPhrase::Foot:
        return {u"Ranks by residual risk as judged by the auditor. As of %1",
                u"按审计人员评定的剩余风险排序。截至%1"};
    case AnnualPlanPhrase::FileName:
        return {u"%1 audit plan %2", u"%1%2年度审计计划"};
    case AnnualPlanPhrase::FigureOf:
        return {u"of %1 days", u"共%1人天"};
    case AnnualPlanPhrase::FigureNote:
        return {u"planned; %1 kept free", u"已排；预留%1"};
    case AnnualPlanPhrase::DaysFit:
        return {u"The audits take %1 days; %2 days are available, of which %3 are kept free for alerts.",
                u"各项审计共需%1人天；可用%2人天，其中%3人天预留给线索。"};
    case AnnualPlanPhrase::DaysLeft:
        return {u"%1 days are not planned yet.", u"还有%1人天未排。", u"One day is not planned yet."};
    case AnnualPlanPhrase::DaysOver:
        return {u"The plan is %1 days over what there is.", u"计划超出可用人天%1天。",
                u"The plan is one day over what there is."};
    case AnnualPlanPhrase::LeftOutCount:
        return {u"%1 units that are due are left out for want of days.",
                u"有%1个到期的单元因人天不足未列入。", u"One unit that is due is left out for want of days."};
    case AnnualPlanPhrase::NoneLeftOut:
        return {u"Nothing that is due is left out for want of days.",
                u"没有到期的单元因人天不足而未列入。"};
    case AnnualPlanPhrase::Rank:
        return {u"Rank", u"排序"};
    case AnnualPlanPhrase::Unit:
        return {u"Unit", u"审计单元"};
    case AnnualPlanPhrase::Risk:
        return {u"Residual risk", u"剩余风险"};
    case AnnualPlanPhrase::LastAudited:
        return {u"Last audited", u"上次审计"};
    case AnnualPlanPhrase::Never:
        return {u"never", u"从未"};
    case AnnualPlanPhrase::Due:
        return {u"Due", u"到期"};
    case AnnualPlanPhrase::Now:
        return {u"now", u"现在"};
    case AnnualPlanPhrase::Days:
        return {u"Days", u"人天"};
    case AnnualPlanPhrase::Why:
        return {u"Why it is left out", u"未列入的原因"};
    case AnnualPlanPhrase::ChosenHeading:
        return {u"What is audited, by quarter", u"各季度的审计"};
    case AnnualPlanPhrase::Quarter:
        return {u"Quarter %1: %2 days", u"第%1季度\u2002%2人天"};
    case AnnualPlanPhrase::NoQuarter:
        return {u"Quarter not decided: %1 days", u"季度未定\u2002%1人天"};
    case AnnualPlanPhrase::Gone:
        return {u"A unit that is no longer in the universe", u"已不在总览中的单元"};
    case AnnualPlanPhrase::LeftOutHeading:
        return {u"What is not audited this year", u"本年不审计的部分"};
    case AnnualPlanPhrase::LeftOutText:
        return {u"By approving the plan the council accepts that nobody looks at these this year.",
                u"理事会批准计划，即接受本年不审计以下各项。"};
    case AnnualPlanPhrase::Approved:
        return {u"Approved by %1 on %2.", u"%2由%1批准。"};
    case AnnualPlanPhrase::ApprovedMinute:
        return {u"Minutes: %1.", u"见会议纪要：%1。"};
    case AnnualPlanPhrase::ChangedTitle:
        return {u"Changed after approval", u"批准后有改动"};
    case AnnualPlanPhrase::ChangedText:
        return {u"The plan as printed here was last changed on %1 and is not the one that was approved.",
                u"本计划最近一次改动在%1，与批准时不同。"};
    case AnnualPlanPhrase::Method:
        return {
            u"Inherent risk is impact × likelihood, each 1 to 5; confidence in the controls lowers it to "
            u"the residual risk. 12 and more is high, audited every year; 6 and more medium, every second "
            u"year; below low, every third year.",
            u"固有风险＝影响×可能性，各1至5分；对控制的信心把它降为剩余风险。12分及以上为高，每年审；6分及以"
            u"上为中，两年一次；不足6分为低，三年一次。"};
    case AnnualPlanPhrase::Sentence:
        return {u"The council has considered this plan and approves it with what it leaves out.",
                u"理事会已审议本计划，批准计划，并接受其中不审计的部分。"};
    }
    Q_UNREACHABLE();
}

} // namespace

QString sayAnnualPlan(AnnualPlanPhrase phrase, Language language, std::initializer_list<QString> args)
{
    return filled(wordsOf(phrase).in(language), args);
}

QString sayAnnualPlanCount(AnnualPlanPhrase phrase, Language language, int count)
{
    return filled(wordsOf(phrase).in(language, count), {QString::number(count)});
}

} // namespace sextant::report::detail
