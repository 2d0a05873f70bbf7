#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace sextant::store {

/// Who has a workspace file open for writing, as `NAME.sextant.lock` beside it tells. It informs people; the
/// lock that counts is SQLite's on the file itself.
struct LockHolder
{
    QString user;
    QString host;
    qint64 pid = 0;
    QDateTime since; ///< UTC

    /// "user@host".
    QString name() const { return user + u'@' + host; }
    friend bool operator==(const LockHolder&, const LockHolder&) = default;
};

/// This process on this computer.
LockHolder thisProcess(const QDateTime& nowUtc);
/// True when \a holder is of this computer and its process is gone.
bool isStale(const LockHolder& holder);
/// True when \a holder wrote on this computer, so that the database lock tells whether it still holds the
/// file.
bool isOfThisHost(const LockHolder& holder);

QString lockPathOf(const QString& workspacePath);
/// nullopt when there is no lock file, or when it is not of our form.
std::optional<LockHolder> readLock(const QString& workspacePath);

/// A lock file of ours; removed at the end.
class LockFile
{
public:
    LockFile() = default;
    /// Writes the lock file, replacing a stale one; goes without where none can be written.
    LockFile(const QString& workspacePath, const LockHolder& holder);
    ~LockFile();
    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;

private:
    void remove();
    QString m_path;
    LockHolder m_holder;
};

} // namespace sextant::store
