#pragma once

#include "journal/journal.h"
#include "store/detail/projection.h"
#include "store/workspace_store.h"

#include <QSet>

#include <functional>
#include <vector>

namespace sextant::store {

class Connection;
class Statement;

/// Recomputes everything but the content of evidence files: structure, digests, chains, heads, projections,
/// drafts, snapshots, seals, and whether each evidence entity has its content. Reads only. Throws when SQLite
/// cannot read on.
class Verifier
{
public:
    /// \a progress gets the share done in percent and returns false to end it: run() throws Cancelled then.
    Verifier(Connection& connection, std::function<bool(int)> progress)
        : m_connection(connection)
        , m_progress(std::move(progress))
    {}
    VerifyReport run();
    /// The files whose content is to be digested.
    std::vector<QByteArray> presentBlobs();

private:
    void checkStructure();
    void checkChanges();
    void checkChange(const journal::Change& change, const Statement& row);
    void checkPlace(const journal::Change& change);
    void checkReferences();
    void checkSessions();
    void checkHeads();
    void checkProjections();
    void checkDrafts();
    void checkSnapshots();
    void checkSeals(const EntityRows& rows);
    void checkEvidenceEntities(const EntityRows& rows);
    void tell(int percent) const;
    void fault(const char* code, const QString& subject, const QString& detail);

    Connection& m_connection;
    std::function<bool(int)> m_progress;
    VerifyReport m_report;
    journal::Journal m_journal;
    QSet<journal::ChangeId> m_ids;
    std::vector<std::pair<journal::ChangeId, journal::ChangeId>> m_references; ///< from, to
    const journal::Change* m_before = nullptr; ///< the change before this one in the order of sessions
    journal::Change m_last;
};

} // namespace sextant::store
