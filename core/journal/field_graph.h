#pragma once

#include "journal/change.h"

#include <optional>
#include <span>
#include <vector>

namespace sextant::journal {

/// What a field's changes add up to. A pure function of the set: order of arrival never matters.
struct FieldState
{
    std::vector<ChangeId> heads;     ///< changes that no other replaces, sorted by (lamport, id), greatest last
    std::optional<QByteArray> value; ///< of the greatest head; for a resurrected field the value before the deletion;
                                     ///< nullopt: deleted, withheld or erased
    bool conflicted = false;         ///< several heads with different values
    bool deleted = false;            ///< every head is a deletion
    friend bool operator==(const FieldState&, const FieldState&) = default;
};

FieldState fieldState(std::span<const Change* const> changesOfOneField);

} // namespace sextant::journal
