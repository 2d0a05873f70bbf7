#include "ui/evidence/evidence_checker.h"

namespace sextant::ui {

namespace {

ContentState stateOf(const Result<>& checked)
{
    if (checked)
        return ContentState::Whole;
    return checked.error().code == ErrorCode::NotFound ? ContentState::Missing : ContentState::Damaged;
}

} // namespace

EvidenceChecker::EvidenceChecker(const workspace::EvidenceService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    m_pool.setMaxThreadCount(1);
}

EvidenceChecker::~EvidenceChecker()
{
    cancel();
    m_pool.waitForDone();
}

void EvidenceChecker::check(std::vector<assessment::Evidence> files)
{
    if (m_busy)
        return;
    m_busy = true;
    m_cancelled = false;
    m_pool.start([this, files = std::move(files)] { run(files); });
}

/// In the worker.
void EvidenceChecker::run(const std::vector<assessment::Evidence>& files)
{
    const auto tell = [this](auto work) { QMetaObject::invokeMethod(this, work, Qt::QueuedConnection); };
    qint64 all = 0;
    for (const assessment::Evidence& file : files)
        all += file.sizeBytes;
    qint64 before = 0;
    for (const assessment::Evidence& file : files) {
        const auto progress = [&](qint64 done) {
            tell([this, name = file.fileName, done = before + done, all] {
                Q_EMIT progressed(name, done, all);
            });
            return !m_cancelled;
        };
        const Result<> checked = m_service.check(file.id, progress);
        if (m_cancelled)
            break;
        tell([this, id = file.id, state = stateOf(checked)] { Q_EMIT this->checked(id, state); });
        before += file.sizeBytes;
    }
    tell([this, complete = !m_cancelled] {
        m_busy = false;
        Q_EMIT finished(complete);
    });
}

} // namespace sextant::ui
