#pragma once

#include "assessment/assessment.h"
#include "audit/basics.h"
#include "audit/opinion.h"
#include "base/field_list.h"
#include "base/language.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace sextant::audit {

enum class TeamRole { Lead, Auditor, Reviewer, Observer };

/// What a member of the team says about his independence before the work begins.
struct Declaration
{
    QDate on;           ///< null: not declared yet
    QString text;       ///< posts held, payments approved, kinship … as declared
    QString impairment; ///< what stands in the way of independence; empty: nothing
    friend bool operator==(const Declaration&, const Declaration&) = default;
};

struct TeamMember
{
    organisation::PersonId person;
    TeamRole role = TeamRole::Auditor;
    Declaration declaration;
    std::vector<framework::SectionId> responsibleFor; ///< chapters whose work is or was his own
    friend bool operator==(const TeamMember&, const TeamMember&) = default;
};

struct NotificationLetter
{
    LocalizedText text;
    QDate sentOn; ///< null: not sent yet
    QStringList addressees;
    friend bool operator==(const NotificationLetter&, const NotificationLetter&) = default;
};

/// An opening or closing meeting.
struct Meeting
{
    QDate on; ///< null: not held yet
    QString present;
    QString notes;
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

/// Planned to closed, in this order; cancelled stands beside.
enum class EngagementStage { Planned, Fieldwork, Reporting, FollowUp, Closed, Cancelled };

enum class Confidentiality { None, Internal, Confidential, StrictlyConfidential };

/// One audit. Its fieldwork is an assessment over chapters of the manual, its quality check list another.
struct Engagement
{
    EngagementId id;
    organisation::OrganisationId organisation;
    QString code; ///< "IA-2026-01"
    LocalizedText title;
    LocalizedText objective;
    LocalizedText scope;
    LocalizedText criteria;
    AuditableUnitId unit;                       ///< of the universe; null: none
    Period period;                              ///< what was audited
    std::vector<framework::SectionId> chapters; ///< of the manual, in its order; the fieldwork's scope
    /// Checks without which the body should not be working there at all, named before testing; sorted, each
    /// once. Those that the manual itself has as gates are gates anyway.
    std::vector<framework::ItemId> gates;
    assessment::AssessmentId fieldwork;
    assessment::AssessmentId quality;
    std::vector<TeamMember> team;
    Period planned; ///< when the work is to begin and to end
    NotificationLetter letter;
    Meeting opening;
    Meeting closing;
    EngagementStage stage = EngagementStage::Planned;
    std::optional<OpinionOverride> opinionOverride;
    LocalizedText summary; ///< executive summary of the report
    QStringList distribution;
    Confidentiality confidentiality = Confidentiality::None;
    StateMark signature; ///< of the report; the digest covers engagement, findings, samples and fieldwork
    QString position;    ///< fractional key for the order within the organisation; ties by id
    friend bool operator==(const Engagement&, const Engagement&) = default;
};

} // namespace sextant::audit

namespace sextant {

template <>
struct EntityTraits<audit::Engagement>
{
    static constexpr const char* kind = "engagement";
    static std::span<const Field<audit::Engagement>> fields();
};

} // namespace sextant
