#pragma once

#include "paired.h"

#include <QString>

namespace sextant::workspace {
class Workspace;
}

namespace sextant::bench {

// Each prints its row of the table in docs/performance.md.
void scoringRow();
void answerRow();
void loadRow();
void openRow();
void searchRow();
/// \a programs: folder that holds app/sextant and tests/bench/bench_floor_window of this build.
void startRow(const QString& programs);
void reportRow(const QString& programs);
/// \a programs: as above, with app/sextant-reader.
void ledgerRow(const QString& programs);
/// \a programs: as above, with app/cli/sextant-cli and tests/bench/bench_floor_pdf.
void auditRows(const QString& programs);

/// \a programs: as above, with tests/bench/bench_floor_office.
void documentRows(const QString& programs);

/// Makes the file \a path with one assessment of 300 answers; its id.
QString bigFile(const QString& path);

/// Adds evidence of \a megabytes in all to the last assessment of \a file. False when it could not be written.
bool addEvidence(workspace::Workspace& file, int megabytes);

} // namespace sextant::bench
