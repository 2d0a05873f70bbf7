#pragma once

#include "cli/action_phrases.h"
#include "cli/audit_phrases.h"

/// Words of the verbs on findings, apart from the others because only they need them.
namespace sextant::cli::phrases {

inline constexpr Phrase kFinding{u"Finding", u"审计发现"};
inline constexpr Phrase kGrade{u"Grade", u"等级"};
inline constexpr Phrase kWhyGrade{u"Why this grade", u"定级理由"};
inline constexpr Phrase kFindingStage{u"Stage", u"阶段"};
inline constexpr Phrase kCriteria{u"Criteria", u"标准"};
inline constexpr Phrase kCondition{u"Condition", u"现状"};
inline constexpr Phrase kCause{u"Root cause", u"根本原因"};
inline constexpr Phrase kEffect{u"Effect", u"影响"};
inline constexpr Phrase kRecommendation{u"Recommendation", u"建议"};
inline constexpr Phrase kFindingChecks{u"Checks", u"检查项"};
inline constexpr Phrase kResponseIs{u"Management response", u"管理层答复"};
inline constexpr Phrase kResponseText{u"In their words", u"答复内容"};
inline constexpr Phrase kFindingOwner{u"Owner", u"责任人"};
inline constexpr Phrase kFindingDue{u"Due", u"整改期限"};
inline constexpr Phrase kMissingForFinal{u"Missing before it is final", u"定稿前尚缺"};
inline constexpr Phrase kHeaded{u"%1: %2", u"%1：%2"};
inline constexpr Phrase kComma{u", ", u"、"};
inline constexpr Phrase kRestricted{u"restricted", u"受限"};
inline constexpr Phrase kNoFindings{u"No findings.", u"没有审计发现。"};

} // namespace sextant::cli::phrases

namespace sextant::cli::help {

inline constexpr Phrase kFindingGroup{u"Findings of an audit", u"审计发现"};
inline constexpr Phrase kFindingList{u"The findings of an audit", u"列出审计发现"};
inline constexpr Phrase kFindingShow{u"One finding with all its parts", u"显示一项审计发现的全部内容"};
inline constexpr Phrase kFindingAdd{u"Add a finding; prints its number", u"添加一项审计发现，并输出其编号"};
inline constexpr Phrase kFindingSet{u"Change fields of a finding; an empty text clears one",
                                    u"更改审计发现；空文本表示清除该项"};
inline constexpr Phrase kFindingName{u"number (F2) or id of the finding", u"审计发现的编号（F2）或标识"};
inline constexpr Phrase kFindingCriteria{u"what should be", u"标准：应当怎样"};
inline constexpr Phrase kFindingCondition{u"what was found", u"现状：发现了什么"};
inline constexpr Phrase kFindingCause{u"the root cause", u"根本原因"};
inline constexpr Phrase kFindingEffect{u"what follows from it", u"影响"};
inline constexpr Phrase kFindingRecommendation{u"what should be done", u"建议"};
inline constexpr Phrase kConsequence{u"how grave: 1 slight, 2 marked, 3 severe",
                                     u"后果：1轻微、2明显、3严重"};
inline constexpr Phrase kLikelihood{u"how likely: 1 unlikely, 2 possible, 3 likely",
                                    u"可能性：1不太可能、2可能、3很可能"};
inline constexpr Phrase kGradeDeparture{u"low, medium or high, departing from the matrix",
                                        u"low（低）、medium（中）或high（高），偏离矩阵定级"};
inline constexpr Phrase kGradeReason{u"why it departs from the matrix", u"偏离矩阵定级的理由"};
inline constexpr Phrase kFindingStage{u"draft, agreed, final",
                                      u"draft（初稿）、agreed（已确认）、final（定稿）"};
inline constexpr Phrase kResponseKind{u"none, accepted, partlyAccepted, rejected, riskAccepted",
                                      u"none（尚未回应）、accepted（接受）、partlyAccepted（部分接受）、rejec"
                                      u"ted（不接受）、riskAccepted（承担风险）"};
inline constexpr Phrase kResponseText{u"what management says", u"管理层答复内容"};
inline constexpr Phrase kResponseBy{u"who answers for management", u"答复人姓名"};
inline constexpr Phrase kResponseOn{u"day of the response (default: today)", u"答复日期（默认今天）"};
inline constexpr Phrase kFindingOwner{u"name of who puts it right", u"整改责任人姓名"};
inline constexpr Phrase kFindingChecks{
    u"checks that show it: all of them; of a new finding the first gives what is usual",
    u"关联的全部检查项；新建时按第一个带出常见内容"};
inline constexpr Phrase kFindingSamples{u"samples that show it: all of them (WP-05)",
                                        u"关联的全部样本底稿（WP-05）"};
inline constexpr Phrase kFindingEvidence{u"files that show it: all of them, by id", u"关联的全部证据标识"};
inline constexpr Phrase kRepeatOf{u"finding of an earlier audit that it repeats: \"IA-2025-01 F2\"",
                                  u"所重复的以往审计发现，如“IA-2025-01 F2”"};

} // namespace sextant::cli::help
