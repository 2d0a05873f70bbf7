#pragma once

#include "audit/basics.h"
#include "base/language.h"
#include "workspace/answers_csv.h"

namespace sextant::workspace {

/// The fieldwork of \a engagement as a table, one row for each check in its scope, in the order of the
/// manual: UTF-8 with a mark, CR LF, formula-like cells guarded by an apostrophe. Columns `check` (id),
/// `answer` (satisfactory, partly, not-satisfactory, not-tested, na; empty while open or answered differently
/// by two people), `reason` (of na) and `note` come back by checksFromCsv(); `code`, `chapter` and `title` in
/// \a language, `prepared` and `reviewed` (by whom), `findings` ("F1 F3"; restricted ones are left out) and
/// `files` are for the reader. Errors: NotFound.
[[nodiscard]] Result<QByteArray> checksToCsv(Workspace& workspace, const audit::EngagementId& engagement,
                                             Language language);

/// Takes \a bytes as written by checksToCsv() or by hand, as one act, all or nothing, as answersFromCsv()
/// does: an empty cell leaves the part as it is, "-" clears it. Checks are named by id, answers as
/// audit::resultNamed() says. `check` and `answer` are needed; what is for the reader is not looked at. Row
/// errors also: AuditRefused {checkOutOfScope}, InvalidArgument {"what": "answer" | "reason"}. Errors: as of
/// answersFromCsv(); AuditRefused {reportSigned}.
[[nodiscard]] Result<CsvImport> checksFromCsv(Workspace& workspace, const audit::EngagementId& engagement,
                                              const QByteArray& bytes, const QString& path, bool dryRun);

} // namespace sextant::workspace
