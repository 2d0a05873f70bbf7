#pragma once

#include "base/error.h"

#include <QString>

#include <exception>

struct sqlite3;

namespace sextant::store {

/// Thrown inside core/store only; every public function of the module turns it into an Error.
class StoreError : public std::exception
{
public:
    explicit StoreError(Error error)
        : m_error(std::move(error))
    {}
    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return "sextant::store::StoreError"; }

private:
    Error m_error;
};

/// An SQLite call that failed. `code` is the extended result code.
class SqliteError : public std::exception
{
public:
    SqliteError(int code, QString message)
        : m_code(code)
        , m_message(std::move(message))
    {}
    int code() const { return m_code; }
    int primaryCode() const { return m_code & 0xff; }
    const QString& message() const { return m_message; }
    const char* what() const noexcept override { return "sextant::store::SqliteError"; }

private:
    int m_code;
    QString m_message;
};

/// Throws SqliteError unless \a code is SQLITE_OK.
void check(int code, sqlite3* database);

/// What the user could do about \a error on the file at \a path: DiskFull, CannotWrite, CannotRead, Damaged,
/// HeldByOther, ReadOnly, TooLarge, NotOurFile or Internal.
Error toError(const SqliteError& error, const QString& path);

/// The exception being handled as an Error. To be called from a catch block.
Error currentError(const QString& path);

/// Runs \a work and turns what it throws into an Error about \a path.
template <typename Work>
auto guarded(const QString& path, Work&& work) -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (...) {
        return tl::make_unexpected(currentError(path));
    }
}

} // namespace sextant::store
