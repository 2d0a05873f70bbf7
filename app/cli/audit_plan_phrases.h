#pragma once

#include "cli/phrase.h"

/// Words of the verb on universe and annual plan.
namespace sextant::cli::phrases {

inline constexpr Phrase kRank{u"Rank", u"排名"};
inline constexpr Phrase kUnit{u"Auditable unit", u"审计单元"};
inline constexpr Phrase kRisk{u"Risk", u"风险"};
inline constexpr Phrase kResidual{u"Residual", u"剩余风险"};
inline constexpr Phrase kLastAudited{u"Last audited", u"上次审计"};
inline constexpr Phrase kInThePlan{u"Plan", u"年度计划"};
inline constexpr Phrase kPlanDays{u"Days", u"人天"};
inline constexpr Phrase kQuarter{u"Quarter", u"季度"};
inline constexpr Phrase kNoUnits{u"No auditable units.", u"没有审计单元。"};
inline constexpr Phrase kNoPlan{u"No plan for this year.", u"本年没有审计计划。"};
inline constexpr Phrase kPlanSums{u"Days: %1 available, %2 in reserve, %3 planned, %4 left",
                                  u"人天：可用%1，预留%2，已排%3，剩余%4"};
inline constexpr Phrase kNotApproved{u"Not approved.", u"尚未批准。"};
inline constexpr Phrase kApproved{u"Approved by %1, %2", u"批准人：%1，%2"};

} // namespace sextant::cli::phrases

namespace sextant::cli::help {

inline constexpr Phrase kAuditPlan{u"The audit universe by risk, and the plan of a year",
                                   u"按风险列出审计单元和某年的审计计划"};
inline constexpr Phrase kPlanYear{u"year of the plan", u"计划年度"};

} // namespace sextant::cli::help
