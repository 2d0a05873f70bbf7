#include "audit/finding_rules.h"

#include "audit/engagement_rules.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sextant::audit {

using framework::Grade;

std::optional<Grade> matrixGrade(const Weighing& weighing)
{
    if (!weighing.isWhole())
        return std::nullopt;
    constexpr int medium = 4;
    const int together = weighing.consequence + weighing.likelihood;
    if (together > medium)
        return Grade::High;
    return together == medium ? Grade::Medium : Grade::Low;
}

std::optional<Grade> gradeOf(const Finding& finding)
{
    return finding.gradeOverride.has_value() ? std::optional(finding.gradeOverride->grade)
                                             : matrixGrade(finding.weighing);
}

bool isLocked(const Finding& finding)
{
    return !finding.sealed.isEmpty();
}

namespace {

class FaultFinder
{
public:
    explicit FaultFinder(const Finding& finding)
        : m_finding(finding)
    {}

    std::vector<FindingFault> find(FindingStage stage)
    {
        if (stage >= FindingStage::Agreed)
            judgeAgreed();
        if (stage == FindingStage::Final)
            judgeFinal();
        return std::move(m_faults);
    }

private:
    void addIf(bool isFault, FindingFault fault)
    {
        if (isFault)
            m_faults.push_back(fault);
    }
    static bool lacks(const LocalizedText& text)
    {
        return text.en.trimmed().isEmpty() && text.zh.trimmed().isEmpty();
    }

    void judgeAgreed()
    {
        const Finding& f = m_finding;
        addIf(lacks(f.title), FindingFault::Title);
        addIf(lacks(f.criteria), FindingFault::Criteria);
        addIf(lacks(f.condition), FindingFault::Condition);
        addIf(f.checks.empty() && f.samples.empty() && f.evidence.empty(), FindingFault::Link);
        addIf(!gradeOf(f).has_value(), FindingFault::Grade);
        addIf(f.gradeOverride.has_value() && f.gradeOverride->reason.trimmed().isEmpty(),
              FindingFault::OverrideReason);
    }

    void judgeFinal()
    {
        const Finding& f = m_finding;
        addIf(lacks(f.cause), FindingFault::Cause);
        addIf(lacks(f.effect), FindingFault::Effect);
        addIf(lacks(f.recommendation), FindingFault::Recommendation);
        const ResponseKind kind = f.response.kind;
        addIf(kind == ResponseKind::None, FindingFault::Response);
        const bool needsWords = kind != ResponseKind::None && kind != ResponseKind::Accepted;
        addIf(needsWords && f.response.text.trimmed().isEmpty(), FindingFault::ResponseReason);
        addIf(kind == ResponseKind::RiskAccepted && f.response.by.isNull(), FindingFault::ResponsePerson);
        const bool isToBeDone = kind == ResponseKind::Accepted || kind == ResponseKind::PartlyAccepted;
        addIf(isToBeDone && f.owner.isNull(), FindingFault::Owner);
        addIf(isToBeDone && !f.due.isValid(), FindingFault::Due);
    }

    const Finding& m_finding;
    std::vector<FindingFault> m_faults;
};

} // namespace

std::vector<FindingFault> findingFaults(const Finding& finding, FindingStage stage)
{
    return isLocked(finding) ? std::vector<FindingFault>() : FaultFinder(finding).find(stage);
}

bool isAllowed(FindingStage from, FindingStage to)
{
    return static_cast<int>(to) <= static_cast<int>(from) + 1;
}

Finding findingFrom(const framework::Item& check)
{
    Finding finding;
    finding.title = check.title.isEmpty() ? check.question : check.title;
    finding.checks = {check.id};
    if (check.procedure.has_value()) {
        finding.criteria = check.procedure->objective;
        finding.condition = check.procedure->finding.condition;
        finding.effect = check.procedure->finding.effect;
        finding.recommendation = check.procedure->finding.recommendation;
    }
    return finding;
}

std::vector<FindingId> repeatCandidates(const Finding& finding, const Engagement& engagement,
                                        std::span<const Engagement> engagements,
                                        std::span<const Finding> findings)
{
    QHash<EngagementId, const Engagement*> earlier;
    for (const Engagement& one : engagements)
        if (one.organisation == engagement.organisation && one.stage != EngagementStage::Cancelled &&
            isEarlier(one, engagement))
            earlier.insert(one.id, &one);
    const QSet<framework::ItemId> checks(finding.checks.begin(), finding.checks.end());
    std::vector<const Finding*> found;
    for (const Finding& one : findings)
        if (earlier.contains(one.engagement) &&
            std::any_of(one.checks.begin(), one.checks.end(),
                        [&checks](const framework::ItemId& check) { return checks.contains(check); }))
            found.push_back(&one);
    std::sort(found.begin(), found.end(), [&earlier](const Finding* a, const Finding* b) {
        if (a->engagement != b->engagement)
            return isEarlier(*earlier.value(b->engagement), *earlier.value(a->engagement));
        return std::tie(a->number, a->id) < std::tie(b->number, b->id);
    });
    std::vector<FindingId> ids;
    for (const Finding* one : found)
        ids.push_back(one->id);
    return ids;
}

int nextNumber(std::span<const Finding> findings)
{
    int number = 1;
    for (const Finding& finding : findings)
        number = std::max(number, finding.number + 1);
    return number;
}

} // namespace sextant::audit
