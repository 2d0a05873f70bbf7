#include "cli/painting.h"

#include <QLibrary>

namespace sextant::cli {

namespace {

/// Where the program lies. Only an application knows; it ends here, before the one that can paint begins.
QString programFolder(int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return QCoreApplication::applicationDirPath();
}

} // namespace

Painting::Painting() = default;
Painting::~Painting() = default;

Result<std::unique_ptr<Painting>> Painting::load(int& argc, char** argv)
{
    const QString folder = programFolder(argc, argv);
    std::unique_ptr<Painting> painting(new Painting);
    for (const QString& place : {folder, QString(folder + QStringLiteral("/../lib/sextant/modules"))}) {
        painting->m_module = std::make_unique<QLibrary>(place + QStringLiteral("/sextant-paint"));
        if (painting->m_module->load())
            break;
    }
    using MakeApplication = QCoreApplication* (*)(int&, char**);
    using Logo = void (*)(const QString&, Result<QByteArray>&);
    using Paint = void (*)(ReportFormat, const std::vector<report::ReadinessReport>&, Result<QByteArray>&);
    const auto makeApplication =
        reinterpret_cast<MakeApplication>(painting->m_module->resolve("sextantPaintingApplication"));
    painting->m_paint = reinterpret_cast<Paint>(painting->m_module->resolve("sextantPaint"));
    painting->m_logo = reinterpret_cast<Logo>(painting->m_module->resolve("sextantLogo"));
    if (makeApplication == nullptr || painting->m_paint == nullptr || painting->m_logo == nullptr)
        return fail(ErrorCode::Internal, {{QStringLiteral("where"), painting->m_module->errorString()}});
    painting->m_application.reset(makeApplication(argc, argv));
    return painting;
}

Result<QByteArray> Painting::paint(ReportFormat format,
                                   const std::vector<report::ReadinessReport>& reports) const
{
    Result<QByteArray> bytes;
    m_paint(format, reports, bytes);
    return bytes;
}

Result<QByteArray> Painting::logoFrom(const QString& path) const
{
    Result<QByteArray> png;
    m_logo(path, png);
    return png;
}

} // namespace sextant::cli
