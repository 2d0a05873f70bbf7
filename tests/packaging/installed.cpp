#include "packaging/installed.h"

#include "support/paths.h"
#include "support/run_program.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

namespace packaging_test {

const QString& installedRoot()
{
    static const QTemporaryDir folder;
    static const QString root = [] {
        QProcessEnvironment settings = QProcessEnvironment::systemEnvironment();
        settings.insert(QStringLiteral("DESTDIR"), folder.path());
        const Ran ran = runProgram(QStringLiteral("cmake"),
                                   {QStringLiteral("--install"), buildPath(QString()),
                                    QStringLiteral("--prefix"), QStringLiteral("/usr")},
                                   settings);
        INFO(ran.err.toStdString());
        REQUIRE(ran.status == 0);
        return folder.path();
    }();
    return root;
}

QString installed(const QString& relative)
{
    return installedRoot() + QStringLiteral("/usr/") + relative;
}

QString applicationId()
{
    return QStringLiteral(SEXTANT_APP_ID);
}

} // namespace packaging_test
