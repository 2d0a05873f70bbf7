#pragma once

#include <QString>

namespace packaging_test {

/// The folder in which this build has been installed as on a user's computer; made at the first call.
const QString& installedRoot();
/// A file or folder of what is installed: "bin/sextant" lies in <root>/usr/bin.
QString installed(const QString& relative);
/// The id of the application, as the build knows it.
QString applicationId();

} // namespace packaging_test
