#pragma once

#include "workspace/workspace.h"

#include <QVariantMap>

#include <future>

namespace sextant::app {

/// A file that is opened on a thread of its own while the window is being made, and with it the framework
/// that the first page will ask for. Made and taken on the window's thread.
class EarlyFile
{
public:
    /// Begins to open the file at \a path (absolute), for reading only as \a environment says. \a place:
    /// where the user was in it.
    EarlyFile(const QString& path, const workspace::Environment& environment, const QVariantMap& place);

    bool isFor(const QString& path, bool readOnly) const { return path == m_path && readOnly == m_readOnly; }
    /// Waits until it is open, or could not be opened: then the error is that of Workspace::open(). Once.
    Result<std::unique_ptr<workspace::Workspace>> take() { return m_opened.get(); }

private:
    QString m_path;
    bool m_readOnly;
    std::future<Result<std::unique_ptr<workspace::Workspace>>> m_opened; ///< waits when it ends untaken
};

} // namespace sextant::app
