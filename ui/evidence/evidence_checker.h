#pragma once

#include "ui/shared/evidence_table_model.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <vector>

namespace sextant::ui {

/// Compares the content of files with their digests, one after the other, beside the window's thread.
class EvidenceChecker : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceChecker(const workspace::EvidenceService& service, QObject* parent = nullptr);
    /// Cancels, and waits for the file under way.
    ~EvidenceChecker() override;

    /// Nothing happens while a check is under way.
    void check(std::vector<assessment::Evidence> files);
    void cancel() { m_cancelled = true; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// \a doneBytes of \a allBytes of all files are read; \a fileName is being read.
    void progressed(const QString& fileName, qint64 doneBytes, qint64 allBytes);
    void checked(const sextant::assessment::EvidenceId& evidence, sextant::ui::ContentState state);
    /// \a complete: every file was read.
    void finished(bool complete);

private:
    void run(const std::vector<assessment::Evidence>& files);

    const workspace::EvidenceService& m_service;
    std::atomic<bool> m_cancelled = false;
    bool m_busy = false;
    QThreadPool m_pool;
};

} // namespace sextant::ui
