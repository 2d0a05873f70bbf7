#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/id_source.h"
#include "journal/journal.h"
#include "store/backup_files.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sextant::store {

/// One field to write; empty value and deletion = true ends the field.
struct FieldWrite
{
    journal::FieldAddress address;
    QByteArray value; ///< canonical JSON, UTF-8
    bool deletion = false;
};

/// What is written in one transaction and undone in one step.
struct ChangeGroup
{
    journal::GroupId id;
    organisation::PersonId author;
    QDateTime at; ///< UTC
    std::vector<FieldWrite> writes;
};

/// How much of a file's content one row holds.
inline constexpr qint64 kBlobChunkBytes = 1024 * 1024;

/// Content that is made while it is taken in, so that it never lies in memory whole.
struct BlobSource
{
    qint64 sizeBytes = 0;
    /// Chunk \a number, from 0: kBlobChunkBytes, the last one what is left. All are asked for in order,
    /// twice, and must be the same both times.
    std::function<Result<QByteArray>(qint64 number)> chunk;
};

/// Content whose chunks are in the file and belong to nothing yet: a program that ends leaves chunks that the
/// next opening sweeps away.
struct StagedBlob
{
    QByteArray digest; ///< SHA-256
    qint64 sizeBytes = 0;
};

/// What is taken from the file for good, on record: headers stay and still prove that there was a value.
struct Erasure
{
    ChangeGroup group; ///< written with it, never empty: replaces or ends what goes, and so says who and when
    std::vector<journal::FieldAddress> fields; ///< every change of these but those of `group` loses its body
    std::vector<QByteArray> blobs;             ///< SHA-256 of evidence that loses its content
    std::vector<QByteArray> forgotten = {};    ///< the same, and no row keeps its digest and size either
    std::vector<StagedBlob> replacements = {}; ///< content that stands from this transaction on
};

/// One living entity as its projection table holds it.
struct EntityRow
{
    QString kind;
    QUuid id;
    QMap<QString, QByteArray>
        fields;            ///< canonical JSON by field name; without fields withheld, erased or ended
    QStringList conflicts; ///< names of fields with several heads that differ, sorted
    friend bool operator==(const EntityRow&, const EntityRow&) = default;
};

/// One line of a history: a change, newest first.
struct HistoryEntry
{
    journal::ChangeId id;
    QDateTime at;
    organisation::PersonId author;
    journal::GroupId group;
    journal::FieldAddress address;
    std::optional<QByteArray> before; ///< value of what it replaced; nullopt: nothing
    std::optional<QByteArray> after;  ///< nullopt: deleted, withheld or erased
    bool isHead = false;              ///< nothing has replaced it
};

/// How the automatic backups to one place are doing.
struct BackupStatus
{
    QString folder;
    QDateTime last;             ///< UTC, of the newest there; null: none
    std::optional<Error> error; ///< why the latest could not be made; nullopt: it could
};

struct Snapshot
{
    QByteArray digest; ///< SHA-256 of `compiled`
    QByteArray compiled;
    QByteArray source; ///< the files it was compiled from, archived
};

/// One fault found by verify: what, where. `subject` is an id, a table or a file name.
struct Fault
{
    QString code; ///< "structure", "chain", "digest", "projection", "evidence", "seal", "snapshot"
    QString subject;
    QString detail;
};

struct VerifyReport
{
    int changes = 0;
    int sessions = 0;
    int withheldBodies = 0;
    int erasedBodies = 0;
    int evidenceFiles = 0;
    std::vector<Fault> faults;
};

enum class ReadOnlyReason { None, Asked, FileProtected, FolderProtected, HeldByOther, NewerSchema };

struct OpenReport
{
    ReadOnlyReason readOnly = ReadOnlyReason::None;
    QString holder; ///< HeldByOther: "user@host", since when
    QDateTime heldSince;
    bool recovered =
        false; ///< the last writer did not close the file; a hot journal was rolled back or drafts exist
    int migratedFrom = 0; ///< older schema; the copy made before is at `copyBeforeMigration`
    QString copyBeforeMigration;
    int orphanChunksSwept = 0;
};

struct StoreOptions
{
    bool readOnly = false;      ///< asked for
    bool allowReadOnly = true;  ///< when false, a file that cannot be written is an error (the command line)
    QString backupFolder;       ///< empty: no automatic backups
    bool syncEachWrite = true;  ///< false: synced when closed; for a new file that is still being made
    QString secondBackupFolder; ///< another place, used while it is there; empty: none
    QString vfs;                ///< SQLite VFS by name; empty: the system's (tests inject faults here)
};

/// Told about what happens on the storage thread. Called on that thread: hand over to your own.
struct StoreListener
{
    /// Everything up to and including this group is on disk; once for each group, in order. After a stall in
    /// which no group waited: the last group that was on disk before it, or a null id.
    std::function<void(journal::GroupId)> committed;
    std::function<void(const Error&)> stalled; ///< kept in memory, retried; ends with the next `committed`
};

/// A workspace file: one SQLite file with a rollback journal, one storage thread, one connection.
/// Every function may be called from any one thread at a time; those that queue return at once.
class WorkspaceStore
{
public:
    /// Makes a new file. Errors: FileExists, CannotWrite, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceStore>> create(const QString& path, Clock& clock,
                                                                        IdSource& ids, StoreListener listener,
                                                                        const StoreOptions& options = {});

    /// Opens with the checks of docs/file-format.md. Errors: FileNotFound, CannotRead, NotOurFile, Damaged,
    /// ForeignSchema, HeldByOther, ReadOnly (the last two only when !allowReadOnly).
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceStore>> open(const QString& path, Clock& clock,
                                                                      IdSource& ids, StoreListener listener,
                                                                      const StoreOptions& options = {});

    /// Flushes and closes; removes the lock.
    ~WorkspaceStore();

    const QString& path() const;
    const OpenReport& openReport() const;
    bool isReadOnly() const { return openReport().readOnly != ReadOnlyReason::None; }

    // reading (waits for the storage thread; at opening and in workers)
    /// Every living entity of every kind.
    [[nodiscard]] Result<std::vector<EntityRow>> loadAll();
    [[nodiscard]] Result<std::vector<Snapshot>> loadSnapshots();
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const std::optional<QUuid>& entity, int limit);
    /// Heads of every field of \a entities, sorted: what a seal lists.
    [[nodiscard]] Result<std::vector<journal::ChangeId>> heads(const std::vector<QUuid>& entities);

    // writing (queued; returns at once)
    void append(ChangeGroup group);
    void putSnapshot(Snapshot snapshot);
    /// Unfinished typing, durable at each pause; an empty \a text removes it.
    void putDraft(const journal::FieldAddress& address, const QString& text);
    [[nodiscard]] Result<QMap<QString, QString>> drafts(); ///< "kind/entity/field" to text

    /// Writes the group of \a erasure and erases, in one transaction, and waits for it; what was queued
    /// before is written first. Freed space is overwritten with zeros, and drafts of the fields go too; the
    /// rollback journal is cut off. Content beyond 4 MiB follows between answers, or at the next opening.
    /// Older copies and backups are other files and keep what they have; a merge brings no body back. Returns
    /// how many bodies were erased. Errors: ReadOnly, FileMoved, DiskFull, CannotWrite; nothing has changed
    /// then.
    [[nodiscard]] Result<int> erase(Erasure erasure);

    /// What the file still holds of \a field of those entities of \a kind that are ended: each of its values,
    /// in no particular order. Erased ones are gone. Errors: CannotRead, Damaged.
    struct Remain
    {
        QUuid entity;
        QByteArray value;
    };
    [[nodiscard]] Result<std::vector<Remain>> remains(const QString& kind, const QString& field);

    /// Waits until everything queued is on disk. Errors: DiskFull, CannotWrite; what failed stays queued.
    [[nodiscard]] Result<> flush();

    // evidence: content by digest, in chunks of 1 MiB, each in a transaction of its own between answers
    /// Copies the file at \a path in; \a progress gets bytes done (0 while it is digested), returns false to
    /// cancel. Runs in the caller's (worker) thread. Content that is here already is read again and, where it
    /// is damaged, written anew. Returns the SHA-256. Errors: FileNotFound, CannotRead, FileChanged,
    /// TooLarge, Cancelled, DiskFull, CannotWrite.
    [[nodiscard]] Result<QByteArray> addBlob(const QString& path,
                                             const std::function<bool(qint64)>& progress = {});
    [[nodiscard]] Result<QByteArray> addBlobBytes(const QByteArray& bytes,
                                                  const std::function<bool(qint64)>& progress = {});
    /// Copies what \a source makes in; keepStaged(), an Erasure or dropStaged() must follow. From a worker.
    /// Errors: those of the source; as of addBlob(). Nothing is left then.
    [[nodiscard]] Result<StagedBlob> stageBlob(const BlobSource& source,
                                               const std::function<bool(qint64)>& progress = {});
    /// From now on it is content like others. Errors: DiskFull, CannotWrite.
    [[nodiscard]] Result<> keepStaged(const StagedBlob& staged);
    /// Takes its chunks away, unless the same content is here otherwise.
    void dropStaged(const StagedBlob& staged);
    /// One chunk as it lies in the file, not checked against any digest; empty when it is not there. Errors:
    /// CannotRead, Damaged.
    [[nodiscard]] Result<QByteArray> readBlobChunk(const QByteArray& digest, qint64 number);
    /// The content, checked against its digest. \a progress as in addBlob(). Errors: NotFound {"kind","id"},
    /// Damaged, Cancelled.
    [[nodiscard]] Result<QByteArray> readBlob(const QByteArray& digest,
                                              const std::function<bool(qint64)>& progress = {});
    /// Gives the content to \a visit chunk by chunk, in order; only when all of it had its digest, which is
    /// known at the end, what was given is to be trusted. Errors: as readBlob().
    [[nodiscard]] Result<> readChunks(const QByteArray& digest,
                                      const std::function<void(const QByteArray& chunk)>& visit,
                                      const std::function<bool(qint64)>& progress = {});
    /// Reads the content piece by piece and compares it with its digest. Errors: as readBlob().
    [[nodiscard]] Result<> checkBlob(const QByteArray& digest,
                                     const std::function<bool(qint64)>& progress = {});

    /// Recomputes chain, digests, projections, seals' heads and evidence. \a progress gets the share done in
    /// percent, on this or the storage thread, and returns false to cancel. Errors: Cancelled, CannotRead.
    [[nodiscard]] Result<VerifyReport> verify(const std::function<bool(int)>& progress = {});
    /// A whole copy by the backup API, verified by opening it; what waits for the disk is in the copy too.
    /// Errors: FileExists, PathTooLong, CannotWrite, DiskFull.
    [[nodiscard]] Result<> backupTo(const QString& path);
    /// Rebuilds every projection from the journal and says whether anything differed.
    [[nodiscard]] Result<bool> rebuildProjections();

    // merging
    /// Every change, sorted by id.
    [[nodiscard]] Result<std::vector<journal::Change>> changes();
    /// The changes on the disk that nothing has followed, newest first: they stand for all before them. One
    /// unless something was merged. Answers at once.
    std::vector<journal::ChangeId> latestChanges() const;
    /// Adds what is not here yet, in one transaction, under the rules of journal::Journal::unite: twice is
    /// once, order does not matter. Errors: DiskFull, CannotWrite, ReadOnly; nothing is added then.
    [[nodiscard]] Result<journal::UnionReport> unite(const std::vector<journal::Change>& changes);

    // automatic backups (StoreOptions::backupFolder, secondBackupFolder; backup_files.h)
    /// A backup now in every place, before something that could go wrong. Returns the path of the first.
    /// Errors: CannotWrite, DiskFull, when it could be made nowhere.
    [[nodiscard]] Result<QString> backUpNow();
    /// One for each place.
    std::vector<BackupStatus> backupStatus();
    /// From now on backups go there; empty: none.
    void setBackupFolders(const QString& folder, const QString& secondFolder);
    /// The id that was made with the file.
    QString workspaceId() const;

private:
    class Impl;
    explicit WorkspaceStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sextant::store
