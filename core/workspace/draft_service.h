#pragma once

#include "assessment/assessment.h"
#include "audit/basics.h"
#include "base/language.h"
#include "improvement/action.h"
#include "organisation/organisation.h"

#include <QString>

#include <variant>

namespace sextant::workspace {

/// Whose text is being typed. An answer need not be there yet; what is being typed of something new that has
/// no identity yet is its organisation's.
using DraftSubject =
    std::variant<audit::EngagementId, audit::FindingId, audit::SampleRecordId, audit::ReviewNoteId,
                 improvement::ActionId, assessment::AnswerId, organisation::OrganisationId>;

/// One of its texts. The field is a name for good, for it lies in the file: "opening/notes".
struct DraftPlace
{
    DraftSubject subject;
    QString field;
    friend bool operator==(const DraftPlace&, const DraftPlace&) = default;
};

/// The place of one language of a text: "condition/zh-Hans".
inline DraftPlace draftPlace(const DraftSubject& subject, const QString& field, Language language)
{
    return {subject, field + u'/' + languageCode(language)};
}

/// Unfinished typing: kept in the file at once, so that it outlives a program that ends without being asked,
/// until the text is taken or given up. Not a change: nobody is told, and nothing of it is history. A draft
/// that is there at an opening was left by such a program. It goes with what it belongs to.
class DraftService
{
public:
    virtual ~DraftService() = default;

    /// Keeps \a text, or takes the draft away when it is empty. That of a restricted finding is encrypted
    /// with the finding's key. Left out when nothing can be written there: a file or a report that is closed
    /// to changes, a finding that is locked, something that was deleted.
    virtual void keep(const DraftPlace& place, const QString& text) = 0;
    /// Empty: there is none, or it is locked.
    virtual QString kept(const DraftPlace& place) const = 0;
};

} // namespace sextant::workspace
