#include "early_file.h"
#include "early_fonts.h"
#include "folders.h"
#include "ground.h"
#include "program.h"
#include "session_end.h"
#include "single_instance.h"
#include "ui/shared/accessible.h"
#include "workspace/file_place.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QSessionManager>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <clocale>
#include <cstdlib>
#include <optional>

#include <unistd.h>

namespace {

using sextant::app::EarlyFile;
using sextant::app::EarlyFonts;
using sextant::app::Ground;
using sextant::app::Program;
using sextant::app::SingleInstance;

struct Start
{
    std::optional<sextant::Language> language;
    QString file; ///< absolute; empty: none is named
    bool isDemo = false;
    bool isForReading = false;

    QString wish() const
    {
        if (isDemo)
            return Program::wishForDemo();
        if (file.isEmpty())
            return Program::wishToShow();
        return isForReading ? Program::wishToRead(file) : Program::wishToOpen(file);
    }
};

/// What the command line says.
class Arguments
{
public:
    Arguments()
    {
        m_parser.addOptions({m_demo, m_language, m_readOnly});
        m_parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A .sextant file to open."),
                                       QStringLiteral("[file]"));
    }

    /// Reads them before there is an application object. nullopt: they ask for help or the version, are
    /// wrong, or hold what is Qt's own; then the application has to be there first.
    std::optional<Start> readEarly(int argc, char** argv)
    {
        QStringList arguments;
        for (int i = 0; i < argc; ++i)
            arguments << QFile::decodeName(argv[i]);
        const bool isPlain =
            m_parser.parse(arguments) && !m_parser.isSet(m_help) && !m_parser.isSet(m_version);
        return isPlain ? std::optional(start()) : std::nullopt;
    }

    /// Ends the program where they ask for help or the version, or are wrong.
    Start read(const QApplication& application)
    {
        m_parser.process(application);
        return start();
    }

private:
    Start start() const
    {
        Start start;
        if (m_parser.isSet(m_language))
            start.language =
                m_parser.value(m_language) == u"zh" ? sextant::Language::Chinese : sextant::Language::English;
        start.isDemo = m_parser.isSet(m_demo);
        start.isForReading = m_parser.isSet(m_readOnly);
        if (!m_parser.positionalArguments().isEmpty())
            start.file = QFileInfo(m_parser.positionalArguments().constFirst()).absoluteFilePath();
        return start;
    }

    QCommandLineParser m_parser;
    const QCommandLineOption m_help = m_parser.addHelpOption();
    const QCommandLineOption m_version = m_parser.addVersionOption();
    const QCommandLineOption m_demo{QStringLiteral("demo"), QStringLiteral("Open the demo organisation.")};
    const QCommandLineOption m_language{QStringLiteral("lang"),
                                        QStringLiteral("Language of the window: en or zh."),
                                        QStringLiteral("language")};
    const QCommandLineOption m_readOnly{QStringLiteral("read-only"),
                                        QStringLiteral("Open the file for reading only.")};
};

sextant::Language languageOf(const Start& start, const Ground& ground)
{
    return start.language.value_or(ground.settings.language().value_or(sextant::app::systemLanguage()));
}

/// Begins to open what \a start names; null when that is nothing, or not there.
std::unique_ptr<EarlyFile> openEarly(const Start& start, Ground& ground)
{
    const QString path = start.isDemo ? sextant::app::demoPath(languageOf(start, ground)) : start.file;
    if (path.isEmpty() || !QFileInfo::exists(path))
        return nullptr;
    sextant::workspace::Environment environment = ground.environment();
    environment.readOnly = start.isForReading || !sextant::workspace::placeOf(path).isOwn();
    return std::make_unique<EarlyFile>(path, environment, ground.settings.placeIn(path));
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
    QCoreApplication::setApplicationName(QStringLiteral("sextant"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Sextant"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEXTANT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(SEXTANT_APP_ID));
    std::setlocale(LC_ALL, "");     // as Qt does it, before other threads read numbers
    (void)QThread::currentThread(); // whoever asks first is the main thread to Qt

    Arguments arguments;
    std::optional<Start> start = arguments.readEarly(argc, argv);
    SingleInstance instance(
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation),
        QStringLiteral("sextant-%1-%2").arg(::geteuid()).arg(QStringLiteral(SEXTANT_VERSION)));
    SingleInstance::Role role = start ? instance.meet(start->wish()) : SingleInstance::Role::Alone;
    if (role == SingleInstance::Role::HandedOver)
        return EXIT_SUCCESS;

    // The display answers slowly: fonts and file are read meanwhile. Not before it is sure that a window
    // comes: what ends the program otherwise does not wait for threads.
    std::unique_ptr<Ground> ground;
    std::unique_ptr<EarlyFile> early;
    std::optional<EarlyFonts> fonts;
    if (start) {
        fonts.emplace();
        ground = std::make_unique<Ground>(portable);
        early = openEarly(*start, *ground);
    }
    QApplication application(argc, argv);
    sextant::ui::installAccessibility(); // before any widget is there
    if (!start) {
        start = arguments.read(application);
        role = instance.meet(start->wish());
        if (role == SingleInstance::Role::HandedOver)
            return EXIT_SUCCESS;
        fonts.emplace();
        ground = std::make_unique<Ground>(portable);
    }
    fonts->goOn(languageOf(*start, *ground));
    instance.hear();

    const sextant::app::SessionEnd sessionEnd;
    Program program(application, {.ground = std::move(ground), .early = std::move(early)});
    QObject::connect(&sessionEnd, &sextant::app::SessionEnd::asked, &program, [&program] { end(program); });
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &program,
        [&program](QSessionManager&) { program.saveForEnd(); }, Qt::DirectConnection);
    QObject::connect(&instance, &SingleInstance::asked, &program, &Program::fulfilLater);
    if (start->language)
        program.setLanguage(*start->language);
    // Within the event loop, so that the session can end it even while it asks something.
    QTimer::singleShot(0, &program, [&program, &start] { program.fulfil(start->wish()); });
    if (role == SingleInstance::Role::Unanswered)
        QTimer::singleShot(0, &program, &Program::tellUnanswered);
    return QApplication::exec();
}
