#pragma once

#include <QString>

namespace sextant::store {

/// SQLite's limit for a path is 512 bytes, and the journal's ending counts.
inline constexpr int kLongestPathBytes = 503;

/// Throws StoreError (PathTooLong) when a workspace at \a path could not be opened, or could not have its
/// journal beside it.
void refuseLongPath(const QString& path);

} // namespace sextant::store
