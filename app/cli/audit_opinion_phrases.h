#pragma once

#include "cli/audit_finding_phrases.h"

/// Words of the verbs on the opinion and the report of an audit.
namespace sextant::cli::phrases {

inline constexpr Phrase kOpinionIs{u"Opinion", u"审计意见"};
inline constexpr Phrase kOpinionReason{u"Set by the lead auditor", u"由审计组长确定"};
inline constexpr Phrase kOpinionBy{u"By", u"确定人"};
inline constexpr Phrase kOpinionByRule{u"By the rule", u"按规则"};
inline constexpr Phrase kOpinionRule{u"It follows from this", u"依据"};
inline constexpr Phrase kFailedGate{u"Gate not passed", u"未通过的门槛"};
inline constexpr Phrase kFarFromRule{u"More than one step from the rule.", u"与规则相差超过一级。"};

} // namespace sextant::cli::phrases

namespace sextant::cli::help {

inline constexpr Phrase kAuditOpinion{u"The opinion so far, and what it follows from",
                                      u"当前审计意见及其依据"};
inline constexpr Phrase kAuditReport{u"The audit report as PDF, HTML, DOCX, XLSX or CSV",
                                     u"生成审计报告（PDF、HTML、DOCX、XLSX或CSV）"};
inline constexpr Phrase kOpinionSet{
    u"depart from the rule: satisfactory, someImprovement, majorImprovement, unsatisfactory",
    u"偏离规则另定意见：satisfactory（满意）、someImprovement（有待改进）、"
    u"majorImprovement（有待重大改进）、unsatisfactory（不满意）"};
inline constexpr Phrase kOpinionReason{u"why it departs from the rule", u"偏离规则的理由"};
inline constexpr Phrase kOpinionClear{u"go by the rule again", u"恢复按规则得出的意见"};
inline constexpr Phrase kReportFinding{u"only the sheet of this finding (F2)",
                                       u"只要这项审计发现的单页（F2）"};

} // namespace sextant::cli::help
