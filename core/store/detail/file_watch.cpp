#include "store/detail/file_watch.h"

#include "store/detail/connection.h"
#include "store/detail/store_error.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
#endif

namespace sextant::store {

namespace {

/// Change counter, size and versions are all in there.
constexpr int kHeaderBytes = 100;

} // namespace

FileWatch::FileWatch(const Connection& connection, const QString& canonicalPath)
    : m_connection(connection)
    , m_path(QFile::encodeName(canonicalPath))
{
    if (Identity now; look(now) == Found::File)
        m_identity = now;
    noteWritten();
}

FileWatch::Found FileWatch::look(Identity& identity) const
{
#ifdef Q_OS_UNIX
    struct stat status;
    if (::stat(m_path.constData(), &status) != 0)
        return errno == ENOENT ? Found::Nothing : Found::Unknown;
    identity = {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
    return Found::File;
#else
    Q_UNUSED(identity)
    return Found::Unknown; // elsewhere an open file cannot be replaced
#endif
}

bool FileWatch::isOurs() const
{
    Identity now;
    const Found found = look(now);
    if (found == Found::Nothing || (found == Found::File && m_identity.has_value() && now != *m_identity))
        return false;
    const auto headerNow = header();
    return !m_header.has_value() || !headerNow.has_value() || *headerNow == *m_header;
}

void FileWatch::noteWritten()
{
    m_header = header();
}

std::optional<QByteArray> FileWatch::header() const
{
    try {
        return m_connection.rawBytes(0, kHeaderBytes);
    } catch (const SqliteError&) {
        return std::nullopt; // whoever reads or writes next learns why
    }
}

} // namespace sextant::store
