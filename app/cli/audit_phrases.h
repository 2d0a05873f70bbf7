#pragma once

#include "cli/phrase.h"

/// Words of the verbs on audits, apart from the others because only they need them.
namespace sextant::cli::phrases {

inline constexpr Phrase kCode{u"Code", u"编号"};
inline constexpr Phrase kAuditPeriod{u"Period", u"被审计期间"};
inline constexpr Phrase kAuditProgress{u"Answered", u"已答"};
inline constexpr Phrase kOpinionSoFar{u"Opinion so far", u"当前意见"};
inline constexpr Phrase kFindings{u"Findings", u"审计发现"};
inline constexpr Phrase kNoAudits{u"No audits.", u"没有审计。"};
inline constexpr Phrase kNothingTested{u"nothing tested yet", u"尚未测试"};
inline constexpr Phrase kNoFindingYet{u"no finding yet", u"尚无审计发现"};
inline constexpr Phrase kGradeCount{u"%1 %2", u"%2%1项"};
inline constexpr Phrase kHigh{u"high", u"高"};
inline constexpr Phrase kMedium{u"medium", u"中"};
inline constexpr Phrase kLow{u"low", u"低"};
inline constexpr Phrase kUngraded{u"not graded", u"未定级"};
inline constexpr Phrase kLocked{u"restricted", u"受限"};
inline constexpr Phrase kBetween{u" · ", u"，"};

inline constexpr Phrase kSatisfactory{u"satisfactory", u"符合"};
inline constexpr Phrase kPartly{u"partly", u"部分符合"};
inline constexpr Phrase kNotSatisfactory{u"not satisfactory", u"不符合"};
inline constexpr Phrase kNotTested{u"not tested", u"未测试"};
inline constexpr Phrase kCheckOpen{u"open", u"未答"};

} // namespace sextant::cli::phrases

namespace sextant::cli::help {

inline constexpr Phrase kAudit{u"Internal audits by the Manual", u"按手册进行的内部审计"};
inline constexpr Phrase kAuditList{u"The audits of a file", u"列出文件中的审计"};
inline constexpr Phrase kAuditNew{u"Start an audit; prints its code", u"新建审计；只输出其编号"};
inline constexpr Phrase kAuditAnswer{u"Record the result of one check", u"记录一个检查项的结果"};
inline constexpr Phrase kAuditImport{u"Take results from a CSV file, all or nothing",
                                     u"从CSV导入检查结果，全部成功或全不写入"};
inline constexpr Phrase kAuditExport{u"Write checks, results and findings to a file",
                                     u"将检查项、结果和审计发现写入文件"};
inline constexpr Phrase kEngagementName{u"code or id of the audit", u"审计的编号或标识"};
inline constexpr Phrase kAuditOrganisation{u"only those of this organisation: its id",
                                           u"只列出此机构的审计：机构标识"};
inline constexpr Phrase kAuditTitle{u"title in English", u"英文标题"};
inline constexpr Phrase kAuditTitleZh{u"title in Chinese", u"中文标题"};
inline constexpr Phrase kAuditChapters{u"chapters of the Manual by id or code: cash,6 (default: all)",
                                       u"手册章节的标识或编号，如cash,6（默认全部）"};
inline constexpr Phrase kAuditPeriodHelp{u"what is audited: 2026-01-01..2026-06-30",
                                         u"被审计期间，如2026-01-01..2026-06-30"};
inline constexpr Phrase kAuditStart{u"day on which the work begins (default: today)",
                                    u"工作开始日期（默认今天）"};
inline constexpr Phrase kAuditDays{u"days that the work takes, by the calendar", u"工作天数（按日历计）"};
inline constexpr Phrase kAuditLead{u"name of the lead auditor (default: the author)",
                                   u"审计组长姓名（默认为操作人）"};
inline constexpr Phrase kAuditCode{u"code of the audit (default: the next of the year)",
                                   u"审计编号（默认为当年的下一个）"};
inline constexpr Phrase kAuditSet{u"Change what an audit says of itself, and its stage; an empty text clears",
                                  u"更改审计的基本情况和阶段；空文本表示清除该项"};
inline constexpr Phrase kAuditSign{u"Sign the report: nothing can be changed then",
                                   u"签署审计报告，此后不能更改"};
inline constexpr Phrase kAuditReopen{u"Open a signed audit for changes", u"重新打开已签署的审计"};
inline constexpr Phrase kAuditObjective{u"objective of the audit", u"审计目标"};
inline constexpr Phrase kAuditScope{u"what is within its scope and what is not", u"审计范围"};
inline constexpr Phrase kAuditCriteria{u"criteria: rules, policies, agreements",
                                       u"审计标准：法规、制度、协议"};
inline constexpr Phrase kAuditSummary{u"executive summary of the report", u"报告的内容摘要"};
inline constexpr Phrase kSameInChinese{u"the same in Chinese", u"同上，中文"};
inline constexpr Phrase kAuditPlanned{u"when the work begins and ends", u"工作的起止日期"};
inline constexpr Phrase kConfidentiality{u"none, internal, confidential, strictlyConfidential",
                                         u"none（无标识）、internal（内部）、confidential（保密）、"
                                         u"strictlyConfidential（严格保密）"};
inline constexpr Phrase kAuditStage{u"planned, fieldwork, reporting, followUp, closed, cancelled",
                                    u"planned（计划）、fieldwork（现场审计）、reporting（报告）、"
                                    u"followUp（后续跟踪）、closed（已关闭）、cancelled（已取消）"};
inline constexpr Phrase kCheckName{u"id or code of the check", u"检查项的标识或编号"};
inline constexpr Phrase kCheckResult{u"satisfactory, partly, not, na, not-tested; or Y, P, N, A, T",
                                     u"satisfactory（符合）、partly（部分符合）、not（不符合）、na（不适用）"
                                     u"、not-tested（未测试）；或Y、P、N、A、T"};
inline constexpr Phrase kCheckNote{u"the working paper of the check", u"该检查项的工作底稿"};
inline constexpr Phrase kCheckReason{u"why it is not applicable (na)", u"不适用的理由（na必填）"};
inline constexpr Phrase kCheckTable{u"CSV file: check,answer,reason,note",
                                    u"CSV文件：check,answer,reason,note"};
inline constexpr Phrase kAuditFormat{u"csv or json (default: as the file is called)",
                                     u"csv或json（默认按文件名）"};
inline constexpr Phrase kAuditOutput{u"file to write: .csv (a table of checks) or .json (everything)",
                                     u"要写入的文件：.csv（检查项表）或.json（全部内容）"};

} // namespace sextant::cli::help
