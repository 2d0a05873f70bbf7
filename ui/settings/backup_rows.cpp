#include "ui/settings/backup_rows.h"

#include <algorithm>

namespace sextant::ui {

namespace {

void addRows(std::vector<BackupRow>& rows, const QString& folder, const QString& workspaceId, bool isSecond)
{
    for (const workspace::BackedUpFile& file : workspace::backedUpFiles(folder))
        if (workspaceId.isEmpty() || file.workspace == workspaceId)
            for (const workspace::Backup& backup : file.backups)
                rows.push_back({backup, file.source, isSecond, std::nullopt});
}

std::vector<BackupRow> rowsFor(const BackupQuery& query)
{
    std::vector<BackupRow> rows;
    addRows(rows, query.folder, query.workspaceId, false);
    addRows(rows, query.secondFolder, query.workspaceId, true);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const BackupRow& a, const BackupRow& b) { return a.backup.at > b.backup.at; });
    return rows;
}

} // namespace

BackupReader::BackupReader(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

BackupReader::~BackupReader()
{
    ++m_query;
    m_pool.waitForDone();
}

void BackupReader::later(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void BackupReader::read(const BackupQuery& query, workspace::Workspace* file)
{
    const int mine = ++m_query;
    m_pool.start([this, mine, query, file] {
        if (m_query != mine)
            return;
        if (file != nullptr)
            later([this, states = file->backupStatus()] { Q_EMIT stateRead(states); });
        const auto rows = rowsFor(query);
        later([this, mine, rows] {
            if (m_query == mine)
                Q_EMIT listed(rows);
        });
        inspectAll(rows, mine);
    });
}

void BackupReader::inspectAll(const std::vector<BackupRow>& rows, int query)
{
    for (size_t i = 0; i < rows.size() && m_query == query; ++i)
        later([this, query, i, contents = workspace::inspectBackup(rows[i].backup.path)] {
            if (m_query == query)
                Q_EMIT inspected(static_cast<int>(i), contents);
        });
}

void BackupReader::backUp(workspace::Workspace& file)
{
    ++m_query; // the list is out of date; what is still being read of it gives way
    m_pool.start([this, &file] { later([this, path = file.backUpNow()] { Q_EMIT backedUp(path); }); });
}

void BackupReader::restore(const QString& backup, const QString& target)
{
    ++m_query;
    m_pool.start([this, backup, target] {
        later([this, target, result = workspace::restoreBackup(backup, target)] {
            Q_EMIT restored(target, result);
        });
    });
}

} // namespace sextant::ui
