#include "core/workbook/sheets.h"

#include "ledger/wire.h"
#include "spreadsheet/workbook.h"

#include <catch2/catch.hpp>

using namespace sextant;

namespace workbook_test {

ledger::Table sheetOf(const QByteArray& bytes, const QString& name, int header)
{
    QByteArray message;
    ledger::wire::Writer out([&](QByteArrayView piece) {
        message += piece;
        return true;
    });
    spreadsheet::readWorkbook(bytes, name, out);
    ledger::wire::Reader reader;
    REQUIRE(reader.feed(message) == ledger::wire::Reader::State::Ended);
    return reader.rows().finish(header);
}

QStringList sheetNames(const QByteArray& bytes)
{
    QByteArray message;
    ledger::wire::Writer out([&](QByteArrayView piece) {
        message += piece;
        return true;
    });
    spreadsheet::readWorkbook(bytes, {}, out);
    ledger::wire::Reader reader;
    reader.feed(message);
    return reader.sheets();
}

QStringList textsOf(const ledger::Table& table)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column)
            texts << table.text(row, column);
    return texts;
}

} // namespace workbook_test
