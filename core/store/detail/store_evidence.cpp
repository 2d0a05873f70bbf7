#include "store/detail/store_impl.h"

#include "base/hashing.h"
#include "store/detail/evidence.h"

namespace sextant::store {

namespace {

constexpr qint64 kLargestBlobBytes = 2LL * 1024 * 1024 * 1024;

tl::unexpected<Error> changed(const QString& name)
{
    return fail(ErrorCode::FileChanged, {{QStringLiteral("path"), name}});
}

} // namespace

Result<QByteArray> WorkspaceStore::Impl::digestOf(QIODevice& source, const QString& name,
                                                  const std::function<bool(qint64)>& progress)
{
    Hasher hasher;
    qint64 done = 0;
    const qint64 expected = source.size();
    while (true) {
        const QByteArray piece = source.read(kChunkBytes);
        if (piece.isEmpty())
            return hasher.result();
        hasher.addBytes(piece);
        done += piece.size();
        if (done > expected) // still being written: its end may never come
            return changed(name);
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
        return changed(name);
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
    if (known->has_value() && (*known)->state == BlobState::Present && isWhole(*digest, progress))
        return digest;

    beginImport(*digest);
    source.seek(0);
    const auto imported = importChunks(source, name, *digest, progress);
    if (!imported.has_value())
        dropStaged({*digest, 0});
    else
        endImport(*digest);
    return imported.has_value() ? digest : tl::make_unexpected(imported.error());
}

Result<> WorkspaceStore::Impl::eachChunk(const QByteArray& digest,
                                         const std::function<void(const QByteArray&)>& visit,
                                         const std::function<bool(qint64)>& progress)
{
    const auto info = onThread([&] { return findBlob(*m_file.connection, digest); });
    if (!info.has_value())
        return tl::make_unexpected(info.error());
    if (!info->has_value() || (*info)->state != BlobState::Present)
        return fail(ErrorCode::NotFound, {{QStringLiteral("kind"), QStringLiteral("evidence")},
                                          {QStringLiteral("id"), QString::fromLatin1(digest.toHex())}});
    Hasher hasher;
    qint64 done = 0;
    for (qint64 sequence = 0; sequence < (*info)->chunks(); ++sequence) {
        const auto chunk = onThread([&] { return findChunk(*m_file.connection, digest, sequence); });
        if (!chunk.has_value())
            return tl::make_unexpected(chunk.error());
        const QByteArray bytes = chunk->value_or(QByteArray());
        hasher.addBytes(bytes);
        visit(bytes);
        done += bytes.size();
        if (progress && !progress(done))
            return fail(ErrorCode::Cancelled, {{QStringLiteral("path"), m_path}});
    }
    if (hasher.result() != digest)
        return fail(ErrorCode::Damaged, {{QStringLiteral("path"), m_path}},
                    QStringLiteral("evidence ") + QString::fromLatin1(digest.toHex()));
    return {};
}

Result<QByteArray> WorkspaceStore::Impl::readBlob(const QByteArray& digest,
                                                  const std::function<bool(qint64)>& progress)
{
    QByteArray content;
    const auto read = eachChunk(
        digest, [&content](const QByteArray& chunk) { content += chunk; }, progress);
    if (!read.has_value())
        return tl::make_unexpected(read.error());
    return content;
}

Result<> WorkspaceStore::Impl::checkBlob(const QByteArray& digest,
                                         const std::function<bool(qint64)>& progress)
{
    return eachChunk(
        digest, [](const QByteArray&) {}, progress);
}

/// False when content that should be here is damaged. Being cancelled is left to the caller's next step.
bool WorkspaceStore::Impl::isWhole(const QByteArray& digest, const std::function<bool(qint64)>& progress)
{
    const auto silent = [&progress](qint64) { return !progress || progress(0); };
    const auto checked = checkBlob(digest, silent);
    return checked.has_value() || checked.error().code == ErrorCode::Cancelled;
}

void WorkspaceStore::Impl::checkEvidence(const QByteArray& digest, VerifyReport& report)
{
    ++report.evidenceFiles;
    if (!checkBlob(digest, {}).has_value())
        report.faults.push_back({QStringLiteral("evidence"), QString::fromLatin1(digest.toHex()),
                                 QStringLiteral("the content has another digest, or cannot be read")});
}

} // namespace sextant::store
