#pragma once

#include "assessment/assessment.h"
#include "audit/basics.h"
#include "base/field_list.h"

#include <span>

namespace sextant::audit {

/// What the preparer says to a review note.
struct ReviewReply
{
    QString text;
    organisation::PersonId by;
    QDateTime at; ///< UTC
    friend bool operator==(const ReviewReply&, const ReviewReply&) = default;
};

/// A reviewer's remark on one check of the fieldwork, open until it is resolved.
struct ReviewNote
{
    ReviewNoteId id;
    assessment::AssessmentId assessment;
    framework::ItemId item;
    QString text;
    Mark raised;
    ReviewReply reply; ///< empty text: none yet
    Mark resolved;     ///< null: open
    bool isOpen() const { return resolved.isNull(); }
    friend bool operator==(const ReviewNote&, const ReviewNote&) = default;
};

} // namespace sextant::audit

namespace sextant {

template <>
struct EntityTraits<audit::ReviewNote>
{
    static constexpr const char* kind = "review_note";
    static std::span<const Field<audit::ReviewNote>> fields();
};

} // namespace sextant
