#pragma once

#include "store/workspace_store.h"

#include <QByteArray>

#include <optional>

namespace sextant::store {

class Connection;

inline constexpr qint64 kChunkBytes = kBlobChunkBytes;

/// Whether a file's content is here, and if not, why. Written as the name in lower case.
enum class BlobState { Present, Withheld, Erased, Missing };

QByteArray nameOf(BlobState state);

struct BlobInfo
{
    qint64 sizeBytes = 0;
    BlobState state = BlobState::Missing;
    qint64 chunks() const { return (sizeBytes + kChunkBytes - 1) / kChunkBytes; }
};

// Every function throws; writes are one transaction each.

std::optional<BlobInfo> findBlob(Connection& connection, const QByteArray& digest);
/// Writes one chunk; a chunk that is there already is replaced.
void putChunk(Connection& connection, const QByteArray& digest, qint64 sequence, const QByteArray& bytes);
/// nullopt when the chunk is not there.
std::optional<QByteArray> findChunk(Connection& connection, const QByteArray& digest, qint64 sequence);
/// The last step: from now on the chunks belong to something.
void putBlob(Connection& connection, const QByteArray& digest, qint64 sizeBytes);
/// The same within the caller's transaction.
void enterBlob(Connection& connection, const QByteArray& digest, qint64 sizeBytes);
/// Deletes the chunks of \a digest, unless its content is present.
void dropChunks(Connection& connection, const QByteArray& digest);
/// The content could not be had: its chunks go, and the blob says so.
void enterAsMissing(Connection& connection, const QByteArray& digest);
/// The blob says that its content was erased; dropErasedChunks() takes that away. Belongs in the caller's
/// transaction. Nothing happens when there is no such blob.
void eraseBlob(Connection& connection, const QByteArray& digest);
/// The same, and the row that names digest and size goes.
void forgetBlob(Connection& connection, const QByteArray& digest);
/// Deletes up to 4 chunks of \a digest, unless its content is present; true when there are more.
bool dropErasedChunks(Connection& connection, const QByteArray& digest);
/// Deletes chunks that belong to nothing: their import, or their erasing, was cut short; nothing of them is
/// left beside the file. Returns how many.
int sweepOrphanChunks(Connection& connection);

} // namespace sextant::store
