#include "store/detail/cut_journal.h"
#include "store/detail/evidence.h"
#include "store/detail/store_impl.h"

#include <utility>

namespace sextant::store {

Result<int> WorkspaceStore::Impl::erase(Erasure erasure)
{
    if (const auto flushed = m_thread->flush(); !flushed.has_value())
        return tl::make_unexpected(flushed.error());
    const auto group = prepared(std::move(erasure.group));
    auto bodies = onThread([&] { return eraseNow(*group, erasure); });
    if (bodies.has_value() && !(erasure.blobs.empty() && erasure.forgotten.empty()))
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
            for (const QByteArray& digest : erasure.forgotten)
                forgetBlob(*m_file.connection, digest);
            for (const StagedBlob& staged : erasure.replacements)
                enterBlob(*m_file.connection, staged.digest, staged.sizeBytes);
        });
    } catch (...) {
        // Whether the disk has it or not: what is written next begins a session of its own.
        m_core.setSession({{}, 0, {}, m_core.session().lamport, {}});
        m_session = {};
        if (!m_core.has(group)) // else only the answer was lost
            throw;
    }
    for (const StagedBlob& staged : erasure.replacements)
        endImport(staged.digest);
    m_erased.insert(m_erased.end(), erasure.blobs.begin(), erasure.blobs.end());
    m_erased.insert(m_erased.end(), erasure.forgotten.begin(), erasure.forgotten.end());
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
