#pragma once

#include "ui/settings/settings_card.h"
#include "ui/shared/message_bar.h"

#include "workspace/workspace.h"

#include <QThreadPool>

#include <atomic>

class QProgressBar;
class QPushButton;

namespace sextant::ui {

class SettingRow;
class TextBlock;

/// Checks that everything in the open file is as it was written, beside the window's thread, and says in
/// words what is not.
class CheckCard : public SettingsCard
{
    Q_OBJECT

public:
    /// \a workspace outlives this.
    CheckCard(const Theme& theme, workspace::Workspace& workspace, QWidget* parent = nullptr);
    /// Ends a check that is under way, and waits for that.
    ~CheckCard() override;

    void start();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void work();
    void take(const Result<workspace::Workspace::VerifyReport>& report);
    void refresh();
    void retranslate();

    workspace::Workspace& m_workspace;
    QThreadPool m_pool;
    std::atomic<bool> m_cancelled = false;
    bool m_running = false;
    std::optional<Result<workspace::Workspace::VerifyReport>> m_report;
    SettingRow* m_row;
    QPushButton* m_check;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    MessageBar* m_result;
    TextBlock* m_faults;
    QPushButton* m_copy;
};

} // namespace sextant::ui
