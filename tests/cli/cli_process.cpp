#include "cli/cli_process.h"
#include "support/paths.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>

namespace cli_test {

namespace {

Outcome finish(QProcess& process)
{
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished(-1);
        return {};
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

QJsonObject Outcome::error() const
{
    const QJsonObject object = QJsonDocument::fromJson(err).object();
    return object.size() == 1 ? object.value(QStringLiteral("error")).toObject() : QJsonObject();
}

QProcessEnvironment environment(const QString& language)
{
    QProcessEnvironment settings = QProcessEnvironment::systemEnvironment();
    settings.remove(QStringLiteral("LC_MESSAGES"));
    settings.remove(QStringLiteral("QT_QPA_PLATFORM"));
    settings.remove(QStringLiteral("DISPLAY"));
    settings.insert(QStringLiteral("LC_ALL"), language);
    return settings;
}

Outcome run(const QStringList& arguments, const QProcessEnvironment& settings)
{
    QProcess process;
    process.setProcessEnvironment(settings);
    process.start(QStringLiteral(SEXTANT_CLI), arguments);
    return finish(process);
}

Outcome shell(const QString& script, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment settings = environment();
    settings.insert(QStringLiteral("CLI"), QStringLiteral(SEXTANT_CLI));
    process.setProcessEnvironment(settings);
    process.start(QStringLiteral("/bin/sh"),
                  QStringList{QStringLiteral("-c"), script, QStringLiteral("sh")} + arguments);
    return finish(process);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray digestOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

Desk::Desk()
{
    const Outcome made = run({QStringLiteral("new"), file(), QStringLiteral("--organisation"),
                              QStringLiteral("Harbour Foundation"), QStringLiteral("--organisation-zh"),
                              QStringLiteral("港湾基金会")});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
}

QString Desk::assessment(const QString& pack) const
{
    const Outcome made =
        run({QStringLiteral("assessment"), QStringLiteral("new"), file(), QStringLiteral("--framework"), pack,
             QStringLiteral("--title"), QStringLiteral("Before Laos")});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    return made.text();
}

void Desk::answerAll(const QString& assessment, const QString& option) const
{
    const QString table = path(QStringLiteral("all.csv"));
    const Outcome exported = run({QStringLiteral("assessment"), QStringLiteral("export"), file(), assessment,
                                  QStringLiteral("-o"), table});
    REQUIRE(exported.status == 0);
    QByteArray rows = "item,response,na,note\n";
    const QList<QByteArray> lines = contentOf(table).split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        if (line.contains(','))
            rows += line.left(line.indexOf(',')) + ',' + option.toUtf8() + ",,\n";
    }
    write(table, rows);
    const Outcome imported =
        run({QStringLiteral("assessment"), QStringLiteral("import"), file(), assessment, table});
    INFO(imported.out.toStdString());
    INFO(imported.err.toStdString());
    REQUIRE(imported.status == 0);
}

QString kindsPack()
{
    return sourcePath(QStringLiteral("tests/cli/data/kinds.yaml"));
}

} // namespace cli_test
