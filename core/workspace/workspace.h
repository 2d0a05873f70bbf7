#pragma once

#include "assessment/assessment.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/id_source.h"
#include "framework/framework_index.h"
#include "organisation/organisation.h"
#include "workspace/change_notifier.h"

#include <QJsonValue>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sextant::workspace {

class OrganisationService;
class AssessmentService;
class EvidenceService;
class ActionService;
class AuditService;
class ReportTemplateService;
class ReportChecks;
class FrameworkLibrary;

/// One act that can be undone: all its changes share this id.
using GroupId = Id<struct GroupTag>;

/// Why a file is open for reading only; None: it can be written.
enum class ReadOnlyReason { None, Asked, FileProtected, FolderProtected, HeldByOther, NewerSchema };

struct OpenState
{
    ReadOnlyReason readOnly = ReadOnlyReason::None;
    QString holder;              ///< who holds the file: "lin@office-pc"
    QDateTime heldSince;         ///< UTC
    bool recovered = false;      ///< the last program did not close the file; everything acknowledged is here
    QString copyBeforeMigration; ///< path, when the file came from an older version
};

/// Where a workspace gets time, ids, the author and places from.
struct Environment
{
    Clock& clock;
    IdSource& ids;
    const FrameworkLibrary& library; ///< the shipped packs
    QString authorName;              ///< empty: the system's user name
    QString backupFolder;            ///< empty: no automatic backups
    bool allowReadOnly = true;       ///< false: a file that cannot be written is an error (the command line)
    bool readOnly = false;           ///< asked for
    QString vfs;                     ///< tests: a fault-injecting SQLite VFS
    bool syncEachWrite = true;       ///< false: synced when closed; for a new file that is still being made
    QString secondBackupFolder = {}; ///< another place, a stick perhaps: used while it is there
};

/// What undo could not put back, because somebody changed it since.
struct RevertReport
{
    GroupId group;             ///< the reverting group; null when nothing could be put back
    std::vector<QString> kept; ///< what was left as it is: item codes or entity kinds
};

/// One line of a history, newest first.
struct HistoryLine
{
    QDateTime at; ///< UTC
    QString author;
    QString kind;                        ///< "answer", "assessment", …
    QString field;                       ///< "response", "note", …
    assessment::AssessmentId assessment; ///< null when none
    framework::ItemId item;              ///< null when none
    std::optional<QJsonValue> before;
    std::optional<QJsonValue> after;
    QUuid entity;        ///< whose field
    QString fileName;    ///< of evidence: the file, whether it is still linked or not; else empty
    bool isHead = false; ///< nothing has replaced it; two that differ in one field are a conflict
};

/// How the automatic backups to one place are doing.
struct BackupStatus
{
    QString folder;
    QDateTime last;             ///< UTC, of the newest backup there; null: none
    std::optional<Error> error; ///< why the latest could not be made; nullopt: it could
};

/// One open workspace file: the only door for ui and app. Services answer at once and return refusals only;
/// what is accepted is on its way to the disk, as the notifier tells.
class Workspace
{
public:
    /// Errors: FileExists, CannotWrite, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString& path,
                                                                   const Environment& environment);
    /// Errors: FileNotFound, CannotRead, NotOurFile, Damaged, ForeignSchema, NewerSchema, HeldByOther,
    /// ReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString& path,
                                                                 const Environment& environment);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    QString path() const;
    const OpenState& openState() const;
    bool isReadOnly() const { return openState().readOnly != ReadOnlyReason::None; }

    ChangeNotifier& notifier();
    OrganisationService& organisations();
    AssessmentService& assessments();
    EvidenceService& evidence();
    ActionService& actions();
    AuditService& audits();
    ReportTemplateService& reportTemplates();
    ReportChecks& reportChecks();

    /// The person of this file that acts: by default named after the system's user. Stored with its first
    /// act.
    const organisation::Person& author() const;
    /// From now on the person of that name acts, who is added when unknown; null group when nothing was
    /// written. Errors: InvalidArgument {"what": "name"}.
    [[nodiscard]] Result<GroupId> setAuthorName(const QString& name);

    /// The latest act that can be undone, of whichever service; null when there was none since opening.
    GroupId lastGroup() const;

    /// Puts back what \a group changed, where nothing else has changed it since; reverting the reverting
    /// group does it again. Knows the acts of this opening. Errors: ReadOnly, NothingToUndo, Signed.
    [[nodiscard]] Result<RevertReport> revert(GroupId group);

    /// Waits until everything is on disk. Errors: DiskFull, CannotWrite.
    [[nodiscard]] Result<> flush();
    /// A whole copy at \a path, verified. What could not be saved to this file is in the copy all the same.
    /// Errors: FileExists, PathTooLong, CannotWrite, DiskFull.
    [[nodiscard]] Result<> saveCopy(const QString& path);

    /// Made with the file and shared by its copies; names the folder of its backups.
    QString id() const;
    /// A backup now, in every place that is there. Returns the path of the first. Waits for the disk: call it
    /// from a worker. Errors: CannotWrite, DiskFull, when it could be made nowhere.
    [[nodiscard]] Result<QString> backUpNow();
    /// The places in use; empty when there are none. Waits for the storage thread.
    std::vector<BackupStatus> backupStatus();
    /// From now on backups go there; what lies elsewhere stays. Empty: none.
    void setBackupFolders(const QString& folder, const QString& secondFolder);

    /// Newest first; of one item with its files, of one assessment, or (both null) of the whole file. Waits
    /// for the storage thread: call it from a worker when the file is large.
    [[nodiscard]] Result<std::vector<HistoryLine>> history(const assessment::AssessmentId& assessment,
                                                           const framework::ItemId& item, int limit);
    /// Writes the value of \a line (response, note, flag, target, assignee, or link of a file) back as a new
    /// change, settling a conflict; null group when it is the value now. Errors: those of the setters;
    /// NotFound when the value is gone; InvalidArgument {"what": "field"} for any other field.
    [[nodiscard]] Result<GroupId> restore(const HistoryLine& line);

    struct VerifyReport
    {
        int changes = 0;
        int sessions = 0;
        int withheldBodies = 0;
        int erasedBodies = 0; ///< taken out for good, on record
        int evidenceFiles = 0;
        int seals = 0;
        struct Fault
        {
            QString code; ///< structure, chain, digest, projection, evidence, seal, snapshot
            QString subject;
            QString detail;
        };
        std::vector<Fault> faults;
    };
    /// Chain, digests, projections, evidence, and that every signed assessment is still what was signed. May
    /// be called from a worker; \a progress gets the share done in percent, on whichever thread works, and
    /// returns false to cancel. Errors: Cancelled, CannotRead.
    [[nodiscard]] Result<VerifyReport> verify(const std::function<bool(int percent)>& progress = {});

private:
    class Impl;
    explicit Workspace(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant::workspace
