#include "report/detail/plan_words.h"

#include "report/detail/words.h"

namespace sextant::report::detail {

namespace {

// One case for each phrase and no default: a new phrase does not compile until it has words.
Words wordsOf(PlanPhrase phrase)
{
    switch (phrase) {
    case PlanPhrase::Title:
        return {u"Action plan", u"行动计划"};
    case PlanPhrase::RunningTitle:
        return {u"Action plan, %1", u"行动计划\u2002%1"};
    case PlanPhrase::Foot:
        return {u"Self-assessed, indicative. As of %1", u"自评结果，仅供参考。截至%1"};
    case PlanPhrase::FileName:
        return {u"%1 action plan %2", u"%1行动计划%2"};
    case PlanPhrase::ActionCount:
        return {u"%1 actions", u"共%1项行动", u"One action"};
    case PlanPhrase::NoActions:
        return {u"No actions yet", u"还没有行动"};
    case PlanPhrase::LateCount:
        return {u"%1 are late.", u"其中%1项已逾期。", u"One is late."};
    case PlanPhrase::FigureNote:
        return {u"planned; now %1", u"完成后；目前%1"};
    case PlanPhrase::EffectScore:
        return {u"When all of them are done, the overall figure goes from %1 to %2.",
                u"全部完成后，总分由%1变为%2。"};
    case PlanPhrase::EffectSame:
        return {u"The overall figure stays at %1: no action aims at a level that is not reached yet.",
                u"总分仍为%1：没有行动以尚未达到的等级为目标。"};
    case PlanPhrase::EffectVerdict:
        return {u"The result goes from “%1” to “%2”.", u"结论由“%1”变为“%2”。"};
    case PlanPhrase::EffectGates:
        return {u"Gates passed: %1 of %3 now, %2 of %3 then.", u"共%3道门槛，目前达到%1道，届时%2道。"};
    case PlanPhrase::ToDo:
        return {u"To do", u"待完成"};
    case PlanPhrase::Claimed:
        return {u"Claimed done, to be verified", u"已报完成，待核实"};
    case PlanPhrase::Closed:
        return {u"Closed", u"已了结"};
    case PlanPhrase::What:
        return {u"What is to be done", u"行动"};
    case PlanPhrase::Owner:
        return {u"Owner", u"责任人"};
    case PlanPhrase::Due:
        return {u"Due", u"期限"};
    case PlanPhrase::Cost:
        return {u"Cost", u"费用"};
    case PlanPhrase::State:
        return {u"State", u"状态"};
    case PlanPhrase::Level:
        return {u"Level", u"等级"};
    case PlanPhrase::NoOwner:
        return {u"nobody yet", u"未定"};
    case PlanPhrase::NoDue:
        return {u"not agreed", u"未定"};
    case PlanPhrase::LateBy:
        return {u"%1 days late", u"逾期%1天", u"1 day late"};
    case PlanPhrase::CostHeading:
        return {u"What it costs", u"费用合计"};
    case PlanPhrase::Funding:
        return {u"Paid from", u"资金来源"};
    case PlanPhrase::Actions:
        return {u"Actions", u"行动数"};
    case PlanPhrase::Amount:
        return {u"Amount", u"金额"};
    case PlanPhrase::WithoutCost:
        return {u"%1 actions state no cost.", u"另有%1项行动未填费用。", u"One action states no cost."};
    case PlanPhrase::Sentence:
        return {u"The council has considered this plan and decides that it be carried out.",
                u"理事会已审议本行动计划，同意实施。"};
    }
    Q_UNREACHABLE();
}

} // namespace

QString sayPlan(PlanPhrase phrase, Language language, std::initializer_list<QString> args)
{
    return filled(wordsOf(phrase).in(language), args);
}

QString sayPlanCount(PlanPhrase phrase, Language language, int count)
{
    return filled(wordsOf(phrase).in(language, count), {QString::number(count)});
}

} // namespace sextant::report::detail
