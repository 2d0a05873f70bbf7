#pragma once

#include "cli/phrase.h"

/// What `--help` says, in both languages.
namespace sextant::cli::help {

inline constexpr Phrase kProgram{
    u"Assess, offline, whether a civil society organisation is ready to work abroad.",
    u"离线评估社会组织是否已准备好走出去。"};
inline constexpr Phrase kJson{u"Output for machines: JSON, stable keys", u"以JSON输出，供程序读取，键名不变"};
inline constexpr Phrase kLang{u"Language of texts: en or zh (default: from LANG)",
                              u"文字语言：en或zh（默认按LANG）"};
inline constexpr Phrase kAuthor{u"Who makes the change (default: the system's user name)",
                                u"操作人（默认为系统用户名）"};
inline constexpr Phrase kHelp{u"Print this and end", u"显示帮助后退出"};
inline constexpr Phrase kVersion{u"Print the version and end", u"显示版本后退出"};

inline constexpr Phrase kUsage{u"Usage", u"用法"};
inline constexpr Phrase kOptions{u"Options", u"选项"};
inline constexpr Phrase kArguments{u"Arguments", u"参数"};
inline constexpr Phrase kVerb{u"VERB", u"命令"};
inline constexpr Phrase kVerbs{u"Verbs", u"命令"};
inline constexpr Phrase kRequired{u"(required)", u"（必需）"};

inline constexpr Phrase kFramework{u"Packs: what is asked and how it is scored",
                                   u"评估框架：问什么、怎么评分"};
inline constexpr Phrase kFrameworkList{u"Shipped packs, and those in a workspace",
                                       u"列出自带的和文件中的框架"};
inline constexpr Phrase kFrameworkCheck{u"Check packs; exit status 1 if there is anything to mend",
                                        u"检查框架；有问题时退出状态为1"};
inline constexpr Phrase kFrameworkShow{u"What a pack holds", u"显示框架的内容"};
inline constexpr Phrase kNew{u"Make a workspace file", u"新建工作文件"};
inline constexpr Phrase kOrganisation{u"Profiles of organisations", u"机构概况"};
inline constexpr Phrase kOrganisationList{u"The organisations of a file", u"列出文件中的机构"};
inline constexpr Phrase kOrganisationSet{u"Write fields of a profile; an empty text clears one",
                                         u"填写机构概况；空文本表示清除该项"};
inline constexpr Phrase kAssessment{u"Assessments and their answers", u"评估与答案"};
inline constexpr Phrase kAssessmentList{u"The assessments of a file", u"列出文件中的评估"};
inline constexpr Phrase kAssessmentNew{u"Start an assessment; prints its id", u"新建评估；只输出其标识"};
inline constexpr Phrase kRate{u"Answer one item", u"为一项指标作答"};
inline constexpr Phrase kReview{u"Mark the present answer as reviewed", u"将当前答案标为已复核"};
inline constexpr Phrase kImport{u"Take answers from a CSV file, all or nothing",
                                u"从CSV导入答案，全部成功或全不写入"};
inline constexpr Phrase kExport{u"Write the answers to a CSV file", u"将答案导出为CSV"};
inline constexpr Phrase kSign{u"Seal an assessment", u"签署评估"};
inline constexpr Phrase kReopen{u"Open a signed assessment for changes", u"重新打开已签署的评估"};
inline constexpr Phrase kEvidence{u"Files kept with answers", u"随答案保存的证据文件"};
inline constexpr Phrase kEvidenceAdd{u"Copy a file into the workspace", u"将文件存入工作文件"};
inline constexpr Phrase kEvidenceList{u"The files of an assessment or item", u"列出评估或指标的证据"};
inline constexpr Phrase kEvidenceGet{u"Take files out again", u"取出证据文件"};
inline constexpr Phrase kEvidenceDetach{u"Take a file off an item; its content stays",
                                        u"取消文件与指标的关联，内容保留"};
inline constexpr Phrase kEvidenceRemove{u"Erase a file that nothing uses, for good and on record",
                                        u"彻底清除没有使用的文件，并留下记录"};
inline constexpr Phrase kScore{u"All figures of an assessment", u"评估的全部得分"};
inline constexpr Phrase kWhatIf{u"The figures if ITEM had POINTS; nothing is saved",
                                u"假设ITEM的分值为POINTS时的得分，不保存"};
inline constexpr Phrase kReach{
    u"The shortest list of improvements to GOAL: ready, conditional, a band's id, a score",
    u"达到GOAL的最短改进清单：ready、conditional、等级的id或得分"};
inline constexpr Phrase kReachOpen{u"Open questions at their best (by default) or worst",
                                   u"未答题按最好（默认）或最差的答案计算"};
inline constexpr Phrase kExplain{u"The answers, points, weights and rules behind one figure",
                                 u"一个得分背后的答案、分值、权重和规则"};
inline constexpr Phrase kReport{u"The readiness report as PDF or HTML", u"生成PDF或HTML准备度报告"};
inline constexpr Phrase kManual{u"The Internal Auditor Manual", u"《内部审计手册》"};
inline constexpr Phrase kManualExport{u"The Manual, or chapters of it, as a file",
                                      u"将手册或其中几章写入文件"};
inline constexpr Phrase kHistory{u"Who changed what, when, from what to what", u"谁在何时把什么改成了什么"};
inline constexpr Phrase kVerify{u"Check the whole file; a line for each fault",
                                u"检查整个文件，每个问题一行"};
inline constexpr Phrase kVerifyReport{
    u"Say instead whether a saved report (PDF, HTML) matches the file; exit status 1 if not",
    u"改为核对已保存的报告（PDF、HTML）与文件是否一致；不一致时退出状态为1"};
inline constexpr Phrase kVerifyDigits{u"The same by the 12 digits in the foot of a printed page",
                                      u"按打印页页脚的12位摘要核对"};
inline constexpr Phrase kBackup{u"Make a verified copy", u"备份并核对副本"};

inline constexpr Phrase kFile{u"workspace file", u"工作文件"};
inline constexpr Phrase kNewFile{u"workspace file to make", u"要新建的工作文件"};
inline constexpr Phrase kAssessmentId{u"id of the assessment", u"评估标识"};
inline constexpr Phrase kItemId{u"id or code of the item", u"指标标识或编号"};
inline constexpr Phrase kPackPath{u"folder or YAML file", u"框架文件夹或YAML文件"};
inline constexpr Phrase kPack{u"id of a shipped pack, or a folder or YAML file",
                              u"自带框架的标识，或框架文件夹、YAML文件"};
inline constexpr Phrase kOrganisationName{u"name of the organisation", u"机构名称（英文或通用）"};
inline constexpr Phrase kOrganisationNameZh{u"name in Chinese", u"机构中文名称"};
inline constexpr Phrase kUscc{u"unified social credit code", u"统一社会信用代码"};
inline constexpr Phrase kDemo{u"with the demo organisation and its assessments", u"含演示机构及其评估"};
inline constexpr Phrase kOrganisationId{u"id of the organisation (default: the only one)",
                                        u"机构标识（默认为唯一的一家）"};
inline constexpr Phrase kTitle{u"title of the assessment", u"评估标题"};
inline constexpr Phrase kFrom{u"assessment whose answers to start from", u"沿用其答案的上次评估"};
inline constexpr Phrase kOption{u"id of each option chosen", u"所选选项的标识"};
inline constexpr Phrase kValue{u"a number, an ISO date or a text", u"数字、ISO日期或文本"};
inline constexpr Phrase kNa{u"not applicable, for this reason", u"不适用，并说明原因"};
inline constexpr Phrase kClear{u"take the answer away", u"清除答案"};
inline constexpr Phrase kNote{u"note on the answer", u"答案的备注"};
inline constexpr Phrase kAnswers{u"CSV file: item,response,na,note", u"CSV文件：item,response,na,note"};
inline constexpr Phrase kDryRun{u"say what would be done, write nothing", u"只显示将做什么，不写入"};
inline constexpr Phrase kOutput{u"file to write", u"要写入的文件"};
inline constexpr Phrase kEvidencePath{u"file to keep", u"要保存的文件"};
inline constexpr Phrase kEvidenceKey{u"id or code of the item, or id of the evidence",
                                     u"指标标识或编号，或证据标识"};
inline constexpr Phrase kEvidenceOf{u"id of the assessment (default: every file, used or not)",
                                    u"评估标识（默认列出全部文件，含未使用的）"};
inline constexpr Phrase kEvidenceId{u"id of the file, as evidence list tells it",
                                    u"文件的标识（见evidence list）"};
inline constexpr Phrase kEvidenceTarget{u"file or folder to write to (default: standard output)",
                                        u"要写入的文件或文件夹（默认为标准输出）"};
inline constexpr Phrase kNode{u"id of a section, or overall", u"部分的标识，或overall"};
inline constexpr Phrase kReportLang{u"en, zh, or both one after the other; side puts them side by side",
                                    u"en、zh或both（先后两份）；side为中英对照"};
inline constexpr Phrase kManualChapter{u"only these chapters: ids or codes (5, A1; manual:guide is part one)",
                                       u"只要这些章节：标识或编号（5、A1；manual:guide为第一部分）"};
inline constexpr Phrase kManualFormat{u"pdf (default) or md (Markdown)", u"pdf（默认）或md（Markdown）"};
inline constexpr Phrase kHistoryItem{u"only this item", u"只看这项指标"};
inline constexpr Phrase kHistoryAssessment{u"only this assessment", u"只看这次评估"};
inline constexpr Phrase kHistoryAudit{u"only this audit, with its fieldwork: its code or id",
                                      u"只看这项审计及其检查结果：编号或标识"};
inline constexpr Phrase kLimit{u"at most so many, newest first (default: all)",
                               u"最多显示几条，新的在前（默认全部）"};
inline constexpr Phrase kCopy{u"the copy to make", u"副本文件"};

inline constexpr Phrase kKind{
    u"foundation, socialAssociation, socialService, industryAssociation, other",
    u"foundation（基金会）、socialAssociation（社会团体）、socialService（社会服务机构）、"
    u"industryAssociation（行业协会）、other（其他）"};
inline constexpr Phrase kFounded{u"year of founding", u"成立年份"};
inline constexpr Phrase kProvince{u"two digits of GB/T 2260 (11 is Beijing)",
                                  u"GB/T 2260两位代码（11为北京）"};
inline constexpr Phrase kStaff{u"staff as WOMEN,MEN,OTHER; a part may be empty",
                               u"员工人数：女,男,其他或未披露；可留空"};
inline constexpr Phrase kCouncil{u"council members as WOMEN,MEN,OTHER", u"理事人数：女,男,其他或未披露"};
inline constexpr Phrase kSpending{u"yearly spending, yuan", u"年支出（元）"};
inline constexpr Phrase kOverseasSpending{u"yearly spending abroad, yuan", u"境外年支出（元）"};
inline constexpr Phrase kCountries{u"countries of work, ISO codes: LA,KE", u"工作国家和地区的ISO代码：LA,KE"};
inline constexpr Phrase kGoals{u"Sustainable Development Goals: 3,4", u"可持续发展目标编号：3,4"};
inline constexpr Phrase kSectors{u"DAC sectors, three digits: 112,130", u"DAC部门三位代码：112,130"};

} // namespace sextant::cli::help
