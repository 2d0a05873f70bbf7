#include "workspace/backups.h"

#include "base/field_json.h"
#include "store/backup_files.h"
#include "workspace/detail/json_bytes.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace sextant::workspace {

namespace {

std::vector<Backup> backupsFrom(const std::vector<store::BackupFile>& files)
{
    std::vector<Backup> backups;
    for (const store::BackupFile& file : files)
        backups.push_back({file.at, file.path, file.sizeBytes});
    return backups;
}

} // namespace

std::vector<Backup> backupsOf(const QString& folder, const QString& workspaceId)
{
    if (folder.isEmpty())
        return {};
    return backupsFrom(store::listBackups(folder + u'/' + workspaceId));
}

std::vector<BackedUpFile> backedUpFiles(const QString& folder)
{
    std::vector<BackedUpFile> files;
    if (folder.isEmpty())
        return files;
    for (const store::BackedUpWorkspace& workspace : store::backedUpWorkspaces(folder))
        files.push_back({workspace.id, workspace.source,
                         !workspace.source.isEmpty() && QFileInfo(workspace.source).isFile(),
                         backupsFrom(workspace.backups)});
    return files;
}

Result<BackupContents> inspectBackup(const QString& path)
{
    const auto found = store::inspectBackup(path);
    if (!found)
        return tl::make_unexpected(found.error());
    BackupContents contents;
    if (const auto name = JsonForm<LocalizedText>::fromJson(detail::jsonFromBytes(found->organisation)))
        contents.organisation = *name;
    contents.organisations = found->organisations;
    contents.assessments = found->assessments;
    contents.answers = found->answers;
    contents.lastChange = found->lastChange;
    contents.evidenceFiles = found->evidenceFiles;
    contents.evidenceMissing = found->evidenceMissing;
    return contents;
}

Result<RestoredFile> restoreBackup(const QString& path, const QString& target)
{
    return store::restoreBackup(path, target).map([](const store::RestoreReport& report) {
        return RestoredFile{report.evidenceFiles, report.evidenceMissing};
    });
}

Result<> tryBackupFolder(const QString& folder)
{
    QTemporaryFile trial(folder + QStringLiteral("/sextant-XXXXXX.tmp"));
    if (!folder.isEmpty() && QDir().mkpath(folder) && trial.open() && trial.write("sextant") > 0 &&
        trial.flush())
        return {};
    return fail(ErrorCode::CannotWrite, {{QStringLiteral("path"), folder}}, trial.errorString());
}

} // namespace sextant::workspace
