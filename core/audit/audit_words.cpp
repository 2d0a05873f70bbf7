#include "audit/audit_words.h"

#include "audit/detail/names.h"

#include <span>
#include <vector>

namespace sextant::audit {

namespace {

using detail::kConfidentialities;
using framework::Grade;

template <typename Enum>
struct Words;

LocalizedText words(const char16_t* en, const char16_t* zh)
{
    return {QString::fromUtf16(en), QString::fromUtf16(zh)};
}

constexpr std::array<const char*, 5> kOpinionRules{"noFindings", "onlyMediumOrLow", "anyHigh", "threeHigh",
                                                   "failedGate"};
constexpr std::array<const char*, kFindingFaultCount> kFindingFaults{
    "title",  "criteria",       "condition", "link",           "grade",          "overrideReason", "cause",
    "effect", "recommendation", "response",  "responseReason", "responsePerson", "owner",          "due"};
constexpr std::array<const char*, kIndependenceKindCount> kIndependenceKinds{"noDeclaration", "impairment",
                                                                             "ownWork", "ownReview"};
constexpr std::array<const char*, kGapCount> kGaps{"title",
                                                   "objective",
                                                   "scope",
                                                   "criteria",
                                                   "chapters",
                                                   "lead",
                                                   "auditedPeriod",
                                                   "plannedDays",
                                                   "letter",
                                                   "independence",
                                                   "openingMeeting",
                                                   "openChecks",
                                                   "conflicts",
                                                   "unsignedChecks",
                                                   "openNotes",
                                                   "closingMeeting",
                                                   "unmetWithoutFinding",
                                                   "findingsNotFinal",
                                                   "overrideReason",
                                                   "opinionFarFromRule",
                                                   "summary",
                                                   "openQuality",
                                                   "reportNotSigned",
                                                   "openActions"};
constexpr std::array<const char*, kRiskLevelCount> kRiskLevels{"low", "medium", "high"};

template <>
struct Words<TeamRole>
{
    static constexpr const auto& names = detail::kRoles;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"Lead auditor", u"审计组长"), words(u"Auditor", u"审计人员"),
                words(u"Reviewer", u"复核人"), words(u"Observer", u"观察员")};
    }
};

template <>
struct Words<EngagementStage>
{
    static constexpr const auto& names = detail::kEngagementStages;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"Planned", u"计划"),   words(u"Fieldwork", u"现场审计"),
                words(u"Reporting", u"报告"), words(u"Follow-up", u"后续跟踪"),
                words(u"Closed", u"已关闭"),  words(u"Cancelled", u"已取消")};
    }
};

template <>
struct Words<Confidentiality>
{
    static constexpr const auto& names = kConfidentialities;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"No mark", u"无标识"), words(u"Internal", u"内部"), words(u"Confidential", u"保密"),
                words(u"Strictly confidential", u"严格保密")};
    }
};

template <>
struct Words<Opinion>
{
    static constexpr const auto& names = detail::kOpinions;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"Satisfactory", u"满意"), words(u"Some improvement needed", u"有待改进"),
                words(u"Major improvement needed", u"有待重大改进"), words(u"Unsatisfactory", u"不满意")};
    }
};

template <>
struct Words<OpinionRule>
{
    static constexpr const auto& names = kOpinionRules;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"There are no findings", u"没有审计发现"),
                words(u"No finding is graded high", u"没有高等级的审计发现"),
                words(u"One or two findings are graded high", u"有一项或两项高等级的审计发现"),
                words(u"Three or more findings are graded high", u"有三项及以上高等级的审计发现"),
                words(u"A gate has failed", u"有一道门槛没有通过")};
    }
};

template <>
struct Words<Grade>
{
    static constexpr const auto& names = detail::kGrades;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"Low", u"低"), words(u"Medium", u"中"), words(u"High", u"高")};
    }
};

template <>
struct Words<FindingStage>
{
    static constexpr const auto& names = detail::kFindingStages;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"Draft", u"初稿"), words(u"Agreed", u"已确认"), words(u"Final", u"定稿")};
    }
};

template <>
struct Words<ResponseKind>
{
    static constexpr const auto& names = detail::kResponses;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"No response yet", u"尚未回应"), words(u"Accepted", u"接受"),
                words(u"Partly accepted", u"部分接受"), words(u"Rejected", u"不接受"),
                words(u"Risk accepted", u"承担风险")};
    }
};

template <>
struct Words<FindingFault>
{
    static constexpr const auto& names = kFindingFaults;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"title", u"标题"),
                words(u"criteria", u"标准"),
                words(u"condition", u"现状"),
                words(u"link to a check, a sample or a file", u"检查项、样本或证据的关联"),
                words(u"grade", u"等级"),
                words(u"reason for departing from the matrix", u"偏离矩阵定级的理由"),
                words(u"root cause", u"根本原因"),
                words(u"effect", u"影响"),
                words(u"recommendation", u"建议"),
                words(u"management response", u"管理层答复"),
                words(u"reason of the response", u"回应的理由"),
                words(u"name of who accepts the risk", u"承担风险者的姓名"),
                words(u"owner", u"责任人"),
                words(u"due date", u"整改期限")};
    }
};

template <>
struct Words<IndependenceKind>
{
    static constexpr const auto& names = kIndependenceKinds;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"Has not declared independence", u"尚未作独立性声明"),
                words(u"Has declared something that impairs independence", u"已声明影响独立性的事项"),
                words(u"Would audit work that is or was his or her own", u"将审计本人负责或曾负责的工作"),
                words(u"Reviews what he or she audits", u"复核本人审计的内容")};
    }
};

template <>
struct Words<Gap>
{
    static constexpr const auto& names = kGaps;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"title", u"标题"),
                words(u"objective", u"审计目标"),
                words(u"scope", u"审计范围"),
                words(u"criteria", u"审计标准"),
                words(u"chapters to be audited", u"所审计的章节"),
                words(u"lead auditor", u"审计组长"),
                words(u"period audited", u"被审计期间"),
                words(u"planned days", u"计划日期"),
                words(u"notification letter sent", u"审计通知书的发出"),
                words(u"a way around the warnings on independence", u"独立性提示的处理"),
                words(u"opening meeting", u"进点会议"),
                words(u"answers to open checks", u"未答检查项的结果"),
                words(u"one answer where two people differ", u"两人结果不一致处的定论"),
                words(u"sign-off of checks", u"检查项的签署"),
                words(u"answers to review notes", u"复核意见的落实"),
                words(u"closing meeting", u"总结会议"),
                words(u"a finding for each check that is not satisfactory", u"“不符合”检查项对应的审计发现"),
                words(u"findings made final", u"审计发现的定稿"),
                words(u"reason for departing from the rule of the opinion", u"偏离意见规则的理由"),
                words(u"an opinion within one step of the rule", u"与规则相差不超过一级的意见"),
                words(u"executive summary", u"内容摘要"),
                words(u"answers on the quality of the audit", u"审计质量检查的结果"),
                words(u"signature of the report", u"报告的签署"),
                words(u"closure of actions", u"整改措施的关闭")};
    }
};

template <>
struct Words<PlanChoice>
{
    static constexpr const auto& names = detail::kPlanChoices;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"In the plan", u"列入计划"), words(u"Not due this year", u"本年未到期"),
                words(u"No days left", u"人天不足"), words(u"Left out", u"不列入")};
    }
};

template <>
struct Words<RiskFactor>
{
    static constexpr const auto& names = detail::kRiskFactors;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"Money", u"金额"),
                words(u"Share of work abroad", u"境外占比"),
                words(u"Use of cash", u"现金使用"),
                words(u"Sub-grants", u"转拨资助"),
                words(u"Time since the last audit", u"距上次审计的时间"),
                words(u"Open findings", u"未关闭的发现"),
                words(u"Staff turnover", u"人员流动"),
                words(u"Fraud alerts", u"舞弊线索"),
                words(u"Exposure in safeguarding", u"安全保护方面的暴露")};
    }
};

template <>
struct Words<RiskLevel>
{
    static constexpr const auto& names = kRiskLevels;
    static std::vector<LocalizedText> labels() { return Words<Grade>::labels(); }
};

template <>
struct Words<TestResult>
{
    static constexpr const auto& names = detail::kTestResults;
    static std::vector<LocalizedText> labels()
    {
        return {words(u"Not tested", u"未测试"), words(u"Conforms", u"符合"), words(u"Deviation", u"偏差"),
                words(u"Misstated", u"错报"), words(u"Replaced", u"已替换")};
    }
};

} // namespace

template <typename Enum>
const LocalizedText& label(Enum value)
{
    static const std::vector<LocalizedText> labels = Words<Enum>::labels();
    return labels.at(static_cast<size_t>(value));
}

template <typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(Words<Enum>::names.at(static_cast<size_t>(value)));
}

template <typename Enum>
std::optional<Enum> named(const QString& name)
{
    for (size_t i = 0; i < Words<Enum>::names.size(); ++i)
        if (name == QLatin1String(Words<Enum>::names[i]))
            return static_cast<Enum>(i);
    return std::nullopt;
}

template <typename Enum>
int countOf()
{
    return static_cast<int>(Words<Enum>::names.size());
}

#define SEXTANT_WORDS(Enum)                                                                                  \
    template const LocalizedText& label(Enum);                                                               \
    template QString nameOf(Enum);                                                                           \
    template std::optional<Enum> named(const QString&);                                                      \
    template int countOf<Enum>()

SEXTANT_WORDS(TeamRole);
SEXTANT_WORDS(EngagementStage);
SEXTANT_WORDS(Confidentiality);
SEXTANT_WORDS(Opinion);
SEXTANT_WORDS(OpinionRule);
SEXTANT_WORDS(Grade);
SEXTANT_WORDS(FindingStage);
SEXTANT_WORDS(ResponseKind);
SEXTANT_WORDS(FindingFault);
SEXTANT_WORDS(IndependenceKind);
SEXTANT_WORDS(Gap);
SEXTANT_WORDS(PlanChoice);
SEXTANT_WORDS(RiskFactor);
SEXTANT_WORDS(RiskLevel);
SEXTANT_WORDS(TestResult);

#undef SEXTANT_WORDS

} // namespace sextant::audit
