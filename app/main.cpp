#include "program.h"

#include "ui/shared/accessible.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sextant"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sextant"));
    QApplication::setApplicationVersion(QStringLiteral(SEXTANT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(SEXTANT_APP_ID));
    sextant::ui::installAccessibility(); // before any widget is there

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Open the demo organisation."));
    const QCommandLineOption language(QStringLiteral("lang"),
                                      QStringLiteral("Language of the window: en or zh."),
                                      QStringLiteral("language"));
    parser.addOptions({demo, language});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A .sextant file to open."),
                                 QStringLiteral("[file]"));
    parser.process(application);

    sextant::app::Program program(application);
    if (parser.isSet(language))
        program.setLanguage(parser.value(language) == u"zh" ? sextant::Language::Chinese
                                                            : sextant::Language::English);
    if (parser.isSet(demo))
        program.openDemo();
    else if (!parser.positionalArguments().isEmpty())
        program.open(parser.positionalArguments().constFirst());
    else
        program.showStart();
    return QApplication::exec();
}
