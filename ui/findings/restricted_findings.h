#pragma once

#include "ui/findings/idle_lock.h"
#include "ui/findings/vault_panel.h"
#include "ui/shared/command.h"
#include "ui/shared/message_bar.h"

#include "audit/finding.h"
#include "workspace/vault_service.h"
#include "workspace/workspace.h"

#include <optional>

class QUndoStack;

namespace sextant::ui {

class Dialogs;
class VaultActs;

/// What the findings tab does about restricted findings: which of them to hide behind the password, what to
/// ask before a finding is restricted, and when to lock again.
class RestrictedFindings : public QObject
{
    Q_OBJECT

public:
    /// \a owner is above the questions that are asked.
    RestrictedFindings(const Theme& theme, Dialogs& dialogs, workspace::Workspace& workspace,
                       QUndoStack& undo, int lockAfterMs, QWidget* owner);

    /// Stands in the place of the form while takesPlaceOf() says so.
    VaultPanel* panel() const { return m_panel; }
    /// Says that restricted findings are unlocked, with the way to lock them; hidden while they are not.
    QWidget* bar() const { return m_bar; }

    /// True when the password is asked for where \a finding would be shown; nullptr: there is none.
    bool takesPlaceOf(const audit::Finding* finding);
    /// Reads whether anything is unlocked.
    void refresh();
    /// Restricts the finding, or removes its restriction, after a question; asks for the password first.
    void toggle(const audit::FindingId& id);
    void lock();
    /// Takes a file of a restricted finding away for good, after a question. False for other findings: their
    /// files are no business of this.
    bool takeFileAway(const audit::FindingId& id, const assessment::EvidenceId& file);
    void askPassword();
    void changePassword();
    std::vector<Command> commands(const audit::Finding* current, bool canWrite);
    void retranslate();

Q_SIGNALS:
    /// takesPlaceOf() answers differently now.
    void placeChanged();
    /// Unfinished typing is to be taken now: afterwards it cannot be.
    void aboutToLock();
    void locked();
    void told(sextant::ui::MessageKind kind, const QString& title, const QString& text);
    void left();

private:
    void connectParts();
    void onWorked();
    void restrict(const audit::FindingId& id);
    void release(const audit::FindingId& id);
    QString codeOf(const audit::FindingId& id) const;
    QString remains(const audit::FindingId& id) const;
    workspace::VaultService::ActionWords askAboutActions(const audit::FindingId& id);
    QStringList aboutFiles(const audit::FindingId& id) const;
    void offerBackups();
    void ask(VaultPanel::Mode mode);
    void leave();

    const Theme& m_theme;
    Dialogs& m_dialogs;
    workspace::Workspace& m_workspace;
    QWidget* m_owner;
    VaultActs* m_acts;
    IdleLock* m_idle;
    VaultPanel* m_panel;
    MessageBar* m_bar;
    QPushButton* m_lock;
    std::optional<VaultPanel::Mode> m_asked; ///< whatever finding is current
    audit::FindingId m_pending;              ///< to be restricted once the password is there
};

} // namespace sextant::ui
