#pragma once

#include "assessment/assessment.h"
#include "base/error.h"
#include "base/hashing.h"
#include "store/workspace_store.h"
#include "vault/file_cipher.h"

#include <functional>
#include <memory>

namespace sextant::workspace::detail {

/// A sealed file whose description a password has opened.
struct OpenFile
{
    vault::SealedFile stored;
    assessment::Evidence evidence; ///< of the file itself; its id is that of the sealed file
    vault::FileCipher cipher;
};

/// What is encrypted about a file beside its content: its fields as evidence, as canonical JSON.
QByteArray descriptionOf(const assessment::Evidence& evidence);
/// \a evidence with what \a description says. False when that is none.
bool readDescription(const QByteArray& description, assessment::Evidence& evidence);

/// Content of which any part can be read, at most \a bytes from \a offset. Errors: of where it lies.
using ContentReader = std::function<Result<QByteArray>(qint64 offset, qint64 bytes)>;

/// The file at \a path, open from now on. Errors: CannotRead; on reading, FileChanged when it is shorter than
/// was asked for.
Result<ContentReader> readerOf(const QString& path);
/// Content that lies in \a store in plain.
ContentReader readerOf(store::WorkspaceStore& store, const QByteArray& digest);
/// Content that lies there encrypted. Errors: AuditRefused {sealedFileDamaged}.
ContentReader readerOf(store::WorkspaceStore& store, const OpenFile& file);

/// The SHA-256 of content that is read in order; each pass from its beginning begins anew.
class PassDigest
{
public:
    void add(qint64 offset, const QByteArray& bytes);
    QByteArray result() const;

private:
    std::shared_ptr<Hasher> m_hasher;
};

/// What \a reader gives, encrypted; \a digest gets that of the plain content.
store::BlobSource sealingSource(const vault::FileCipher& cipher, ContentReader reader,
                                std::shared_ptr<PassDigest> digest);
/// What \a reader gives, \a sizeBytes of it.
store::BlobSource plainSource(ContentReader reader, qint64 sizeBytes);

/// Reads \a file piece by piece. What cannot be opened is passed over, and named once all was read. Errors:
/// AuditRefused {sealedFileDamaged}, Cancelled.
Result<> eachPiece(store::WorkspaceStore& store, const OpenFile& file,
                   const std::function<void(const QByteArray&)>& visit,
                   const std::function<bool(qint64)>& progress);

} // namespace sextant::workspace::detail
