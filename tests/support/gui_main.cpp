#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>
#include <QLocale>

/// Widgets on the offscreen platform, unless the caller has chosen one, in the C locale.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    int noArguments = 1;
    QApplication application(noArguments, argv);
    QApplication::setCursorFlashTime(0);
    return Catch::Session().run(argc, argv);
}
