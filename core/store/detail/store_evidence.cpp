#include "store/detail/store_impl.h"

#include "base/hashing.h"
#include "store/detail/evidence.h"

namespace sextant::store {

namespace {

constexpr qint64 kLargestBlobBytes = 2LL * 1024 * 1024 * 1024;

} // namespace

Result<QByteArray> WorkspaceStore::Impl::digestOf(QIODevice& source, const QString& name,
                                                  const std::function<bool(qint64)>& progress)
{
    Hasher hasher;
    while (true) {
        const QByteArray piece = source.read(kChunkBytes);
        if (piece.isEmpty())
            return hasher.result();
        hasher.addBytes(piece);
        if (progress && !progress(0))
            return fail(ErrorCode::Cancelled, {{QStringLiteral("path"), name}});
    }
}

Result<> WorkspaceStore::Impl::importChunks(QIODevice& source, const QString& name, const QByteArray& digest,
                                            const std::function<bool(qint64)>& progress)
{
    Hasher hasher;
    qint64 done = 0;
    for (qint64 sequence = 0;; ++sequence) {
        const QByteArray piece = source.read(kChunkBytes);
        if (piece.isEmpty())
            break;
        hasher.addBytes(piece);
        const auto written = writeOnThread([&] { putChunk(*m_file.connection, digest, sequence, piece); });
        if (!written.has_value())
            return tl::make_unexpected(written.error());
        done += piece.size();
        if (progress && !progress(done))
            return fail(ErrorCode::Cancelled, {{QStringLiteral("path"), name}});
    }
    if (hasher.result() != digest)
        return fail(ErrorCode::CannotRead, {{QStringLiteral("path"), name}},
                    QStringLiteral("the file changed while it was read"));
    return writeOnThread([&] { putBlob(*m_file.connection, digest, done); });
}

Result<QByteArray> WorkspaceStore::Impl::addBlob(QIODevice& source, const QString& name,
                                                 const std::function<bool(qint64)>& progress)
{
    if (source.size() > kLargestBlobBytes)
        return fail(ErrorCode::TooLarge, {{QStringLiteral("path"), name},
                                          {QStringLiteral("sizeBytes"), source.size()},
                                          {QStringLiteral("limitBytes"), kLargestBlobBytes}});
    const auto digest = digestOf(source, name, progress);
    if (!digest.has_value())
        return digest;
    const auto known = onThread([&] { return findBlob(*m_file.connection, *digest); });
    if (!known.has_value())
        return tl::make_unexpected(known.error());
    if (known->has_value() && (*known)->state == BlobState::Present)
        return digest;

    {
        const std::lock_guard lock(m_importMutex);
        ++m_importing[*digest];
    }
    source.seek(0);
    const auto imported = importChunks(source, name, *digest, progress);
    const std::lock_guard lock(m_importMutex);
    const bool isLast = --m_importing[*digest] == 0;
    if (isLast)
        m_importing.remove(*digest);
    if (imported.has_value())
        return digest;
    // What cannot be cleared away now is swept at the next opening.
    if (isLast)
        (void)writeOnThread([&] { dropChunks(*m_file.connection, *digest); });
    return tl::make_unexpected(imported.error());
}

Result<> WorkspaceStore::Impl::eachChunk(const QByteArray& digest,
                                         const std::function<void(const QByteArray&)>& visit)
{
    const auto info = onThread([&] { return findBlob(*m_file.connection, digest); });
    if (!info.has_value())
        return tl::make_unexpected(info.error());
    if (!info->has_value() || (*info)->state != BlobState::Present)
        return fail(ErrorCode::NotFound, {{QStringLiteral("kind"), QStringLiteral("evidence")},
                                          {QStringLiteral("id"), QString::fromLatin1(digest.toHex())}});
    for (qint64 sequence = 0; sequence < (*info)->chunks(); ++sequence) {
        const auto chunk = onThread([&] { return findChunk(*m_file.connection, digest, sequence); });
        if (!chunk.has_value())
            return tl::make_unexpected(chunk.error());
        visit(chunk->value_or(QByteArray()));
    }
    return {};
}

Result<QByteArray> WorkspaceStore::Impl::readBlob(const QByteArray& digest)
{
    QByteArray content;
    const auto read = eachChunk(digest, [&content](const QByteArray& chunk) { content += chunk; });
    if (!read.has_value())
        return tl::make_unexpected(read.error());
    if (sha256(content) != digest)
        return fail(ErrorCode::Damaged, {{QStringLiteral("path"), m_path}},
                    QStringLiteral("evidence ") + QString::fromLatin1(digest.toHex()));
    return content;
}

void WorkspaceStore::Impl::checkEvidence(const QByteArray& digest, VerifyReport& report)
{
    ++report.evidenceFiles;
    Hasher hasher;
    const auto read = eachChunk(digest, [&hasher](const QByteArray& chunk) { hasher.addBytes(chunk); });
    if (!read.has_value() || hasher.result() != digest)
        report.faults.push_back({QStringLiteral("evidence"), QString::fromLatin1(digest.toHex()),
                                 QStringLiteral("the content has another digest, or cannot be read")});
}

} // namespace sextant::store
