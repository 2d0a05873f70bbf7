#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>

namespace sextant::store {

class Connection;

/// Notices when something else has moved, replaced or written the file that \a connection has open: a program
/// that keeps folders the same on several computers does so behind every lock. Writing on would put pages of
/// one file into another.
class FileWatch
{
public:
    /// Takes the file as it is now for ours.
    FileWatch(const Connection& connection, const QString& canonicalPath);

    /// False when the path is gone or leads to another file, or when the file's header is not as we left it.
    /// What cannot be told counts as unchanged.
    bool isOurs() const;
    /// To be called after each transaction of ours.
    void noteWritten();

private:
    using Identity = std::pair<quint64, quint64>; ///< device and number of the file
    enum class Found { Unknown, Nothing, File };
    Found look(Identity& identity) const;
    std::optional<QByteArray> header() const;

    const Connection& m_connection;
    QByteArray m_path;
    std::optional<Identity> m_identity;
    std::optional<QByteArray> m_header;
};

} // namespace sextant::store
