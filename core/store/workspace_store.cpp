#include "store/workspace_store.h"

#include "base/hashing.h"
#include "store/detail/backup.h"
#include "store/detail/evidence.h"
#include "store/detail/opening.h"
#include "store/detail/rebuild.h"
#include "store/detail/storage_thread.h"
#include "store/detail/store_core.h"
#include "store/detail/store_error.h"
#include "store/detail/verify.h"

#include <QBuffer>
#include <QFile>

#include <mutex>
#include <utility>

namespace sextant::store {

namespace {

constexpr qint64 kLargestBlobBytes = 2LL * 1024 * 1024 * 1024;

QString workspaceIdOf(Connection& connection)
{
    Statement statement(connection, "SELECT value FROM meta WHERE key = 'workspace'");
    return statement.step() ? statement.text(0) : QString();
}

} // namespace

class WorkspaceStore::Impl
{
public:
    Impl(QString path, OpenedFile opened, Clock& clock, IdSource& ids, StoreListener listener,
         const StoreOptions& options);
    ~Impl();

    /// Runs \a work on the storage thread, after what is queued.
    template <typename Work>
    auto onThread(Work work) -> Result<decltype(work())>
    {
        std::optional<Result<decltype(work())>> result;
        m_thread->run([&] { result.emplace(guarded(m_path, work)); });
        return *std::move(result);
    }
    /// The same for work that writes: refused when the file is read-only.
    template <typename Work>
    auto writeOnThread(Work work) -> Result<decltype(work())>
    {
        return onThread([&] {
            refuseWhenReadOnly();
            return work();
        });
    }

    void append(ChangeGroup group);
    void post(std::function<void()> work);
    Result<QByteArray> addBlob(QIODevice& source, const QString& name,
                               const std::function<bool(qint64)>& progress);
    Result<QByteArray> readBlob(const QByteArray& digest);
    Result<VerifyReport> verify();
    Result<> backupTo(const QString& path);

    const QString m_path;
    OpenedFile m_file;
    Clock& m_clock;
    BackupKeeper m_backups;
    StoreCore m_core;
    std::unique_ptr<StorageThread> m_thread;

private:
    journal::SessionId sessionId();
    void refuseWhenReadOnly() const;
    void transact(const std::function<void()>& work);
    Result<QByteArray> digestOf(QIODevice& source, const QString& name,
                                const std::function<bool(qint64)>& progress);
    Result<> importChunks(QIODevice& source, const QString& name, const QByteArray& digest,
                          const std::function<bool(qint64)>& progress);
    void checkEvidence(const QByteArray& digest, VerifyReport& report);

    IdSource& m_ids;
    StoreListener m_listener;
    std::set<journal::SessionId> m_sessions; ///< that the file knows
    journal::SessionId m_session;            ///< null before the first change of this opening
    std::mutex m_importMutex;
    QHash<QByteArray, int> m_importing; ///< how many imports of one content are under way
    std::mutex m_timeMutex;
    QDateTime m_lastWrite;
};

WorkspaceStore::Impl::Impl(QString path, OpenedFile opened, Clock& clock, IdSource& ids,
                           StoreListener listener, const StoreOptions& options)
    : m_path(std::move(path))
    , m_file(std::move(opened))
    , m_clock(clock)
    , m_backups(options.backupFolder, workspaceIdOf(*m_file.connection))
    , m_core(*m_file.connection)
    , m_ids(ids)
    , m_listener(std::move(listener))
    , m_sessions(ChangeTable(*m_file.connection).sessions())
{
    StorageThreadHooks hooks;
    hooks.transact = [this](const std::function<void()>& work) { transact(work); };
    hooks.currentError = [this] { return currentError(m_path); };
    hooks.committed = [this](journal::GroupId group) {
        if (m_listener.committed)
            m_listener.committed(group);
    };
    hooks.stalled = [this](const Error& error) {
        if (m_listener.stalled)
            m_listener.stalled(error);
    };
    hooks.upkeep = [this] { return m_backups.work(*m_file.connection); };
    m_thread = std::make_unique<StorageThread>(std::move(hooks));
}

WorkspaceStore::Impl::~Impl()
{
    m_thread.reset(); // writes what still waits
    if (m_file.report.readOnly == ReadOnlyReason::None)
        finishWriting(*m_file.connection);
}

void WorkspaceStore::Impl::refuseWhenReadOnly() const
{
    if (m_file.report.readOnly != ReadOnlyReason::None)
        throw StoreError({ErrorCode::ReadOnly, {{QStringLiteral("path"), m_path}}, {}});
}

void WorkspaceStore::Impl::transact(const std::function<void()>& work)
{
    refuseWhenReadOnly();
    Transaction transaction(*m_file.connection);
    work();
    transaction.commit();
    const std::lock_guard lock(m_timeMutex);
    m_backups.noteChange(m_lastWrite);
}

journal::SessionId WorkspaceStore::Impl::sessionId()
{
    // Asking the file first keeps two openings apart even when ids come from a counter.
    while (m_session.isNull() || m_sessions.contains(m_session))
        m_session = journal::SessionId{m_ids.newId()};
    m_sessions.clear();
    return m_session;
}

void WorkspaceStore::Impl::append(ChangeGroup group)
{
    auto prepared = std::make_shared<PreparedGroup>();
    prepared->session = sessionId();
    for (size_t i = 0; i < group.writes.size(); ++i)
        prepared->salts.push_back(m_ids.newSalt(16));
    prepared->group = std::move(group);
    {
        const std::lock_guard lock(m_timeMutex);
        m_lastWrite = m_clock.nowUtc();
    }
    m_thread->post({[this, prepared] { m_core.writeGroup(*prepared); }, prepared->group.id});
}

void WorkspaceStore::Impl::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_timeMutex);
        m_lastWrite = m_clock.nowUtc();
    }
    m_thread->post({std::move(work), std::nullopt});
}

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

Result<QByteArray> WorkspaceStore::Impl::readBlob(const QByteArray& digest)
{
    const auto info = onThread([&] { return findBlob(*m_file.connection, digest); });
    if (!info.has_value())
        return tl::make_unexpected(info.error());
    if (!info->has_value() || (*info)->state != BlobState::Present)
        return fail(ErrorCode::NotFound, {{QStringLiteral("kind"), QStringLiteral("evidence")},
                                          {QStringLiteral("id"), QString::fromLatin1(digest.toHex())}});
    QByteArray content;
    for (qint64 sequence = 0; sequence < (*info)->chunks(); ++sequence) {
        const auto chunk = onThread([&] { return findChunk(*m_file.connection, digest, sequence); });
        if (!chunk.has_value())
            return tl::make_unexpected(chunk.error());
        content += chunk->value_or(QByteArray());
    }
    if (sha256(content) != digest)
        return fail(ErrorCode::Damaged, {{QStringLiteral("path"), m_path}},
                    QStringLiteral("evidence ") + QString::fromLatin1(digest.toHex()));
    return content;
}

Result<VerifyReport> WorkspaceStore::Impl::verify()
{
    std::vector<QByteArray> blobs;
    auto report = onThread([&] {
        Verifier verifier(*m_file.connection);
        blobs = verifier.presentBlobs();
        return verifier.run();
    });
    if (!report.has_value())
        return report;
    for (const QByteArray& digest : blobs)
        checkEvidence(digest, *report);
    return report;
}

void WorkspaceStore::Impl::checkEvidence(const QByteArray& digest, VerifyReport& report)
{
    ++report.evidenceFiles;
    const auto content = readBlob(digest);
    if (!content.has_value())
        report.faults.push_back({QStringLiteral("evidence"), QString::fromLatin1(digest.toHex()),
                                 QStringLiteral("the content has another digest")});
}

Result<> WorkspaceStore::Impl::backupTo(const QString& path)
{
    return guarded(path, [&] {
        copyVerified(*m_file.connection, path, [this, &path](const std::function<void()>& piece) {
            std::optional<Error> error;
            m_thread->run([&] {
                try {
                    piece();
                } catch (...) {
                    error = currentError(path);
                }
            });
            if (error.has_value())
                throw StoreError(*error);
        });
    });
}

// ---- the door ----

WorkspaceStore::WorkspaceStore(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}

WorkspaceStore::~WorkspaceStore() = default;

Result<std::unique_ptr<WorkspaceStore>> WorkspaceStore::create(const QString& path, Clock& clock,
                                                               IdSource& ids, StoreListener listener,
                                                               const StoreOptions& options)
{
    return guarded(path, [&] {
        OpenedFile opened = createFile(path, ids.newId(), clock.nowUtc(), options);
        return std::unique_ptr<WorkspaceStore>(new WorkspaceStore(
            std::make_unique<Impl>(path, std::move(opened), clock, ids, std::move(listener), options)));
    });
}

Result<std::unique_ptr<WorkspaceStore>> WorkspaceStore::open(const QString& path, Clock& clock, IdSource& ids,
                                                             StoreListener listener,
                                                             const StoreOptions& options)
{
    return guarded(path, [&] {
        OpenedFile opened = openFile(path, clock.nowUtc(), options, schemaHistory());
        return std::unique_ptr<WorkspaceStore>(new WorkspaceStore(
            std::make_unique<Impl>(path, std::move(opened), clock, ids, std::move(listener), options)));
    });
}

const QString& WorkspaceStore::path() const
{
    return m_impl->m_path;
}

const OpenReport& WorkspaceStore::openReport() const
{
    return m_impl->m_file.report;
}

Result<std::vector<EntityRow>> WorkspaceStore::loadAll()
{
    return m_impl->onThread([this] { return m_impl->m_core.entities(); });
}

Result<std::vector<Snapshot>> WorkspaceStore::loadSnapshots()
{
    return m_impl->onThread([this] { return m_impl->m_core.snapshots(); });
}

Result<std::vector<HistoryEntry>> WorkspaceStore::history(const std::optional<QUuid>& entity, int limit)
{
    return m_impl->onThread([&] { return m_impl->m_core.history(entity, limit); });
}

Result<std::vector<journal::ChangeId>> WorkspaceStore::heads(const std::vector<QUuid>& entities)
{
    return m_impl->onThread([&] { return m_impl->m_core.heads(entities); });
}

void WorkspaceStore::append(ChangeGroup group)
{
    m_impl->append(std::move(group));
}

void WorkspaceStore::putSnapshot(Snapshot snapshot)
{
    m_impl->post([core = &m_impl->m_core, snapshot = std::move(snapshot)] { core->writeSnapshot(snapshot); });
}

void WorkspaceStore::putDraft(const journal::FieldAddress& address, const QString& text)
{
    m_impl->post([core = &m_impl->m_core, address, text] { core->writeDraft(address, text); });
}

Result<QMap<QString, QString>> WorkspaceStore::drafts()
{
    return m_impl->onThread([this] { return m_impl->m_core.drafts(); });
}

Result<> WorkspaceStore::flush()
{
    return m_impl->m_thread->flush();
}

Result<QByteArray> WorkspaceStore::addBlob(const QString& path, const std::function<bool(qint64)>& progress)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {{QStringLiteral("path"), path}});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {{QStringLiteral("path"), path}}, file.errorString());
    auto added = m_impl->addBlob(file, path, progress);
    if (added.has_value() && file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, {{QStringLiteral("path"), path}}, file.errorString());
    return added;
}

Result<QByteArray> WorkspaceStore::addBlobBytes(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return m_impl->addBlob(buffer, QString(), {});
}

Result<QByteArray> WorkspaceStore::readBlob(const QByteArray& digest)
{
    return m_impl->readBlob(digest);
}

Result<VerifyReport> WorkspaceStore::verify()
{
    return m_impl->verify();
}

Result<> WorkspaceStore::backupTo(const QString& path)
{
    return m_impl->backupTo(path);
}

Result<bool> WorkspaceStore::rebuildProjections()
{
    return m_impl->writeOnThread([this] { return repairProjections(*m_impl->m_file.connection); });
}

Result<std::vector<journal::Change>> WorkspaceStore::changes()
{
    return m_impl->onThread([this] { return m_impl->m_core.changes(); });
}

Result<journal::UnionReport> WorkspaceStore::unite(const std::vector<journal::Change>& changes)
{
    return m_impl->writeOnThread([&] { return m_impl->m_core.unite(changes); });
}

Result<QString> WorkspaceStore::backUpNow()
{
    const QDateTime now = m_impl->m_clock.nowUtc();
    return m_impl->onThread([&] { return m_impl->m_backups.backUpNow(*m_impl->m_file.connection, now); });
}

std::optional<Error> WorkspaceStore::backupError()
{
    const auto error = m_impl->onThread([this] { return m_impl->m_backups.lastError(); });
    return error.has_value() ? *error : std::optional(error.error());
}

Result<> WorkspaceStore::restoreBackup(const QString& backup, const QString& target)
{
    return guarded(target, [&] { store::restoreBackup(backup, target); });
}

} // namespace sextant::store
