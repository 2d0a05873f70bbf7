#pragma once

#include <QString>

/// A file or folder of the project's own, by its path from the root: "resources/demo".
QString sourcePath(const QString& relative);
/// A file or folder under the build folder: "pictures".
QString buildPath(const QString& relative);
