#pragma once

#include "ui/shared/acts.h"
#include "workspace/vault_service.h"

#include <QThreadPool>

#include <functional>

namespace sextant::ui {

/// What a user does about restricted findings and their password. Passwords are worked out beside the
/// window's thread, one after the other.
class VaultActs : public Acts
{
    Q_OBJECT

public:
    VaultActs(workspace::Workspace& workspace, QUndoStack& undo, QObject* parent);
    /// Waits for what is under way: a second at most, but for old backups on a slow stick.
    ~VaultActs() override;

    workspace::VaultService& vault() const;
    bool isBusy() const { return m_isBusy; }
    // These tell worked() or failed(), once each.
    void create(const QString& password);
    void unlock(const QString& password);
    void changePassword(const QString& current, const QString& fresh);
    /// Tells backupsReplaced(), or refused().
    void replaceBackups();

    /// False when refused.
    bool seal(const audit::FindingId& id);
    bool unseal(const audit::FindingId& id);

Q_SIGNALS:
    void worked();
    /// In words, for the line below the field.
    void failed(const QString& why);
    void backupsReplaced(int deleted);

private:
    void work(const std::function<Result<>()>& job);
    void finish(const Result<>& result);

    bool m_isBusy = false;
    QThreadPool m_workers;
};

} // namespace sextant::ui
