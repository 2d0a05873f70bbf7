#include "support/photos.h"

#include "ui/shared/clean_image.h"

#include <catch2/catch.hpp>

#include <QBuffer>

using namespace sextant;
using namespace sextant::ui;
using namespace sextant::test;

namespace {

const QString kJpeg = QStringLiteral("image/jpeg");
const QString kPng = QStringLiteral("image/png");

Result<CleanImage> clean(QByteArray bytes, const QString& type)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return cleanedImage(buffer, type, QStringLiteral("photo"));
}

QImage read(const QByteArray& bytes)
{
    return QImage::fromData(bytes);
}

bool isReddish(const QColor& color)
{
    return color.red() > 180 && color.blue() < 80;
}

} // namespace

TEST_CASE("a photo written anew says nothing of place and device", "[ui][shared][evidence]")
{
    const QByteArray photo = phonePhoto(redBlue());
    REQUIRE(photo.contains("Exif"));
    REQUIRE(photo.contains("SecretPhone"));
    CHECK(mayHoldDeviceData(photo, kJpeg));
    const auto made = clean(photo, kJpeg);
    REQUIRE(made.has_value());
    CHECK(made->suffix == QStringLiteral("jpg"));
    CHECK_FALSE(made->bytes.contains("Exif"));
    CHECK_FALSE(made->bytes.contains("SecretPhone"));
    CHECK_FALSE(mayHoldDeviceData(made->bytes, kJpeg));
    const QImage image = read(made->bytes);
    CHECK(image.size() == QSize(40, 20));
    CHECK(isReddish(image.pixelColor(3, 10)));
    CHECK_FALSE(isReddish(image.pixelColor(36, 10)));
}

TEST_CASE("a photo taken with the telephone held upright is turned upright", "[ui][shared][evidence]")
{
    const auto made = clean(phonePhoto(redBlue(), 6), kJpeg);
    REQUIRE(made.has_value());
    const QImage image = read(made->bytes);
    CHECK(image.size() == QSize(20, 40));
    CHECK(isReddish(image.pixelColor(10, 3)));
    CHECK_FALSE(isReddish(image.pixelColor(10, 36)));
}

TEST_CASE("one picture gives the same bytes each time, whatever stood beside its pixels",
          "[ui][shared][evidence]")
{
    const QImage image = grain({120, 90}, 7);
    const auto first = clean(phonePhoto(image), kJpeg);
    const auto second = clean(encoded(image, "jpeg", 95), kJpeg);
    REQUIRE(first.has_value());
    REQUIRE(second.has_value());
    CHECK(first->bytes == second->bytes);
}

TEST_CASE("a PNG keeps every pixel and loses its texts", "[ui][shared][evidence]")
{
    QImage image = grain({60, 40}, 3).convertToFormat(QImage::Format_ARGB32);
    image.setPixelColor(5, 5, QColor(10, 20, 30, 40));
    image.setText(QStringLiteral("Author"), QStringLiteral("Li Na, Nairobi office"));
    const QByteArray bytes = encoded(image, "png");
    REQUIRE(bytes.contains("Nairobi"));
    CHECK(mayHoldDeviceData(bytes, kPng));
    const auto made = clean(bytes, kPng);
    REQUIRE(made.has_value());
    CHECK(made->suffix == QStringLiteral("png"));
    CHECK_FALSE(made->bytes.contains("Nairobi"));
    CHECK_FALSE(mayHoldDeviceData(made->bytes, kPng));
    CHECK(read(made->bytes).convertToFormat(QImage::Format_ARGB32) ==
          read(bytes).convertToFormat(QImage::Format_ARGB32));
    CHECK_FALSE(pngOf(image).contains("Nairobi"));
}

TEST_CASE("a file that says it is a huge picture is never decoded", "[ui][shared][evidence]")
{
    const QByteArray bomb = pngBomb(50'000);
    CHECK(bomb.size() < 100);
    const auto refused = clean(bomb, kPng);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::ImageTooLarge);
    CHECK(refused.error().args.value(QStringLiteral("width")).toInt() == 50'000);
    CHECK(thumbnailImage(bomb, kPng, QStringLiteral("b"), 64).error().code == ErrorCode::ImageTooLarge);
    CHECK(shownImage(bomb, kPng, QStringLiteral("b"), 1'000'000).error().code == ErrorCode::ImageTooLarge);
}

TEST_CASE("an SVG is never drawn, under its own name or another", "[ui][shared][evidence]")
{
    const QByteArray svg("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' "
                         "height='9'/></svg>");
    for (const QString& type : {QStringLiteral("image/svg+xml"), kPng, kJpeg}) {
        INFO(qPrintable(type));
        CHECK(shownImage(svg, type, QStringLiteral("s"), 1000).error().code == ErrorCode::ImageUnreadable);
        CHECK(thumbnailImage(svg, type, QStringLiteral("s"), 64).error().code == ErrorCode::ImageUnreadable);
    }
    CHECK_FALSE(isCameraImage(QStringLiteral("image/svg+xml")));
}

TEST_CASE("pictures that cannot be read, or not without loss, are refused", "[ui][shared][evidence]")
{
    CHECK(clean(encoded(redBlue(), "png").left(60), kPng).error().code == ErrorCode::ImageUnreadable);
    const QByteArray still = encoded(redBlue(), "png");
    const QByteArray animated =
        still.left(33) + pngChunk("acTL", QByteArray("\0\0\0\2\0\0\0\0", 8)) + still.mid(33);
    REQUIRE(clean(still, kPng).has_value());
    CHECK(clean(animated, kPng).error().code == ErrorCode::ImageUnreadable);
}

TEST_CASE("pictures are shown within the size asked for, upright", "[ui][shared][evidence]")
{
    const QByteArray photo = phonePhoto(redBlue({400, 200}), 6);
    const auto small = thumbnailImage(photo, kJpeg, QStringLiteral("p"), 64);
    REQUIRE(small.has_value());
    CHECK(small->size() == QSize(32, 64));
    CHECK(isReddish(small->pixelColor(16, 4)));
    const auto shown = shownImage(photo, kJpeg, QStringLiteral("p"), 20'000);
    REQUIRE(shown.has_value());
    CHECK(shown->size() == QSize(100, 200));
    CHECK(shownImage(photo, kJpeg, QStringLiteral("p"), 1'000'000)->size() == QSize(200, 400));
}
