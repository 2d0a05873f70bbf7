#pragma once

#include "workspace/backups.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace sextant::ui {

/// One backup in the list.
struct BackupRow
{
    workspace::Backup backup;
    QString source;        ///< the file it is of; empty: not known
    bool isSecond = false; ///< lies in the second place
    /// nullopt: not looked at yet.
    std::optional<Result<workspace::BackupContents>> contents;
};

/// What is asked of the disk.
struct BackupQuery
{
    QString folder;
    QString secondFolder;
    QString workspaceId; ///< empty: of every file
};

/// Lists backups, looks into them, makes and restores them, beside the window's thread: the place may be a
/// slow stick, or gone. Answers come back on the window's thread; those to an earlier query are dropped.
class BackupReader : public QObject
{
    Q_OBJECT

public:
    explicit BackupReader(QObject* parent = nullptr);
    /// Waits for what has begun.
    ~BackupReader() override;

    /// \a file: whose state to tell; may be nullptr, else it outlives this.
    void read(const BackupQuery& query, workspace::Workspace* file);
    void backUp(workspace::Workspace& file);
    void restore(const QString& backup, const QString& target);

Q_SIGNALS:
    void listed(const std::vector<sextant::ui::BackupRow>& rows);
    /// One row has been looked into, newest first.
    void inspected(int row, const sextant::Result<sextant::workspace::BackupContents>& contents);
    void stateRead(const std::vector<sextant::workspace::BackupStatus>& states);
    void backedUp(const sextant::Result<QString>& path);
    void restored(const QString& target, const sextant::Result<sextant::workspace::RestoredFile>& result);

private:
    /// Hands \a call over to the window's thread.
    void later(std::function<void()> call);
    void inspectAll(const std::vector<BackupRow>& rows, int query);

    QThreadPool m_pool;
    std::atomic<int> m_query = 0;
};

} // namespace sextant::ui
