#include "store/detail/store_error.h"

#include <sqlite3.h>

#include <new>

namespace sextant::store {

void check(int code, sqlite3* database)
{
    if (code == SQLITE_OK)
        return;
    if (code == SQLITE_NOMEM)
        throw std::bad_alloc();
    const int extended = database == nullptr ? code : sqlite3_extended_errcode(database);
    const char* message = database == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(database);
    throw SqliteError((extended & 0xff) == (code & 0xff) ? extended : code, QString::fromUtf8(message));
}

namespace {

bool isReading(int extendedCode)
{
    return extendedCode == SQLITE_IOERR_READ || extendedCode == SQLITE_IOERR_SHORT_READ ||
           extendedCode == SQLITE_IOERR_FSTAT;
}

ErrorCode codeOf(const SqliteError& error)
{
    switch (error.primaryCode()) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return isReading(error.code()) ? ErrorCode::CannotRead : ErrorCode::CannotWrite;
    case SQLITE_CANTOPEN:
        return ErrorCode::CannotRead;
    case SQLITE_PERM:
        return ErrorCode::CannotWrite;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
        return ErrorCode::HeldByOther;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotOurFile;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error toError(const SqliteError& error, const QString& path)
{
    const ErrorCode code = codeOf(error);
    QVariantMap args{{QStringLiteral("path"), path}};
    if (code == ErrorCode::Internal)
        args.insert(QStringLiteral("where"), QStringLiteral("store"));
    return {code, args, QStringLiteral("SQLite %1: %2").arg(error.code()).arg(error.message())};
}

Error currentError(const QString& path)
{
    try {
        throw;
    } catch (const StoreError& error) {
        return error.error();
    } catch (const SqliteError& error) {
        return toError(error, path);
    } catch (const std::bad_alloc&) {
        return {ErrorCode::Internal,
                {{QStringLiteral("where"), QStringLiteral("store")}},
                QStringLiteral("out of memory")};
    } catch (const std::exception& error) {
        return {ErrorCode::Internal,
                {{QStringLiteral("where"), QStringLiteral("store")}},
                QString::fromUtf8(error.what())};
    }
}

} // namespace sextant::store
