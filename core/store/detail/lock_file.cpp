#include "store/detail/lock_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace sextant::store {

namespace {

constexpr qint64 kLargestLockBytes = 4096;

bool isRunning(qint64 pid)
{
#ifdef Q_OS_UNIX
    return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
#else
    return pid > 0; // the database lock decides
#endif
}

QString userName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QStringLiteral("?");
}

} // namespace

LockHolder thisProcess(const QDateTime& nowUtc)
{
    return {userName(), QSysInfo::machineHostName(), QCoreApplication::applicationPid(), nowUtc};
}

bool isOfThisHost(const LockHolder& holder)
{
    return holder.host == QSysInfo::machineHostName();
}

bool isStale(const LockHolder& holder)
{
    return isOfThisHost(holder) && !isRunning(holder.pid);
}

QString lockPathOf(const QString& workspacePath)
{
    return workspacePath + QStringLiteral(".lock");
}

std::optional<LockHolder> readLock(const QString& workspacePath)
{
    QFile file(lockPathOf(workspacePath));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(kLargestLockBytes)).object();
    LockHolder holder{object.value(u"user").toString(), object.value(u"host").toString(),
                      object.value(u"pid").toInteger(),
                      QDateTime::fromString(object.value(u"since").toString(), Qt::ISODateWithMs)};
    return holder.host.isEmpty() ? std::nullopt : std::optional(holder);
}

LockFile::LockFile(const QString& workspacePath, const LockHolder& holder)
    : m_path(lockPathOf(workspacePath))
    , m_holder(holder)
{
    const QJsonObject object{{QStringLiteral("user"), holder.user},
                             {QStringLiteral("host"), holder.host},
                             {QStringLiteral("pid"), holder.pid},
                             {QStringLiteral("since"), holder.since.toString(Qt::ISODateWithMs)}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    QFile file(m_path);
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    if (opened && file.write(json) == json.size() && file.flush())
        return;
    // A full disk, say: others will find the file held and not learn by whom.
    if (opened)
        file.remove();
    m_path.clear();
}

LockFile::~LockFile()
{
    remove();
}

LockFile::LockFile(LockFile&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_holder(std::exchange(other.m_holder, {}))
{}

LockFile& LockFile::operator=(LockFile&& other) noexcept
{
    if (this != &other) {
        remove();
        m_path = std::exchange(other.m_path, {});
        m_holder = std::exchange(other.m_holder, {});
    }
    return *this;
}

void LockFile::remove()
{
    if (m_path.isEmpty())
        return;
    // Somebody who took the file over has written a lock of their own.
    const QString workspacePath = m_path.chopped(static_cast<int>(qstrlen(".lock")));
    if (readLock(workspacePath) == m_holder)
        QFile::remove(m_path);
    m_path.clear();
}

} // namespace sextant::store
