#pragma once

#include "cli/phrase.h"

/// What the verbs print, in both languages. Help texts are in help_phrases.h, errors in error_words.cpp.
namespace sextant::cli::phrases {

// columns and headings
inline constexpr Phrase kId{u"Id", u"标识"};
inline constexpr Phrase kVersion{u"Version", u"版本"};
inline constexpr Phrase kTitle{u"Title", u"标题"};
inline constexpr Phrase kName{u"Name", u"名称"};
inline constexpr Phrase kKind{u"Kind", u"类型"};
inline constexpr Phrase kCreditCode{u"Credit code", u"统一社会信用代码"};
inline constexpr Phrase kStage{u"Stage", u"阶段"};
inline constexpr Phrase kStarted{u"Started", u"开始日期"};
inline constexpr Phrase kCoverage{u"Coverage", u"完成度"};
inline constexpr Phrase kFramework{u"Framework", u"评估框架"};
inline constexpr Phrase kSection{u"Section", u"部分"};
inline constexpr Phrase kScore{u"Score", u"得分"};
inline constexpr Phrase kInterval{u"Interval", u"区间"};
inline constexpr Phrase kBand{u"Band", u"等级"};
inline constexpr Phrase kItem{u"Item", u"指标"};
inline constexpr Phrase kAnswer{u"Answer", u"答案"};
inline constexpr Phrase kPoints{u"Points", u"分值"};
inline constexpr Phrase kWeight{u"Weight", u"权重"};
inline constexpr Phrase kProduct{u"Product", u"乘积"};
inline constexpr Phrase kFile{u"File", u"文件"};
inline constexpr Phrase kSize{u"Bytes", u"字节"};
inline constexpr Phrase kType{u"Type", u"文件类型"};
inline constexpr Phrase kRow{u"Row", u"行"};
inline constexpr Phrase kOverall{u"Overall", u"总体"};

// states
inline constexpr Phrase kDraft{u"draft", u"草稿"};
inline constexpr Phrase kInReview{u"in review", u"复核中"};
inline constexpr Phrase kSigned{u"signed", u"已签署"};
inline constexpr Phrase kUnanswered{u"unanswered", u"未作答"};
inline constexpr Phrase kNotApplicable{u"not applicable: %1", u"不适用：%1"};
inline constexpr Phrase kConflicted{u"answered differently by two people", u"两人答案不一致"};
inline constexpr Phrase kDemoMark{u" (demo)", u"（演示）"};
inline constexpr Phrase kYes{u"yes", u"是"};
inline constexpr Phrase kNo{u"no", u"否"};
inline constexpr Phrase kNothing{u"nothing", u"无"};

// framework
inline constexpr Phrase kPackIsSound{u"%1: nothing to mend", u"%1：没有问题"};
inline constexpr Phrase kWarning{u"warning: ", u"警告："};
inline constexpr Phrase kPackCounts{u"Sections %1 · items %2 · key items %3 · options %4",
                                    u"部分%1个，指标%2项，关键指标%3项，选项%4个"};
inline constexpr Phrase kPackDigest{u"Digest %1", u"摘要：%1"};
inline constexpr Phrase kMissingTranslations{u"Missing translations: %1", u"缺少译文：%1"};
inline constexpr Phrase kKeyMark{u"key", u"关键"};
inline constexpr Phrase kGateMark{u"gate %1", u"门槛%1"};

// files
inline constexpr Phrase kCreated{u"Created %1", u"已新建%1"};
inline constexpr Phrase kOrganisationIs{u"Organisation %1", u"机构：%1"};
inline constexpr Phrase kAssessmentIs{u"Assessment %1", u"评估：%1"};
inline constexpr Phrase kCopied{u"Copied to %1", u"已备份到%1"};
inline constexpr Phrase kFiguresDiffer{
    u"Signed with engine %1; this engine gives other figures. As signed: overall %2",
    u"签署时的引擎为%1，本程序算出的得分与之不同。签署时总分%2"};
inline constexpr Phrase kWritten{u"Written to %1", u"已写入%1"};
inline constexpr Phrase kNoOrganisations{u"No organisations.", u"没有机构。"};
inline constexpr Phrase kNoAssessments{u"No assessments.", u"没有评估。"};
inline constexpr Phrase kNoEvidence{u"No evidence.", u"没有证据。"};
inline constexpr Phrase kNoHistory{u"No changes.", u"没有更改。"};
inline constexpr Phrase kNothingChanged{u"Nothing to change.", u"没有变化。"};
inline constexpr Phrase kChanged{u"Changed: %1", u"已更改：%1"};
inline constexpr Phrase kReviewed{u"%1: reviewed", u"%1：已复核"};
inline constexpr Phrase kSignedNow{u"Signed: %1", u"已签署：%1"};
inline constexpr Phrase kReopened{u"Reopened: %1", u"已重新打开：%1"};
inline constexpr Phrase kAttached{u"%1: %2 attached", u"%1：已附上%2"};
inline constexpr Phrase kUses{u"Uses", u"使用次数"};
inline constexpr Phrase kDetached{u"%1: no longer linked", u"%1：已取消关联"};
inline constexpr Phrase kErased{u"%1: erased for good; older copies and backups keep it",
                                u"%1：已彻底清除；较早的副本和备份中仍有"};
inline constexpr Phrase kHistoryLine{u"%1  %2  %3: %4 → %5", u"%1  %2  %3：%4 → %5"};

// what a change was made to
inline constexpr Phrase kOrganisation{u"organisation", u"机构"};
inline constexpr Phrase kAssessment{u"assessment", u"评估"};
inline constexpr Phrase kResponse{u"response", u"答案"};
inline constexpr Phrase kNote{u"note", u"备注"};
inline constexpr Phrase kFlagged{u"flag", u"标记"};
inline constexpr Phrase kTarget{u"target", u"目标"};
inline constexpr Phrase kAssignee{u"assignee", u"负责人"};
inline constexpr Phrase kReview{u"review", u"复核"};
inline constexpr Phrase kCarriedOver{u"carried over", u"沿用"};
inline constexpr Phrase kAsOf{u"as of", u"截至日期"};
inline constexpr Phrase kPreparedBy{u"prepared by", u"编制人"};
inline constexpr Phrase kReviewedBy{u"reviewed by", u"复核人"};
inline constexpr Phrase kEvidence{u"evidence", u"证据"};
inline constexpr Phrase kAudit{u"audit", u"审计"};
inline constexpr Phrase kSampleRecord{u"sample", u"样本"};
inline constexpr Phrase kReviewNote{u"review note", u"复核意见"};
inline constexpr Phrase kReviewReply{u"reply to the review note", u"对复核意见的答复"};
inline constexpr Phrase kReviewResolved{u"review note settled", u"复核意见已落实"};
inline constexpr Phrase kPrepared{u"signed off", u"签署"};
inline constexpr Phrase kPeriod{u"period", u"期间"};
inline constexpr Phrase kAuditFinding{u"finding", u"审计发现"};
inline constexpr Phrase kSeal{u"signature", u"签署"};
inline constexpr Phrase kPerson{u"person", u"人员"};

// import
inline constexpr Phrase kImportCounts{u"created %1 · updated %2 · unchanged %3 · refused %4",
                                      u"新增%1，更新%2，未变%3，拒绝%4"};
inline constexpr Phrase kDryRun{u"Dry run: nothing was written.", u"试运行：未写入任何内容。"};
inline constexpr Phrase kRowRefused{u"row %1, %2: %3", u"第%1行，%2：%3"};

// verify
inline constexpr Phrase kVerified{
    u"Changes %1 · sessions %2 · evidence files %3 · seals %4 · withheld %5 · erased %6",
    u"更改%1，会话%2，证据文件%3，签署%4，未包含%5，已清除%6"};
inline constexpr Phrase kNoFaults{u"No faults.", u"没有发现问题。"};

// score and explain
inline constexpr Phrase kFrameworkLine{u"Framework %1 %2 · engine %3", u"评估框架：%1 %2，引擎%3"};
inline constexpr Phrase kGatesPassed{u"Gates passed: %1 of %2", u"门槛：%2项中通过%1项"};
inline constexpr Phrase kGateFailed{u"failed", u"未通过"};
inline constexpr Phrase kGateOpen{u"open", u"未定"};
inline constexpr Phrase kGateDropped{u"dropped", u"不计"};
inline constexpr Phrase kNeedsAtLeast{u"has %1, needs at least %2", u"现为%1，至少须%2"};
inline constexpr Phrase kNeedsAtMost{u"has %1, needs at most %2", u"现为%1，至多%2"};
inline constexpr Phrase kReadinessIs{u"Readiness: %1", u"准备度：%1"};
inline constexpr Phrase kCanStillBecome{u"When all is answered: from %1 to %2", u"全部作答后：从%1到%2"};
inline constexpr Phrase kReady{u"ready", u"已准备好"};
inline constexpr Phrase kConditional{u"ready on conditions", u"有条件准备好"};
inline constexpr Phrase kNotReady{u"not ready", u"尚未准备好"};
inline constexpr Phrase kIncomplete{u"incomplete", u"未完成"};
inline constexpr Phrase kDisclaimer{u"Self-assessed, indicative.", u"自评结果，仅供参考。"};

inline constexpr Phrase kWhatIf{u"What if, nothing is saved: %1", u"假设推演，不保存任何内容：%1"};
inline constexpr Phrase kAlreadyReached{u"To reach %1, nothing has to be improved.",
                                        u"要达到%1，没有需要改进的。"};
inline constexpr Phrase kShortestList{u"To reach %1, at least %2 to improve; proven, no list is shorter:",
                                      u"要达到%1，至少改进%2项；已证明没有更短的清单："};
inline constexpr Phrase kShortList{u"To reach %1, %2 to improve; a shorter list may exist:",
                                   u"要达到%1，改进%2项；可能还有更短的清单："};
inline constexpr Phrase kNoListFound{u"To reach %1, no list was found within the bounds of the search.",
                                     u"要达到%1，在搜索范围内没有找到清单。"};
inline constexpr Phrase kOutOfReach{u"%1 is out of reach, even with every rated answer at its best.",
                                    u"即使已评的题目全部达到最好，也达不到%1。"};
inline constexpr Phrase kGatesInTheWay{u"Gates in the way: %1", u"未过的门槛：%1"};
inline constexpr Phrase kSectionsInTheWay{u"Sections that stay too low: %1", u"仍然偏低的部分：%1"};
inline constexpr Phrase kAnswerFirstBest{u"Answer first, here taken at their best: %1",
                                         u"先作答（这里按最好的答案计算）：%1"};
inline constexpr Phrase kAnswerFirstWorst{u"Answer first, here taken at their worst: %1",
                                          u"先作答（这里按最差的答案计算）：%1"};
inline constexpr Phrase kReviewFirst{u"Not applicable, to be reviewed first: %1", u"标为不适用，先复核：%1"};

inline constexpr Phrase kRuleMean{u"Rule: the mean, Σ (weight × points) ÷ Σ weight, over rated items.",
                                  u"规则：加权平均，即已评指标的 Σ（权重×分值）÷ Σ 权重。"};
inline constexpr Phrase kRuleSum{u"Rule: the sum of weight × points over rated items.",
                                 u"规则：合计，即已评指标的权重×分值之和。"};
inline constexpr Phrase kRuleLowest{u"Rule: the lowest points decide; weights are ignored.",
                                    u"规则：取最低分，不计权重。"};
inline constexpr Phrase kRuleHighest{u"Rule: the highest points decide; weights are ignored.",
                                     u"规则：取最高分，不计权重。"};
inline constexpr Phrase kRuleSections{u"A part with its own sections counts as one weighted line for each.",
                                      u"含下级部分的，每个下级部分按一行加权计入。"};
inline constexpr Phrase kNotCounted{
    u"Unanswered, not applicable, hidden and unscored items bring neither points nor weight.",
    u"未作答、不适用、未显示和不计分的指标不带入分值和权重。"};
inline constexpr Phrase kHidden{u"not shown", u"未显示"};
inline constexpr Phrase kUnscored{u"not scored", u"不计分"};
inline constexpr Phrase kSumLine{u"Σ product %1 · Σ weight %2", u"Σ乘积%1，Σ权重%2"};
inline constexpr Phrase kFigure{u"Score: %1", u"得分：%1"};
inline constexpr Phrase kNoFigure{u"Score: none, nothing is rated", u"得分：无，尚无已评指标"};
inline constexpr Phrase kLowest{u"If every open question got its lowest points: %1",
                                u"未答问题全按最低分计：%1"};
inline constexpr Phrase kHighest{u"If every open question got its highest points: %1",
                                 u"未答问题全按最高分计：%1"};
inline constexpr Phrase kQuotient{u"%1 ÷ %2 = %3", u"%1 ÷ %2 = %3"};
inline constexpr Phrase kCoverageLine{u"Coverage: (rated %1 + not applicable %2) ÷ %3 = %4",
                                      u"完成度：（已评%1 + 不适用%2）÷ %3 = %4"};
inline constexpr Phrase kBandIs{u"Band: %1", u"等级：%1"};
inline constexpr Phrase kNoBand{u"Band: none below full coverage", u"等级：未全部作答，不评等级"};

} // namespace sextant::cli::phrases
