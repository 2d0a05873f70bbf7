#include "ui/shared/private_folder.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

namespace sextant::ui {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// Beside the folder, so that it is there before anything is in it. The lock of a program that has ended
/// without leaving is no lock.
QString lockPath(const QString& folder)
{
    return folder + QStringLiteral(".lock");
}

} // namespace

PrivateFolder::PrivateFolder(QString base)
    : m_base(std::move(base))
{}

PrivateFolder::~PrivateFolder()
{
    m_folder.reset(); // before others may think that it is theirs to remove
    m_lock.reset();
}

Result<QString> PrivateFolder::path()
{
    if (m_folder)
        return m_folder->path();
    const auto refuse = [this] {
        m_folder.reset();
        m_lock.reset();
        return fail(ErrorCode::CannotWrite, {{QStringLiteral("path"), m_base}});
    };
    if (!QDir().mkpath(m_base) || !QFile::setPermissions(m_base, kOwnerOnly))
        return refuse();
    m_folder = std::make_unique<QTemporaryDir>(m_base + QStringLiteral("/XXXXXX")); // made as 0700
    if (!m_folder->isValid())
        return refuse();
    m_lock = std::make_unique<QLockFile>(lockPath(m_folder->path()));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock())
        return refuse();
    return m_folder->path();
}

void PrivateFolder::sweep(const QString& base)
{
    const QDir place(base);
    for (const QFileInfo& folder : place.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
    {
        QLockFile lock(lockPath(folder.filePath()));
        lock.setStaleLockTime(0);
        if (lock.tryLock())
            QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace sextant::ui
