#include "organisation/logo.h"
#include "support/plain_png.h"

#include <catch2/catch.hpp>

#include <QJsonValue>

#include <string>

using namespace sextant;
using namespace sextant::test;
using organisation::Logo;
using organisation::logoSize;
using organisation::PixelSize;

TEST_CASE("a logo is a small PNG with pixels alone", "[organisation][logo]")
{
    CHECK(logoSize(plainPng(600, 200)) == PixelSize{600, 200});
    CHECK(logoSize(plainPng(1200, 1)) == PixelSize{1200, 1});
    CHECK(logoSize(plainPng(10, 10, plainChunk("pHYs", "123456789") + plainChunk("tRNS", "1"))) ==
          PixelSize{10, 10});
}

TEST_CASE("what is no such picture is no logo", "[organisation][logo]")
{
    const QByteArray wrong[] = {
        {},
        "GIF89a",
        plainHead(5, 5).left(8),
        plainHead(5, 5),
        plainPng(1201, 5),
        plainPng(5, 1201),
        plainPng(0, 5),
        plainPng(5, 0),
        plainPng(0xffffffff, 5),
        plainPng(5, 5) + "behind the end",
        plainPng(5, 5).chopped(1),
        plainHead(5, 5) + plainChunk("IEND", {}),
        plainPng(5, 5, plainChunk("tEXt", "Author\0somebody")),
        plainPng(5, 5, plainChunk("eXIf", "place")),
        plainPng(5, 5, plainChunk("iCCP", "profile")),
        plainPng(5, 5, plainChunk("acTL", "frames")),
        plainPng(5, 5, plainHead(5, 5).mid(8)),
        plainHead(5, 5).left(8) + plainChunk("IDAT", "pixels") + plainChunk("IEND", {}),
        plainHead(5, 5) + pngNumber(0x7fffffff) + "IDAT",
        plainHead(5, 5) + pngNumber(0xffffffff) + "IDATpixels and more of them",
        plainPng(5, 5, plainChunk("IDAT", QByteArray(organisation::kLargestLogo, 'x'))),
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    };
    for (const QByteArray& bytes : wrong) {
        INFO(std::to_string(&bytes - std::begin(wrong)));
        CHECK_FALSE(logoSize(bytes).has_value());
    }
}

TEST_CASE("a logo is stored as base64, and nothing else is read", "[organisation][logo]")
{
    const auto fields = EntityTraits<Logo>::fields();
    REQUIRE(fields.size() == 2);
    const Logo logo{{}, {}, plainPng(30, 10)};
    const QJsonValue stored = fields[1].read(logo);
    CHECK(stored.toString() == QString::fromLatin1(logo.png.toBase64()));
    Logo read;
    REQUIRE(fields[1].write(read, stored));
    CHECK(read == logo);
    for (const QJsonValue& nonsense : {QJsonValue(7), QJsonValue(QStringLiteral("no base64!")),
                                       QJsonValue(QString::fromLatin1(QByteArray("no picture").toBase64())),
                                       QJsonValue(QString(stored.toString() + u'\n')),
                                       QJsonValue(QString(static_cast<qsizetype>(1'000'000), u'A'))})
    {
        CHECK_FALSE(fields[1].write(read, nonsense));
        CHECK(read == logo);
    }
}
