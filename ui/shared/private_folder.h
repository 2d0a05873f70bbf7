#pragma once

#include "base/error.h"

#include <QString>

#include <memory>

class QLockFile;
class QTemporaryDir;

namespace sextant::ui {

/// A folder for copies that other programs are to read, which nobody else may open (0700), within the
/// program's own data: never in the system's folder for temporary files. Made at the first use, gone with the
/// object.
class PrivateFolder
{
public:
    /// \a base: where it is made.
    explicit PrivateFolder(QString base);
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    bool isMade() const { return m_folder != nullptr; }
    /// Where it is. Errors: CannotWrite {"path"}.
    [[nodiscard]] Result<QString> path();

    /// Removes the folders in \a base that programs left which did not end by themselves. Those of programs
    /// that run stay.
    static void sweep(const QString& base);

private:
    QString m_base;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace sextant::ui
