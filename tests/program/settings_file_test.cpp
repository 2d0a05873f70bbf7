#include "settings.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace sextant;
using namespace sextant::app;

namespace {

struct Desk
{
    QString file() const { return folder.filePath(QStringLiteral("sextant.ini")); }
    void write(const QByteArray& bytes) const
    {
        QFile out(file());
        REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(out.write(bytes) == bytes.size());
    }
    QByteArray bytesOf(const QString& path) const
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("what is set is there at the next start", "[program][settings]")
{
    const Desk desk;
    {
        Settings settings({}, desk.file());
        CHECK(settings.trouble() == Settings::Trouble::None);
        CHECK_FALSE(settings.theme().has_value());
        CHECK(settings.backupFolder() == settings.usualBackupFolder());
        settings.setAuthorName(QStringLiteral("陈琳"));
        settings.setTheme(ui::ThemeKind::HighContrast);
        settings.setTextSize(150);
        settings.setLanguage(Language::Chinese);
        settings.setSecondBackupFolder(QStringLiteral("/media/stick"));
    }
    Settings settings({}, desk.file());
    CHECK(settings.trouble() == Settings::Trouble::None);
    CHECK(settings.authorName() == QStringLiteral("陈琳"));
    CHECK(settings.theme() == ui::ThemeKind::HighContrast);
    CHECK(settings.textSize() == 150);
    CHECK(settings.language() == Language::Chinese);
    CHECK(settings.secondBackupFolder() == QStringLiteral("/media/stick"));
    settings.reset();
    CHECK(settings.authorName().isEmpty());
    CHECK_FALSE(settings.theme().has_value());
    CHECK(settings.textSize() == 100);
    CHECK_FALSE(settings.language().has_value());
}

TEST_CASE("damaged settings are put aside, never written over", "[program][settings]")
{
    const Desk desk;
    const QByteArray damaged =
        GENERATE(QByteArray("[look]\ntheme=dark\ntextSi"), QByteArray(), QByteArray("\0\0\0\0\0\0\0\0", 8),
                 QByteArray("SQLite format 3\0 and so on\n", 27), QByteArray("{\"theme\": \"dark\"}\n"),
                 QByteArray("[look\ntheme\n"));
    desk.write(damaged);
    {
        Settings settings({}, desk.file());
        CHECK(settings.trouble() == Settings::Trouble::SetAside);
        CHECK(settings.textSize() == 100);
        settings.setTextSize(125);
    }
    CHECK(desk.bytesOf(desk.file() + QStringLiteral(".damaged")) == damaged);
    Settings again({}, desk.file());
    CHECK(again.trouble() == Settings::Trouble::None); // said once
    CHECK(again.textSize() == 125);
}

TEST_CASE("a second damaged file does not push out the first", "[program][settings]")
{
    const Desk desk;
    for (const char* bytes : {"first", "second"}) {
        desk.write(bytes);
        CHECK(Settings({}, desk.file()).trouble() == Settings::Trouble::SetAside);
    }
    CHECK(desk.bytesOf(desk.file() + QStringLiteral(".damaged")) == "first");
    CHECK(desk.bytesOf(desk.file() + QStringLiteral(".damaged-2")) == "second");
}

TEST_CASE("a folder in the place of the settings is left alone, and choices last until the end",
          "[program][settings]")
{
    const Desk desk;
    REQUIRE(QDir().mkpath(desk.file()));
    Settings settings({}, desk.file());
    CHECK(settings.trouble() == Settings::Trouble::Unreadable);
    settings.setTextSize(175);
    CHECK(settings.textSize() == 175);
    CHECK(QDir(desk.file()).isEmpty());
}

TEST_CASE("values that make no sense are taken as never set", "[program][settings]")
{
    const Desk desk;
    desk.write(
        "[look]\nlanguage=klingon\ntextSize=100000\ntheme=plaid\n\n[window]\ngeometry=@ByteArray(x)\n");
    const Settings settings({}, desk.file());
    CHECK(settings.trouble() == Settings::Trouble::None);
    CHECK(settings.textSize() == 200);
    CHECK_FALSE(settings.theme().has_value());
    CHECK_FALSE(settings.language().has_value());
}

TEST_CASE("on a stick, paths are kept relative to it", "[program][settings][portable]")
{
    const Desk desk;
    {
        Settings settings({desk.folder.path(), false}, desk.file());
        settings.setBackupFolder(desk.folder.filePath(QStringLiteral("my backups")));
        settings.setSecondBackupFolder(QStringLiteral("/media/other"));
    }
    CHECK_FALSE(desk.bytesOf(desk.file()).contains(desk.folder.path().toUtf8()));
    // The stick comes back under another letter.
    const QTemporaryDir elsewhere;
    const Settings settings({elsewhere.path(), false}, desk.file());
    CHECK(settings.backupFolder() == elsewhere.filePath(QStringLiteral("my backups")));
    CHECK(settings.secondBackupFolder() == QStringLiteral("/media/other"));
}

TEST_CASE("the places of 200 files are kept, those left longest ago go", "[program][settings]")
{
    const Desk desk;
    Settings settings({}, desk.file());
    const auto place = [](int i) { return QVariantMap{{QStringLiteral("page"), i}}; };
    const auto path = [](int i) { return QStringLiteral("/files/%1.sextant").arg(i); };
    for (int i = 0; i < 200; ++i)
        settings.setPlaceIn(path(i), place(i));
    settings.setPlaceIn(path(0), place(1000)); // opened again
    CHECK(settings.placeIn(path(1)) == place(1));
    for (int i = 200; i < 210; ++i)
        settings.setPlaceIn(path(i), place(i));
    CHECK(settings.placeIn(path(0)) == place(1000));
    for (int i = 1; i <= 10; ++i)
        CHECK(settings.placeIn(path(i)).isEmpty());
    for (int i = 11; i < 210; ++i)
        CHECK(settings.placeIn(path(i)) == place(i));
}

TEST_CASE("on a stick the place in a file is found when the stick has another letter", "[program][settings]")
{
    const Desk desk;
    const QVariantMap place{{QStringLiteral("page"), QStringLiteral("plan")}};
    Settings({QStringLiteral("/media/a"), false}, desk.file())
        .setPlaceIn(QStringLiteral("/media/a/b.sextant"), place);
    const Settings there({QStringLiteral("/run/stick"), false}, desk.file());
    CHECK(there.placeIn(QStringLiteral("/run/stick/b.sextant")) == place);
}
