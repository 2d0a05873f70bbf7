#include "audit/engagement.h"

#include "audit/detail/parts.h"

namespace sextant {

using audit::Confidentiality;
using audit::Declaration;
using audit::Engagement;
using audit::EngagementStage;
using audit::Meeting;
using audit::NotificationLetter;
using audit::Opinion;
using audit::OpinionOverride;
using audit::Period;
using audit::StateMark;
using audit::TeamMember;
using audit::TeamRole;
using framework::SectionId;

namespace names = audit::detail;

template <>
struct Parts<Declaration>
{
    static std::span<const Field<Declaration>> list()
    {
        static constexpr std::array parts{memberField<&Declaration::on>("on"),
                                          memberField<&Declaration::text>("text"),
                                          memberField<&Declaration::impairment>("impairment")};
        return parts;
    }
};

template <>
struct Parts<TeamMember>
{
    static std::span<const Field<TeamMember>> list()
    {
        static constexpr std::array parts{
            requiredPart<&TeamMember::person>("person"),
            requiredPart<&TeamMember::role, EnumForm<TeamRole, names::kRoles>>("role"),
            memberField<&TeamMember::declaration, PartsForm<Declaration>>("declaration"),
            memberField<&TeamMember::responsibleFor, SetForm<SectionId>>("responsibleFor")};
        return parts;
    }
};

template <>
struct Parts<NotificationLetter>
{
    static std::span<const Field<NotificationLetter>> list()
    {
        static constexpr std::array parts{memberField<&NotificationLetter::text>("text"),
                                          memberField<&NotificationLetter::sentOn>("sentOn"),
                                          memberField<&NotificationLetter::addressees>("addressees")};
        return parts;
    }
};

template <>
struct Parts<Meeting>
{
    static std::span<const Field<Meeting>> list()
    {
        static constexpr std::array parts{memberField<&Meeting::on>("on"),
                                          memberField<&Meeting::present>("present"),
                                          memberField<&Meeting::notes>("notes")};
        return parts;
    }
};

template <>
struct Parts<OpinionOverride>
{
    static std::span<const Field<OpinionOverride>> list()
    {
        static constexpr std::array parts{
            requiredPart<&OpinionOverride::opinion, EnumForm<Opinion, names::kOpinions>>("opinion"),
            memberField<&OpinionOverride::reason>("reason"), memberField<&OpinionOverride::by>("by"),
            memberField<&OpinionOverride::on>("on")};
        return parts;
    }
};

std::span<const Field<Engagement>> EntityTraits<Engagement>::fields()
{
    static constexpr std::array list{
        memberField<&Engagement::organisation>("organisation"),
        memberField<&Engagement::code>("code"),
        memberField<&Engagement::title>("title"),
        memberField<&Engagement::objective>("objective"),
        memberField<&Engagement::scope>("scope"),
        memberField<&Engagement::criteria>("criteria"),
        memberField<&Engagement::unit>("unit"),
        memberField<&Engagement::period, PartsForm<Period>>("period"),
        memberField<&Engagement::chapters, ListForm<SectionId>>("chapters"),
        memberField<&Engagement::gates, SetForm<framework::ItemId>>("gates"),
        memberField<&Engagement::fieldwork>("fieldwork"),
        memberField<&Engagement::quality>("quality"),
        memberField<&Engagement::team, ListForm<TeamMember, PartsForm<TeamMember>>>("team"),
        memberField<&Engagement::planned, PartsForm<Period>>("planned"),
        memberField<&Engagement::letter, PartsForm<NotificationLetter>>("letter"),
        memberField<&Engagement::opening, PartsForm<Meeting>>("opening"),
        memberField<&Engagement::closing, PartsForm<Meeting>>("closing"),
        memberField<&Engagement::stage, EnumForm<EngagementStage, names::kEngagementStages>>("stage"),
        memberField<&Engagement::opinionOverride, OptionalForm<OpinionOverride, PartsForm<OpinionOverride>>>(
            "opinionOverride"),
        memberField<&Engagement::summary>("summary"),
        memberField<&Engagement::distribution>("distribution"),
        memberField<&Engagement::confidentiality, EnumForm<Confidentiality, names::kConfidentialities>>(
            "confidentiality"),
        memberField<&Engagement::signature, PartsForm<StateMark>>("signature"),
        memberField<&Engagement::position>("position"),
    };
    return list;
}

} // namespace sextant
