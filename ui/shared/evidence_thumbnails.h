#pragma once

#include "assessment/assessment.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>

namespace sextant::workspace {
class EvidenceService;
}

namespace sextant::ui {

/// Small pictures of evidence, made beside the window's thread and kept in memory by content and size.
class EvidenceThumbnails : public QObject
{
    Q_OBJECT

public:
    struct Thumbnail
    {
        QImage image; ///< null when the file cannot be shown
        bool mayHoldDeviceData = false;
    };

    explicit EvidenceThumbnails(const workspace::EvidenceService& service, QObject* parent = nullptr);
    /// Waits for the one under way.
    ~EvidenceThumbnails() override;

    /// The picture of \a evidence within a square of \a side px of the screen. nullptr when it is not there
    /// yet: ready() follows; or when \a evidence is no picture, or too large a file for this: nothing
    /// follows.
    const Thumbnail* find(const assessment::Evidence& evidence, int side);
    /// Drops what has been asked for and not begun.
    void forget();

Q_SIGNALS:
    void ready(const sextant::assessment::EvidenceId& evidence);

private:
    using Key = std::pair<QByteArray, int>;
    void make(const assessment::Evidence& evidence, int side);

    const workspace::EvidenceService& m_service;
    QCache<Key, Thumbnail> m_cache;
    QSet<Key> m_asked;
    std::atomic<int> m_wanted = 0;
    QThreadPool m_pool;
};

} // namespace sextant::ui
