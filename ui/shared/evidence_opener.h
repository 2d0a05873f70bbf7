#pragma once

#include "assessment/assessment.h"
#include "base/error.h"
#include "ui/shared/private_folder.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace sextant::workspace {
class EvidenceService;
}

namespace sextant::ui {

/// Takes evidence out of the workspace, beside the window's thread and piece by piece: to the program that
/// the desktop has for it, as a copy for reading only which goes when this does, or to a file of the user's
/// choice. What is not harmless is never handed over.
class EvidenceOpener : public QObject
{
    Q_OBJECT

public:
    /// Hands a local file to the desktop; false when there is no program for it.
    using Launcher = std::function<bool(const QString& path)>;

    /// \a launch empty: QDesktopServices. \a folder: where the copies lie; empty: in the program's local
    /// data.
    explicit EvidenceOpener(const workspace::EvidenceService& service, Launcher launch = {},
                            const QString& folder = {}, QObject* parent = nullptr);
    /// Waits for what is under way.
    ~EvidenceOpener() override;

    /// Where copies lie when nothing else is said; for PrivateFolder::sweep() at the start.
    static QString defaultFolder();

    void open(const assessment::Evidence& evidence);
    /// Removes the copies that lie on the disk for other programs, once what is under way is done: their
    /// originals are behind a password again.
    void dropCopies();
    /// Writes the content to \a path, over what is there.
    void saveAs(const assessment::Evidence& evidence, const QString& path);

Q_SIGNALS:
    void opened(const sextant::assessment::EvidenceId& evidence);
    void saved(const QString& path);
    /// Errors: those of EvidenceService::content(); DangerousFile {"path", "type"}; CannotWrite {"path"};
    /// CannotRead {"path"} when no program took it.
    void failed(const sextant::Error& error);

private:
    [[nodiscard]] Result<QString> writeTo(const assessment::Evidence& evidence, const QString& path) const;
    [[nodiscard]] Result<QString> copyIn(const QString& folder, const assessment::Evidence& evidence) const;
    void run(const std::function<Result<QString>()>& work, const std::function<void(const QString&)>& done);

    const workspace::EvidenceService& m_service;
    Launcher m_launch;
    PrivateFolder m_folder;
    std::atomic<bool> m_stopped = false;
    QThreadPool m_pool;
};

} // namespace sextant::ui
