#include "packaging/installed.h"
#include "support/run_program.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QMimeDatabase>
#include <QSettings>
#include <QTemporaryDir>

using namespace packaging_test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A variable of the environment that has another value for a while.
class Setting
{
public:
    Setting(const char* name, const QByteArray& value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Setting()
    {
        if (m_before.isNull())
            qunsetenv(m_name);
        else
            qputenv(m_name, m_before);
    }
    Setting(const Setting&) = delete;
    Setting& operator=(const Setting&) = delete;

private:
    const char* m_name;
    QByteArray m_before;
};

QString launcher()
{
    return installed(QStringLiteral("share/applications/%1.desktop").arg(applicationId()));
}

/// The value of \a key in the launcher's main group.
QString launcherValue(const QString& key)
{
    const QStringList lines = QString::fromUtf8(contentOf(launcher())).split(u'\n');
    for (const QString& line : lines)
        if (line.startsWith(QString(key + u'=')))
            return line.mid(key.size() + 1);
    return {};
}

/// The first bytes of an SQLite file with this application id.
QByteArray databaseHead(quint32 applicationIdOfFile)
{
    QByteArray head("SQLite format 3\0", 16);
    head.resize(100, '\0');
    for (int i = 0; i < 4; ++i)
        head[68 + i] = static_cast<char>(applicationIdOfFile >> (24 - 8 * i));
    return head;
}

constexpr quint32 kWorkspace = 0x53585454;

} // namespace

TEST_CASE("the launcher is sound and leads to what is installed", "[packaging]")
{
    const Ran checked = runProgram(QStringLiteral("desktop-file-validate"), {launcher()});
    CHECK(checked.status == 0);
    CHECK(checked.out.toStdString() == "");
    CHECK(QFileInfo(installed(QStringLiteral("bin/") + launcherValue(QStringLiteral("TryExec"))))
              .isExecutable());
    CHECK(launcherValue(QStringLiteral("Exec")) == u"sextant %f");
    CHECK(launcherValue(QStringLiteral("Name[zh_CN]")) == u"六分仪");
    CHECK(launcherValue(QStringLiteral("Icon")) == applicationId());
}

TEST_CASE("the store's description is sound in both languages", "[packaging]")
{
    const QString file = installed(QStringLiteral("share/metainfo/%1.metainfo.xml").arg(applicationId()));
    const Ran checked = runProgram(QStringLiteral("appstreamcli"),
                                   {QStringLiteral("validate"), QStringLiteral("--no-net"), file});
    INFO(checked.out.toStdString());
    CHECK(checked.status == 0);
    const QByteArray text = contentOf(file);
    CHECK(text.count("<li>") == text.count("<li xml:lang=\"zh_CN\">"));
    CHECK(text.count("<p>") == text.count("<p xml:lang=\"zh_CN\">"));
    CHECK(text.contains(QByteArray(">" % applicationId().toUtf8() % ".desktop</launchable>")));
}

TEST_CASE("a workspace is told from other databases by its bytes", "[packaging]")
{
    const QString package = installed(QStringLiteral("share/mime/packages/%1.xml").arg(applicationId()));
    CHECK(runProgram(QStringLiteral("xmllint"), {QStringLiteral("--noout"), package}).status == 0);
    // Together with the system's own types, as on a user's computer.
    const QString known = QStringLiteral("mime/packages/freedesktop.org.xml");
    REQUIRE(QFile::copy(QStringLiteral("/usr/share/") + known, installed(QStringLiteral("share/") + known)));
    REQUIRE(runProgram(QStringLiteral("update-mime-database"), {installed(QStringLiteral("share/mime"))})
                .status == 0);
    const Setting folders("XDG_DATA_DIRS", QFile::encodeName(installed(QStringLiteral("share"))));
    const Setting home("XDG_DATA_HOME", QFile::encodeName(installedRoot() + QStringLiteral("/home")));
    const QString type = launcherValue(QStringLiteral("MimeType")).chopped(1);

    const QMimeDatabase types;
    const QMimeType workspace = types.mimeTypeForData(databaseHead(kWorkspace));
    CHECK(workspace.name().toStdString() == type.toStdString());
    CHECK(workspace.inherits(QStringLiteral("application/vnd.sqlite3")));
    CHECK(types.mimeTypeForData(databaseHead(0)).name() == u"application/vnd.sqlite3");
    CHECK(types.mimeTypeForFile(QStringLiteral("/nowhere/harbour.sextant"), QMimeDatabase::MatchExtension)
              .name() == type);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    CHECK(workspace.comment() == u"六分仪工作文件");
    QLocale::setDefault(QLocale::c());
    CHECK(QFileInfo::exists(installed(
        QStringLiteral("share/icons/hicolor/scalable/mimetypes/%1.svg").arg(workspace.iconName()))));
}

TEST_CASE("each size of an icon has that size and is not empty", "[packaging]")
{
    const QDir theme(installed(QStringLiteral("share/icons/hicolor")));
    const QStringList names{QStringLiteral("apps/") + applicationId(),
                            QStringLiteral("mimetypes/application-vnd.sextant.workspace")};
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        for (const QString& name : names) {
            const QImage image(theme.filePath(QStringLiteral("%1x%1/%2.png").arg(size).arg(name)));
            INFO(size << " " << name.toStdString());
            REQUIRE(image.size() == QSize(size, size));
            CHECK(qAlpha(image.pixel(size / 2, size / 2)) == 255);
            CHECK(qAlpha(image.pixel(0, 0)) < 255);
        }
    }
}
