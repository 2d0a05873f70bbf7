#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>
#include <QLocale>

namespace {

QtMessageHandler usual = nullptr;

/// The offscreen platform says of each window that it cannot bound its size, and drowns what failed.
void withoutPlatformNoise(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(QLatin1String("This plugin does not support propagateSizeHints")))
        usual(type, context, text);
}

} // namespace

/// Widgets on the offscreen platform, unless the caller has chosen one, in the C locale.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    usual = qInstallMessageHandler(withoutPlatformNoise);
    QLocale::setDefault(QLocale::c());
    int noArguments = 1;
    QApplication application(noArguments, argv);
    QApplication::setCursorFlashTime(0);
    return Catch::Session().run(argc, argv);
}
