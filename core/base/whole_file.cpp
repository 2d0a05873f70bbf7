#include "base/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace sextant {

namespace {

tl::unexpected<Error> refusal(const QFileDevice& file, const QString& path)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {{QStringLiteral("path"), path}},
                file.errorString());
}

} // namespace

Result<> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo target(path);
    if (path.isEmpty() || target.isDir())
        return fail(ErrorCode::CannotWrite, {{QStringLiteral("path"), path}});
    if (target.exists() && !target.isFile()) {
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
            return refusal(device, path);
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refusal(file, path);
    return {};
}

} // namespace sextant
