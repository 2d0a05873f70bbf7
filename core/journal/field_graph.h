#pragma once

#include "journal/change.h"

#include <optional>
#include <span>
#include <vector>

namespace sextant::journal {

/// What a field's changes add up to. A pure function of the set: order of arrival never matters.
struct FieldState
{
    std::vector<ChangeId> heads; ///< changes that no other replaces, sorted by (lamport, id), greatest last
    /// Of the greatest head that is no deletion; nullopt: deleted, withheld or erased.
    std::optional<QByteArray> value;
    bool conflicted = false; ///< several heads that say different things
    bool deleted = false;    ///< every head is a deletion
    friend bool operator==(const FieldState&, const FieldState&) = default;
};

FieldState fieldState(std::span<const Change* const> changesOfOneField);

/// What a deleted field held: shown again when an edit elsewhere keeps its entity alive. nullopt: never
/// written, withheld or erased.
std::optional<QByteArray> valueBeforeDeletion(std::span<const Change* const> changesOfOneField);

} // namespace sextant::journal
