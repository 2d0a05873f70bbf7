#pragma once

#include "store/detail/connection.h"

#include <QString>

namespace sextant::store {

class SqliteError;

/// What the first 100 bytes of the file say.
struct FileHeader
{
    int schemaVersion = 0;
    bool hasWriteAheadLog =
        false; ///< somebody's tool has switched the file over; made good when it is written
};

/// Size, magic and application id, read past all locks and before SQLite parses anything.
/// Throws StoreError (NotOurFile).
FileHeader checkHeader(const Connection& connection, const QString& path);

/// True when a transaction was cut short: the journal beside \a path holds pages to be put back.
bool hasHotJournal(const QString& path);

bool isBusy(const SqliteError& error);

} // namespace sextant::store
