#include "cli/command_line.h"
#include "portable.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

/// Standard error carries the program's own errors only (with --json a script reads it): of Qt's messages,
/// what ends the program passes.
void keepFatalMessages(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(keepFatalMessages);
    (void)sextant::app::setUpPortable(sextant::app::programFolder(argv[0]));
    return static_cast<int>(sextant::cli::runCommandLine(argc, argv));
}
