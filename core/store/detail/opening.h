#pragma once

#include "store/detail/connection.h"
#include "store/detail/lock_file.h"
#include "store/detail/schema.h"
#include "store/workspace_store.h"

#include <QTemporaryDir>

#include <memory>

namespace sextant::store {

/// A file whose checks are done. Members in this order: the connection goes first, the lock file after it.
struct OpenedFile
{
    std::unique_ptr<QTemporaryDir>
        privateCopy; ///< holds the copy that is read when the file itself cannot be
    LockFile lock;
    std::unique_ptr<Connection> connection;
    OpenReport report;
};

/// Opens the file with every check of docs/file-format.md; \a history is schemaHistory() save in tests.
/// Throws.
OpenedFile openFile(const QString& path, const QDateTime& nowUtc, const StoreOptions& options,
                    const SchemaHistory& history);

/// Makes a new file with \a workspaceId and opens it. Throws.
OpenedFile createFile(const QString& path, const QUuid& workspaceId, const QDateTime& nowUtc,
                      const StoreOptions& options);

/// For a connection that will write: journal, syncs, exclusive lock. Throws (busy: somebody else holds the
/// file).
void prepareForWriting(Connection& connection);
/// Deletes the journal and lets the lock go. Never throws.
void finishWriting(Connection& connection);

/// Schema and structure of an open file. Returns whether its projection tables are current; throws StoreError
/// (ForeignSchema, Damaged). \a newer: of a schema version that is not known here.
bool checkContents(Connection& connection, const QString& path, const SchemaVersion& version, bool newer);

} // namespace sextant::store
