#pragma once

#include "cli/phrase.h"

/// Words of the verbs on actions, apart from the others because only they need them.
namespace sextant::cli::phrases {

inline constexpr Phrase kActionWhat{u"what", u"行动"};
inline constexpr Phrase kActionState{u"state", u"状态"};
inline constexpr Phrase kActionOwner{u"owner", u"责任人"};
inline constexpr Phrase kActionDue{u"due", u"期限"};
inline constexpr Phrase kActionItem{u"item", u"指标"};
inline constexpr Phrase kActionLate{u"late", u"逾期"};
inline constexpr Phrase kNoActions{u"No actions.", u"没有行动。"};
inline constexpr Phrase kActionUnchanged{u"Nothing changed.", u"没有变化。"};
inline constexpr Phrase kActionChanged{u"Changed: %1", u"已更改：%1"};
inline constexpr Phrase kCalendarWritten{u"%1 due days written to %2", u"已将%1个期限写入%2"};

} // namespace sextant::cli::phrases

namespace sextant::cli::help {

inline constexpr Phrase kAction{u"Actions of the plan", u"计划中的行动"};
inline constexpr Phrase kActionList{u"The actions of a plan", u"列出计划中的行动"};
inline constexpr Phrase kActionAdd{u"Add an action; prints its id", u"添加一项行动，并输出其标识"};
inline constexpr Phrase kActionSet{u"Change fields of an action", u"更改行动的内容"};
inline constexpr Phrase kActionIcs{u"Write the due days as a calendar file", u"把期限写成日历文件"};
inline constexpr Phrase kActionId{u"id of the action", u"行动的标识"};
inline constexpr Phrase kActionText{u"what is to be done, in English", u"行动内容（英文）"};
inline constexpr Phrase kActionTextZh{u"what is to be done, in Chinese", u"行动内容（中文）"};
inline constexpr Phrase kActionAssessment{u"assessment whose item it answers to", u"所依据的评估"};
inline constexpr Phrase kActionForItem{u"item that it answers to: id or code", u"所针对的指标：标识或编号"};
inline constexpr Phrase kActionTarget{u"points that the item shall bring", u"指标要达到的分值"};
inline constexpr Phrase kActionOwnerName{u"name of the owner", u"责任人姓名"};
inline constexpr Phrase kActionDueDay{u"day, as 2027-03-09", u"期限，如2027-03-09"};
inline constexpr Phrase kActionCost{u"amount", u"金额"};
inline constexpr Phrase kActionCurrency{u"three letters (default: CNY)", u"三个字母（默认CNY）"};
inline constexpr Phrase kActionFunding{
    u"ownFunds, donor, government, partner, inKind, toBeFound",
    u"ownFunds（自有资金）、donor（捐赠方）、government（政府资助）、partner（合作伙伴）、"
    u"inKind（实物或志愿服务）、toBeFound（尚待落实）"};
inline constexpr Phrase kActionFundingNote{u"about the funding", u"资金说明"};
inline constexpr Phrase kActionNewState{u"open, inProgress, claimedDone, verified, riskAccepted, superseded",
                                        u"open（未开始）、inProgress（进行中）、claimedDone（已报完成）、veri"
                                        u"fied（已核实）、riskAccepted（接受风险）、"
                                        u"superseded（已被取代）"};
inline constexpr Phrase kActionOnlyState{u"only those in this state", u"只列出此状态的行动"};
inline constexpr Phrase kActionBy{u"who says so (verified, riskAccepted: needed)",
                                  u"由谁认定（verified和riskAccepted必填）"};
inline constexpr Phrase kActionClosingNote{u"what shows that it is done, or why the risk is borne",
                                           u"完成的依据，或接受风险的理由"};
inline constexpr Phrase kCalendarOutput{u"calendar file to write (.ics)", u"要写入的日历文件（.ics）"};

} // namespace sextant::cli::help
