#include "html/detail/picture.h"

#include <catch2/catch.hpp>

using sextant::html::detail::pictureOf;

TEST_CASE("a picture keeps what draws and nothing that acts or loads", "[html]")
{
    const QString drawn = pictureOf(
        "<?xml version=\"1.0\"?><!DOCTYPE svg><svg width=\"5mm\" viewBox=\"0 0 5 5\" onload=\"go()\">"
        "<title>Qt</title><desc>made</desc><script>go()</script><style>*{}</style>"
        "<defs><linearGradient id=\"g1\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient></defs>"
        "<rect x=\"1\" fill=\"url(#g1)\" style=\"fill:red\" onclick=\"go()\"/>"
        "<rect fill=\"url(https://x.example/y)\"/><image href=\"https://x.example/z\"/>"
        "<a href=\"https://x.example\"><path d=\"M0 0\"/></a><foreignObject><p>no</p></foreignObject>"
        "<text x=\"2\">A &lt; B</text></svg>",
        QStringLiteral("r1-"), QStringLiteral("Says \"all\""));
    CHECK(drawn.toStdString() ==
          "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 5 5\" "
          "aria-label=\"Says &quot;all&quot;\"><defs><linearGradient id=\"r1-g1\">"
          "<stop offset=\"0\" stop-color=\"red\"></stop></linearGradient></defs>"
          "<rect x=\"1\" fill=\"url(#r1-g1)\"></rect><rect></rect><text x=\"2\">A &lt; B</text></svg>");
}

TEST_CASE("what is no drawing gives no picture", "[html]")
{
    CHECK(pictureOf({}, {}, {}).isEmpty());
    CHECK(pictureOf("no", {}, {}).isEmpty());
    CHECK(pictureOf("<svg><g></svg>", {}, {}).isEmpty());
    CHECK(pictureOf("<html><p>text</p></html>", {}, {}).isEmpty());
}
