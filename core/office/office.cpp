#include "office/office.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QMutex>

namespace sextant::office {

namespace {

/// Loaded once; what it has given stays valid as long as the program runs.
class Module
{
public:
    void setPath(const QString& path)
    {
        const QMutexLocker lock(&m_mutex);
        m_path = path;
    }

    /// The function \a name. Errors: Internal {"where"}.
    template <typename Function>
    Result<Function> function(const char* name)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_library.isLoaded())
            load();
        const auto found = reinterpret_cast<Function>(m_library.resolve(name));
        if (found == nullptr)
            return fail(ErrorCode::Internal, {{QStringLiteral("where"), m_library.errorString()}});
        return found;
    }

private:
    void load()
    {
        const QString folder = QCoreApplication::applicationDirPath();
        for (const QString& place :
             {m_path, QString(folder + QStringLiteral("/sextant-office")),
              QString(folder + QStringLiteral("/../lib/sextant/modules/sextant-office"))})
        {
            m_library.setFileName(place);
            if (!place.isEmpty() && m_library.load())
                return;
        }
    }

    QMutex m_mutex;
    QString m_path;
    QLibrary m_library;
};

Module& module()
{
    static Module only;
    return only;
}

/// Calls the function \a name of the module, which puts its result into the last argument.
template <typename... Given>
Result<QByteArray> call(const char* name, const Given&... given)
{
    const auto function = module().function<void (*)(const Given&..., Result<QByteArray>&)>(name);
    if (!function.has_value())
        return tl::make_unexpected(function.error());
    Result<QByteArray> bytes;
    (*function)(given..., bytes);
    return bytes;
}

} // namespace

Result<QByteArray> docxOf(const std::vector<report::ReadinessReport>& reports,
                          const report::DocumentLook& look)
{
    return call("sextantDocx", reports, look);
}

Result<QByteArray> workbookOf(const report::ReadinessReportInput& input,
                              const std::vector<Language>& languages)
{
    return call("sextantWorkbook", input, languages);
}

Result<QByteArray> workbookOf(const report::AuditReportInput& input, const std::vector<Language>& languages)
{
    return call("sextantAuditWorkbook", input, languages);
}

Result<QByteArray> formWorkbook(const paper::PaperInput& input, Language language)
{
    return call("sextantFormWorkbook", input, language);
}

void setModulePath(const QString& path)
{
    module().setPath(path);
}

} // namespace sextant::office
