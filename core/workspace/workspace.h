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

#include <memory>
#include <optional>
#include <vector>

namespace sextant::workspace {

class OrganisationService;
class AssessmentService;
class EvidenceService;
class ActionService;
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
    bool syncEachWrite = true; ///< false: synced when closed; for a new file that is still being made
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
    /// A whole copy at \a path, verified. Errors: FileExists, CannotWrite, DiskFull.
    [[nodiscard]] Result<> saveCopy(const QString& path);

    /// Newest first; of one item with its files, of one assessment, or (both null) of the whole file. Waits
    /// for the storage thread: call it from a worker when the file is large.
    [[nodiscard]] Result<std::vector<HistoryLine>> history(const assessment::AssessmentId& assessment,
                                                           const framework::ItemId& item, int limit);

    struct VerifyReport
    {
        int changes = 0;
        int sessions = 0;
        int withheldBodies = 0;
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
    /// Chain, digests, projections, evidence, and that every signed assessment is still what was signed.
    [[nodiscard]] Result<VerifyReport> verify();

private:
    class Impl;
    explicit Workspace(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant::workspace
