#pragma once

#include "cli/context.h"

#include <QJsonObject>

namespace sextant::cli {

/// The sentence for \a error in \a language: what is wrong, with its names and values.
QString errorSentence(const Error& error, Language language);

/// With what status the process ends after \a code: Refused for what was asked, NoAccess for files.
ExitStatus exitStatusOf(ErrorCode code);

/// {"code", "message", "args"}
QJsonObject errorObject(const Error& error, Language language);

/// {"error": {"code", "message", "args"}}, on one line.
QByteArray errorJson(const QString& code, const QString& message, const QVariantMap& args);

} // namespace sextant::cli
