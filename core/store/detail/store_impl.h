#pragma once

#include "store/detail/backup.h"
#include "store/detail/file_watch.h"
#include "store/detail/opening.h"
#include "store/detail/storage_thread.h"
#include "store/detail/store_core.h"
#include "store/detail/store_error.h"
#include "store/workspace_store.h"

#include <QHash>
#include <QIODevice>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>

namespace sextant::store {

/// What an open store is made of. Data that the storage thread works on is touched by it alone once it runs.
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
            refuseToWrite();
            const Written written(*this);
            return work();
        });
    }

    void append(ChangeGroup group);
    Result<int> erase(Erasure erasure);
    /// Queues \a work to run in a transaction, on the core that is given to it.
    void post(std::function<void(StoreCore&)> work);
    Result<QByteArray> addBlob(QIODevice& source, const QString& name,
                               const std::function<bool(qint64)>& progress);
    Result<StagedBlob> stageBlob(const BlobSource& source, const std::function<bool(qint64)>& progress);
    Result<> keepStaged(const StagedBlob& staged);
    void dropStaged(const StagedBlob& staged);
    Result<QByteArray> readBlobChunk(const QByteArray& digest, qint64 number);
    Result<QByteArray> readBlob(const QByteArray& digest, const std::function<bool(qint64)>& progress);
    /// The chunks of \a digest in order, each read in a turn of its own, and checked. Errors: NotFound,
    /// Damaged, Cancelled, and those of reading.
    Result<> eachChunk(const QByteArray& digest, const std::function<void(const QByteArray&)>& visit,
                       const std::function<bool(qint64)>& progress);
    Result<> checkBlob(const QByteArray& digest, const std::function<bool(qint64)>& progress);
    Result<VerifyReport> verify(const std::function<bool(int)>& progress);
    Result<> backupTo(const QString& path);
    Result<QString> backUpNow();
    std::vector<journal::ChangeId> latest();
    // On the storage thread: after this session has written, and after others' changes have come in.
    void noteLatest();
    void noteMerged();
    std::vector<BackupKeeper> keepers(const QString& folder, const QString& secondFolder) const;

    const QString m_path;
    OpenedFile m_file;
    Clock& m_clock;
    const QString m_workspaceId;
    std::vector<BackupKeeper> m_backups;
    StoreCore m_core;
    std::unique_ptr<StorageThread> m_thread;

private:
    /// Whatever is written while this lives is ours.
    class Written
    {
    public:
        explicit Written(Impl& impl)
            : m_impl(impl)
        {}
        ~Written()
        {
            if (m_impl.m_watch.has_value())
                m_impl.m_watch->noteWritten();
        }
        Written(const Written&) = delete;
        Written& operator=(const Written&) = delete;

    private:
        Impl& m_impl;
    };

    std::shared_ptr<PreparedGroup> prepared(ChangeGroup group);
    // store_erasing.cpp, on the storage thread
    int eraseNow(PreparedGroup& group, const Erasure& erasure);
    /// One piece of the content that was erased; true when there is more.
    bool dropErased();

    journal::SessionId sessionId();
    /// Throws when the file is read-only, or no longer the one that was opened.
    void refuseToWrite() const;
    void noteTime();
    /// Writes what waits for the disk into \a copy as well. On the storage thread.
    void addWaiting(Connection& copy);
    void transact(const std::function<void()>& work);
    /// What is being taken in owns its chunks, whatever else happens to the same content.
    void beginImport(const QByteArray& digest);
    void endImport(const QByteArray& digest);
    Result<QByteArray> digestOf(const BlobSource& source, const std::function<bool(qint64)>& progress);
    Result<> stageChunks(const BlobSource& source, const QByteArray& digest,
                         const std::function<bool(qint64)>& progress);
    Result<QByteArray> digestOf(QIODevice& source, const QString& name,
                                const std::function<bool(qint64)>& progress);
    Result<> importChunks(QIODevice& source, const QString& name, const QByteArray& digest,
                          const std::function<bool(qint64)>& progress);
    bool isWhole(const QByteArray& digest, const std::function<bool(qint64)>& progress);
    void checkEvidence(const QByteArray& digest, VerifyReport& report);

    std::optional<FileWatch> m_watch; ///< none while reading only
    StoreCore* m_target = &m_core;    ///< what queued writes go to

    IdSource& m_ids;
    StoreListener m_listener;
    std::set<journal::SessionId> m_sessions; ///< that the file knows
    journal::SessionId m_session;            ///< null before the first change of this opening
    std::mutex m_importMutex;
    QHash<QByteArray, int> m_importing; ///< how many imports of one content are under way
    std::vector<QByteArray> m_erased;   ///< contents some of whose chunks still have to go
    std::mutex m_latestMutex;
    std::vector<journal::ChangeId> m_latest;
    journal::ChangeId m_ownLatest; ///< of this opening
    std::mutex m_timeMutex;
    QDateTime m_lastWrite;
};

} // namespace sextant::store
