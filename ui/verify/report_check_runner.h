#pragma once

#include "workspace/report_check.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace sextant::ui {

/// Holds documents and digits against the open file, beside the window's thread.
class ReportCheckRunner : public QObject
{
    Q_OBJECT

public:
    /// \a workspace outlives this.
    explicit ReportCheckRunner(workspace::Workspace& workspace, QObject* parent = nullptr);
    /// Ends what is under way, and waits for that.
    ~ReportCheckRunner() override;

    /// Checks the PDF or HTML file at \a path; what is under way is given up. done() or failed() tells how it went.
    void checkFile(const QString& path);
    /// The same by the six bytes of the digits on a page (seal::typedDigest()).
    void checkDigits(const QByteArray& digits);
    /// Ends what is under way: nothing is told of it any more.
    void cancel();
    bool isRunning() const { return m_stop != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    void done(const sextant::workspace::ReportCheck& check);
    /// Errors: those of seal::checkDocumentFile() and of reading the file.
    void failed(const sextant::Error& error);

private:
    using Progress = std::function<bool(int)>;
    using Work = std::function<Result<workspace::ReportCheck>(const Progress&)>;

    void start(Work work);

    workspace::Workspace& m_workspace;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of what is under way; null: nothing is
};

} // namespace sextant::ui
