#include "pdf_reading.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace sextant;
using namespace sextant::ui;
using sextant::testing::Answered;
using namespace pdf_test;

TEST_CASE("the PDF gives its Chinese back, with digest and page number on each page", "[ui][print]")
{
    const QStringList pages =
        pagesOf(written(QStringLiteral("readiness_zh.pdf"), {sample(Language::Chinese)}));
    REQUIRE(pages.size() >= 15);
    CHECK(pages[0].contains(QStringLiteral("走出去准备度报告")));
    CHECK(pages[0].contains(QStringLiteral("海桥基金会")));
    CHECK(pages[1].contains(QStringLiteral("有条件准备好")));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CAPTURE(i);
        CHECK(pages[i].contains(QStringLiteral("7F3A 19C2 E0B4")));
        CHECK(pages[i].contains(QStringLiteral("第%1页，共%2页").arg(i + 1).arg(pages.size())));
        CHECK(pages[i].contains(QStringLiteral("演示数据")));
    }
}

TEST_CASE("the English PDF has a summary of one page and a page for each domain", "[ui][print]")
{
    const QStringList pages =
        pagesOf(written(QStringLiteral("readiness_en.pdf"), {sample(Language::English)}));
    REQUIRE(pages.size() >= 15);
    CHECK(pages[1].contains(QStringLiteral("Ready on conditions")));
    CHECK(pages[1].contains(QStringLiteral("Secretary-general")));
    CHECK(pages[1].contains(QStringLiteral("Page 2 of %1").arg(pages.size())));
    for (int domain = 0; domain < 10; ++domain) {
        CAPTURE(domain);
        CHECK(pages[domain + 3].contains(QStringLiteral("Domain ") +
                                         QChar(u'A' + static_cast<char16_t>(domain))));
    }
    CHECK(pages[2].contains(QStringLiteral("Where the indicators stand")));
    CHECK(pages[13].contains(QStringLiteral("All indicators, A to J")));
    // No ligature hides a word from those who search.
    CHECK(pages[0].contains(QStringLiteral("certificate")));
    CHECK(pages[1].contains(QStringLiteral("Profile")));
}

TEST_CASE("fonts are embedded and Han letters have Simplified shapes", "[ui][print]")
{
    for (const Language language : {Language::Chinese, Language::English}) {
        report::ReadinessReport report = sample(language);
        report.organisation = QStringLiteral("海桥基金会 Seabridge");
        const QString path = written(QStringLiteral("fonts_%1.pdf").arg(languageCode(language)), {report});
        const QString fonts = outputOf(QStringLiteral("pdffonts"), {path});
        CAPTURE(fonts.toStdString());
        CHECK(fonts.contains(QStringLiteral("NotoSansCJKsc")));
        CHECK_FALSE(fonts.contains(QStringLiteral("CJKjp")));
        for (const QString& line : fonts.split(u'\n').mid(2)) {
            if (!line.trimmed().isEmpty())
                CHECK(line.contains(QRegularExpression(QStringLiteral("\\byes\\b"))));
        }
    }
}

TEST_CASE("no line of Chinese begins or ends with what may not stand there", "[ui][print]")
{
    const auto input = sextant::testing::longSample(3000, Language::Chinese);
    const QString path =
        written(QStringLiteral("long_zh.pdf"), {report::readinessReport(input, Language::Chinese)});
    const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    static const QRegularExpression begins(QStringLiteral("(^|\\n)[。，、；：？！）”].*"));
    static const QRegularExpression ends(QStringLiteral(".*[（“](\\n|$)"));
    CHECK(begins.match(text).captured().toStdString().empty());
    CHECK(ends.match(text).captured().toStdString().empty());
}

TEST_CASE("a long note comes out whole, over as many pages as it takes", "[ui][print]")
{
    auto input = sextant::testing::longSample(9000, Language::English);
    const framework::ItemId first = input.framework->index.items()[0]->id;
    input.answers[first].note += QStringLiteral(" Endofnote.");
    const QString path =
        written(QStringLiteral("long_en.pdf"), {report::readinessReport(input, Language::English)});
    const QString text = pagesOf(path).join(u' ');
    CHECK(text.contains(QStringLiteral("Endofnote.")));
    CHECK(text.count(QStringLiteral("minutes")) >=
          input.answers[first].note.count(QStringLiteral("minutes")));
    CHECK(outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).count(u'W') >= 180);
}

TEST_CASE("both languages go into one file, English first, each with its own pages", "[ui][print]")
{
    const QStringList pages = pagesOf(written(QStringLiteral("readiness_both.pdf"),
                                              {sample(Language::English), sample(Language::Chinese)}));
    CHECK(pages.first().contains(QStringLiteral("readiness report")));
    const auto chinese = std::ranges::find_if(
        pages, [](const QString& page) { return page.contains(QStringLiteral("第1页")); });
    REQUIRE(chinese != pages.end());
    CHECK(chinese->contains(QStringLiteral("走出去准备度报告")));
}

TEST_CASE("title, creator and language stand in the metadata", "[ui][print]")
{
    const QString path = written(QStringLiteral("metadata.pdf"), {sample(Language::Chinese)});
    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    CHECK(info.contains(QStringLiteral("海桥基金会, 走出去准备度报告")));
    CHECK(info.contains(QStringLiteral("六分仪0.1.0")));
    CHECK(info.contains(QStringLiteral("A4")));
    const QString metadata = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    CHECK(metadata.contains(QStringLiteral("<rdf:li>zh-CN</rdf:li>")));
}

TEST_CASE("every state of answering and every kind of framework can be printed", "[ui][print]")
{
    CHECK(pagesOf(written(QStringLiteral("incomplete_zh.pdf"), {sample(Language::Chinese, Answered::Some)}))
              .size() >= 15);
    CHECK(pagesOf(written(QStringLiteral("empty_en.pdf"), {sample(Language::English, Answered::None)}))
              .size() >= 15);
    for (const auto aggregate : {framework::Aggregate::Mean, framework::Aggregate::Sum}) {
        const auto input = sextant::testing::riskSample(aggregate);
        const QStringList pages =
            pagesOf(written(QStringLiteral("risk.pdf"), {report::readinessReport(input, Language::English)}));
        CHECK(pages.size() == 7);
        CHECK(pages[0].contains(QStringLiteral("Partner & <b>Sons</b>")));
        CHECK_FALSE(pages[1].contains(QStringLiteral("DEMO")));
    }
}

TEST_CASE("a full disk is named, and the device stays what it is", "[ui][print]")
{
    const Result<> result =
        writePdf({sample(Language::English, Answered::None)}, QStringLiteral("/dev/full"));
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::DiskFull);
    CHECK_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile());
}

TEST_CASE("a write that breaks off leaves no file, and the one before as it was", "[ui][print]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    const report::ReadinessReport report = sample(Language::English, Answered::None);
    // The system ends the write at 4 KiB, as a full disk would.
    rlimit old{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &old) == 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = old;
    small.rlim_cur = 4096;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Result<> result = writePdf({report}, path);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &old) == 0);
    std::signal(SIGXFSZ, oldHandler);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::CannotWrite);
    CHECK(result.error().args.value(QStringLiteral("path")).toString() == path);
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a folder that is not there is an error and makes nothing", "[ui][print]")
{
    QTemporaryDir folder;
    const Result<> result = writePdf({sample(Language::English, Answered::None)},
                                     folder.filePath(QStringLiteral("none/report.pdf")));
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::CannotWrite);
    const Result<> onFolder = writePdf({sample(Language::English, Answered::None)}, folder.path());
    REQUIRE_FALSE(onFolder.has_value());
    CHECK(onFolder.error().code == ErrorCode::CannotWrite);
}

TEST_CASE("contents carry the page of what they point to", "[ui][print]")
{
    report::ReadinessReport book;
    book.pageOf = QStringLiteral("%1 / %2");
    report::Title first;
    first.title = QStringLiteral("First");
    first.anchor = QStringLiteral("a");
    book.blocks = {report::PageBreak{},
                   report::Contents{{{QStringLiteral("A"), QStringLiteral("Before"), QStringLiteral("a")},
                                     {QStringLiteral("B"), QStringLiteral("Behind"), QStringLiteral("b")},
                                     {QStringLiteral("C"), QStringLiteral("Nowhere"), QStringLiteral("c")},
                                     {QStringLiteral("D"), QStringLiteral("Part"), QString()}}},
                   report::PageBreak{},
                   first,
                   report::PageBreak{},
                   report::PageBreak{},
                   report::Heading{QStringLiteral("Second"), QStringLiteral("b")}};
    const QStringList pages = pagesOf(written(QStringLiteral("contents.pdf"), {book}));
    REQUIRE(pages.size() == 4);
    INFO(pages[0].toStdString());
    CHECK(pages[0].contains(QRegularExpression(QStringLiteral("A +Before +2\n"))));
    CHECK(pages[0].contains(QRegularExpression(QStringLiteral("B +Behind +4\n"))));
    CHECK(pages[0].contains(QRegularExpression(QStringLiteral("C +Nowhere\n"))));
    CHECK(pages[0].contains(QRegularExpression(QStringLiteral("D +Part\n"))));
}

TEST_CASE("a listing goes on over pages: each line once, its label at its beginning", "[ui][print]")
{
    report::Listing steps;
    steps.label = QStringLiteral("Steps");
    for (int i = 1; i <= 120; ++i)
        steps.lines.push_back(
            {QStringLiteral("%1.").arg(i), report::RichText(QStringLiteral("step-%1-").arg(i))});
    report::ReadinessReport book;
    book.blocks = {report::PageBreak{}, steps};
    const QStringList pages = pagesOf(written(QStringLiteral("listing.pdf"), {book}));
    CHECK(pages.size() >= 3);
    const QString all = pages.join(u'\n');
    CHECK(all.count(QStringLiteral("Steps")) == 1);
    CHECK(pages.front().contains(QStringLiteral("Steps")));
    for (int i = 1; i <= 120; ++i)
        CHECK(all.count(QStringLiteral("step-%1-").arg(i)) == 1);
}

TEST_CASE("a PDF that is ended on its way leaves the file as it was", "[ui][print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile old(path);
    REQUIRE(old.open(QFile::WriteOnly));
    old.write("old");
    old.close();
    const double last = GENERATE(0.2, 0.8, 1.0);
    const Result<> result =
        writePdf({sample(Language::English)}, path, [&](double share) { return share < last; });
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::Cancelled);
    REQUIRE(old.open(QFile::ReadOnly));
    CHECK(old.readAll() == "old");
}
