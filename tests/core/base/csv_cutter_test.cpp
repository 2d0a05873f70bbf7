#include "base/csv_cutter.h"

#include <catch2/catch.hpp>

#include <QStringEncoder>
#include <QStringList>

#include <vector>

using namespace sextant;

namespace {

std::vector<QStringList> cut(const QByteArray& text, const CsvForm& form = {})
{
    std::vector<QStringList> rows;
    const auto stop = cutCsv(text, form, [&](CsvCells cells) {
        QStringList& row = rows.emplace_back();
        for (const QByteArrayView cell : cells)
            row << QString::fromUtf8(cell);
        return true;
    });
    CHECK_FALSE(stop.has_value());
    return rows;
}

CsvStop stopOf(const QByteArray& text, const CsvForm& form = {})
{
    const auto stop = cutCsv(text, form, [](CsvCells) { return true; });
    REQUIRE(stop.has_value());
    return *stop;
}

using Rows = std::vector<QStringList>;

} // namespace

TEST_CASE("a table is cut at its delimiter, quotes and line ends", "[base]")
{
    CHECK(cut("a,b\r\nc,d\n") == Rows{{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}});
    CHECK(cut("a;b,c", {.delimiter = ';'}) == Rows{{u"a"_qs, u"b,c"_qs}});
    CHECK(cut("\"a,\"\"b\"\"\r\nc\",d\re") == Rows{{u"a,\"b\"\r\nc"_qs, u"d"_qs}, {u"e"_qs}});
    CHECK(cut("a,\n\n,b") == Rows{{u"a"_qs, u""_qs}, {u""_qs}, {u""_qs, u"b"_qs}});
    CHECK(cut("a,") == Rows{{u"a"_qs, u""_qs}});
    CHECK(cut("\"x\"\"y\",\"z\"\"\"") == Rows{{u"x\"y"_qs, u"z\""_qs}});
    CHECK(cut("").empty());
}

TEST_CASE("a quotation mark within a plain cell is a letter where that is wanted", "[base]")
{
    CHECK(cut("6\" pipe,1", {.quotesWithin = true}) == Rows{{u"6\" pipe"_qs, u"1"_qs}});
    CHECK(stopOf("ok\n6\" pipe,1").fault == CsvFault::QuoteWithin);
    CHECK(stopOf("ok\n6\" pipe,1").row == 2);
}

TEST_CASE("faults and limits name their row", "[base]")
{
    CHECK(stopOf("a\n\"b").fault == CsvFault::OpenQuote);
    CHECK(stopOf("a\n\"b").row == 2);
    CHECK(stopOf("a\n\n\"b\"c").fault == CsvFault::TextAfterQuote);
    CHECK(stopOf("a\n\n\"b\"c").row == 3);
    CHECK(stopOf("a\nb\nc", {.rows = 2}).fault == CsvFault::TooManyRows);
    CHECK(stopOf("a\nb,c,d", {.columns = 2}).fault == CsvFault::TooManyColumns);
    CHECK(stopOf("a\nbcde", {.cellCharacters = 3}).fault == CsvFault::CellTooLong);
    CHECK(cut(QByteArray("净水设备\n"), {.cellCharacters = 4}).size() == 1);
    CHECK(stopOf(QByteArray("净水\xF0\xA0\xAE\xB7\n"), {.cellCharacters = 3}).fault == CsvFault::CellTooLong);
}

TEST_CASE("cutting ends where no more is wanted", "[base]")
{
    int rows = 0;
    CHECK_FALSE(cutCsv("a\nb\n\"c", {}, [&](CsvCells) { return ++rows < 2; }).has_value());
    CHECK(rows == 2);
}

TEST_CASE("text is read in the encodings that people send", "[base]")
{
    const QString text = u"凭证号,金额"_qs;
    CHECK(textAsUtf8(text.toUtf8()) == text.toUtf8());
    CHECK(textAsUtf8("\xEF\xBB\xBF" + text.toUtf8()) == text.toUtf8());
    QStringEncoder gb("GB18030");
    CHECK(textAsUtf8(gb.encode(text)) == text.toUtf8());
    QStringEncoder wide(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    CHECK(textAsUtf8(wide.encode(text)) == text.toUtf8());
    CHECK_FALSE(textAsUtf8(QByteArray("a\0b", 3)).has_value());
    CHECK_FALSE(textAsUtf8("\xFF\xFF\xFF\xFF").has_value());
    CHECK_FALSE(textAsUtf8("\x81").has_value());
}
