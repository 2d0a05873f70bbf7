#pragma once

#include "base/error.h"
#include "seal/record.h"

#include <QByteArray>
#include <QString>

namespace sextant::seal {

/// The record of a PDF as an XMP property, its own digest still blank. Empty when \a record is null.
QByteArray xmpRecord(const Record& record, const std::vector<Language>& languages);
/// The same as an element of an HTML page's head.
QByteArray metaRecord(const Record& record, const std::vector<Language>& languages);

/// Puts the SHA-256 of \a document, taken with the digest blank, into its one blank record. False, and
/// nothing changed, when there is none or more than one.
bool sealDocument(QByteArray& document);

enum class DocumentState {
    Intact,  ///< the bytes are those that were written
    Changed, ///< something was changed after it was written, even if only by saving it anew
    NoRecord,
    SeveralRecords, ///< which one counts, nobody can say
    BrokenRecord,   ///< something that begins like a record and is none
};

struct DocumentCheck
{
    DocumentState state = DocumentState::NoRecord;
    Record record;                   ///< of Intact and Changed
    std::vector<Language> languages; ///< of Intact and Changed
    friend bool operator==(const DocumentCheck&, const DocumentCheck&) = default;
};

/// Looks for the record in the bytes of a document from anywhere, PDF or HTML. Nothing is parsed but the
/// record; any bytes will do.
DocumentCheck checkDocument(const QByteArray& document);

/// Nothing greater is read.
inline constexpr qint64 kGreatestDocument = 128 * 1024 * 1024;

/// checkDocument() of the file at \a path. Errors: FileNotFound, NotAFile, CannotRead {"path"}, TooLarge
/// {"path", "sizeBytes", "limitBytes"}.
[[nodiscard]] Result<DocumentCheck> checkDocumentFile(const QString& path);

} // namespace sextant::seal
