#include "ledger/wire.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

using namespace sextant::ledger;
using wire::Reader;
using wire::Writer;

namespace {

QByteArray messageOf(const std::function<void(Writer&)>& write)
{
    QByteArray message;
    Writer writer([&](QByteArrayView bytes) {
        message.append(bytes);
        return true;
    });
    write(writer);
    return message;
}

QByteArray someRows(int rows)
{
    return messageOf([rows](Writer& writer) {
        writer.sheet(QStringLiteral("账"));
        for (int row = 1; row <= rows; ++row) {
            const QByteArray id = QByteArray("V").append(QByteArray::number(row));
            const std::vector<QByteArrayView> cells{id, QByteArrayView("x")};
            writer.row(2 * row, cells);
        }
        writer.end();
    });
}

} // namespace

TEST_CASE("rows come over a pipe as they were sent, however it is cut", "[ledger]")
{
    rc::prop("pieces", [] {
        const QByteArray message = someRows(20);
        Reader reader;
        for (qsizetype at = 0; at < message.size();) {
            const auto size = std::min<qsizetype>(*rc::gen::inRange(1, 60), message.size() - at);
            reader.feed(QByteArrayView(message).sliced(at, size));
            at += size;
        }
        RC_ASSERT(reader.state() == Reader::State::Ended);
        RC_ASSERT(reader.sheets() == QStringList{QStringLiteral("账")});
        const Table table = reader.rows().finish(0);
        RC_ASSERT(table.rowCount() == 20);
        RC_ASSERT(table.text(19, 0) == QStringLiteral("V20"));
        RC_ASSERT(table.sourceRow(19) == 40);
    });
}

TEST_CASE("a refusal comes over a pipe with its place", "[ledger]")
{
    Reader reader;
    reader.feed(messageOf(
        [](Writer& writer) { writer.refusal(LedgerRefusal::SpreadsheetDamaged, 7, QStringLiteral("乙7")); }));
    REQUIRE(reader.state() == Reader::State::Refused);
    CHECK(reader.refused().reason == LedgerRefusal::SpreadsheetDamaged);
    CHECK(reader.refused().row == 7);
    CHECK(reader.refused().place == QStringLiteral("乙7"));
}

TEST_CASE("a changed or cut message never ends as another one", "[ledger]")
{
    const QByteArray message = someRows(5);
    rc::prop("any byte", [&] {
        QByteArray changed = message;
        const auto at = *rc::gen::inRange<qsizetype>(0, message.size());
        changed[at] = static_cast<char>(*rc::gen::arbitrary<char>());
        Reader reader;
        reader.feed(changed);
        if (reader.state() == Reader::State::Ended) {
            const Table table = reader.rows().finish(0);
            RC_ASSERT(table.rowCount() == 5);
            RC_ASSERT(table.columnCount() <= 256);
        }
    });
    rc::prop("any cut", [&] {
        Reader reader;
        reader.feed(message.left(*rc::gen::inRange<qsizetype>(0, message.size())));
        RC_ASSERT(reader.state() == Reader::State::Reading);
    });
}

TEST_CASE("rows out of order and words after the end are nonsense", "[ledger]")
{
    const QByteArrayView cell("x");
    Reader backwards;
    CHECK(backwards.feed(messageOf([&](Writer& writer) {
        writer.row(2, {&cell, 1});
        writer.row(2, {&cell, 1});
        writer.end();
    })) == Reader::State::Nonsense);
    Reader longer;
    CHECK(longer.feed(someRows(1).append('x')) == Reader::State::Nonsense);
}

TEST_CASE("a writer whose reader has gone stops", "[ledger]")
{
    Writer writer([](QByteArrayView) { return false; });
    CHECK(writer.isOpen());
    writer.end();
    CHECK_FALSE(writer.isOpen());
}
