#include "ui/assessment/evidence_opener.h"

#include "workspace/evidence_service.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QUrl>

namespace sextant::ui {

namespace {

constexpr int kDigestDigits = 12;

} // namespace

EvidenceOpener::EvidenceOpener(const workspace::EvidenceService& service, Launcher launch)
    : m_service(service)
    , m_launch(std::move(launch))
{
    if (!m_launch)
        m_launch = [](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
}

Result<> EvidenceOpener::open(const assessment::Evidence& evidence)
{
    const Result<QByteArray> bytes = m_service.content(evidence.id);
    if (!bytes.has_value())
        return tl::unexpected(bytes.error());
    if (workspace::isExecutable(bytes->left(workspace::kFirstBytes), evidence.fileName))
        return fail(ErrorCode::DangerousFile, {{QStringLiteral("path"), evidence.fileName},
                                               {QStringLiteral("type"), evidence.mediaType}});
    const Result<QString> path = writeCopy(evidence, *bytes);
    if (!path.has_value())
        return tl::unexpected(path.error());
    if (!m_launch(*path))
        return fail(ErrorCode::CannotRead, {{QStringLiteral("path"), evidence.fileName}});
    return {};
}

Result<QString> EvidenceOpener::writeCopy(const assessment::Evidence& evidence, const QByteArray& bytes)
{
    const auto refuse = [&] {
        return fail(ErrorCode::CannotWrite, {{QStringLiteral("path"), m_folder.path()}});
    };
    const QString folder = QString::fromLatin1(evidence.digest.toHex().left(kDigestDigits));
    const QDir place(m_folder.path());
    if (!m_folder.isValid() || !place.mkpath(folder))
        return refuse();
    const QString path = place.filePath(folder + u'/' + workspace::safeFileName(evidence.fileName));
    QFile file(path);
    if (file.exists())
        return path;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return refuse();
    file.close();
    file.setPermissions(QFileDevice::ReadOwner);
    return path;
}

} // namespace sextant::ui
