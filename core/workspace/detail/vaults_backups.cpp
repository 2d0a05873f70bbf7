#include "workspace/detail/vaults.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sextant::workspace::detail {

int Vaults::backupCount()
{
    size_t count = 0;
    for (const store::BackupStatus& place : m_core.store->backupStatus())
        count += store::listBackups(place.folder + u'/' + m_core.store->workspaceId()).size();
    return static_cast<int>(count);
}

Result<int> Vaults::replaceBackups()
{
    if (const auto flushed = m_core.flush(); !flushed)
        return tl::make_unexpected(flushed.error());
    const auto fresh = m_core.store->backUpNow();
    if (!fresh)
        return tl::make_unexpected(fresh.error());
    const QString kept = QFileInfo(*fresh).fileName();
    int deleted = 0;
    for (const store::BackupStatus& place : m_core.store->backupStatus()) {
        for (const store::BackupFile& old :
             store::listBackups(place.folder + u'/' + m_core.store->workspaceId())) {
            if (QFileInfo(old.path).fileName() == kept)
                continue;
            if (!QFile::remove(old.path))
                return fail(ErrorCode::CannotWrite, {{u"path"_qs, old.path}});
            ++deleted;
        }
        // What was evidence in plain lies beside them, piece by piece.
        if (const auto swept = store::sweepBackedUpEvidence(place.folder); !swept)
            return tl::make_unexpected(swept.error());
    }
    return deleted;
}

} // namespace sextant::workspace::detail
