#pragma once

#include "journal/journal.h"

namespace sextant::store {

class Connection;

/// All changes of the file whose header can be read and agrees with its id, as a pure journal. Throws.
journal::Journal readJournal(Connection& connection);

/// Makes the projection tables anew, with the present columns, and fills them. One transaction. Throws.
void rebuildProjectionTables(Connection& connection);

/// Compares projections, heads and sessions with what the journal says; where they differ, writes them anew
/// in one transaction. Returns whether anything differed. Throws.
bool repairProjections(Connection& connection);

} // namespace sextant::store
