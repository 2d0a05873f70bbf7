#include "ui/shared/evidence_thumbnails.h"

#include "ui/shared/clean_image.h"

#include "workspace/evidence_service.h"

namespace sextant::ui {

namespace {

constexpr int kCacheBytes = 32 * 1024 * 1024;
constexpr qint64 kMostFileBytes = 64LL * 1024 * 1024;
constexpr int kLeastCost = 64;

bool isShown(const assessment::Evidence& evidence)
{
    return (isCameraImage(evidence.mediaType) || evidence.mediaType == u"image/gif") &&
           evidence.sizeBytes <= kMostFileBytes;
}

} // namespace

EvidenceThumbnails::EvidenceThumbnails(const workspace::EvidenceService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_cache(kCacheBytes)
{
    m_pool.setMaxThreadCount(1);
}

EvidenceThumbnails::~EvidenceThumbnails()
{
    forget();
    m_pool.waitForDone();
}

void EvidenceThumbnails::forget()
{
    ++m_wanted;
    m_pool.clear();
    m_asked.clear();
}

const EvidenceThumbnails::Thumbnail* EvidenceThumbnails::find(const assessment::Evidence& evidence, int side)
{
    if (!isShown(evidence))
        return nullptr;
    const Key key{evidence.digest, side};
    if (const Thumbnail* known = m_cache.object(key))
        return known;
    if (!m_asked.contains(key)) {
        m_asked.insert(key);
        make(evidence, side);
    }
    return nullptr;
}

void EvidenceThumbnails::make(const assessment::Evidence& evidence, int side)
{
    m_pool.start([this, evidence, side, mine = m_wanted.load()] {
        const auto bytes = m_service.content(evidence.id, [this, mine](qint64) { return m_wanted == mine; });
        Thumbnail made;
        if (bytes) {
            made.mayHoldDeviceData = mayHoldDeviceData(*bytes, evidence.mediaType);
            made.image =
                thumbnailImage(*bytes, evidence.mediaType, evidence.fileName, side).value_or(QImage());
        }
        QMetaObject::invokeMethod(
            this,
            [this, evidence, side, mine, made] {
                if (m_wanted != mine)
                    return;
                const Key key{evidence.digest, side};
                m_asked.remove(key);
                const int cost = qMax(kLeastCost, static_cast<int>(made.image.sizeInBytes()));
                m_cache.insert(key, new Thumbnail(made), cost);
                Q_EMIT ready(evidence.id);
            },
            Qt::QueuedConnection);
    });
}

} // namespace sextant::ui
