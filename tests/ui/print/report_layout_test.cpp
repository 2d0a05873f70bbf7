#include "ui/print/report_layout.h"

#include "report/audit_letter.h"
#include "report/audit_report.h"
#include "report/side_by_side.h"
#include "support/audit_sample.h"
#include "support/paths.h"
#include "support/report_sample.h"
#include "ui/print/detail/canvas.h"
#include "ui/print/detail/form_layout.h"
#include "ui/print/detail/table_layout.h"
#include "ui/print/detail/typesetter.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPicture>
#include <QPrinter>
#include <QTemporaryDir>

using namespace sextant;
using namespace sextant::ui;
using namespace sextant::ui::print;
using sextant::testing::Answered;

namespace {

report::ReadinessReport sample(Language language)
{
    return report::readinessReport(sextant::testing::readinessSample(Answered::All, language), language);
}

report::Table groupedTable(int groups, int rows)
{
    report::Table table;
    table.columns = {{QStringLiteral("Code"), 20, false, false}, {QStringLiteral("Title"), 0, false, false}};
    for (int group = 0; group < groups; ++group) {
        for (int row = 0; row <= rows; ++row) {
            report::Row made;
            made.group = row == 0;
            report::Cell cell;
            cell.text = report::RichText(QString::number(row));
            made.cells = {cell, cell};
            table.rows.push_back(made);
        }
    }
    return table;
}

} // namespace

TEST_CASE("a page of the preview is A4 at the resolution asked for", "[ui][print]")
{
    const ReportLayout layout(sample(Language::English));
    REQUIRE(layout.pageCount() >= 15);
    const QImage page = layout.pageImage(1, 60);
    CHECK(page.size() == QSize(496, 702));
    CHECK(page.pixelColor(2, 2) == QColor(Qt::white));
    const QImage title = page.copy(50, 75, 400, 30);
    bool inked = false;
    for (int x = 0; x < title.width() && !inked; ++x) {
        for (int y = 0; y < title.height() && !inked; ++y)
            inked = title.pixelColor(x, y).lightness() < 100;
    }
    CHECK(inked);
}

TEST_CASE("pages that are not there paint nothing", "[ui][print]")
{
    const ReportLayout layout(sample(Language::English));
    QPicture picture;
    QPainter painter(&picture);
    layout.paintPage(painter, layout.pageCount(), 96);
    layout.paintPage(painter, -1, 96);
    painter.end();
    CHECK(picture.boundingRect().isEmpty());
}

TEST_CASE("a report begins on a first page, whatever its first block is", "[ui][print]")
{
    report::ReadinessReport report;
    SECTION("a paragraph")
    {
        report.blocks = {report::Paragraph{}};
    }
    SECTION("a title")
    {
        report.blocks = {report::Title{{}, QStringLiteral("Plan"), {}, {}, {}}};
    }
    SECTION("two columns")
    {
        report.blocks = {report::Columns{{report::Heading{}}, {report::Facts{}}}};
    }
    SECTION("a page break")
    {
        report.blocks = {report::PageBreak{}, report::Paragraph{}};
    }
    SECTION("nothing at all") {}
    const ReportLayout layout(report);
    CHECK(layout.pageCount() == 1);
    CHECK_FALSE(layout.pageImage(0, 30).isNull());
}

TEST_CASE("a group row never ends a page", "[ui][print]")
{
    // A group of 7.2 mm and its row of 5.75 mm, begun ever lower on the page: they stay or go together.
    report::Table table = groupedTable(1, 1);
    table.headed = false;
    int stayed = 0;
    int went = 0;
    for (double room = 4; room < 20; room += 0.25) {
        Canvas canvas(report::ReadinessReport{});
        Cursor cursor;
        canvas.newPage(cursor);
        cursor.y = mm(Sheet{}.bottom() - room);
        layTable(canvas, cursor, table);
        CAPTURE(room);
        CHECK(canvas.pages()[0].items.empty() == (cursor.page == 1));
        CHECK((cursor.page == 0) == (room >= 7.2 + 5.75));
        ++(cursor.page == 0 ? stayed : went);
    }
    CHECK(stayed > 0);
    CHECK(went > 0);
}

TEST_CASE("table heads repeat on each page", "[ui][print]")
{
    Canvas canvas(report::ReadinessReport{});
    Cursor cursor;
    canvas.newPage(cursor);
    layTable(canvas, cursor, groupedTable(10, 12));
    REQUIRE(cursor.page >= 2);
    report::Table headless = groupedTable(10, 12);
    headless.headed = false;
    Canvas bare(report::ReadinessReport{});
    Cursor other;
    bare.newPage(other);
    layTable(bare, other, headless);
    // Rows moved by the heads make the last pages differ; the first two are full in both.
    CHECK(cursor.y > other.y);
}

TEST_CASE("no single Han letter stands alone on a last line", "[ui][print]")
{
    const Typesetter type(Language::Chinese);
    const Face face{10.5, 17, false, true};
    const QString words = QStringLiteral("理事会每年讨论一次境外项目的风险与安排并记录在案备查。");
    int shared = 0;
    for (int width = 5; width < 26; ++width) {
        const LaidText text = type.set(words, face, pt(10.5) * width + 2, true);
        CAPTURE(width);
        QString all;
        for (size_t line = 0; line < text.lineCount(); ++line)
            all += text.lineText(line);
        CHECK(all == words);
        const QString last = text.lineText(text.lineCount() - 1);
        CHECK(last.size() > 2); // more than one letter and the full stop
        shared += (words.size() - 1) % width == 1 ? 1 : 0;
    }
    CHECK(shared > 0); // some widths would have left one letter over
}

TEST_CASE("lines of Chinese prose fill their width, the last one apart", "[ui][print]")
{
    const Typesetter type(Language::Chinese);
    const Face face{10.5, 17, false, true};
    const QString words = QStringLiteral(
        "条件有两项：“I1 防止性剥削与性虐待”现为1级，须达到2级；“F 人员与文化”两个领域不到2分，须补足。");
    const double width = pt(10.5) * 20.4;
    const LaidText ragged = type.set(words, face, width, false);
    const LaidText justified = type.set(words, face, width, true);
    CHECK(justified.lineCount() == ragged.lineCount());
    CHECK(justified.widest() == Approx(width).margin(pt(0.5)));
    CHECK(ragged.widest() < width - pt(1));
    for (size_t line = 0; line < ragged.lineCount(); ++line)
        CHECK(justified.lineText(line).trimmed() == ragged.lineText(line).trimmed());
}

TEST_CASE("line steps are those of the type, whatever fonts a line mixes", "[ui][print]")
{
    const Typesetter type(Language::English);
    const Face face{9, 13.5, false, false};
    CHECK(type.set(QStringLiteral("Latin 汉字 mixed"), face, mm(100)).height() == Approx(pt(13.5)));
    const LaidText three = type.set(QStringLiteral("one\ntwo\nthree"), face, mm(100));
    CHECK(three.lineCount() == 3);
    CHECK(three.height() == Approx(3 * pt(13.5)));
}

TEST_CASE("a printer that writes a file gets the pages asked for", "[ui][print]")
{
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    printer.setFromTo(2, 2);
    REQUIRE(printTo(printer, sample(Language::Chinese)));
    QFile file(folder.filePath(QStringLiteral("printed.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF"));
    CHECK(bytes.contains("/Count 1\n"));
}

TEST_CASE("a draft says so behind its text, and a marked report beside its title", "[ui][print]")
{
    report::ReadinessReport report;
    report.organisation = QStringLiteral("Seabridge Foundation");
    report.blocks = {report::PageBreak{}};
    const auto inkOf = [](const report::ReadinessReport& drawn, const QRect& part) {
        const QImage page = ReportLayout(drawn).pageImage(0, 60).copy(part);
        int inked = 0;
        for (int x = 0; x < page.width(); ++x) {
            for (int y = 0; y < page.height(); ++y)
                inked += page.pixelColor(x, y) == QColor(Qt::white) ? 0 : 1;
        }
        return inked;
    };
    const QRect middle(150, 200, 200, 300);
    const QRect corner(300, 28, 160, 20);
    REQUIRE(inkOf(report, middle) == 0);
    REQUIRE(inkOf(report, corner) == 0);
    report.watermark = QStringLiteral("DRAFT");
    CHECK(inkOf(report, middle) > 500);
    CHECK(inkOf(report, corner) == 0);
    report.mark = QStringLiteral("Confidential");
    CHECK(inkOf(report, corner) > 100);
}

TEST_CASE("an audit's report fits its pages in both languages", "[ui][print]")
{
    for (const Language language : {Language::English, Language::Chinese}) {
        const report::ReadinessReport report = report::auditReport(sextant::testing::auditSample(), language);
        const ReportLayout layout(report);
        // Summary, two findings, scope with distribution, checks with samples and evidence.
        CHECK(layout.pageCount() == 5);
        const QString folder = buildPath(QStringLiteral("pictures"));
        REQUIRE(QDir().mkpath(folder));
        const QString name = language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
        for (int page = 0; page < layout.pageCount(); ++page)
            CHECK(layout.pageImage(page, 70).save(
                QStringLiteral("%1/audit-report-%2-%3.png").arg(folder, name).arg(page + 1)));
    }
}

TEST_CASE("a letter that announces an audit is one page, with many addressees two at most", "[ui][print]")
{
    const report::AuditReportInput audit = sextant::testing::auditSample();
    report::AuditLetterInput input{audit.engagement, audit.organisation, u"Zhao Lei"_qs,
                                   audit.manual,     QDate(2025, 2, 10), u"1.0"_qs};
    input.organisation.creditCode = u"53440300MJL1234567"_qs;
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString text = report::proposedLetter(input, language);
        (language == Language::Chinese ? input.engagement.letter.text.zh : input.engagement.letter.text.en) =
            text;
        input.engagement.letter.addressees = {u"Mary Otieno"_qs, u"Nairobi office"_qs};
        const ReportLayout layout(report::auditLetter(input, language));
        CHECK(layout.pageCount() == 1);
        const QString folder = buildPath(QStringLiteral("pictures"));
        REQUIRE(QDir().mkpath(folder));
        CHECK(layout.pageImage(0, 96).save(folder + u"/audit-letter-"_qs + languageCode(language) +
                                           u".png"_qs));
        for (int i = 0; i < 20; ++i)
            input.engagement.letter.addressees << u"Office %1"_qs.arg(i);
        CHECK(ReportLayout(report::auditLetter(input, language)).pageCount() <= 2);
    }
}

TEST_CASE("a question of a form stays on one page with its boxes and lines", "[ui][print]")
{
    report::FormRow row;
    row.code = QStringLiteral("001A");
    row.question = report::RichText(QStringLiteral("Is it so?"));
    for (int i = 0; i < 5; ++i)
        row.choices.push_back({QString::number(i), QStringLiteral("As it is"), i == 2});
    row.lines = {{QStringLiteral("Note"), QStringLiteral("seen"), 3}};
    for (const bool stacked : {false, true}) {
        row.stacked = stacked;
        Canvas whole(report::ReadinessReport{});
        Cursor end;
        whole.newPage(end);
        layForm(whole, end, {{row}});
        const double tall = end.y - mm(kTop);
        REQUIRE(tall > mm(30));
        for (const double spare : {-2.0, 2.0}) {
            Canvas canvas(report::ReadinessReport{});
            Cursor cursor;
            canvas.newPage(cursor);
            cursor.y = mm(Sheet{}.bottom()) - tall - mm(spare);
            layForm(canvas, cursor, {{row}});
            CAPTURE(stacked, spare);
            CHECK((cursor.page == 0) == (spare > 0));
            CHECK(canvas.pages()[0].items.empty() == (cursor.page == 1));
        }
    }
}

TEST_CASE("a question longer than a page goes on, and nothing of it is lost", "[ui][print]")
{
    report::FormRow row;
    row.question = report::RichText(QStringLiteral("word ").repeated(6000));
    row.choices = {{QStringLiteral("1"), QStringLiteral("end"), false}};
    Canvas canvas(report::ReadinessReport{});
    Cursor cursor;
    canvas.newPage(cursor);
    layForm(canvas, cursor, {{row}});
    REQUIRE(cursor.page >= 3);
    for (const Page& page : canvas.pages())
        CHECK_FALSE(page.items.empty());
    CHECK(cursor.y <= mm(Sheet{}.bottom()));
}

TEST_CASE("boxes of a form are ink on paper, a ticked one more of it", "[ui][print]")
{
    const auto inkOf = [](bool chosen) {
        report::ReadinessReport made;
        report::FormRow row;
        row.choices = {{{}, {}, chosen}};
        made.blocks = {report::Form{{row}}};
        const QImage page = ReportLayout(made).pageImage(0, 200);
        int dark = 0;
        for (int y = 200; y < page.height() * 2 / 3; ++y)
            for (int x = 0; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 100 ? 1 : 0;
        return dark;
    };
    const int empty = inkOf(false);
    CHECK(empty > 60);
    CHECK(inkOf(true) > empty + 40);
}

TEST_CASE("a report on Letter has pages of that size, and the same text on them", "[ui][print]")
{
    report::ReadinessReport report = sample(Language::English);
    const ReportLayout a4(report);
    report.paper = report::PaperSize::Letter;
    const ReportLayout letter(report);
    CHECK(letter.paperSize() == QSizeF(215.9, 279.4));
    CHECK(letter.pageImage(0, 254).size() == QSize(2159, 2794));
    CHECK(letter.pageCount() >= a4.pageCount());
    CHECK(pageSizeOf(report.paper).id() == QPageSize::Letter);
}

TEST_CASE("an organisation's logo stands on the cover and in the head of each page", "[ui][print]")
{
    QImage square(40, 40, QImage::Format_RGB32);
    square.fill(QColor(200, 30, 200));
    report::ReadinessReport report = sample(Language::English);
    QBuffer png(&report.logo);
    png.open(QIODevice::WriteOnly);
    square.save(&png, "PNG");
    const ReportLayout layout(report);
    const auto inked = [&layout](int page) {
        const QImage image = layout.pageImage(page, 60);
        int count = 0;
        for (int y = 0; y < image.height() / 5; ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == QColor(200, 30, 200) ? 1 : 0;
        return count;
    };
    CHECK(inked(0) > inked(1));
    CHECK(inked(1) > 100);
    CHECK(inked(2) == inked(1));
    report.logo = "no picture at all";
    CHECK(ReportLayout(report).pageCount() == layout.pageCount());
}

TEST_CASE("both languages side by side take the place of one report, and Chinese is set as Chinese",
          "[ui][print]")
{
    const auto english = sample(Language::English);
    const auto chinese = sample(Language::Chinese);
    const ReportLayout one(english);
    const ReportLayout other(chinese);
    const ReportLayout both(report::sideBySide(english, chinese));
    CHECK(both.pageCount() >= one.pageCount());
    CHECK(both.pageCount() < one.pageCount() + other.pageCount());
    const Typesetter type(Language::English, true);
    CHECK(type.languageOf(QStringLiteral("“准备就绪”")) == Language::Chinese);
    CHECK(type.languageOf(QStringLiteral("Ready 准备就绪")) == Language::English);
    CHECK(Typesetter(Language::Chinese).languageOf(QStringLiteral("Ready")) == Language::Chinese);
    const QString folder = buildPath(QStringLiteral("pictures"));
    REQUIRE(QDir().mkpath(folder));
    for (int page = 0; page < both.pageCount(); ++page)
        CHECK(both.pageImage(page, 80).save(
            QStringLiteral("%1/side-by-side-%2.png").arg(folder).arg(page, 2, 10, QLatin1Char('0'))));
}
