#pragma once

#include "journal/change.h"
#include "seal/record.h"
#include "workspace/detail/document.h"

#include <map>

namespace sextant::workspace::detail {

/// SHA-256 over all that a report of \a subject tells, as it is stored in \a document, the living file or an
/// earlier state of it; empty when it is not there. Needs no framework.
QByteArray contentDigest(const Document& document, const seal::Subject& subject);

/// The stored fields that contentDigest() goes over.
using CoveredFields = std::map<journal::FieldAddress, QByteArray>;
CoveredFields coveredFields(const Document& document, const seal::Subject& subject);

/// Every subject of \a document.
std::vector<seal::Subject> subjectsOf(const Document& document);

} // namespace sextant::workspace::detail
