#include "html/html_report.h"

#include "html_sample.h"
#include "support/golden.h"
#include "support/plain_png.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace sextant;
using namespace sextant::report;
using namespace sextant::testing;

namespace {

QString captured(const QByteArray& page, const char* pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern),
                                        QRegularExpression::DotMatchesEverythingOption);
    return expression.match(QString::fromUtf8(page)).captured(1);
}

} // namespace

TEST_CASE("a page is marked up as the golden page is", "[html]")
{
    QString page = QString::fromUtf8(
        html::htmlReport({everyBlock(QStringLiteral("T"), Language::Chinese)}, plainLook()));
    page.remove(QRegularExpression(QStringLiteral("<style>.*</style>"),
                                   QRegularExpression::DotMatchesEverythingOption));
    page.replace(QRegularExpression(QStringLiteral("sha256-[^']*")), QStringLiteral("sha256-…"));
    checkGolden(QStringLiteral("html/every_block_zh.html"), page);
}

TEST_CASE("the page allows nothing but its own style sheet", "[html]")
{
    const QByteArray page = html::htmlReport({everyBlock(QStringLiteral("T"))}, plainLook());
    const QString style = captured(page, "<style>(.*)</style>");
    REQUIRE_FALSE(style.isEmpty());
    const QByteArray digest = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    CHECK(captured(page, "Content-Security-Policy\" content=\"([^\"]*)\"") ==
          QStringLiteral("default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'")
              .arg(QString::fromLatin1(digest)));
    for (const char* never :
         {"<script", "<img", "<link", "<iframe", "url(http", "src=", "@import", " style=\""}) {
        INFO(never);
        CHECK_FALSE(page.contains(never));
    }
    CHECK(captured(page, "(<[^>]* on[a-z]+=)").isEmpty());
    CHECK(page.indexOf("charset") < page.indexOf("<title"));
}

TEST_CASE("a logo stands in the page itself, with its name for those who cannot see it", "[html]")
{
    ReadinessReport english = everyBlock(QStringLiteral("T"));
    english.organisation = QStringLiteral("Lin & \"Sons\" %1%4");
    english.logo = test::plainPng(300, 100);
    ReadinessReport chinese = english;
    chinese.language = Language::Chinese;
    const QByteArray page = html::htmlReport({english, chinese}, plainLook());
    CHECK(captured(page, "<img [^>]*src=\"data:image/png;base64,([^\"]*)\"") ==
          QString::fromLatin1(english.logo.toBase64()));
    CHECK(captured(page, "Content-Security-Policy\" content=\"([^\"]*)\"").contains(u"; img-src data:; "));
    const QString read = readAloud(page);
    CHECK(read.contains(QStringLiteral("Logo of Lin & \"Sons\" %1%4")));
    CHECK(read.contains(QStringLiteral("Lin & \"Sons\" %1%4的标志")));
    CHECK(page.count("<img ") == 2);
}

TEST_CASE("what is no logo is not put into the page", "[html]")
{
    ReadinessReport report = everyBlock(QStringLiteral("T"));
    const QByteArray without = html::htmlReport({report}, plainLook());
    for (const QByteArray& bytes :
         {QByteArray("<svg onload=\"alert(1)\"/>"), test::plainPng(90'000, 90'000), QByteArray("GIF89a")})
    {
        report.logo = bytes;
        CHECK(html::htmlReport({report}, plainLook()) == without);
    }
}

TEST_CASE("hostile texts stay texts wherever they stand", "[html]")
{
    const QString hostile =
        QStringLiteral("</style></title><script>alert(\"1\")</script>'&amp;%1%2\\\"]]>-->") + QChar(0x202E) +
        QChar(0x2066) + QChar(0) + QChar(0x1B) + QChar(0xD800) + QChar(0xFFFE) + QStringLiteral("\u2028end");
    const ReadinessReport report = everyBlock(hostile);
    html::Look look = plainLook();
    const QByteArray page = html::htmlReport({report, report}, look);
    const QString read = readAloud(page);
    const QString shown =
        QStringLiteral("</style></title><script>alert(\"1\")</script>'&amp;%1%2\\\"]]>-->") +
        QString(6, QChar::ReplacementCharacter) + QStringLiteral("\nend");
    CHECK(read.count(shown) > 100);
    CHECK(page.count("<script") == 0);
    CHECK(page.count("</style>") == 1);
    CHECK(page.count("</title>") == 1);
    const QString text = QString::fromUtf8(page);
    for (const char16_t never : {u'\u202E', u'\u2066', u'\0', u'\x1B', u'\uFFFE'})
        CHECK_FALSE(text.contains(QChar(never)));
    const QString style = captured(page, "<style>(.*)</style>");
    CHECK(style.contains(QStringLiteral("\\3c \\2f style\\3e ")));
    CHECK_FALSE(style.contains(u'<'));
}

TEST_CASE("each report is marked with its language and says what it is", "[html]")
{
    const QByteArray page = html::htmlReport(
        {everyBlock(QStringLiteral("A"), Language::Chinese), everyBlock(QStringLiteral("B"))}, plainLook());
    CHECK(
        page.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-Hans\" xml:lang=\"zh-Hans\">"));
    CHECK(page.contains("<article id=\"r1\" class=\"r1\" lang=\"zh-Hans\""));
    CHECK(page.contains("<article id=\"r2\" class=\"r2\" lang=\"en\""));
    CHECK(page.contains("<a href=\"#r2\" lang=\"en\""));
    const QString style = captured(page, "<style>(.*)</style>");
    // Organisation, title, mark, demo, watermark and foot are in the margins of each page of paper.
    for (const char* text : {"A102", "A103", "A104", "A105", "A106", "A107", "B107"})
        CHECK(style.contains(QLatin1String(text)));
    CHECK(style.contains(QStringLiteral("\"Page \" counter(page) \" of \" counter(pages) \"\"")));
    CHECK(captured(page, "<div class=\"watermark\" aria-hidden=\"true\">(.*)</div>")
              .contains(QStringLiteral("A106")));
}

TEST_CASE("what a report has not is not there", "[html]")
{
    ReadinessReport bare;
    bare.title = QStringLiteral("Bare");
    const QByteArray page = html::htmlReport({bare}, plainLook());
    CHECK(readAloud(page).contains(QStringLiteral("Bare")));
    CHECK(page.contains("<h1>Bare</h1>"));
    CHECK_FALSE(page.contains("class=\"tag"));
    CHECK_FALSE(page.contains("class=\"watermark\""));
    CHECK_FALSE(page.contains("class=\"languages\""));
    CHECK(html::htmlReport({}, plainLook()).isEmpty());
}
