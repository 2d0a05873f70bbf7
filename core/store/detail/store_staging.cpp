#include "base/hashing.h"
#include "store/detail/evidence.h"
#include "store/detail/store_impl.h"

namespace sextant::store {

namespace {

qint64 chunksOf(const BlobSource& source)
{
    return (source.sizeBytes + kChunkBytes - 1) / kChunkBytes;
}

} // namespace

void WorkspaceStore::Impl::beginImport(const QByteArray& digest)
{
    const std::lock_guard lock(m_importMutex);
    ++m_importing[digest];
}

void WorkspaceStore::Impl::endImport(const QByteArray& digest)
{
    const std::lock_guard lock(m_importMutex);
    if (--m_importing[digest] <= 0)
        m_importing.remove(digest);
}

Result<QByteArray> WorkspaceStore::Impl::digestOf(const BlobSource& source,
                                                  const std::function<bool(qint64)>& progress)
{
    Hasher hasher;
    for (qint64 number = 0; number < chunksOf(source); ++number) {
        const auto chunk = source.chunk(number);
        if (!chunk.has_value())
            return chunk;
        hasher.addBytes(*chunk);
        if (progress && !progress(0))
            return fail(ErrorCode::Cancelled, {{QStringLiteral("path"), m_path}});
    }
    return hasher.result();
}

Result<> WorkspaceStore::Impl::stageChunks(const BlobSource& source, const QByteArray& digest,
                                           const std::function<bool(qint64)>& progress)
{
    Hasher hasher;
    qint64 done = 0;
    for (qint64 number = 0; number < chunksOf(source); ++number) {
        const auto chunk = source.chunk(number);
        if (!chunk.has_value())
            return tl::make_unexpected(chunk.error());
        hasher.addBytes(*chunk);
        done += chunk->size();
        const auto written = writeOnThread([&] { putChunk(*m_file.connection, digest, number, *chunk); });
        if (!written.has_value())
            return tl::make_unexpected(written.error());
        if (progress && !progress(done))
            return fail(ErrorCode::Cancelled, {{QStringLiteral("path"), m_path}});
    }
    if (done != source.sizeBytes || hasher.result() != digest)
        return fail(ErrorCode::FileChanged, {{QStringLiteral("path"), m_path}});
    return {};
}

Result<StagedBlob> WorkspaceStore::Impl::stageBlob(const BlobSource& source,
                                                   const std::function<bool(qint64)>& progress)
{
    const auto digest = digestOf(source, progress);
    if (!digest.has_value())
        return tl::make_unexpected(digest.error());
    beginImport(*digest);
    const auto staged = stageChunks(source, *digest, progress);
    if (!staged.has_value()) {
        dropStaged({*digest, 0});
        return tl::make_unexpected(staged.error());
    }
    return StagedBlob{*digest, source.sizeBytes};
}

Result<> WorkspaceStore::Impl::keepStaged(const StagedBlob& staged)
{
    const auto kept = writeOnThread([&] { putBlob(*m_file.connection, staged.digest, staged.sizeBytes); });
    if (kept.has_value())
        endImport(staged.digest);
    return kept;
}

void WorkspaceStore::Impl::dropStaged(const StagedBlob& staged)
{
    endImport(staged.digest);
    // What cannot be cleared away now is swept at the next opening.
    (void)writeOnThread([&] {
        const std::lock_guard lock(m_importMutex);
        if (!m_importing.contains(staged.digest)) // else another has begun to take the same in
            dropChunks(*m_file.connection, staged.digest);
    });
}

Result<QByteArray> WorkspaceStore::Impl::readBlobChunk(const QByteArray& digest, qint64 number)
{
    return onThread([&] { return findChunk(*m_file.connection, digest, number).value_or(QByteArray()); });
}

} // namespace sextant::store
