#include "store/detail/path_limit.h"

#include "store/detail/store_error.h"

#include <QFileInfo>

namespace sextant::store {

namespace {

/// What file systems take as one name, less "-journal".
constexpr int kLongestNameBytes = 255 - 8;

} // namespace

void refuseLongPath(const QString& path)
{
    const QFileInfo file(path);
    if (file.absoluteFilePath().toUtf8().size() <= kLongestPathBytes &&
        file.fileName().toUtf8().size() <= kLongestNameBytes)
        return;
    throw StoreError({ErrorCode::PathTooLong,
                      {{QStringLiteral("path"), path}, {QStringLiteral("limitBytes"), kLongestPathBytes}},
                      {}});
}

} // namespace sextant::store
