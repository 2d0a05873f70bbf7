#pragma once

#include "cli/access.h"

#include "audit/audit_words.h"
#include "audit/engagement.h"
#include "audit/finding.h"
#include "audit/opinion.h"
#include "workspace/audit_service.h"

#include <QJsonObject>

namespace sextant::cli {

/// By id, or by its code ("IA-2026-01") in any case. Errors: NotFound {"kind": "engagement", "id"};
/// InvalidArgument {"what": "engagement code"} when several organisations have that code.
Result<audit::Engagement> findEngagement(workspace::Workspace& file, const QString& name);
/// The same, for changes. Errors also: AuditRefused {reportSigned}.
Result<audit::Engagement> findUnsigned(workspace::Workspace& file, const QString& name);
/// A check in the scope of \a engagement, by id or code. Errors: NotFound {"kind": "item", "id"};
/// AuditRefused {checkOutOfScope}.
Result<const framework::Item*> findCheck(workspace::Workspace& file, const audit::Engagement& engagement,
                                         const QString& idOrCode);

/// Chapters of \a manual by id or code, parted by commas; each once, in the manual's order. Errors: NotFound
/// {"kind": "section", "id"}.
Result<std::vector<framework::SectionId>> findChapters(const framework::FrameworkIndex& manual,
                                                       const QStringList& names);

/// "2026-01-01..2026-06-30"; either end may be left out, an empty text is no period. Errors: InvalidArgument
/// {"what": \a what, "value"}.
Result<audit::Period> readPeriod(const char* what, const QString& text);
/// An empty text is no day. Errors: InvalidArgument {"what": \a what, "value"}.
Result<QDate> readDay(const char* what, const QString& text);

/// {"code", "title", …}: what `audit list` and `audit new` tell of one.
QJsonObject engagementJson(workspace::Workspace& file, const audit::Engagement& engagement);
/// {"opinion", "byRule", "rule", "premature", "findings", "failedGates", "departure"}
QJsonObject opinionJson(workspace::Workspace& file, const audit::Engagement& engagement);
QJsonValue periodJson(const audit::Period& period);
QJsonValue dateJson(QDate date);          ///< null when there is none
QJsonValue textJson(const QString& text); ///< null when empty
/// The name of \a person, null when there is none.
QJsonValue personJson(workspace::Workspace& file, const organisation::PersonId& person);

/// "2026-01-01..2026-06-30"; empty when not decided.
QString periodWords(const audit::Period& period);
/// The opinion so far in words, or that it is too early for one.
QString opinionWords(const Context& context, workspace::Workspace& file, const audit::Engagement& engagement);
/// "1 high · 2 medium"; empty when there are none.
QString gradesWords(const Context& context, const audit::OpinionBasis& basis);

tl::unexpected<Error> invalidValue(const char* what, const QString& value);
/// The same with the words that would do: {"words"}.
tl::unexpected<Error> unknownWord(const char* what, const QString& value, const QStringList& words);
/// The word of \a Enum that \a value is; the right ones are named when it is none.
template <typename Enum>
Result<Enum> wordIn(const char* what, const QString& value)
{
    if (const auto found = audit::named<Enum>(value))
        return *found;
    QStringList words;
    for (int i = 0; i < audit::countOf<Enum>(); ++i)
        words << audit::nameOf(static_cast<Enum>(i));
    return unknownWord(what, value, words);
}
QDate todayOf(const Context& context);

} // namespace sextant::cli
