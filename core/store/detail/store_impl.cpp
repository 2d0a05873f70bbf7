#include "store/detail/store_impl.h"

#include "store/detail/backup_copy.h"
#include "store/detail/verify.h"

#include <QFileInfo>

#include <algorithm>
#include <exception>
#include <utility>

namespace sextant::store {

namespace {

QString workspaceIdOf(Connection& connection)
{
    Statement statement(connection, "SELECT value FROM meta WHERE key = 'workspace'");
    return statement.step() ? statement.text(0) : QString();
}

} // namespace

WorkspaceStore::Impl::Impl(QString path, OpenedFile opened, Clock& clock, IdSource& ids,
                           StoreListener listener, const StoreOptions& options)
    : m_path(std::move(path))
    , m_file(std::move(opened))
    , m_clock(clock)
    , m_workspaceId(workspaceIdOf(*m_file.connection))
    , m_backups(keepers(options.backupFolder, options.secondBackupFolder))
    , m_core(*m_file.connection)
    , m_ids(ids)
    , m_listener(std::move(listener))
    , m_sessions(ChangeTable(*m_file.connection).sessions())
    , m_latest(m_core.latestChanges())
{
    if (m_file.report.readOnly == ReadOnlyReason::None)
        m_watch.emplace(*m_file.connection, QFileInfo(m_path).canonicalFilePath());
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
    hooks.upkeep = [this] {
        bool more = dropErased();
        for (BackupKeeper& keeper : m_backups)
            more = keeper.work(*m_file.connection) || more;
        return more;
    };
    m_thread = std::make_unique<StorageThread>(std::move(hooks));
}

WorkspaceStore::Impl::~Impl()
{
    m_thread.reset(); // writes what still waits
    // A journal that lies beside another file by now is not ours to delete.
    if (m_watch.has_value() && m_watch->isOurs())
        finishWriting(*m_file.connection);
}

std::vector<BackupKeeper> WorkspaceStore::Impl::keepers(const QString& folder,
                                                        const QString& secondFolder) const
{
    std::vector<BackupKeeper> keepers;
    const QString source = QFileInfo(m_path).absoluteFilePath();
    if (!folder.isEmpty())
        keepers.emplace_back(folder, BackupKeeper::Place::Make, m_workspaceId, source);
    if (!secondFolder.isEmpty())
        keepers.emplace_back(secondFolder, BackupKeeper::Place::MustExist, m_workspaceId, source);
    return keepers;
}

void WorkspaceStore::Impl::refuseToWrite() const
{
    if (m_file.report.readOnly != ReadOnlyReason::None)
        throw StoreError({ErrorCode::ReadOnly, {{QStringLiteral("path"), m_path}}, {}});
    if (m_watch.has_value() && !m_watch->isOurs())
        throw StoreError({ErrorCode::FileMoved, {{QStringLiteral("path"), m_path}}, {}});
}

void WorkspaceStore::Impl::transact(const std::function<void()>& work)
{
    refuseToWrite();
    {
        const Written written(*this);
        Transaction transaction(*m_file.connection);
        work();
        transaction.commit();
    }
    noteLatest();
    const std::lock_guard lock(m_timeMutex);
    for (BackupKeeper& keeper : m_backups)
        keeper.noteChange(m_lastWrite);
}

std::vector<journal::ChangeId> WorkspaceStore::Impl::latest()
{
    const std::lock_guard lock(m_latestMutex);
    return m_latest;
}

void WorkspaceStore::Impl::noteLatest()
{
    const journal::SessionState& session = m_core.session();
    if (session.sequence == 0 || session.previous == m_ownLatest)
        return;
    const std::lock_guard lock(m_latestMutex);
    std::erase_if(m_latest, [&](const journal::ChangeId& id) {
        return id == m_ownLatest || std::binary_search(session.seen.begin(), session.seen.end(), id);
    });
    m_latest.insert(m_latest.begin(), session.previous);
    m_ownLatest = session.previous;
}

void WorkspaceStore::Impl::noteMerged()
{
    auto latest = m_core.latestChanges();
    const std::lock_guard lock(m_latestMutex);
    m_latest = std::move(latest);
}

journal::SessionId WorkspaceStore::Impl::sessionId()
{
    // Asking the file first keeps two openings apart even when ids come from a counter.
    while (m_session.isNull() || m_sessions.contains(m_session))
        m_session = journal::SessionId{m_ids.newId()};
    m_sessions.clear();
    return m_session;
}

std::shared_ptr<PreparedGroup> WorkspaceStore::Impl::prepared(ChangeGroup group)
{
    auto prepared = std::make_shared<PreparedGroup>();
    prepared->session = sessionId();
    for (size_t i = 0; i < group.writes.size(); ++i)
        prepared->salts.push_back(m_ids.newSalt(16));
    prepared->group = std::move(group);
    noteTime();
    return prepared;
}

void WorkspaceStore::Impl::append(ChangeGroup group)
{
    const auto waiting = prepared(std::move(group));
    m_thread->post({[this, waiting] { m_target->writeGroup(*waiting); }, waiting->group.id});
}

void WorkspaceStore::Impl::post(std::function<void(StoreCore&)> work)
{
    noteTime();
    m_thread->post({[this, work = std::move(work)] { work(*m_target); }, std::nullopt});
}

void WorkspaceStore::Impl::noteTime()
{
    const std::lock_guard lock(m_timeMutex);
    m_lastWrite = m_clock.nowUtc();
}

Result<VerifyReport> WorkspaceStore::Impl::verify(const std::function<bool(int)>& progress)
{
    std::vector<QByteArray> blobs;
    // The tables are a tenth of the work of a file full of evidence.
    const auto ofTables = [&](int percent) {
        return !progress || progress(blobs.empty() ? percent : percent / 10);
    };
    auto report = onThread([&] {
        Verifier verifier(*m_file.connection, ofTables);
        blobs = verifier.presentBlobs();
        return verifier.run();
    });
    for (size_t i = 0; report.has_value() && i < blobs.size(); ++i) {
        if (progress && !progress(10 + static_cast<int>(90 * i / blobs.size())))
            return fail(ErrorCode::Cancelled, {{QStringLiteral("path"), m_path}});
        checkEvidence(blobs[i], *report);
    }
    return report;
}

Result<QString> WorkspaceStore::Impl::backUpNow()
{
    const QDateTime now = m_clock.nowUtc();
    return onThread([&] {
        QString made;
        std::optional<Error> error;
        for (BackupKeeper& keeper : m_backups) {
            try {
                const QString path = keeper.backUpNow(*m_file.connection, now);
                made = made.isEmpty() ? path : made;
            } catch (...) {
                error = error.has_value() ? error : currentError(keeper.folder());
            }
        }
        if (made.isEmpty())
            throw StoreError(
                error.value_or(Error{ErrorCode::CannotWrite, {}, QStringLiteral("no folder for backups")}));
        return made;
    });
}

void WorkspaceStore::Impl::addWaiting(Connection& copy)
{
    const auto waiting = m_thread->waiting();
    if (waiting.empty())
        return;
    // What is made here keeps its ids and its place in the session: written to the file later, it is the
    // same.
    StoreCore core(copy, m_core.session());
    m_target = &core;
    std::exception_ptr failure;
    try {
        Transaction transaction(copy);
        for (const QueuedWrite* write : waiting)
            write->perform();
        transaction.commit();
    } catch (...) {
        failure = std::current_exception();
    }
    m_target = &m_core;
    m_core.setSession(core.session());
    if (failure)
        std::rethrow_exception(failure);
}

Result<> WorkspaceStore::Impl::backupTo(const QString& path)
{
    const auto onStorageThread = [this, &path](const std::function<void()>& piece) {
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
    };
    return guarded(path, [&] {
        copyVerified(*m_file.connection, path, onStorageThread,
                     [this](Connection& copy) { addWaiting(copy); });
    });
}

} // namespace sextant::store
