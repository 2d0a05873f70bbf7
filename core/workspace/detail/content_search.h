#pragma once

#include "base/error.h"
#include "workspace/detail/content_digest.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace sextant::workspace::detail {

/// The content that is looked for.
struct WantedContent
{
    std::optional<seal::Subject> subject; ///< nullopt: of whichever has it
    QByteArray digest;                    ///< the first bytes of a content digest, or all of it

    /// The first subject of \a document that holds it.
    std::optional<seal::Subject> holderIn(const Document& document) const;
    bool isHeldBy(const Document& document, const seal::Subject& holder) const;
};

/// A stretch of the history in which a subject held what is looked for.
struct Sighting
{
    seal::Subject subject;
    QDateTime from;       ///< UTC
    QDateTime until;      ///< UTC; null: to the end
    CoveredFields fields; ///< as they were
};

/// The latest stretch, in the states that \a changes make one after the other. \a progress as in
/// ReportChecks::check(). Errors: Cancelled.
Result<std::optional<Sighting>> lastSighting(const WantedContent& wanted,
                                             std::vector<journal::Change> changes,
                                             const std::function<bool(int)>& progress);

/// Those of \a changes that came before \a latest as their session saw it, and these themselves.
std::vector<journal::Change> historyUpTo(const std::vector<journal::ChangeId>& latest,
                                         const std::vector<journal::Change>& changes);

} // namespace sextant::workspace::detail
