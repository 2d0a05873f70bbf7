#pragma once

#include "audit/finding.h"

#include <QJsonObject>

namespace sextant::workspace::detail {

/// True for the fields of a finding that a sealed one keeps in plain.
bool isPlainWhenSealed(const char* field);

/// What is encrypted of \a finding: its other fields that are set, as canonical JSON, over what \a unknown
/// holds of a later version.
QByteArray sealedContent(const audit::Finding& finding, const QJsonObject& unknown);

/// \a stub with what \a content says; \a unknown gets the fields that this version does not know. False when
/// it is not the content of a finding.
bool readSealed(const QByteArray& content, audit::Finding& stub, QJsonObject& unknown);

/// What is in plain of \a finding, restricted and around \a sealed.
audit::Finding stubOf(const audit::Finding& finding, const QByteArray& sealed);

} // namespace sextant::workspace::detail
