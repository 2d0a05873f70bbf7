#pragma once

#include "ui/shared/assessment_presenter.h"

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <functional>

namespace sextant::ui {

/// What happens to pictures that are added: written anew without what the camera wrote beside them, or kept
/// byte for byte.
enum class ImageCare { Clean, KeepOriginal };

/// How far the adding is.
struct AddProgress
{
    int file = 0; ///< from 1
    int files = 0;
    QString fileName;
    qint64 doneBytes = 0; ///< of this file
    qint64 sizeBytes = 0;
    qint64 allDoneBytes = 0;
    qint64 allBytes = 0;
};

/// What came of it, told once everything has been tried.
struct AddResult
{
    struct Failure
    {
        QString path;
        Error error;
    };
    framework::ItemId item; ///< the question that got the first file
    QString code;           ///< its code
    int added = 0;
    int known = 0;   ///< were linked to the question already
    int cleaned = 0; ///< pictures written anew
    int leftOut = 0; ///< too large for the user's liking
    bool cancelled = false;
    std::vector<Failure> failures;
};

/// Adds files and pictures as evidence to an item, one after the other, all beside the window's thread. Each
/// is a step of its own that can be undone; what is added before a cancel stays.
class EvidenceAdder : public QObject
{
    Q_OBJECT

public:
    /// Asked once for a file above workspace::kEvidenceWarnBytes; false leaves it out.
    using LargeFileQuestion = std::function<bool(const QString& fileName, qint64 sizeBytes)>;

    EvidenceAdder(AssessmentPresenter& presenter, LargeFileQuestion askLarge, QObject* parent = nullptr);
    ~EvidenceAdder() override;

    void add(int item, const QStringList& paths, ImageCare care);
    /// A picture that is in memory, kept as a PNG named \a fileName.
    void addPicture(int item, const QImage& picture, const QString& fileName);
    void cancel();
    /// Cancels what is under way and waits for it; before anything that hears of changes goes.
    void stop();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void progressed(const sextant::ui::AddProgress& progress);
    /// Nothing is under way any more.
    void finished(const sextant::ui::AddResult& result);

private:
    struct Job
    {
        assessment::AssessmentId assessment;
        framework::ItemId item;
        QString code; ///< of the item, for the name of the step
        QString path; ///< empty: a picture in memory
        QString fileName;
        QImage picture;
        qint64 sizeBytes = 0;
        ImageCare care = ImageCare::Clean;
    };
    /// What the worker made of a job.
    struct Done
    {
        Result<workspace::GroupId> group;
        bool cleaned = false;
    };
    /// What the worker found when it looked at a file.
    struct Look
    {
        Job job;
        std::optional<Error> error;
    };

    void begin();
    void take(std::vector<Look> looks);
    void enqueue(Job job);
    void startNext();
    void end();
    void run(const Job& job);
    Done attach(const Job& job, const std::function<bool(qint64)>& progress);
    void report(const Job& job, qint64 doneBytes);
    void finish(const Job& job, const Done& done);

    AssessmentPresenter& m_presenter;
    LargeFileQuestion m_askLarge;
    QThreadPool m_pool;
    std::deque<Job> m_waiting;
    AddResult m_result;
    int m_looking = 0; ///< calls of add() whose files are still being looked at
    int m_files = 0;
    int m_file = 0;
    qint64 m_allBytes = 0;
    qint64 m_doneBytes = 0; ///< of the files that are through
    std::atomic<bool> m_cancelled = false;
    bool m_busy = false;
    bool m_running = false; ///< the worker has a job
};

} // namespace sextant::ui
