#pragma once

#include <QString>
#include <QTemporaryDir>

namespace sextant::store {

/// Copies the file at \a path into \a folder for reading: because another program holds it, because it must
/// first be recovered or migrated, or because its place allows no writing. Errors name \a shownPath. Returns
/// the copy's path. The file is read through SQLite's own file layer: another handle's locks in this process
/// stay as they are. Throws StoreError (HeldByOther: it changed all the while).
QString copyPrivately(const QString& path, const QString& shownPath, const QTemporaryDir& folder,
                      const QString& vfs);

} // namespace sextant::store
