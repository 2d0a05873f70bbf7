#pragma once

#include <QString>

namespace sextant::store::test {

/// Does to the file what another program could: plain SQLite, none of the store's checks.
void executeRaw(const QString& path, const char* sql);

/// The same; throws std::runtime_error when SQLite refuses.
void executeRawOrThrow(const QString& path, const char* sql);

/// Leaves the file as a program does that was ended within a transaction: pages overwritten, journal beside
/// it.
void leaveHotJournal(const QString& path);

} // namespace sextant::store::test
