#pragma once

#include <QString>

#include <functional>

namespace sextant::store {

class Connection;

/// Copies the file of \a source whole to \a path by the backup API, lets \a complete add to the copy, and
/// opens it to see that it is whole. Each piece runs by \a onStorageThread, so that other work passes between
/// two pieces. Throws; leaves no file then.
void copyVerified(Connection& source, const QString& path,
                  const std::function<void(const std::function<void()>&)>& onStorageThread,
                  const std::function<void(Connection& copy)>& complete = {});

/// The copy made before an older file is brought up to date: in \a backupFolder, or beside the file when that
/// is empty. Returns its path. Throws.
QString copyBeforeMigration(Connection& source, const QString& workspacePath, const QString& backupFolder,
                            int fromVersion);

/// Takes the name \a path, so that nothing that is there is overwritten. Throws (FileExists, CannotWrite,
/// PathTooLong).
void reserveFile(const QString& path);

/// Throws unless the file at \a path opens with every check that is known for its schema version, which it
/// returns.
int openToSee(const QString& path);

} // namespace sextant::store
