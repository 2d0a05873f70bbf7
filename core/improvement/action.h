#pragma once

#include "assessment/assessment.h"
#include "audit/basics.h"
#include "base/decimal.h"
#include "base/field_list.h"
#include "base/id.h"
#include "base/language.h"
#include "organisation/organisation.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sextant::improvement {

using ActionId = Id<struct ActionTag>;

/// Where an action comes from: nobody's question, an item that is below its target, a gate that failed, or a
/// finding of an audit.
enum class SourceKind { Free, Item, Gate, Finding };

/// What the action answers to: an item of an assessment (item, gate), a finding, or nothing (free); the rest
/// is null. It may name what is not in the file any more: the action stays.
struct Source
{
    SourceKind kind = SourceKind::Free;
    assessment::AssessmentId assessment;
    framework::ItemId item;
    audit::FindingId finding = {};
    friend bool operator==(const Source&, const Source&) = default;
};

/// The states of follow-up, from raised to closed.
enum class ActionState { Open, InProgress, ClaimedDone, Verified, RiskAccepted, Superseded };

/// Where the work stands and who says so: one value, because it only makes sense together.
struct Standing
{
    ActionState state = ActionState::Open;
    /// Who claimed, verified, accepted or replaced it; null while it is open or in progress.
    organisation::PersonId by;
    QDate on; ///< when; null like `by`
    friend bool operator==(const Standing&, const Standing&) = default;
};

struct Money
{
    Decimal amount;                           ///< >= 0
    QString currency = QStringLiteral("CNY"); ///< ISO 4217
    friend bool operator==(const Money&, const Money&) = default;
};

enum class FundingSource { Unstated, OwnFunds, Donor, Government, Partner, InKind, ToBeFound };

/// Who pays.
struct Funding
{
    FundingSource source = FundingSource::Unstated;
    QString note; ///< free text: which donor, which budget line
    friend bool operator==(const Funding&, const Funding&) = default;
};

/// One thing to be done so that the organisation gets readier.
struct Action
{
    ActionId id; ///< of a proposed one: derived from assessment and item
    organisation::OrganisationId organisation;
    LocalizedText what;
    Source source;
    std::optional<Decimal> target; ///< points that the source's item shall bring
    organisation::PersonId owner;
    QDate raisedOn;
    QDate due; ///< null: none agreed
    std::optional<Money> cost;
    Funding funding;
    Standing standing;
    QString closingNote;                          ///< what shows that it is done, or why the risk is borne
    std::vector<assessment::EvidenceId> evidence; ///< of closure; sorted, each once
    QString position;                             ///< fractional key for the order in the plan; ties by id
    friend bool operator==(const Action&, const Action&) = default;
};

/// The id of the action that is proposed for an item: the same for two people who take the same proposal.
ActionId proposedActionId(const assessment::AssessmentId& assessment, const framework::ItemId& item);

} // namespace sextant::improvement

namespace sextant {

template <>
struct EntityTraits<improvement::Action>
{
    static constexpr const char* kind = "action";
    static std::span<const Field<improvement::Action>> fields();
};

} // namespace sextant
