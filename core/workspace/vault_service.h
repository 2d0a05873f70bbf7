#pragma once

#include "audit/basics.h"
#include "improvement/action.h"
#include "vault/vault.h"
#include "workspace/evidence_service.h"
#include "workspace/workspace.h"

#include <functional>
#include <vector>

namespace sextant::workspace {

/// Restricted findings: of these the file keeps in plain only engagement, number, stage and place in the
/// order; the rest is encrypted with a key that a password opens. While that is open, AuditService gives and
/// takes them like others (restricted, not audit::isLocked()); while it is not, it gives what is plain.
/// Their files are encrypted too, piece by piece; EvidenceService finds and reads these while they are open,
/// and lists them never. A lost password loses just these. Opens nothing by itself; closes with the file.
class VaultService
{
public:
    /// Gets the bytes done, and returns false to cancel.
    using Progress = std::function<bool(qint64)>;
    /// What becomes of the words of actions that were made of a finding before it was sealed.
    enum class ActionWords { Keep, Erase };

    virtual ~VaultService() = default;

    /// True once a password has been set in the file.
    virtual bool hasVault() const = 0;
    /// True while a password's findings are open. A file merged of two may have two passwords.
    virtual bool isUnlocked() const = 0;
    /// Restricted findings of the file that are not open.
    virtual int lockedCount() const = 0;

    // These three take as long as Argon2id needs, about 0.7 s for each password set in the file: from a
    // worker (they are thread safe; what is written is written by the notifier's thread, which must not wait
    // for the worker meanwhile). Passwords count in their NFKC form.

    /// Sets a password, beside those that there are, and opens it: findings are sealed with the newest that
    /// is open. Not undoable. Errors: ReadOnly; AuditRefused {passwordTooShort, noMemoryForKey}; Cancelled
    /// when the file closes meanwhile.
    [[nodiscard]] virtual Result<> create(const QString& password) = 0;
    /// Opens what \a password opens. Errors: AuditRefused {noVault, wrongPassword, vaultDamaged,
    /// vaultTooDear, noMemoryForKey}; Cancelled.
    [[nodiscard]] virtual Result<> unlock(const QString& password) = 0;
    /// Puts \a fresh in the place of \a current, which opens nothing from then on; on record, not undoable.
    /// Older copies and backups still open with the old one. Errors: as of create() and unlock().
    [[nodiscard]] virtual Result<> changePassword(const QString& current, const QString& fresh) = 0;

    /// Closes all that is open, and wipes the keys.
    virtual void lock() = 0;

    /// The files of a finding that is not restricted which also back something else, and so would stay in
    /// plain if it were.
    virtual std::vector<EvidenceFile> filesThatStay(const audit::FindingId& id) const = 0;
    /// Encrypts a finding and its files, and erases every plain text and file that it ever had from the
    /// file, in one transaction; waits for the disk. Of files that back something else (filesThatStay()) the
    /// finding gets a sealed copy; they themselves stay as they are. From a worker when it has files (thread
    /// safe; the notifier's thread must not wait for the worker meanwhile). Not undoable, and what was done
    /// to it before is not undone any more. Null group when it is sealed already. Older copies and backups
    /// keep what they have. Actions that were made of it (actionsOf()) do so too, or lose, for good, what
    /// they say is to be done and what was noted at their closing: each then says that it follows from a
    /// restricted finding; owner, days, state and files stay. Errors: ReadOnly, NotFound; AuditRefused
    /// {findingLocked (nothing is open), reportSigned, noMemoryForKey}; Damaged {"path"} for a file that is
    /// not as it was added, FileChanged when files came or went meanwhile, Cancelled, DiskFull; those of
    /// store::WorkspaceStore::erase(). Nothing has changed then.
    [[nodiscard]] virtual Result<GroupId> seal(const audit::FindingId& id, const Progress& progress = {},
                                               ActionWords words = ActionWords::Keep) = 0;
    /// Actions of the plan that were made of the finding, by id.
    virtual std::vector<improvement::Action> actionsOf(const audit::FindingId& id) const = 0;
    /// Makes it a finding like others, with its files, in plain; not undoable. From a worker when it has
    /// files. Errors: ReadOnly, NotFound; AuditRefused {findingLocked, reportSigned, sealedFileDamaged};
    /// Cancelled, DiskFull.
    [[nodiscard]] virtual Result<GroupId> unseal(const audit::FindingId& id,
                                                 const Progress& progress = {}) = 0;
    /// Takes a file of a restricted finding out of the workspace for good: its encrypted content is erased.
    /// Not undoable; waits for the disk. (AuditService::update() takes it away so that undo brings it back.)
    /// Errors: ReadOnly, NotFound; AuditRefused {findingLocked, reportSigned}; those of
    /// store::WorkspaceStore::erase().
    [[nodiscard]] virtual Result<GroupId> eraseFile(const audit::FindingId& id,
                                                    const assessment::EvidenceId& file) = 0;

    /// How many automatic backups of this file there are: those made before a finding was sealed hold it in
    /// plain. Reads the disk.
    virtual int backupCount() = 0;
    /// Makes a backup as the file is now, then deletes all others, and what is evidence of theirs alone, in
    /// every place that is there. From a worker. Returns how many were deleted. Errors: those of
    /// Workspace::backUpNow(); CannotWrite {"path"} of the first that stays.
    [[nodiscard]] virtual Result<int> replaceBackups() = 0;

    /// How dear new passwords are from now on; moderate at first. Tests take the least.
    virtual void setCost(const vault::Cost& cost) = 0;
};

} // namespace sextant::workspace
