#include "support/fault_vfs.h"

#include <QFile>

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <random>

namespace sextant::test {

namespace {

constexpr int kSectorBytes = 512;

struct FaultFile
{
    sqlite3_file base;
    FaultVfs* vfs;
    QString* path; ///< nullptr for a temporary file
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

FaultFile* of(sqlite3_file* file)
{
    return reinterpret_cast<FaultFile*>(file);
}

sqlite3_vfs* system()
{
    return sqlite3_vfs_find(nullptr);
}

FaultVfs* ownerOf(sqlite3_vfs* vfs)
{
    return static_cast<FaultVfs*>(vfs->pAppData);
}

int fileClose(sqlite3_file* file)
{
    const int code = of(file)->real()->pMethods->xClose(of(file)->real());
    delete of(file)->path;
    return code;
}

int fileRead(sqlite3_file* file, void* data, int count, sqlite3_int64 offset)
{
    if (of(file)->vfs->strikes(false))
        return SQLITE_IOERR_READ;
    return of(file)->real()->pMethods->xRead(of(file)->real(), data, count, offset);
}

int fileWrite(sqlite3_file* file, const void* data, int count, sqlite3_int64 offset)
{
    FaultVfs* vfs = of(file)->vfs;
    if (vfs->strikes(true))
        return vfs->errorCode(SQLITE_IOERR_WRITE, true);
    if (of(file)->path != nullptr)
        vfs->wrote(*of(file)->path, QByteArray(static_cast<const char*>(data), count), offset);
    return of(file)->real()->pMethods->xWrite(of(file)->real(), data, count, offset);
}

int fileTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    if (of(file)->vfs->strikes(false))
        return SQLITE_IOERR_TRUNCATE;
    if (of(file)->path != nullptr)
        of(file)->vfs->truncated(*of(file)->path, size);
    return of(file)->real()->pMethods->xTruncate(of(file)->real(), size);
}

int fileSync(sqlite3_file* file, int)
{
    if (of(file)->vfs->strikes(false))
        return SQLITE_IOERR_FSYNC;
    if (of(file)->path != nullptr)
        of(file)->vfs->synced(*of(file)->path);
    return SQLITE_OK; // the real disk need not be bothered
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    if (of(file)->vfs->strikes(false))
        return SQLITE_IOERR_FSTAT;
    return of(file)->real()->pMethods->xFileSize(of(file)->real(), size);
}

int fileLock(sqlite3_file* file, int level)
{
    return of(file)->real()->pMethods->xLock(of(file)->real(), level);
}

int fileUnlock(sqlite3_file* file, int level)
{
    return of(file)->real()->pMethods->xUnlock(of(file)->real(), level);
}

int fileCheckLock(sqlite3_file* file, int* result)
{
    return of(file)->real()->pMethods->xCheckReservedLock(of(file)->real(), result);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return of(file)->real()->pMethods->xFileControl(of(file)->real(), operation, argument);
}

int fileSectorSize(sqlite3_file* file)
{
    return of(file)->real()->pMethods->xSectorSize(of(file)->real());
}

int fileCharacteristics(sqlite3_file* file)
{
    return of(file)->real()->pMethods->xDeviceCharacteristics(of(file)->real());
}

const sqlite3_io_methods kMethods{
    1,          fileClose,     fileRead,    fileWrite,      fileTruncate,        fileSync, fileSize, fileLock,
    fileUnlock, fileCheckLock, fileControl, fileSectorSize, fileCharacteristics, nullptr,  nullptr,  nullptr,
    nullptr,    nullptr,       nullptr};

int vfsOpen(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* file, int flags, int* outFlags)
{
    FaultFile* fault = of(file);
    fault->base.pMethods = nullptr;
    if (ownerOf(vfs)->strikes(false))
        return SQLITE_CANTOPEN;
    const QString name = QString::fromUtf8(path);
    const bool isNew = path != nullptr && !QFile::exists(name);
    const int code = system()->xOpen(system(), path, fault->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    fault->vfs = ownerOf(vfs);
    fault->path = path == nullptr ? nullptr : new QString(name);
    fault->base.pMethods = &kMethods;
    if (fault->path != nullptr)
        fault->vfs->opened(name, isNew);
    return SQLITE_OK;
}

int vfsDelete(sqlite3_vfs* vfs, const char* path, int syncFolder)
{
    if (ownerOf(vfs)->strikes(false))
        return SQLITE_IOERR_DELETE;
    ownerOf(vfs)->deleted(QString::fromUtf8(path), syncFolder != 0);
    return system()->xDelete(system(), path, 0);
}

int vfsAccess(sqlite3_vfs* vfs, const char* path, int flags, int* result)
{
    if (ownerOf(vfs)->strikes(false))
        return SQLITE_IOERR_ACCESS;
    return system()->xAccess(system(), path, flags, result);
}

int vfsFullPathname(sqlite3_vfs*, const char* path, int size, char* out)
{
    return system()->xFullPathname(system(), path, size, out);
}

int vfsRandomness(sqlite3_vfs*, int size, char* out)
{
    return system()->xRandomness(system(), size, out);
}

int vfsSleep(sqlite3_vfs*, int microseconds)
{
    return system()->xSleep(system(), microseconds);
}

int vfsCurrentTime(sqlite3_vfs*, double* time)
{
    return system()->xCurrentTime(system(), time);
}

int vfsLastError(sqlite3_vfs*, int size, char* out)
{
    return system()->xGetLastError(system(), size, out);
}

} // namespace

FaultVfs::FaultVfs()
    : m_vfs(std::make_unique<sqlite3_vfs>())
{
    static std::atomic<int> number = 0;
    m_name = QStringLiteral("fault-%1").arg(++number);
    m_nameUtf8 = m_name.toUtf8();
    std::memset(m_vfs.get(), 0, sizeof(sqlite3_vfs));
    m_vfs->iVersion = 1;
    m_vfs->szOsFile = static_cast<int>(sizeof(FaultFile)) + system()->szOsFile;
    m_vfs->mxPathname = system()->mxPathname;
    m_vfs->zName = m_nameUtf8.constData();
    m_vfs->pAppData = this;
    m_vfs->xOpen = vfsOpen;
    m_vfs->xDelete = vfsDelete;
    m_vfs->xAccess = vfsAccess;
    m_vfs->xFullPathname = vfsFullPathname;
    m_vfs->xRandomness = vfsRandomness;
    m_vfs->xSleep = vfsSleep;
    m_vfs->xCurrentTime = vfsCurrentTime;
    m_vfs->xGetLastError = vfsLastError;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

void FaultVfs::failAt(int call, FaultKind kind, bool lasting)
{
    const std::lock_guard lock(m_mutex);
    m_kind = kind;
    m_countdown = call;
    m_lasting = lasting || kind == FaultKind::PowerLoss;
    m_struck = false;
    m_down = false;
}

void FaultVfs::heal()
{
    const std::lock_guard lock(m_mutex);
    m_countdown = 0;
    m_down = false;
}

bool FaultVfs::hasStruck() const
{
    const std::lock_guard lock(m_mutex);
    return m_struck;
}

bool FaultVfs::concerns(bool isWrite) const
{
    return m_kind != FaultKind::DiskFull || isWrite;
}

bool FaultVfs::strikes(bool isWrite)
{
    const std::lock_guard lock(m_mutex);
    if (!concerns(isWrite))
        return false;
    if (m_down)
        return true;
    if (m_countdown == 0 || --m_countdown > 0)
        return false;
    m_struck = true;
    m_down = m_lasting;
    return true;
}

int FaultVfs::errorCode(int ioError, bool isWrite) const
{
    const std::lock_guard lock(m_mutex);
    return m_kind == FaultKind::DiskFull && isWrite ? SQLITE_FULL : ioError;
}

int FaultVfs::syncs() const
{
    const std::lock_guard lock(m_mutex);
    return m_syncs;
}

void FaultVfs::holdSyncs()
{
    const std::lock_guard lock(m_mutex);
    m_holding = true;
}

void FaultVfs::waitForHeldSync()
{
    std::unique_lock lock(m_mutex);
    m_gate.wait(lock, [this] { return m_held > 0; });
}

void FaultVfs::releaseSyncs()
{
    const std::lock_guard lock(m_mutex);
    m_holding = false;
    m_gate.notify_all();
}

void FaultVfs::opened(const QString& path, bool isNew)
{
    const std::lock_guard lock(m_mutex);
    Disk& disk = m_disks[path];
    if (isNew && !disk.isDeleted)
        return; // reaches the disk with its first sync
    if (!isNew && !disk.exists && disk.pending.empty()) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            disk.durable = file.readAll();
        disk.exists = true;
    }
    if (isNew) { // the same name again: the old content may still be what the disk has
        disk.isDeleted = false;
        disk.pending.push_back({0, {}, true});
    }
}

void FaultVfs::wrote(const QString& path, const QByteArray& bytes, qint64 offset)
{
    const std::lock_guard lock(m_mutex);
    m_disks[path].pending.push_back({offset, bytes, false});
}

void FaultVfs::truncated(const QString& path, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    m_disks[path].pending.push_back({size, {}, true});
}

void FaultVfs::synced(const QString& path)
{
    std::unique_lock lock(m_mutex);
    ++m_syncs;
    if (m_holding) {
        ++m_held;
        m_gate.notify_all();
        m_gate.wait(lock, [this] { return !m_holding; });
        --m_held;
    }
    Disk& disk = m_disks[path];
    for (const Pending& change : disk.pending)
        apply(disk.durable, change);
    disk.pending.clear();
    disk.exists = true;
}

void FaultVfs::deleted(const QString& path, bool folderSynced)
{
    const std::lock_guard lock(m_mutex);
    Disk& disk = m_disks[path];
    if (folderSynced || !disk.exists)
        disk = {};
    else
        disk.isDeleted = true;
}

void FaultVfs::apply(QByteArray& image, const Pending& change)
{
    if (change.isTruncation) {
        if (image.size() > change.offset)
            image.truncate(change.offset);
        return;
    }
    if (image.size() < change.offset)
        image.append(QByteArray(change.offset - image.size(), '\0'));
    image.replace(change.offset, change.bytes.size(), change.bytes);
}

void FaultVfs::crash(quint32 seed)
{
    const std::lock_guard lock(m_mutex);
    std::mt19937 random(seed);
    const auto oneIn = [&random](unsigned n) { return random() % n == 0; };
    for (auto& [path, disk] : m_disks) {
        QByteArray image = disk.durable;
        for (const Pending& change : disk.pending) {
            if (oneIn(2))
                continue; // never reached the disk
            if (change.isTruncation || change.bytes.size() <= kSectorBytes || oneIn(2)) {
                apply(image, change);
                continue;
            }
            for (qint64 at = 0; at < change.bytes.size(); at += kSectorBytes)
                if (oneIn(2))
                    apply(image, {change.offset + at, change.bytes.mid(at, kSectorBytes), false});
        }
        const bool stays = disk.exists ? !disk.isDeleted || oneIn(2) : !disk.pending.empty() && oneIn(2);
        QFile::remove(path);
        QFile file(path);
        if (stays && file.open(QIODevice::WriteOnly))
            file.write(image);
    }
    m_disks.clear();
}

} // namespace sextant::test
