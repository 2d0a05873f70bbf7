#include "organisation/logo.h"
#include "support/photos.h"
#include "ui/shared/logo_image.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace sextant;
using namespace sextant::test;
using ui::logoFrom;

namespace {

struct Folder
{
    QTemporaryDir folder;
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    ErrorCode refusal(const QString& path) const
    {
        const auto logo = logoFrom(path);
        REQUIRE_FALSE(logo.has_value());
        CHECK(logo.error().args.value(QStringLiteral("path")) == path);
        return logo.error().code;
    }
};

} // namespace

TEST_CASE("a picture becomes a logo of pixels alone, whatever its file is called", "[ui][shared][logo]")
{
    const Folder f;
    const auto photo = logoFrom(f.write(QStringLiteral("logo.txt"), phonePhoto(redBlue())));
    REQUIRE(photo.has_value());
    CHECK(organisation::logoSize(*photo) == organisation::PixelSize{40, 20});
    CHECK_FALSE(photo->contains("SecretPhone"));
    QImage clear(30, 30, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    clear.setText(QStringLiteral("Author"), QStringLiteral("Somebody"));
    const auto png = logoFrom(f.write(QStringLiteral("logo.png"), encoded(clear, "png")));
    REQUIRE(png.has_value());
    CHECK_FALSE(png->contains("Somebody"));
    CHECK(QImage::fromData(*png).pixelColor(5, 5).alpha() == 0);
}

TEST_CASE("a large picture is made as small as a logo may be", "[ui][shared][logo]")
{
    const Folder f;
    const auto wide = logoFrom(f.write(QStringLiteral("wide.png"), encoded(redBlue({4000, 500}), "png")));
    REQUIRE(wide.has_value());
    CHECK(organisation::logoSize(*wide) == organisation::PixelSize{1200, 150});
    const auto grainy =
        logoFrom(f.write(QStringLiteral("grain.jpg"), encoded(grain({1500, 1500}, 7), "jpg")));
    REQUIRE(grainy.has_value());
    CHECK(grainy->size() <= organisation::kLargestLogo);
    CHECK(grainy->size() > organisation::kLargestLogo / 3);
}

TEST_CASE("what is no picture, or too large, is refused and named", "[ui][shared][logo]")
{
    const Folder f;
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"5\" height=\"5\"/></svg>";
    CHECK(f.refusal(f.write(QStringLiteral("logo.svg"), svg)) == ErrorCode::ImageUnreadable);
    CHECK(f.refusal(f.write(QStringLiteral("logo.png"), svg)) == ErrorCode::ImageUnreadable);
    CHECK(f.refusal(f.write(QStringLiteral("empty.png"), {})) == ErrorCode::ImageUnreadable);
    CHECK(f.refusal(f.write(QStringLiteral("cut.png"), encoded(redBlue(), "png").left(60))) ==
          ErrorCode::ImageUnreadable);
    CHECK(f.refusal(f.write(QStringLiteral("bomb.png"), pngBomb(30'000))) == ErrorCode::ImageTooLarge);
    CHECK(f.refusal(f.write(QStringLiteral("huge.png"), QByteArray(ui::kLargestLogoFile + 1, 'x'))) ==
          ErrorCode::TooLarge);
    CHECK(f.refusal(f.folder.path()) == ErrorCode::NotAFile);
    CHECK(f.refusal(f.folder.filePath(QStringLiteral("nothing.png"))) == ErrorCode::FileNotFound);
}
