#pragma once

#include <QString>
#include <QVariantMap>

#include <tl/expected.hpp>

namespace sextant {

/// What went wrong. Each code has a sentence in ui/shared/error_text and a stable name in errorName().
enum class ErrorCode {
    // what the caller asked for
    NotFound,         ///< {"kind", "id"}: no such entity, item or section
    InvalidArgument,  ///< {"what", "value"}
    UnknownOption,    ///< {"item", "option"}
    WrongKind,        ///< {"item", "expected"}: a number for an item with options, say
    ReasonNeeded,     ///< {"item"}: not applicable without a reason
    NotApplicableRefused, ///< {"item"}: the method gives this item no N/A
    Signed,           ///< {"assessment"}: signed assessments are reopened before they change
    NotSignable,      ///< {"unanswered", "conflicts"}: counts
    NothingToUndo,
    // files
    FileNotFound,     ///< {"path"}
    FileExists,       ///< {"path"}
    CannotRead,       ///< {"path"}
    CannotWrite,      ///< {"path"}
    DiskFull,         ///< {"path"}
    ReadOnly,         ///< {"path"}
    HeldByOther,      ///< {"path", "holder", "since"}: another program has the file open
    NotOurFile,       ///< {"path"}: not a Sextant file at all
    Damaged,          ///< {"path"}: ours, but its structure is not whole
    ForeignSchema,    ///< {"path", "object"}: holds a table, trigger or view that Sextant did not make
    NewerSchema,      ///< {"path", "version", "known"}
    TooLarge,         ///< {"path", "sizeBytes", "limitBytes"}
    FileMoved,        ///< {"path"}: while it was open, another program moved, replaced or changed the file
    PathTooLong,      ///< {"path", "limitBytes"}: longer than a workspace's path may be
    DangerousFile,    ///< {"path", "type"}: an executable offered as evidence
    NotAFile,         ///< {"path"}: a folder, a link, a device or a pipe where a file is wanted
    FileChanged,      ///< {"path"}: while it was read
    ImageTooLarge,    ///< {"path", "width", "height"}: more pixels than are decoded
    ImageUnreadable,  ///< {"path"}: a picture that cannot be decoded, or not without loss
    // content
    InvalidFramework, ///< {"path", "count"}: the issues come beside it
    InvalidAnswers,   ///< {"path", "count"}
    SampleRefused,    ///< {"reason", …}: cannot be planned, drawn or judged so (audit/sampling/refusals.h)
    AuditRefused,     ///< {"reason", …}: an act on an audit (audit/audit_refusals.h)
    LedgerRefused,    ///< {"path", "reason", "row", …}: a table from outside (ledger/refusals.h)
    // the rest
    Cancelled,
    Internal,         ///< a bug: {"where"}
};

/// Stable lower camel case name of \a code, for JSON and logs ("notFound").
QString errorName(ErrorCode code);

/// What went wrong, for the program. The user's sentence is made in ui/shared/error_text.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QVariantMap args; ///< named values for the sentence, e.g. {"path": ...}
    QString detail;   ///< technical text for the log; never shown as the message

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::NotFound, {{"item", id}});`
tl::unexpected<Error> fail(ErrorCode code, QVariantMap args = {}, QString detail = {});

} // namespace sextant
