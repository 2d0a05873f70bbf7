#include "support/look.h"
#include "support/photos.h"

#include "ui/shared/evidence_settings.h"
#include "ui/shared/evidence_words.h"
#include "ui/shared/image_view.h"
#include "ui/shared/private_folder.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace sextant::ui;

namespace {

assessment::Evidence file(const char* name, const char* type)
{
    assessment::Evidence evidence;
    evidence.fileName = QString::fromUtf8(name);
    evidence.mediaType = QString::fromLatin1(type);
    return evidence;
}

} // namespace

TEST_CASE("a private folder is the owner's alone and goes with its program", "[ui][shared][evidence]")
{
    const QTemporaryDir home;
    const QString base = home.filePath(QStringLiteral("opened"));
    QString path;
    {
        PrivateFolder folder(base);
        CHECK_FALSE(QFile::exists(base));
        path = folder.path().value();
        CHECK(folder.path().value() == path);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        CHECK_FALSE((QFile::permissions(path) & others));
        CHECK_FALSE((QFile::permissions(base) & others));
        PrivateFolder::sweep(base);
        CHECK(QFile::exists(path)); // its program runs
    }
    CHECK_FALSE(QFile::exists(path));
    CHECK(QDir(base).isEmpty());
}

TEST_CASE("what a killed program left in its private folder is swept", "[ui][shared][evidence]")
{
    const QTemporaryDir home;
    const QString left = home.filePath(QStringLiteral("abc123"));
    REQUIRE(QDir().mkpath(left + QStringLiteral("/digest")));
    QFile copy(left + QStringLiteral("/digest/minutes.pdf"));
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.close();
    REQUIRE(copy.setPermissions(QFileDevice::ReadOwner));
    PrivateFolder::sweep(home.path());
    CHECK_FALSE(QFile::exists(left));
    PrivateFolder::sweep(home.filePath(QStringLiteral("nowhere")));
}

TEST_CASE("a private folder that cannot be made is an error", "[ui][shared][evidence]")
{
    const QTemporaryDir home;
    QFile obstacle(home.filePath(QStringLiteral("file")));
    REQUIRE(obstacle.open(QIODevice::WriteOnly));
    PrivateFolder folder(obstacle.fileName() + QStringLiteral("/opened"));
    CHECK(folder.path().error().code == ErrorCode::CannotWrite);
}

TEST_CASE("only what cannot run goes to the system's program", "[ui][shared][evidence]")
{
    CHECK(isHarmless(file("a.pdf", "application/pdf")));
    CHECK(isHarmless(file("a.jpg", "image/jpeg")));
    CHECK(isHarmless(file("a.txt", "text/plain")));
    CHECK(isHarmless(
        file("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")));
    CHECK_FALSE(isHarmless(file("a.svg", "image/svg+xml")));
    CHECK_FALSE(isHarmless(file("a.html", "text/html")));
    CHECK_FALSE(isHarmless(file("a.doc", "application/msword")));
    CHECK_FALSE(isHarmless(file("a.zip", "application/zip")));
    CHECK_FALSE(isHarmless(file("a", "application/octet-stream")));
    CHECK_FALSE(isHarmless(file("a.desktop", "text/plain")));
}

TEST_CASE("choices about evidence outlive the program", "[ui][shared][evidence]")
{
    const QTemporaryDir home;
    QSettings store(home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const QString path = QStringLiteral("/home/lin/评估 2026.sextant");
    const QDateTime at(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    EvidenceSettings first(&store);
    CHECK_FALSE(first.keepsOriginals());
    CHECK(first.lastCheck(path).isNull());
    first.setKeepsOriginals(true);
    first.setLastCheck(path, at);
    const EvidenceSettings second(&store);
    CHECK(second.keepsOriginals());
    CHECK(second.lastCheck(path) == at);
    CHECK(second.lastCheck(QStringLiteral("/other")).isNull());
    EvidenceSettings none;
    none.setKeepsOriginals(true);
    CHECK(none.keepsOriginals());
}

TEST_CASE("a picture is fitted, enlarged and moved from the keyboard", "[ui][shared][evidence]")
{
    ImageView view(test::look());
    view.resize(200, 200);
    view.show();
    view.setImage(test::redBlue({800, 400}));
    CHECK(view.isFitted());
    CHECK(view.zoom() == Approx(0.25).margin(0.02));
    QTest::keyClick(&view, Qt::Key_Plus);
    CHECK_FALSE(view.isFitted());
    CHECK(view.zoom() == Approx(0.3125).margin(0.02));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&view, Qt::Key_Plus);
    const QImage before = view.grab().toImage();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.grab().toImage() != before);
    QTest::keyClick(&view, Qt::Key_0);
    CHECK(view.isFitted());
}
