#include "ui/print/detail/pdf_outline.h"

#include "pdf_reading.h"
#include "seal/document_seal.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace sextant;
using namespace sextant::ui;
using namespace pdf_test;

namespace {

/// The list beside the pages as poppler reads it: "<item page=...>...</item>" with lists in each other.
QString outlineOf(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftohtml"),
                  {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), path});
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardError().toStdString().empty()); // poppler tells there of broken tables
    return QString::fromUtf8(process.readAllStandardOutput()).section(QStringLiteral("<outline>"), 1);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a list beside the pages names each part with its page, and the file says its language",
          "[ui][print]")
{
    report::ReadinessReport report = sample(Language::English);
    report.record = {{seal::SubjectKind::Assessment, QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)},
                     QByteArray(32, '\x7f'),
                     QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
                     {QByteArray(32, '\x01')},
                     QDate(2026, 11, 23),
                     QStringLiteral("1.3.0")};
    const QString path = written(QStringLiteral("outline_en.pdf"), {report});
    const QString outline = outlineOf(path);
    CHECK(outline.count(QStringLiteral("<item ")) > 12);
    CHECK(outline.contains(QRegularExpression(QStringLiteral("<item page=\"4\">[^<]*Governance"))));
    CHECK(outline.contains(QRegularExpression(QStringLiteral("<item page=\"14\">All indicators"))));
    CHECK(outline.count(QStringLiteral("<outline>")) > 0); // headings below their titles
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.contains("/Lang (en)"));
    CHECK(bytes.contains("/PageMode /UseOutlines"));
    CHECK(bytes.contains("/DisplayDocTitle true"));
    CHECK(seal::checkDocument(bytes).state == seal::DocumentState::Intact);
}

TEST_CASE("a file in two languages lists each report and its parts below it", "[ui][print]")
{
    const QString path =
        written(QStringLiteral("outline_both.pdf"), {sample(Language::Chinese), sample(Language::English)});
    const QString outline = outlineOf(path);
    const QString chinese = outline.section(QStringLiteral("海桥基金会, 走出去准备度报告 2025"), 1);
    CHECK(chinese.trimmed().startsWith(QStringLiteral("</item>\n<outline>")));
    const int begin =
        static_cast<int>(pagesOf(written(QStringLiteral("first.pdf"), {sample(Language::Chinese)})).size());
    CHECK(outline.contains(QRegularExpression(QStringLiteral("<item page=\"%1\">").arg(begin + 1))));
    CHECK(bytesOf(path).contains("/Lang (zh-CN)"));
}

TEST_CASE("headings of any letters and length are listed, and break nothing", "[ui][print]")
{
    report::ReadinessReport hostile = sample(Language::English);
    hostile.organisation = QStringLiteral("/Type /Catalog >> endobj (\\ trailer /Root 1 0 R");
    hostile.blocks.clear();
    const QString heads[] = {QStringLiteral("(un(balanced \\ ) brackets \\"),
                             QStringLiteral("endobj >> <FEFF> /Title (x)"),
                             QStringLiteral("治理与授权（𠀀）\n第二行"),
                             QString(10'000, QChar(u'长')),
                             QStringLiteral("x") + QStringLiteral("𠀀").repeated(5'000),
                             QString()};
    for (const QString& head : heads)
        hostile.blocks.push_back(report::Heading{head});
    const QString path = written(QStringLiteral("outline_hostile.pdf"), {hostile});
    const QString outline = outlineOf(path);
    CHECK(outline.count(QStringLiteral("<item ")) == std::ssize(heads));
    CHECK(outline.contains(QStringLiteral("(un(balanced \\ ) brackets \\</item>")));
    CHECK(outline.contains(QStringLiteral("endobj &gt;&gt; &lt;FEFF&gt; /Title (x)")));
    CHECK(outline.contains(QStringLiteral("治理与授权（𠀀） 第二行")));
    CHECK(outline.contains(QString(199, QChar(u'长')) + u'…'));
    CHECK(outline.contains(QStringLiteral("x") + QStringLiteral("𠀀").repeated(99) + u'…'));
    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    CHECK(info.contains(hostile.organisation));
}

TEST_CASE("bytes that are no file of Qt's stay as they are", "[ui][print]")
{
    for (const char* text :
         {"", "%PDF-1.4", "trailer\n<< /Size 3 /Info 1 0 R /Root 2 0 R >>\nstartxref\n5\n%%EOF",
          "trailer /Size 99999999 /Root 7 0 R /Info 1 0 R startxref 99999999"})
    {
        QByteArray bytes(text);
        print::addOutline(bytes, {{QStringLiteral("Part"), 0, 0, 0}}, 842, "en");
        CHECK(bytes == text);
    }
}
