#include "store/detail/private_copy.h"

#include "base/hashing.h"
#include "store/detail/connection.h"
#include "store/detail/file_header.h"
#include "store/detail/store_error.h"

#include <QFile>
#include <QThread>

namespace sextant::store {

namespace {

constexpr int kPieceBytes = 1024 * 1024;
constexpr int kTries = 40;
constexpr unsigned long kPauseMs = 25;

/// Reads the file once from beginning to end; writes it to \a target if there is one.
QByteArray readThrough(const Connection& source, QFile* target)
{
    Hasher hasher;
    for (qint64 offset = 0;; offset += kPieceBytes) {
        const QByteArray piece = source.rawBytes(offset, kPieceBytes);
        hasher.addBytes(piece);
        if (target != nullptr && target->write(piece) != piece.size())
            throw StoreError({ErrorCode::DiskFull, {{QStringLiteral("path"), target->fileName()}}, {}});
        if (piece.size() < kPieceBytes)
            return hasher.result();
    }
}

QByteArray journalBytes(const QString& path)
{
    QFile journal(path + QStringLiteral("-journal"));
    return hasHotJournal(path) && journal.open(QIODevice::ReadOnly) ? journal.readAll() : QByteArray();
}

/// One try. A writer empties its journal only when the file is whole again: two equal readings, with the same
/// journal before, between and after them, are one state of the file.
bool tryToCopy(const QString& path, const Connection& source, const QString& copyPath)
{
    const QByteArray journal = journalBytes(path);
    QFile copy(copyPath);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Truncate))
        throw StoreError({ErrorCode::CannotWrite, {{QStringLiteral("path"), copyPath}}, copy.errorString()});
    const QByteArray first = readThrough(source, &copy);
    copy.close();
    if (journalBytes(path) != journal || readThrough(source, nullptr) != first ||
        journalBytes(path) != journal)
        return false;
    QFile journalCopy(copyPath + QStringLiteral("-journal"));
    return journal.isEmpty() ||
           (journalCopy.open(QIODevice::WriteOnly) && journalCopy.write(journal) == journal.size());
}

} // namespace

QString copyPrivately(const QString& path, const QString& shownPath, const QTemporaryDir& folder,
                      const QString& vfs)
{
    const Connection source(path, Access::ReadOnly, vfs);
    QString copyPath = folder.filePath(QStringLiteral("copy.sextant"));
    for (int i = 0; i < kTries; ++i) {
        if (tryToCopy(path, source, copyPath))
            return copyPath;
        QThread::msleep(kPauseMs); // somebody is writing at this moment
    }
    throw StoreError({ErrorCode::HeldByOther, {{QStringLiteral("path"), shownPath}}, {}});
}

} // namespace sextant::store
