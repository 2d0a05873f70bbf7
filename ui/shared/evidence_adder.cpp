#include "ui/shared/evidence_adder.h"

#include "ui/shared/clean_image.h"

#include "workspace/change_notifier.h"
#include "workspace/evidence_service.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QFileInfo>

namespace sextant::ui {

namespace {

constexpr int kPollMs = 5;

/// \a fileName with the ending that its new content has.
QString renamed(const QString& fileName, const QString& suffix)
{
    const QFileInfo info(fileName);
    const QString old = info.suffix().toLower();
    const bool fits = old == suffix || (suffix == u"jpg" && (old == u"jpeg" || old == u"jpe"));
    return fits ? fileName : info.completeBaseName() + u'.' + suffix;
}

/// The picture at \a path written anew. Errors also: FileChanged when it is not what \a head saw.
Result<CleanImage> cleaned(const QString& path, const workspace::EvidenceHead& head)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {{QStringLiteral("path"), path}}, file.errorString());
    auto clean = cleanedImage(file, head.mediaType, path);
    const QFileInfo after(path);
    if (after.size() != head.sizeBytes || after.lastModified() != head.modifiedAt)
        return fail(ErrorCode::FileChanged, {{QStringLiteral("path"), path}});
    return clean;
}

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

void EvidenceAdder::begin()
{
    if (m_busy)
        return;
    m_busy = true;
    m_cancelled = false;
    m_result = {};
    m_files = m_file = 0;
    m_allBytes = m_doneBytes = 0;
}

void EvidenceAdder::add(int item, const QStringList& paths, ImageCare care)
{
    if (paths.isEmpty())
        return;
    begin();
    ++m_looking;
    const framework::Item& asked = m_presenter.item(item);
    std::vector<Look> looks;
    for (const QString& path : paths)
        looks.push_back({{m_presenter.assessmentId(),
                          asked.id,
                          asked.code,
                          path,
                          QFileInfo(path).fileName(),
                          {},
                          0,
                          care},
                         {}});
    // A drive may take its time to tell how large a file is.
    m_pool.start([this, looks = std::move(looks)]() mutable {
        for (Look& look : looks) {
            const auto head = workspace::evidenceHead(look.job.path);
            if (head)
                look.job.sizeBytes = head->sizeBytes;
            else
                look.error = head.error();
        }
        QMetaObject::invokeMethod(
            this, [this, looks = std::move(looks)] { take(looks); }, Qt::QueuedConnection);
    });
}

void EvidenceAdder::addPicture(int item, const QImage& picture, const QString& fileName)
{
    begin();
    const framework::Item& asked = m_presenter.item(item);
    enqueue({m_presenter.assessmentId(),
             asked.id,
             asked.code,
             {},
             fileName,
             picture,
             picture.sizeInBytes(),
             ImageCare::Clean});
    startNext();
}

void EvidenceAdder::take(std::vector<Look> looks)
{
    for (Look& look : looks) {
        if (m_cancelled)
            m_result.cancelled = true;
        else if (look.error)
            m_result.failures.push_back({look.job.path, *look.error});
        else if (look.job.sizeBytes <= workspace::kEvidenceWarnBytes ||
                 m_askLarge(look.job.fileName, look.job.sizeBytes))
            enqueue(std::move(look.job));
        else
            ++m_result.leftOut;
    }
    --m_looking;
    startNext();
}

void EvidenceAdder::enqueue(Job job)
{
    ++m_files;
    m_allBytes += job.sizeBytes;
    m_waiting.push_back(std::move(job));
}

void EvidenceAdder::cancel()
{
    m_result.cancelled = m_result.cancelled || m_busy;
    m_cancelled = true;
    m_waiting.clear();
}

void EvidenceAdder::startNext()
{
    if (m_running)
        return;
    if (m_waiting.empty()) {
        if (m_looking == 0)
            end();
        return;
    }
    const Job job = m_waiting.front();
    m_waiting.pop_front();
    m_running = true;
    ++m_file;
    report(job, 0);
    m_pool.start([this, job] { run(job); });
}

void EvidenceAdder::end()
{
    if (!m_busy)
        return;
    m_busy = false;
    Q_EMIT finished(m_result);
}

/// In the worker.
void EvidenceAdder::run(const Job& job)
{
    const auto progress = [this, &job](qint64 doneBytes) {
        QMetaObject::invokeMethod(
            this,
            [this, job, doneBytes] {
                if (m_running)
                    report(job, doneBytes);
            },
            Qt::QueuedConnection);
        return !m_cancelled;
    };
    const Done done = m_cancelled ? Done{fail(ErrorCode::Cancelled), false} : attach(job, progress);
    QMetaObject::invokeMethod(
        this, [this, job, done] { finish(job, done); }, Qt::QueuedConnection);
}

/// In the worker.
EvidenceAdder::Done EvidenceAdder::attach(const Job& job, const std::function<bool(qint64)>& progress)
{
    workspace::EvidenceService& service = m_presenter.workspace().evidence();
    if (job.path.isEmpty())
        return {service.attachBytes(job.assessment, job.item, job.fileName, pngOf(job.picture), progress),
                false};
    if (job.care == ImageCare::KeepOriginal)
        return {service.attach(job.assessment, job.item, job.path, progress), false};
    const auto head = workspace::evidenceHead(job.path);
    if (!head)
        return {tl::make_unexpected(head.error()), false};
    if (!isCameraImage(head->mediaType))
        return {service.attach(job.assessment, job.item, job.path, progress), false};
    const auto clean = cleaned(job.path, *head);
    if (!clean)
        return {tl::make_unexpected(clean.error()), false};
    return {service.attachBytes(job.assessment, job.item, renamed(job.fileName, clean->suffix), clean->bytes,
                                progress),
            true};
}

void EvidenceAdder::report(const Job& job, qint64 doneBytes)
{
    const qint64 done = qMin(doneBytes, job.sizeBytes);
    Q_EMIT progressed({m_file, m_files, job.fileName, done, job.sizeBytes, m_doneBytes + done, m_allBytes});
}

void EvidenceAdder::finish(const Job& job, const Done& done)
{
    m_running = false;
    m_doneBytes += job.sizeBytes;
    if (m_result.code.isEmpty()) {
        m_result.item = job.item;
        m_result.code = job.code;
    }
    if (!done.group.has_value()) {
        if (done.group.error().code == ErrorCode::Cancelled)
            m_result.cancelled = true;
        else
            m_result.failures.push_back({job.path, done.group.error()});
    } else if (done.group->isNull()) {
        ++m_result.known;
    } else {
        ++m_result.added;
        m_result.cleaned += done.cleaned ? 1 : 0;
        m_presenter.addStep(*done.group, job.item, tr("Evidence for %1").arg(job.code));
    }
    startNext();
}

} // namespace sextant::ui
