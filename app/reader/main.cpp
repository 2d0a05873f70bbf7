// sextant-reader [SHEET] < WORKBOOK.xlsx: the rows of a workbook as plain values (core/ledger/wire.h), for
// the programs of Sextant only.

#include "limits.h"

#include "ledger/limits.h"
#include "spreadsheet/workbook.h"

#include <cstdio>
#include <new>

using namespace sextant;

namespace {

bool writeOut(QByteArrayView bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.data(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

QByteArray readIn()
{
    QByteArray bytes;
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    while (bytes.size() <= ledger::kMaxFileBytes) {
        const size_t size = std::fread(piece.data(), 1, static_cast<size_t>(piece.size()), stdin);
        if (size == 0)
            break;
        bytes.append(piece.constData(), static_cast<qsizetype>(size));
    }
    return bytes;
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    if (argc > 2 || !app::limitThisProcess())
        return 2;
    ledger::wire::Writer out(writeOut);
    try {
        const auto sheet = argc == 2 ? std::optional(QString::fromUtf8(argv[1])) : std::nullopt;
        const QByteArray bytes = readIn();
        spreadsheet::readWorkbook(bytes, sheet, out);
    } catch (const std::bad_alloc&) {
        out.refusal(ledger::LedgerRefusal::SpreadsheetTooLarge, 0, {});
    }
    return out.isOpen() ? 0 : 1;
}
