#pragma once

#include "ui/shared/acts.h"
#include "workspace/vault_service.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace sextant::ui {

/// What a user does about restricted findings and their password. Passwords are worked out beside the
/// window's thread, one after the other.
class VaultActs : public Acts
{
    Q_OBJECT

public:
    VaultActs(workspace::Workspace& workspace, QUndoStack& undo, QObject* parent);
    /// Waits for what is under way: a second at most, but for old backups on a slow stick. Files that are
    /// being encrypted are given up.
    ~VaultActs() override;

    workspace::VaultService& vault() const;
    bool isBusy() const { return m_isBusy; }
    // These tell worked() or failed(), once each.
    void create(const QString& password);
    void unlock(const QString& password);
    void changePassword(const QString& current, const QString& fresh);
    /// Tells backupsReplaced(), or refused().
    void replaceBackups();

    /// These tell sealed() or unsealed(), or refused(): at once, or when its files are done beside the
    /// window's thread.
    void seal(const audit::FindingId& id, workspace::VaultService::ActionWords words);
    void unseal(const audit::FindingId& id);
    /// Takes a file of a restricted finding out of the workspace for good. False when refused.
    bool eraseFile(const audit::FindingId& id, const assessment::EvidenceId& file);

Q_SIGNALS:
    void worked();
    /// In words, for the line below the field.
    void failed(const QString& why);
    void backupsReplaced(int deleted);
    void sealed(const sextant::audit::FindingId& id);
    void unsealed(const sextant::audit::FindingId& id);

private:
    void work(const std::function<Result<>()>& job);
    void finish(const Result<>& result);
    using Move = std::function<Result<workspace::GroupId>(const workspace::VaultService::Progress& progress)>;
    void move(const audit::FindingId& id, const Move& job, const std::function<void()>& done);

    bool m_isBusy = false;
    std::atomic_bool m_isEnding = false;
    QThreadPool m_workers;
};

} // namespace sextant::ui
