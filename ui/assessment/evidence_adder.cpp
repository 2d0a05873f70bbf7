#include "ui/assessment/evidence_adder.h"

#include "workspace/change_notifier.h"
#include "workspace/evidence_service.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>

namespace sextant::ui {

namespace {

constexpr int kPollMs = 5;

} // namespace

EvidenceAdder::EvidenceAdder(AssessmentPresenter& presenter, LargeFileQuestion askLarge, QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
    , m_askLarge(std::move(askLarge))
{
    m_pool.setMaxThreadCount(1);
}

EvidenceAdder::~EvidenceAdder()
{
    stop();
}

void EvidenceAdder::stop()
{
    cancel();
    // The worker may just be asking this thread to make the link.
    workspace::ChangeNotifier& home = m_presenter.workspace().notifier();
    while (!m_pool.waitForDone(kPollMs))
        QCoreApplication::sendPostedEvents(&home, QEvent::MetaCall);
}

void EvidenceAdder::add(int item, const QStringList& paths)
{
    const framework::Item& asked = m_presenter.item(item);
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const Job job{m_presenter.assessmentId(), asked.id, asked.code, path, file.size()};
        if (file.size() <= kEvidenceWorkerBytes)
            take(job, m_presenter.workspace().evidence().attach(job.assessment, job.item, path));
        else if (file.size() <= workspace::kEvidenceWarnBytes || m_askLarge(file.fileName(), file.size()))
            m_waiting.push_back(job);
    }
    if (!m_busy)
        startNext();
}

void EvidenceAdder::cancel()
{
    m_cancelled = true;
    m_waiting.clear();
}

void EvidenceAdder::startNext()
{
    if (m_waiting.empty()) {
        if (m_busy) {
            m_busy = false;
            Q_EMIT idle();
        }
        return;
    }
    const Job job = m_waiting.front();
    m_waiting.pop_front();
    m_busy = true;
    m_cancelled = false;
    Q_EMIT progressed(QFileInfo(job.path).fileName(), 0, job.sizeBytes);
    m_pool.start([this, job] { run(job); });
}

/// In the worker.
void EvidenceAdder::run(const Job& job)
{
    const auto progress = [this, &job](qint64 done) {
        QMetaObject::invokeMethod(
            this,
            [this, name = QFileInfo(job.path).fileName(), done, size = job.sizeBytes] {
                if (m_busy)
                    Q_EMIT progressed(name, done, size);
            },
            Qt::QueuedConnection);
        return !m_cancelled;
    };
    const auto result =
        m_presenter.workspace().evidence().attach(job.assessment, job.item, job.path, progress);
    QMetaObject::invokeMethod(
        this, [this, job, result] { finish(job, result); }, Qt::QueuedConnection);
}

void EvidenceAdder::finish(const Job& job, const Result<workspace::GroupId>& result)
{
    take(job, result);
    startNext();
}

void EvidenceAdder::take(const Job& job, const Result<workspace::GroupId>& result)
{
    if (result.has_value())
        m_presenter.addStep(*result, job.item, tr("Evidence for %1").arg(job.code));
    else if (result.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(result.error());
}

} // namespace sextant::ui
