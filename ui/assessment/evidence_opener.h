#pragma once

#include "assessment/assessment.h"
#include "base/error.h"

#include <QTemporaryDir>

#include <functional>

namespace sextant::workspace {
class EvidenceService;
}

namespace sextant::ui {

/// Shows evidence with the program that the desktop has for it: a copy for reading only, made on demand,
/// which goes when the program ends. What might run is never handed over.
class EvidenceOpener
{
public:
    /// Hands a local file to the desktop; false when there is no program for it.
    using Launcher = std::function<bool(const QString& path)>;

    /// \a launch empty: QDesktopServices.
    explicit EvidenceOpener(const workspace::EvidenceService& service, Launcher launch = {});

    /// Errors: those of EvidenceService::content(); DangerousFile {"path", "type"}; CannotWrite {"path"};
    /// CannotRead {"path"} when no program took it.
    [[nodiscard]] Result<> open(const assessment::Evidence& evidence);

private:
    [[nodiscard]] Result<QString> writeCopy(const assessment::Evidence& evidence, const QByteArray& bytes);

    const workspace::EvidenceService& m_service;
    Launcher m_launch;
    QTemporaryDir m_folder;
};

} // namespace sextant::ui
