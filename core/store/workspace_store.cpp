#include "store/workspace_store.h"

#include "store/detail/rebuild.h"
#include "store/detail/store_impl.h"

#include <QBuffer>
#include <QFile>

#include <utility>

namespace sextant::store {

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
    m_impl->post([snapshot = std::move(snapshot)](StoreCore& core) { core.writeSnapshot(snapshot); });
}

void WorkspaceStore::putDraft(const journal::FieldAddress& address, const QString& text)
{
    m_impl->post([address, text](StoreCore& core) { core.writeDraft(address, text); });
}

Result<std::vector<WorkspaceStore::Remain>> WorkspaceStore::remains(const QString& kind, const QString& field)
{
    return m_impl->onThread([&] {
        std::vector<Remain> remains;
        for (auto& [entity, value] : m_impl->m_core.valuesOfEnded(kind, field))
            remains.push_back({entity, value});
        return remains;
    });
}

Result<QMap<QString, QString>> WorkspaceStore::drafts()
{
    return m_impl->onThread([this] { return m_impl->m_core.drafts(); });
}

Result<int> WorkspaceStore::erase(Erasure erasure)
{
    return m_impl->erase(std::move(erasure));
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

Result<QByteArray> WorkspaceStore::addBlobBytes(const QByteArray& bytes,
                                                const std::function<bool(qint64)>& progress)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return m_impl->addBlob(buffer, QString(), progress);
}

Result<StagedBlob> WorkspaceStore::stageBlob(const BlobSource& source,
                                             const std::function<bool(qint64)>& progress)
{
    return m_impl->stageBlob(source, progress);
}

Result<> WorkspaceStore::keepStaged(const StagedBlob& staged)
{
    return m_impl->keepStaged(staged);
}

void WorkspaceStore::dropStaged(const StagedBlob& staged)
{
    m_impl->dropStaged(staged);
}

Result<QByteArray> WorkspaceStore::readBlobChunk(const QByteArray& digest, qint64 number)
{
    return m_impl->readBlobChunk(digest, number);
}

Result<QByteArray> WorkspaceStore::readBlob(const QByteArray& digest,
                                            const std::function<bool(qint64)>& progress)
{
    return m_impl->readBlob(digest, progress);
}

Result<> WorkspaceStore::readChunks(const QByteArray& digest,
                                    const std::function<void(const QByteArray& chunk)>& visit,
                                    const std::function<bool(qint64)>& progress)
{
    return m_impl->eachChunk(digest, visit, progress);
}

Result<> WorkspaceStore::checkBlob(const QByteArray& digest, const std::function<bool(qint64)>& progress)
{
    return m_impl->checkBlob(digest, progress);
}

Result<VerifyReport> WorkspaceStore::verify(const std::function<bool(int)>& progress)
{
    return m_impl->verify(progress);
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

std::vector<journal::ChangeId> WorkspaceStore::latestChanges() const
{
    return m_impl->latest();
}

Result<journal::UnionReport> WorkspaceStore::unite(const std::vector<journal::Change>& changes)
{
    return m_impl->writeOnThread([&] {
        const journal::UnionReport report = m_impl->m_core.unite(changes);
        m_impl->noteMerged();
        return report;
    });
}

Result<QString> WorkspaceStore::backUpNow()
{
    return m_impl->backUpNow();
}

std::vector<BackupStatus> WorkspaceStore::backupStatus()
{
    const auto status = m_impl->onThread([this] {
        std::vector<BackupStatus> all;
        for (const BackupKeeper& keeper : m_impl->m_backups)
            all.push_back({keeper.folder(), keeper.lastGood(), keeper.lastError()});
        return all;
    });
    return status.value_or(std::vector<BackupStatus>());
}

void WorkspaceStore::setBackupFolders(const QString& folder, const QString& secondFolder)
{
    (void)m_impl->onThread([&] { m_impl->m_backups = m_impl->keepers(folder, secondFolder); });
}

QString WorkspaceStore::workspaceId() const
{
    return m_impl->m_workspaceId;
}

} // namespace sextant::store
