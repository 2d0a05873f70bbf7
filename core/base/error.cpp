#include "base/error.h"

namespace sextant {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return QStringLiteral("notFound");
    case ErrorCode::InvalidArgument: return QStringLiteral("invalidArgument");
    case ErrorCode::UnknownOption: return QStringLiteral("unknownOption");
    case ErrorCode::WrongKind: return QStringLiteral("wrongKind");
    case ErrorCode::ReasonNeeded: return QStringLiteral("reasonNeeded");
    case ErrorCode::NotApplicableRefused: return QStringLiteral("notApplicableRefused");
    case ErrorCode::Signed: return QStringLiteral("signed");
    case ErrorCode::NotSignable: return QStringLiteral("notSignable");
    case ErrorCode::NothingToUndo: return QStringLiteral("nothingToUndo");
    case ErrorCode::FileNotFound: return QStringLiteral("fileNotFound");
    case ErrorCode::FileExists: return QStringLiteral("fileExists");
    case ErrorCode::CannotRead: return QStringLiteral("cannotRead");
    case ErrorCode::CannotWrite: return QStringLiteral("cannotWrite");
    case ErrorCode::DiskFull: return QStringLiteral("diskFull");
    case ErrorCode::ReadOnly: return QStringLiteral("readOnly");
    case ErrorCode::HeldByOther: return QStringLiteral("heldByOther");
    case ErrorCode::NotOurFile: return QStringLiteral("notOurFile");
    case ErrorCode::Damaged: return QStringLiteral("damaged");
    case ErrorCode::ForeignSchema: return QStringLiteral("foreignSchema");
    case ErrorCode::NewerSchema: return QStringLiteral("newerSchema");
    case ErrorCode::TooLarge: return QStringLiteral("tooLarge");
    case ErrorCode::FileMoved: return QStringLiteral("fileMoved");
    case ErrorCode::PathTooLong: return QStringLiteral("pathTooLong");
    case ErrorCode::DangerousFile: return QStringLiteral("dangerousFile");
    case ErrorCode::NotAFile: return QStringLiteral("notAFile");
    case ErrorCode::FileChanged: return QStringLiteral("fileChanged");
    case ErrorCode::ImageTooLarge: return QStringLiteral("imageTooLarge");
    case ErrorCode::ImageUnreadable: return QStringLiteral("imageUnreadable");
    case ErrorCode::InvalidFramework: return QStringLiteral("invalidFramework");
    case ErrorCode::InvalidAnswers: return QStringLiteral("invalidAnswers");
    case ErrorCode::SampleRefused: return QStringLiteral("sampleRefused");
    case ErrorCode::AuditRefused: return QStringLiteral("auditRefused");
    case ErrorCode::LedgerRefused: return QStringLiteral("ledgerRefused");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

tl::unexpected<Error> fail(ErrorCode code, QVariantMap args, QString detail)
{
    return tl::make_unexpected(Error{code, std::move(args), std::move(detail)});
}

} // namespace sextant
