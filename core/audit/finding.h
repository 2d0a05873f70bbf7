#pragma once

#include "assessment/assessment.h"
#include "audit/basics.h"
#include "base/field_list.h"
#include "base/language.h"
#include "framework/procedure.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace sextant::audit {

/// How grave and how likely: 1 to 3 each (slight, marked, severe; unlikely, possible, likely); 0: not weighed
/// yet.
struct Weighing
{
    int consequence = 0;
    int likelihood = 0;
    bool isWhole() const { return consequence > 0 && likelihood > 0; }
    friend bool operator==(const Weighing&, const Weighing&) = default;
};

/// A grade that departs from the matrix.
struct GradeOverride
{
    framework::Grade grade = framework::Grade::Medium;
    QString reason; ///< blank: the finding cannot be agreed
    friend bool operator==(const GradeOverride&, const GradeOverride&) = default;
};

enum class FindingStage { Draft, Agreed, Final };

enum class ResponseKind { None, Accepted, PartlyAccepted, Rejected, RiskAccepted };

/// What management says to a finding; a risk is accepted by the council.
struct ManagementResponse
{
    ResponseKind kind = ResponseKind::None;
    QString text;
    organisation::PersonId by;
    QDate on;
    friend bool operator==(const ManagementResponse&, const ManagementResponse&) = default;
};

struct Finding
{
    FindingId id;
    EngagementId engagement;
    int number = 0; ///< "F2"; from 1 within the engagement
    LocalizedText title;
    LocalizedText criteria;
    LocalizedText condition;
    LocalizedText cause;
    LocalizedText effect;
    LocalizedText recommendation;
    Weighing weighing;
    std::optional<GradeOverride> gradeOverride;
    std::vector<framework::ItemId> checks;        ///< of the fieldwork; sorted, each once
    std::vector<SampleRecordId> samples;          ///< sorted, each once
    std::vector<assessment::EvidenceId> evidence; ///< sorted, each once
    FindingId repeatOf;                           ///< an earlier engagement's; null: new
    FindingStage stage = FindingStage::Draft;
    ManagementResponse response;
    organisation::PersonId owner;
    QDate due;               ///< null: none agreed
    QString position;        ///< fractional key for the order within the engagement; ties by id
    bool restricted = false; ///< sensitive: kept out of lists, reports and exports
    QByteArray sealed;       ///< a restricted one's text while it is not open; empty: what is here is all
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace sextant::audit

namespace sextant {

template <>
struct EntityTraits<audit::Finding>
{
    static constexpr const char* kind = "finding";
    static std::span<const Field<audit::Finding>> fields();
};

} // namespace sextant
