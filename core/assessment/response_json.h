#pragma once

#include "assessment/assessment.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace sextant::assessment {

/// \a response as it is stored: null when unanswered, otherwise one object
/// {"kind": "options", "options": [ids]} | {"kind": "number", "number": "12.5"} | {"kind": "date", "date":
/// "2025-03-09"} | {"kind": "text", "text": …} | {"kind": "notApplicable", "reason": …}.
QJsonValue responseToJson(const Response& response);

/// The inverse; null is unanswered. nullopt when \a json has any other form: an unknown kind or key, no
/// options or one twice, an empty text or reason.
std::optional<Response> responseFromJson(const QJsonValue& json);

/// SHA-256 over the stored form of \a response: what a review has seen.
QByteArray responseDigest(const Response& response);

/// True when \a answer has been reviewed and its response has not changed since.
bool isReviewed(const Answer& answer);

} // namespace sextant::assessment
