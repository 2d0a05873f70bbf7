#pragma once

#include "base/id.h"
#include "organisation/organisation.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

namespace sextant::audit {

using EngagementId = Id<struct EngagementTag>;
using FindingId = Id<struct FindingTag>;
using SampleRecordId = Id<struct SampleRecordTag>;
using ReviewNoteId = Id<struct ReviewNoteTag>;
using SignOffId = Id<struct SignOffTag>;
using AuditableUnitId = Id<struct AuditableUnitTag>;
using AnnualPlanId = Id<struct AnnualPlanTag>;

/// Days from … to …, both within; a null end is not decided.
struct Period
{
    QDate from;
    QDate to;
    friend bool operator==(const Period&, const Period&) = default;
};

/// Somebody put a name to something; null: nobody did.
struct Mark
{
    organisation::PersonId by;
    QDateTime at; ///< UTC
    bool isNull() const { return by.isNull(); }
    friend bool operator==(const Mark&, const Mark&) = default;
};

/// A mark on one state of something: whether that has changed since can be seen.
struct StateMark
{
    organisation::PersonId by;
    QDateTime at;      ///< UTC
    QByteArray digest; ///< SHA-256 of the state
    bool isNull() const { return by.isNull(); }
    friend bool operator==(const StateMark&, const StateMark&) = default;
};

/// What may become of a mark: none was given, it stands, or what it marked has changed since.
enum class MarkState { None, Standing, ChangedSince };

} // namespace sextant::audit
