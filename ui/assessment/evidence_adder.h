#pragma once

#include "ui/assessment/assessment_presenter.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <functional>

namespace sextant::ui {

/// Files above this size are copied by a worker.
inline constexpr qint64 kEvidenceWorkerBytes = 1024 * 1024;

/// Adds files as evidence to an item, one after the other: small ones at once, large ones beside the window's
/// thread with progress, which can be cancelled.
class EvidenceAdder : public QObject
{
    Q_OBJECT

public:
    /// Asked once for a file above workspace::kEvidenceWarnBytes; false leaves it out.
    using LargeFileQuestion = std::function<bool(const QString& fileName, qint64 sizeBytes)>;

    EvidenceAdder(AssessmentPresenter& presenter, LargeFileQuestion askLarge, QObject* parent = nullptr);
    ~EvidenceAdder() override;

    void add(int item, const QStringList& paths);
    void cancel();
    /// Cancels what is under way and waits for it; before anything that hears of changes goes.
    void stop();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// A large file: \a doneBytes of \a sizeBytes are copied.
    void progressed(const QString& fileName, qint64 doneBytes, qint64 sizeBytes);
    /// Nothing is under way any more.
    void idle();
    void failed(const sextant::Error& error);

private:
    struct Job
    {
        assessment::AssessmentId assessment;
        framework::ItemId item;
        QString code; ///< of the item, for the name of the step
        QString path;
        qint64 sizeBytes = 0;
    };

    void startNext();
    void run(const Job& job);
    void finish(const Job& job, const Result<workspace::GroupId>& result);
    void take(const Job& job, const Result<workspace::GroupId>& result);

    AssessmentPresenter& m_presenter;
    LargeFileQuestion m_askLarge;
    QThreadPool m_pool;
    std::deque<Job> m_waiting;
    std::atomic<bool> m_cancelled = false;
    bool m_busy = false;
};

} // namespace sextant::ui
