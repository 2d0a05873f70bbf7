#include "program.h"
#include "session_end.h"
#include "single_instance.h"
#include "ui/shared/accessible.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QFontDatabase>
#include <QSessionManager>
#include <QStandardPaths>
#include <QTimer>

#include <cstdlib>
#include <optional>
#include <thread>
#include <tuple>

#include <unistd.h>

namespace {

using sextant::app::Program;
using sextant::app::SingleInstance;

struct Start
{
    QString wish = Program::wishToShow();
    std::optional<sextant::Language> language;
};

Start readArguments(const QApplication& application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Open the demo organisation."));
    const QCommandLineOption language(QStringLiteral("lang"),
                                      QStringLiteral("Language of the window: en or zh."),
                                      QStringLiteral("language"));
    const QCommandLineOption readOnly(QStringLiteral("read-only"),
                                      QStringLiteral("Open the file for reading only."));
    parser.addOptions({demo, language, readOnly});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A .sextant file to open."),
                                 QStringLiteral("[file]"));
    parser.process(application);
    Start start;
    if (parser.isSet(language))
        start.language =
            parser.value(language) == u"zh" ? sextant::Language::Chinese : sextant::Language::English;
    if (parser.isSet(demo))
        start.wish = Program::wishForDemo();
    else if (!parser.positionalArguments().isEmpty()) {
        const QString path = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
        start.wish = parser.isSet(readOnly) ? Program::wishToRead(path) : Program::wishToOpen(path);
    }
    return start;
}

/// Ends what runs, dialogs included; where the disk hangs, at once: nothing may keep the session.
void end(Program& program)
{
    if (!program.saveForEnd())
        std::_Exit(EXIT_FAILURE);
    QCoreApplication::exit(EXIT_SUCCESS);
}

} // namespace

int main(int argc, char** argv)
{
    // Before anything looks for its folders.
    const auto portable = sextant::app::setUpPortable(sextant::app::programFolder(argv[0]));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sextant"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sextant"));
    QApplication::setApplicationVersion(QStringLiteral(SEXTANT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(SEXTANT_APP_ID));
    sextant::ui::installAccessibility(); // before any widget is there

    const Start start = readArguments(application);
    SingleInstance instance(
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation),
        QStringLiteral("sextant-%1-%2").arg(::geteuid()).arg(QStringLiteral(SEXTANT_VERSION)));
    const SingleInstance::Role role = instance.meet(start.wish);
    if (role == SingleInstance::Role::HandedOver)
        return EXIT_SUCCESS;

    // Listing the system's fonts takes as long as opening a file: the one happens while the other does. Not
    // earlier: what ends the program above does not wait for threads.
    const std::jthread fonts([] { std::ignore = QFontDatabase::families(QFontDatabase::Latin); });
    const sextant::app::SessionEnd sessionEnd;
    Program program(application, {.dialogs = nullptr, .vfs = {}, .portable = portable});
    QObject::connect(&sessionEnd, &sextant::app::SessionEnd::asked, &program, [&program] { end(program); });
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &program,
        [&program](QSessionManager&) { program.saveForEnd(); }, Qt::DirectConnection);
    QObject::connect(&instance, &SingleInstance::asked, &program, &Program::fulfilLater);
    if (start.language)
        program.setLanguage(*start.language);
    program.fulfil(start.wish);
    if (role == SingleInstance::Role::Unanswered)
        QTimer::singleShot(0, &program, &Program::tellUnanswered);
    return QApplication::exec();
}
