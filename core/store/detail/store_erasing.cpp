#include "store/detail/evidence.h"
#include "store/detail/store_impl.h"

#include <utility>

namespace sextant::store {

namespace {

/// While it lives, each commit cuts the rollback journal off: what a transaction took away, and what older
/// ones left behind the end of it, is not kept beside the file.
class CutJournal
{
public:
    explicit CutJournal(Connection& connection)
        : m_connection(connection)
    {
        m_connection.execute("PRAGMA journal_size_limit=0");
    }
    ~CutJournal()
    {
        try {
            m_connection.execute("PRAGMA journal_size_limit=-1");
        } catch (...) { // journals stay short: slower, not wrong
        }
    }
    CutJournal(const CutJournal&) = delete;
    CutJournal& operator=(const CutJournal&) = delete;

private:
    Connection& m_connection;
};

} // namespace

Result<int> WorkspaceStore::Impl::erase(Erasure erasure)
{
    if (const auto flushed = m_thread->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    const auto group = prepared(std::move(erasure.group));
    auto bodies = onThread([&] { return eraseNow(*group, erasure); });
    if (bodies.has_value() && !erasure.blobs.empty())
        m_thread->post({[] {}, std::nullopt}); // upkeep follows what is written
    return bodies;
}

int WorkspaceStore::Impl::eraseNow(PreparedGroup& group, const Erasure& erasure)
{
    int bodies = 0;
    try {
        const CutJournal cut(*m_file.connection);
        transact([&] {
            bodies = m_core.erase(group, erasure.fields);
            for (const QByteArray& digest : erasure.blobs)
                eraseBlob(*m_file.connection, digest);
        });
    } catch (...) {
        // Whether the disk has it or not: what is written next begins a session of its own.
        m_core.setSession({{}, 0, {}, m_core.session().lamport, {}});
        m_session = {};
        if (!m_core.has(group)) // else only the answer was lost
            throw;
    }
    m_erased.insert(m_erased.end(), erasure.blobs.begin(), erasure.blobs.end());
    dropErased();
    return bodies;
}

bool WorkspaceStore::Impl::dropErased()
{
    if (m_erased.empty())
        return false;
    try {
        refuseToWrite();
        const Written written(*this);
        const CutJournal cut(*m_file.connection);
        const std::lock_guard lock(m_importMutex);
        // What is being taken in again owns its chunks.
        if (m_importing.contains(m_erased.back()) || !dropErasedChunks(*m_file.connection, m_erased.back()))
            m_erased.pop_back();
    } catch (...) {
        m_erased.clear(); // the next opening sweeps them
    }
    return !m_erased.empty();
}

} // namespace sextant::store
