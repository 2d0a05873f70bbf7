#include "store/detail/evidence.h"

#include "store/detail/connection.h"
#include "store/detail/cut_journal.h"

#include <array>

namespace sextant::store {

namespace {

constexpr int kChunksErasedAtOnce = 4; ///< an answer waits for no more
constexpr std::array kStateNames{"present", "withheld", "erased", "missing"};

BlobState stateFrom(const QByteArray& name)
{
    for (size_t i = 0; i < kStateNames.size(); ++i)
        if (name == kStateNames[i])
            return static_cast<BlobState>(i);
    return BlobState::Missing;
}

} // namespace

QByteArray nameOf(BlobState state)
{
    return kStateNames.at(static_cast<size_t>(state));
}

std::optional<BlobInfo> findBlob(Connection& connection, const QByteArray& digest)
{
    Statement statement(connection, "SELECT size_bytes, state FROM blob WHERE digest = ?1");
    if (!statement.bind(digest).step())
        return std::nullopt;
    return BlobInfo{statement.integer(0), stateFrom(statement.bytes(1))};
}

void putChunk(Connection& connection, const QByteArray& digest, qint64 sequence, const QByteArray& bytes)
{
    Transaction transaction(connection);
    Statement(connection, "INSERT OR REPLACE INTO evidence_chunk(digest, sequence, bytes) VALUES(?1, ?2, ?3)")
        .bind(digest, sequence, bytes)
        .run();
    transaction.commit();
}

std::optional<QByteArray> findChunk(Connection& connection, const QByteArray& digest, qint64 sequence)
{
    Statement statement(connection, "SELECT bytes FROM evidence_chunk WHERE digest = ?1 AND sequence = ?2");
    return statement.bind(digest, sequence).step() ? std::optional(statement.bytes(0)) : std::nullopt;
}

void putBlob(Connection& connection, const QByteArray& digest, qint64 sizeBytes)
{
    Transaction transaction(connection);
    enterBlob(connection, digest, sizeBytes);
    transaction.commit();
}

void enterBlob(Connection& connection, const QByteArray& digest, qint64 sizeBytes)
{
    Statement(connection, "INSERT OR REPLACE INTO blob(digest, size_bytes, state) VALUES(?1, ?2, ?3)")
        .bind(digest, sizeBytes, Text{nameOf(BlobState::Present)})
        .run();
}

void dropChunks(Connection& connection, const QByteArray& digest)
{
    Transaction transaction(connection);
    Statement(connection, "DELETE FROM evidence_chunk WHERE digest = ?1 AND NOT EXISTS(SELECT 1 FROM blob "
                          "WHERE digest = ?1 AND "
                          "state = 'present')")
        .bind(digest)
        .run();
    transaction.commit();
}

void enterAsMissing(Connection& connection, const QByteArray& digest)
{
    Transaction transaction(connection);
    Statement(connection, "DELETE FROM evidence_chunk WHERE digest = ?1").bind(digest).run();
    Statement(connection, "UPDATE blob SET state = ?2 WHERE digest = ?1")
        .bind(digest, Text{nameOf(BlobState::Missing)})
        .run();
    transaction.commit();
}

void eraseBlob(Connection& connection, const QByteArray& digest)
{
    Statement(connection, "UPDATE blob SET state = ?2 WHERE digest = ?1")
        .bind(digest, Text{nameOf(BlobState::Erased)})
        .run();
}

void forgetBlob(Connection& connection, const QByteArray& digest)
{
    Statement(connection, "DELETE FROM blob WHERE digest = ?1").bind(digest).run();
}

bool dropErasedChunks(Connection& connection, const QByteArray& digest)
{
    if (const auto blob = findBlob(connection, digest); blob.has_value() && blob->state == BlobState::Present)
        return false;
    Transaction transaction(connection);
    Statement(connection,
              "DELETE FROM evidence_chunk WHERE digest = ?1 AND sequence IN (SELECT sequence FROM "
              "evidence_chunk WHERE digest = ?1 LIMIT ?2)")
        .bind(digest, kChunksErasedAtOnce)
        .run();
    transaction.commit();
    return Statement(connection, "SELECT 1 FROM evidence_chunk WHERE digest = ?1").bind(digest).step();
}

int sweepOrphanChunks(Connection& connection)
{
    const qint64 orphans = connection.number(
        "SELECT count(*) FROM evidence_chunk WHERE digest NOT IN (SELECT digest FROM blob WHERE state = "
        "'present')");
    if (orphans == 0)
        return 0;
    const CutJournal cut(connection);
    Transaction transaction(connection);
    Statement(
        connection,
        "DELETE FROM evidence_chunk WHERE digest NOT IN (SELECT digest FROM blob WHERE state = 'present')")
        .run();
    transaction.commit();
    return static_cast<int>(orphans);
}

} // namespace sextant::store
