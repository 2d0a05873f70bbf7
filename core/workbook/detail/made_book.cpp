#include "workbook/detail/made_book.h"

#include "workbook/detail/whole_archive.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <clocale>

namespace sextant::workbook::detail {

namespace {

/// libxlsxwriter prints numbers with the C library: within this scope a full stop is the decimal sign, in
/// this thread alone.
class PlainNumbers
{
public:
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr))))
        , m_before(uselocale(m_plain))
    {}
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

tl::unexpected<Error> cannotMake(const QString& what)
{
    constexpr qint64 kAlmostNothing = 64 * 1024;
    const QString folder = QDir::tempPath();
    const QStorageInfo disk(folder);
    const bool full = disk.isValid() && disk.bytesAvailable() < kAlmostNothing;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {{QStringLiteral("path"), folder}},
                what);
}

} // namespace

Result<QByteArray> madeBook(const std::function<lxw_error(const QString& path, const QString& folder)>& make)
{
    const QTemporaryDir scratch; // readable by the user alone
    if (!scratch.isValid())
        return cannotMake(scratch.errorString());
    const QString path = scratch.filePath(QStringLiteral("workbook.xlsx"));
    const PlainNumbers numbers;
    if (const lxw_error error = make(path, scratch.path()); error != LXW_NO_ERROR)
        return cannotMake(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotMake(file.errorString());
    QByteArray bytes = file.readAll();
    if (!isWholeArchive(bytes))
        return cannotMake(QStringLiteral("the workbook was cut short"));
    return bytes;
}

} // namespace sextant::workbook::detail
