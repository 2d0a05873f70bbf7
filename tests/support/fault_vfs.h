#pragma once

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

struct sqlite3_vfs;

namespace sextant::test {

enum class FaultKind {
    IoError,  ///< any call that may fail does, as when a stick is pulled out
    DiskFull, ///< writes fail
    PowerLoss ///< everything fails from then on; crash() then tells what is left on the disk
};

/// An SQLite VFS over the system's that fails on demand, counts and holds syncs, and knows what a power loss
/// would leave. Real files carry the present state; what was not synced is kept in memory beside them, so
/// that crash() can drop or tear it. May be used from several threads.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    const QString& name() const { return m_name; }

    /// The \a call-th call (from 1) that \a kind concerns fails; \a lasting: those after it too.
    void failAt(int call, FaultKind kind, bool lasting);
    /// Everything works again.
    void heal();
    /// True once a fault has struck.
    bool hasStruck() const;

    int syncs() const;
    /// Syncs wait from now on, as on a disk that takes its time.
    void holdSyncs();
    /// Waits until a sync is held.
    void waitForHeldSync();
    void releaseSyncs();

    /// Rewrites the files as a power loss leaves them: synced content is there; each later write is there, is
    /// not, or is torn at a sector, as \a seed decides; so are files deleted without a sync of their folder.
    /// Every handle must be closed.
    void crash(quint32 seed);

    // for the VFS's own functions
    struct Pending
    {
        qint64 offset = 0;
        QByteArray bytes;
        bool isTruncation = false; ///< to `offset`
    };
    struct Disk
    {
        QByteArray durable;
        bool exists = false;    ///< on the disk, whatever the folder shows now
        bool isDeleted = false; ///< in the folder, not yet on the disk
        std::vector<Pending> pending;
    };
    bool strikes(bool isWrite);
    void opened(const QString& path, bool isNew);
    void wrote(const QString& path, const QByteArray& bytes, qint64 offset);
    void truncated(const QString& path, qint64 size);
    void synced(const QString& path);
    void deleted(const QString& path, bool folderSynced);
    int errorCode(int ioError, bool isWrite) const;

private:
    static void apply(QByteArray& image, const Pending& change);
    bool concerns(bool isWrite) const;

    QString m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    QByteArray m_nameUtf8;
    mutable std::mutex m_mutex;
    std::condition_variable m_gate;
    FaultKind m_kind = FaultKind::IoError;
    int m_countdown = 0;
    bool m_lasting = false;
    bool m_struck = false;
    bool m_down = false; ///< every concerned call fails
    int m_syncs = 0;
    bool m_holding = false;
    int m_held = 0;
    std::map<QString, Disk> m_disks;
};

} // namespace sextant::test
