#include "ui/print/report_maker.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace sextant;
using namespace sextant::ui;

namespace {

report::ReadinessReport bookOf(int pages, Language language)
{
    report::ReadinessReport book;
    book.language = language;
    book.title = QStringLiteral("Book");
    book.pageOf = QStringLiteral("Page %1 of %2");
    for (int page = 0; page < pages; ++page) {
        book.blocks.push_back(report::PageBreak{});
        book.blocks.push_back(report::Heading{QStringLiteral("Chapter %1").arg(page + 1)});
    }
    return book;
}

/// What a maker has told.
struct Told
{
    explicit Told(ReportMaker& maker)
    {
        QObject::connect(&maker, &ReportMaker::progressed, &maker,
                         [this](int percent) { percents.push_back(percent); });
        QObject::connect(&maker, &ReportMaker::written, &maker, [this] { ++done; });
        QObject::connect(&maker, &ReportMaker::printed, &maker, [this] { ++done; });
        QObject::connect(&maker, &ReportMaker::failed, &maker,
                         [this](const Error& error) { errors.push_back(error.code); });
    }

    bool wait() const
    {
        return QTest::qWaitFor([this] { return done > 0 || !errors.empty(); }, 30'000);
    }

    std::vector<int> percents;
    std::vector<ErrorCode> errors;
    int done = 0;
};

} // namespace

TEST_CASE("a book is written on a worker, which tells how far it is", "[ui][print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.pdf"));
    ReportMaker maker;
    const Told told(maker);
    maker.writeBook([](Language language) { return bookOf(40, language); }, ReportLanguage::English, path);
    REQUIRE(told.wait());
    CHECK(told.done == 1);
    CHECK(told.errors.empty());
    CHECK(QFile::exists(path));
    CHECK(told.percents.size() > 10);
    CHECK(std::is_sorted(told.percents.begin(), told.percents.end()));
    CHECK(told.percents.back() == 100);
}

TEST_CASE("a book that is given up leaves no file, and the next one is written", "[ui][print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.pdf"));
    ReportMaker maker;
    {
        const Told told(maker);
        QObject::connect(&maker, &ReportMaker::progressed, &maker, &ReportMaker::cancel);
        maker.writeBook([](Language language) { return bookOf(400, language); }, ReportLanguage::English,
                        path);
        REQUIRE(told.wait());
        CHECK(told.errors == std::vector{ErrorCode::Cancelled});
        CHECK(told.done == 0);
        CHECK_FALSE(QFile::exists(path));
        maker.disconnect();
    }
    const Told told(maker);
    maker.writeBook([](Language language) { return bookOf(2, language); }, ReportLanguage::Chinese, path);
    REQUIRE(told.wait());
    CHECK(told.done == 1);
    CHECK(QFile::exists(path));
}

TEST_CASE("a book is printed on a worker", "[ui][print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("print.pdf"));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    ReportMaker maker;
    const Told told(maker);
    maker.printBook([](Language language) { return bookOf(3, language); }, ReportLanguage::English,
                    std::move(printer));
    REQUIRE(told.wait());
    CHECK(told.done == 1);
    CHECK(QFile::exists(path));
}
