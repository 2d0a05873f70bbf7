#include "audit/audit_refusals.h"
#include "audit/audit_words.h"

#include <catch2/catch.hpp>

#include <set>

using namespace sextant;
using namespace sextant::audit;

namespace {

template <typename Enum>
void checkWords(int count)
{
    CHECK(countOf<Enum>() == count);
    std::set<QString> labels;
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        INFO(nameOf(value).toStdString());
        CHECK_FALSE(label(value).isEmpty());
        CHECK_FALSE(label(value).isHalf());
        CHECK(named<Enum>(nameOf(value)) == value);
        CHECK(labels.insert(label(value).en + u'|' + label(value).zh).second);
    }
    CHECK_FALSE(named<Enum>(QStringLiteral("nonsense")).has_value());
}

} // namespace

TEST_CASE("the code lists of audits have words in both languages, and names that lead back", "[audit]")
{
    checkWords<TeamRole>(4);
    checkWords<EngagementStage>(6);
    checkWords<Confidentiality>(4);
    checkWords<Opinion>(4);
    checkWords<OpinionRule>(5);
    checkWords<framework::Grade>(3);
    checkWords<FindingStage>(3);
    checkWords<ResponseKind>(5);
    checkWords<FindingFault>(kFindingFaultCount);
    checkWords<IndependenceKind>(kIndependenceKindCount);
    checkWords<Gap>(kGapCount);
    checkWords<PlanChoice>(4);
    checkWords<RiskFactor>(kRiskFactorCount);
    checkWords<RiskLevel>(kRiskLevelCount);
    checkWords<TestResult>(5);
}

TEST_CASE("each refusal says in both languages what happened and what to do", "[audit]")
{
    for (int i = 0; i <= static_cast<int>(AuditRefusal::NoMemoryForKey); ++i) {
        const Error error = refuse(static_cast<AuditRefusal>(i), {{QStringLiteral("code"), 1},
                                                                  {QStringLiteral("year"), 2027},
                                                                  {QStringLiteral("item"), 5},
                                                                  {QStringLiteral("missing"), QString()},
                                                                  {QStringLiteral("from"), QString()},
                                                                  {QStringLiteral("to"), QString()}})
                                .value();
        INFO(error.args.value(QStringLiteral("reason")).toString().toStdString());
        const RefusalWords words = auditRefusalWords(error);
        for (const LocalizedText& text : {words.happened, words.todo}) {
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(text.isHalf());
            CHECK_FALSE(text.en.contains(u'{'));
        }
    }
    CHECK_FALSE(auditRefusalWords(Error{ErrorCode::AuditRefused, {}, {}}).happened.isEmpty());
}

TEST_CASE("what is missing is named in the language of the sentence", "[audit]")
{
    const RefusalWords finding =
        auditRefusalWords(refuse(std::vector{FindingFault::Cause, FindingFault::Response}).value());
    CHECK(finding.happened.en ==
          QStringLiteral("The finding is not ready. Missing: root cause, management response."));
    CHECK(finding.happened.zh == QStringLiteral("这项审计发现还不完整，缺少：根本原因、管理层答复。"));
    const RefusalWords stage = auditRefusalWords(
        refuse(std::vector<StageGap>{{Gap::Objective, true, 1}, {Gap::Letter, false, 1}}).value());
    CHECK(stage.happened.en == QStringLiteral("The engagement cannot go on yet. Missing: objective."));
    const RefusalWords step = auditRefusalWords(
        refuse(AuditRefusal::StageStep, {{QStringLiteral("from"), QStringLiteral("planned")},
                                         {QStringLiteral("to"), QStringLiteral("closed")}})
            .value());
    CHECK(step.happened.zh == QStringLiteral("审计项目不能从“计划”直接变为“已关闭”。"));
}
