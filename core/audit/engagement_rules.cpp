#include "audit/engagement_rules.h"

#include "assessment/assessment.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace sextant::audit {

using framework::SectionId;
using organisation::PersonId;

QString nextCode(int year, const QStringList& taken)
{
    const QString head = QStringLiteral("IA-%1-").arg(year);
    int number = 1;
    for (const QString& code : taken)
        if (code.startsWith(head))
            number = std::max(number, QStringView(code).mid(head.size()).toInt() + 1);
    return head + QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

PersonId leadOf(const Engagement& engagement)
{
    const auto& team = engagement.team;
    const auto lead = std::find_if(team.begin(), team.end(),
                                   [](const TeamMember& member) { return member.role == TeamRole::Lead; });
    return lead == team.end() ? PersonId{} : lead->person;
}

bool isEarlier(const Engagement& a, const Engagement& b)
{
    const auto key = [](const Engagement& engagement) {
        return std::tie(engagement.period.to, engagement.planned.from, engagement.code, engagement.id);
    };
    return key(a) < key(b);
}

namespace {

std::vector<SectionId> ownChapters(const TeamMember& member, const std::vector<SectionId>& chosen)
{
    std::vector<SectionId> own;
    for (const SectionId& chapter : member.responsibleFor)
        if (chosen.empty() || std::find(chosen.begin(), chosen.end(), chapter) != chosen.end())
            own.push_back(chapter);
    return own;
}

bool isAuditing(TeamRole role)
{
    return role == TeamRole::Lead || role == TeamRole::Auditor;
}

bool auditsToo(const PersonId& reviewer, const std::vector<TeamMember>& team)
{
    return std::any_of(team.begin(), team.end(), [&reviewer](const TeamMember& member) {
        return member.person == reviewer && isAuditing(member.role);
    });
}

} // namespace

std::vector<IndependenceFault> independenceFaults(const Engagement& engagement)
{
    std::vector<IndependenceFault> faults;
    for (const TeamMember& member : engagement.team) {
        if (member.role == TeamRole::Observer)
            continue;
        if (!member.declaration.on.isValid())
            faults.push_back({IndependenceKind::NoDeclaration, member.person, {}});
        if (!member.declaration.impairment.trimmed().isEmpty())
            faults.push_back({IndependenceKind::Impairment, member.person, {}});
        if (auto own = ownChapters(member, engagement.chapters); !own.empty())
            faults.push_back({IndependenceKind::OwnWork, member.person, std::move(own)});
        if (member.role == TeamRole::Reviewer && auditsToo(member.person, engagement.team))
            faults.push_back({IndependenceKind::OwnReview, member.person, {}});
    }
    return faults;
}

bool isAllowed(EngagementStage from, EngagementStage to)
{
    if (from == to)
        return true;
    if (to == EngagementStage::Cancelled)
        return from != EngagementStage::Closed;
    if (from == EngagementStage::Cancelled)
        return to == EngagementStage::Planned;
    return std::abs(static_cast<int>(from) - static_cast<int>(to)) == 1;
}

std::vector<EngagementStage> nextStages(EngagementStage from)
{
    std::vector<EngagementStage> next;
    for (const EngagementStage to :
         {EngagementStage::Planned, EngagementStage::Fieldwork, EngagementStage::Reporting,
          EngagementStage::FollowUp, EngagementStage::Closed, EngagementStage::Cancelled})
        if (from != to && isAllowed(from, to))
            next.push_back(to);
    return next;
}

namespace {

class GapFinder
{
public:
    explicit GapFinder(const EngagementFacts& facts)
        : m_facts(facts)
        , m_engagement(facts.engagement)
    {}

    void lookAtPlanning()
    {
        blockedBy(Gap::Title, isBlank(m_engagement.title));
        blockedBy(Gap::Objective, isBlank(m_engagement.objective));
        blockedBy(Gap::Chapters, m_engagement.chapters.empty());
        blockedBy(Gap::Lead, leadOf(m_engagement).isNull());
        advisedBy(Gap::Scope, isBlank(m_engagement.scope));
        advisedBy(Gap::Criteria, isBlank(m_engagement.criteria));
        advisedBy(Gap::AuditedPeriod, !isWhole(m_engagement.period));
        advisedBy(Gap::PlannedDays, !isWhole(m_engagement.planned));
        advisedBy(Gap::Letter, !m_engagement.letter.sentOn.isValid());
        advisedBy(Gap::Independence, static_cast<int>(independenceFaults(m_engagement).size()));
    }

    void lookAtFieldwork()
    {
        blockedBy(Gap::OpenChecks, m_facts.fieldwork.open);
        blockedBy(Gap::Conflicts, m_facts.fieldwork.conflicts);
        advisedBy(Gap::OpeningMeeting, !m_engagement.opening.on.isValid());
        advisedBy(Gap::UnsignedChecks, m_facts.fieldwork.answered() - m_facts.fieldwork.signedOff);
        advisedBy(Gap::OpenNotes, m_facts.fieldwork.openNotes);
    }

    void lookAtReport()
    {
        const auto notFinal =
            std::count_if(m_facts.findings.begin(), m_facts.findings.end(),
                          [](const Finding& finding) { return finding.stage != FindingStage::Final; });
        blockedBy(Gap::FindingsNotFinal, static_cast<int>(notFinal));
        advisedBy(Gap::UnmetWithoutFinding, m_facts.unmetWithoutFinding);
        const auto& departure = m_engagement.opinionOverride;
        blockedBy(Gap::OverrideReason, departure.has_value() && departure->reason.trimmed().isEmpty());
        advisedBy(Gap::OpinionFarFromRule, std::abs(m_facts.stepsFromRule) > 1);
        advisedBy(Gap::ClosingMeeting, !m_engagement.closing.on.isValid());
        advisedBy(Gap::Summary, isBlank(m_engagement.summary));
        advisedBy(Gap::OpenQuality, m_facts.openQuality);
    }

    void blockedBy(Gap gap, int count) { add(gap, true, count); }
    void advisedBy(Gap gap, int count) { add(gap, false, count); }

    std::vector<StageGap> take()
    {
        std::stable_sort(m_gaps.begin(), m_gaps.end(),
                         [](const StageGap& a, const StageGap& b) { return a.blocks && !b.blocks; });
        return std::move(m_gaps);
    }

private:
    static bool isBlank(const LocalizedText& text)
    {
        return text.en.trimmed().isEmpty() && text.zh.trimmed().isEmpty();
    }
    static bool isWhole(const Period& period) { return period.from.isValid() && period.to.isValid(); }

    void add(Gap gap, bool blocks, int count)
    {
        if (count > 0)
            m_gaps.push_back({gap, blocks, count});
    }

    const EngagementFacts& m_facts;
    const Engagement& m_engagement;
    std::vector<StageGap> m_gaps;
};

} // namespace

std::vector<StageGap> stageGaps(const EngagementFacts& facts, EngagementStage stage)
{
    GapFinder gaps(facts);
    switch (stage) {
    case EngagementStage::Fieldwork:
        gaps.lookAtPlanning();
        break;
    case EngagementStage::Reporting:
        gaps.lookAtFieldwork();
        break;
    case EngagementStage::FollowUp:
        gaps.blockedBy(Gap::ReportNotSigned, facts.engagement.signature.isNull());
        break;
    case EngagementStage::Closed:
        gaps.blockedBy(Gap::ReportNotSigned, facts.engagement.signature.isNull());
        gaps.blockedBy(Gap::OpenActions, facts.openActions);
        break;
    case EngagementStage::Planned:
    case EngagementStage::Cancelled:
        break;
    }
    return gaps.take();
}

std::vector<StageGap> signingGaps(const EngagementFacts& facts)
{
    GapFinder gaps(facts);
    gaps.lookAtFieldwork();
    gaps.lookAtReport();
    return gaps.take();
}

} // namespace sextant::audit
