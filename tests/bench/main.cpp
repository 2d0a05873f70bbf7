// Prints the table of docs/performance.md: each row beside a floor measured in the same run, in turn. Nothing is
// asserted: machines differ, ratios are read by people.
//   sextant_bench BUILD_FOLDER        with a display for the first row (xvfb-run)

#include "rows.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString programs = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    if (!qEnvironmentVariableIsEmpty("DISPLAY"))
        sextant::bench::startRow(programs);
    sextant::bench::answerRow();
    sextant::bench::scoringRow();
    sextant::bench::loadRow();
    sextant::bench::reportRow(programs);
    sextant::bench::openRow();
    return 0;
}
