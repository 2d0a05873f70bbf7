#include "ui/verify/report_check_runner.h"

namespace sextant::ui {

using workspace::ReportCheck;

ReportCheckRunner::ReportCheckRunner(workspace::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
}

ReportCheckRunner::~ReportCheckRunner()
{
    cancel();
    m_pool.waitForDone();
}

void ReportCheckRunner::cancel()
{
    if (m_stop != nullptr)
        *m_stop = true;
    m_stop.reset();
}

void ReportCheckRunner::checkFile(const QString& path)
{
    start([this, path](const Progress& progress) -> Result<ReportCheck> {
        const auto document = seal::checkDocumentFile(path);
        if (!document)
            return tl::make_unexpected(document.error());
        return m_workspace.reportChecks().check(*document, progress);
    });
}

void ReportCheckRunner::checkDigits(const QByteArray& digits)
{
    start([this, digits](const Progress& progress) {
        return m_workspace.reportChecks().check(digits, progress);
    });
}

void ReportCheckRunner::start(Work work)
{
    cancel();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, stop = m_stop, work = std::move(work)] {
        const auto tell = [this, stop](auto say) {
            QMetaObject::invokeMethod(
                this,
                [this, stop, say] {
                    if (m_stop == stop)
                        say();
                },
                Qt::QueuedConnection);
        };
        auto check = work([&](int percent) {
            tell([this, percent] { Q_EMIT progressed(percent); });
            return !stop->load();
        });
        tell([this, check = std::move(check)] {
            m_stop.reset();
            if (check)
                Q_EMIT done(*check);
            else
                Q_EMIT failed(check.error());
        });
    });
}

} // namespace sextant::ui
