// The one place that knows where the project and its build lie, so that all other tests compile alike
// wherever that is.
#include "support/paths.h"

QString sourcePath(const QString& relative)
{
    return QStringLiteral(SEXTANT_SOURCE_DIR "/") + relative;
}

QString buildPath(const QString& relative)
{
    return QStringLiteral(SEXTANT_BINARY_DIR "/") + relative;
}
