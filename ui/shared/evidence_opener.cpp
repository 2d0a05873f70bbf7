#include "ui/shared/evidence_opener.h"

#include "ui/shared/evidence_words.h"

#include "workspace/evidence_service.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace sextant::ui {

namespace {

constexpr int kDigestDigits = 12;

} // namespace

EvidenceOpener::EvidenceOpener(const workspace::EvidenceService& service, Launcher launch,
                               const QString& folder, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_launch(std::move(launch))
    , m_folder(folder.isEmpty() ? defaultFolder() : folder)
{
    m_pool.setMaxThreadCount(1);
    if (!m_launch)
        m_launch = [](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
}

EvidenceOpener::~EvidenceOpener()
{
    m_stopped = true;
    m_pool.waitForDone();
}

QString EvidenceOpener::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/opened");
}

void EvidenceOpener::open(const assessment::Evidence& evidence)
{
    const auto refuse = [&](ErrorCode code) {
        Q_EMIT failed(
            {code,
             {{QStringLiteral("path"), evidence.fileName}, {QStringLiteral("type"), evidence.mediaType}},
             {}});
    };
    if (!isHarmless(evidence)) {
        refuse(ErrorCode::DangerousFile);
        return;
    }
    const Result<QString> folder = m_folder.path();
    if (!folder) {
        Q_EMIT failed(folder.error());
        return;
    }
    run([this, evidence, folder = *folder] { return copyIn(folder, evidence); },
        [this, evidence](const QString& path) {
            if (m_launch(path))
                Q_EMIT opened(evidence.id);
            else
                Q_EMIT failed({ErrorCode::CannotRead, {{QStringLiteral("path"), evidence.fileName}}, {}});
        });
}

void EvidenceOpener::dropCopies()
{
    if (!m_folder.isMade())
        return;
    const Result<QString> folder = m_folder.path();
    m_pool.start([path = folder.value_or(QString())] {
        const QDir place(path);
        for (const QString& copy : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QDir(place.filePath(copy)).removeRecursively();
    });
}

void EvidenceOpener::saveAs(const assessment::Evidence& evidence, const QString& path)
{
    run([this, evidence, path] { return writeTo(evidence, path); },
        [this](const QString& written) { Q_EMIT saved(written); });
}

void EvidenceOpener::run(const std::function<Result<QString>()>& work,
                         const std::function<void(const QString&)>& done)
{
    m_pool.start([this, work, done] {
        const Result<QString> result = work();
        QMetaObject::invokeMethod(
            this,
            [this, result, done] {
                if (result)
                    done(*result);
                else if (result.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(result.error());
            },
            Qt::QueuedConnection);
    });
}

/// In the worker; what is not whole is not left there. Errors: those of the service; DangerousFile for what
/// turns out to be a program; CannotWrite {"path"}.
Result<QString> EvidenceOpener::writeTo(const assessment::Evidence& evidence, const QString& path) const
{
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    bool isProgram = workspace::isExecutable({}, evidence.fileName);
    const auto goesOn = [&](qint64) { return !m_stopped && isWritten && !isProgram; };
    const auto write = [&](const QByteArray& piece) {
        if (file.pos() == 0)
            isProgram =
                isProgram || workspace::isExecutable(piece.left(workspace::kFirstBytes), evidence.fileName);
        isWritten = isWritten && !isProgram && file.write(piece) == piece.size();
    };
    const auto read = isWritten ? m_service.read(evidence.id, write, goesOn) : Result<>();
    if (isProgram)
        return fail(ErrorCode::DangerousFile, {{QStringLiteral("path"), evidence.fileName},
                                               {QStringLiteral("type"), evidence.mediaType}});
    if (!isWritten)
        return fail(ErrorCode::CannotWrite, {{QStringLiteral("path"), path}}, file.errorString());
    if (!read)
        return tl::make_unexpected(read.error());
    if (!file.commit())
        return fail(ErrorCode::CannotWrite, {{QStringLiteral("path"), path}}, file.errorString());
    return path;
}

/// In the worker: the copy for reading only, made once.
Result<QString> EvidenceOpener::copyIn(const QString& folder, const assessment::Evidence& evidence) const
{
    const QString own = QString::fromLatin1(evidence.digest.toHex().left(kDigestDigits));
    const QDir place(folder);
    if (!place.mkpath(own))
        return fail(ErrorCode::CannotWrite, {{QStringLiteral("path"), folder}});
    const QString path = place.filePath(own + u'/' + workspace::safeFileName(evidence.fileName));
    if (QFile::exists(path)) {
        const auto whole = m_service.check(evidence.id, [this](qint64) { return !m_stopped; });
        return whole ? Result<QString>(path) : tl::make_unexpected(whole.error());
    }
    auto written = writeTo(evidence, path);
    if (written)
        QFile::setPermissions(path, QFileDevice::ReadOwner);
    return written;
}

} // namespace sextant::ui
