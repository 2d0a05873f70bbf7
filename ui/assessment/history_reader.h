#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace sextant::ui {

/// Reads the history of one answer beside the window's thread, because it waits for the disk.
class HistoryReader : public QObject
{
    Q_OBJECT

public:
    explicit HistoryReader(workspace::Workspace& workspace, QObject* parent = nullptr);
    /// Waits for a reading that has begun.
    ~HistoryReader() override;

    /// Asks for the newest \a limit lines; what was asked for before is dropped.
    void read(const assessment::AssessmentId& assessment, const framework::ItemId& item, int limit);
    void forget();

Q_SIGNALS:
    /// Newest first; empty when the history cannot be read.
    void ready(const std::vector<sextant::workspace::HistoryLine>& lines);

private:
    workspace::Workspace& m_workspace;
    QThreadPool m_pool;
    std::atomic<int> m_wanted = 0;
};

} // namespace sextant::ui
