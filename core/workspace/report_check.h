#pragma once

#include "seal/document_seal.h"
#include "workspace/workspace.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace sextant::workspace {

/// How the content of a report stands to the file.
enum class ReportMatch {
    Now,     ///< the file holds the same now
    Earlier, ///< the file held the same once
    Never,   ///< of this file, but the file never held that, as far as it still knows
    Foreign, ///< what the report tells of has never been in this file
    Unknown, ///< the document carries no record that could be read
};

struct ReportCheck
{
    ReportMatch match = ReportMatch::Unknown;
    seal::DocumentState document = seal::DocumentState::NoRecord; ///< NoRecord too when digits were typed
    seal::Record record;                                          ///< null when digits were typed
    seal::Subject subject;                                        ///< null: Foreign and Unknown
    LocalizedText subjectName; ///< title of the assessment, code and title of the audit …
    QDateTime from;            ///< Earlier: since when the file held it; UTC
    QDateTime until;           ///< Earlier: when the first of the changes since was made; UTC
    /// Earlier: each field that is another now, as it was in the report and as it is; who changed it last,
    /// and when. By time, newest first. Restricted findings are not among them.
    std::vector<HistoryLine> changes;
    int restrictedChanges = 0; ///< Earlier: restricted findings that are another now
    /// False: the record names changes that this file does not have. The report was made from another copy of
    /// it, or from a later state, or the history of this file is not what it was.
    bool historyIsHere = true;
    int lostValues = 0; ///< Never: values that were erased or withheld, without which nothing can be said
    bool otherWorkspace = false; ///< the file was made on its own, not copied from the report's

    /// Nothing is left to tell about the report: same content, same bytes.
    bool isClean() const { return match == ReportMatch::Now && document == seal::DocumentState::Intact; }
};

/// What reports carry to be checked by, and holding reports against the file.
class ReportChecks
{
public:
    virtual ~ReportChecks() = default;

    /// What a report of \a subject carries now. Null when there is no such subject.
    virtual seal::Record record(const seal::Subject& subject, QDate madeOn, const QString& program) const = 0;

    /// Goes through the history of the file; call it from a worker. \a progress gets the share done in
    /// percent and returns false to cancel. Errors: Cancelled, and those of reading the file.
    [[nodiscard]] virtual Result<ReportCheck>
    check(const seal::DocumentCheck& document, const std::function<bool(int percent)>& progress = {}) = 0;
    /// The same by the six bytes of the digits on each page (seal::typedDigest()): Now and Earlier of
    /// whatever in the file had them, else Foreign.
    [[nodiscard]] virtual Result<ReportCheck>
    check(const QByteArray& digits, const std::function<bool(int percent)>& progress = {}) = 0;
};

} // namespace sextant::workspace
