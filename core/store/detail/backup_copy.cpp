#include "store/detail/backup_copy.h"

#include "store/detail/connection.h"
#include "store/detail/file_header.h"
#include "store/detail/opening.h"
#include "store/detail/path_limit.h"
#include "store/detail/schema.h"
#include "store/detail/store_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace sextant::store {

namespace {

constexpr int kPagesAtOnce = 256;

} // namespace

void reserveFile(const QString& path)
{
    refuseLongPath(path);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return;
    throw StoreError({QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::CannotWrite,
                      {{QStringLiteral("path"), path}},
                      file.errorString()});
}

int openToSee(const QString& path)
{
    Connection copy(path, Access::ReadOnly, {});
    const int number = checkHeader(copy, path).schemaVersion;
    const SchemaHistory& history = schemaHistory();
    const auto version = std::find_if(history.begin(), history.end(),
                                      [number](const SchemaVersion& one) { return one.number == number; });
    if (version != history.end())
        checkContents(copy, path, *version, false);
    else if (copy.number("SELECT count(*) FROM pragma_quick_check WHERE quick_check = 'ok'") != 1)
        throw StoreError({ErrorCode::Damaged, {{QStringLiteral("path"), path}}, {}});
    return number;
}

void copyVerified(Connection& source, const QString& path,
                  const std::function<void(const std::function<void()>&)>& onStorageThread,
                  const std::function<void(Connection& copy)>& complete)
{
    reserveFile(path);
    try {
        std::unique_ptr<Connection> target;
        std::unique_ptr<PageCopy> copy;
        onStorageThread([&] {
            target = std::make_unique<Connection>(path, Access::ReadWrite, QString());
            copy = std::make_unique<PageCopy>(source, *target);
        });
        for (bool done = false; !done;)
            onStorageThread([&] { done = copy->step(kPagesAtOnce); });
        onStorageThread([&] {
            copy.reset();
            if (complete)
                complete(*target);
            target.reset();
        });
        openToSee(path);
    } catch (...) {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        throw;
    }
}

QString copyBeforeMigration(Connection& source, const QString& workspacePath, const QString& backupFolder,
                            int fromVersion)
{
    const QFileInfo file(workspacePath);
    const QString folder = backupFolder.isEmpty() ? file.absolutePath() : backupFolder;
    if (!QDir().mkpath(folder))
        throw StoreError({ErrorCode::CannotWrite, {{QStringLiteral("path"), folder}}, {}});
    const QString stem =
        folder + u'/' + file.completeBaseName() + QStringLiteral(".before-version-%1").arg(fromVersion + 1);
    QString path = stem + QStringLiteral(".sextant");
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = stem + u'-' + QString::number(i) + QStringLiteral(".sextant");
    copyVerified(source, path, [](const std::function<void()>& piece) { piece(); });
    return path;
}

} // namespace sextant::store
