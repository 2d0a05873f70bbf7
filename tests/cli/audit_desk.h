#pragma once

#include "cli/cli_process.h"

namespace cli_test {

/// Starts an audit of the chapters on cash and procurement; its code.
QString newAudit(const Desk& desk, const QStringList& more = {});
/// The only audit of the file, as it is listed.
QJsonObject onlyAudit(const Desk& desk);
/// Gives every check of the audit the result \a answer.
void answerChecks(const Desk& desk, const QString& code, const QByteArray& answer);
/// Id of the first check of a chapter of the Manual.
QByteArray firstCheckOf(const QString& chapter);

} // namespace cli_test
