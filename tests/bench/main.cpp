// Prints the table of docs/performance.md: each row beside a floor measured in the same run, in turn. Nothing
// is asserted: machines differ, ratios are read by people.
//   sextant_bench BUILD_FOLDER [ROW...]   every row, or those named: start answer scoring load search ledger
//   audit report documents open;
//                                         start needs a display (xvfb-run)

#include "rows.h"

#include <QCoreApplication>

#include <functional>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStringList wanted = application.arguments().mid(1);
    const QString programs = wanted.isEmpty() ? QStringLiteral(".") : wanted.takeFirst();
    const auto print = [&wanted](const char* name, const std::function<void()>& row) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(name)))
            row();
    };
    if (!qEnvironmentVariableIsEmpty("DISPLAY"))
        print("start", [&] { sextant::bench::startRow(programs); });
    print("answer", sextant::bench::answerRow);
    print("scoring", sextant::bench::scoringRow);
    print("load", sextant::bench::loadRow);
    print("search", sextant::bench::searchRow);
    print("ledger", [&] { sextant::bench::ledgerRow(programs); });
    print("audit", [&] { sextant::bench::auditRows(programs); });
    print("report", [&] { sextant::bench::reportRow(programs); });
    print("documents", [&] { sextant::bench::documentRows(programs); });
    print("open", sextant::bench::openRow);
    return 0;
}
