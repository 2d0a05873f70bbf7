#include "store/detail/store_impl.h"

#include "store/detail/verify.h"

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

} // namespace sextant::store
