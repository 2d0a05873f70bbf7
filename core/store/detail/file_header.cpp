#include "store/detail/file_header.h"

#include "store/detail/schema.h"
#include "store/detail/store_error.h"

#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

namespace sextant::store {

namespace {

// https://www.sqlite.org/fileformat2.html, parts 1.3 and 3
constexpr int kHeaderBytes = 100;
constexpr int kWriteVersionAt = 18;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;
constexpr char kJournalMagic[] = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";

} // namespace

FileHeader checkHeader(const Connection& connection, const QString& path)
{
    const QByteArray bytes = connection.rawBytes(0, kHeaderBytes);
    const auto number = [&bytes](int offset) { return qFromBigEndian<quint32>(bytes.constData() + offset); };
    if (bytes.size() < kHeaderBytes || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        number(kApplicationIdAt) != kApplicationId)
        throw StoreError({ErrorCode::NotOurFile, {{QStringLiteral("path"), path}}, {}});
    return {static_cast<int>(number(kUserVersionAt)), bytes.at(kWriteVersionAt) != 1};
}

bool hasHotJournal(const QString& path)
{
    QFile journal(path + QStringLiteral("-journal"));
    return journal.open(QIODevice::ReadOnly) && journal.read(8) == QByteArrayView(kJournalMagic, 8);
}

bool isBusy(const SqliteError& error)
{
    return error.primaryCode() == SQLITE_BUSY;
}

} // namespace sextant::store
