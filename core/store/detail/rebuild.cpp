#include "store/detail/rebuild.h"

#include "store/detail/change_table.h"
#include "store/detail/connection.h"
#include "store/detail/projection.h"
#include "store/detail/schema.h"

namespace sextant::store {

namespace {

/// Heads and sessions as rows, to be compared.
std::vector<QByteArray> rowsOfHeadsAndSessions(Connection& connection)
{
    std::vector<QByteArray> rows;
    for (const char* sql : {"SELECT entity, kind, field, change, deletion FROM head "
                            "ORDER BY entity, kind, field, change",
                            "SELECT id, last_sequence, last_change FROM session ORDER BY id"})
    {
        Statement statement(connection, sql);
        while (statement.step()) {
            QByteArray row;
            for (int i = 0; i < statement.columnCount(); ++i)
                row += statement.bytes(i) + '|';
            rows.push_back(row);
        }
    }
    return rows;
}

} // namespace

journal::Journal readJournal(Connection& connection)
{
    journal::Journal journal;
    Statement statement(connection,
                        QByteArray("SELECT ") + ChangeTable::columns() + " FROM change ORDER BY id");
    while (statement.step())
        if (auto change = ChangeTable::readChange(statement))
            journal.unite({std::move(*change)});
    return journal;
}

void rebuildProjectionTables(Connection& connection)
{
    Transaction transaction(connection);
    recreateProjectionTables(connection);
    const journal::Journal journal = readJournal(connection);
    ChangeTable(connection).recomputeAll(journal);
    Projection(connection).replaceAll(rowsOf(journal));
    transaction.commit();
}

bool repairProjections(Connection& connection)
{
    Transaction transaction(connection);
    const journal::Journal journal = readJournal(connection);
    const EntityRows before = Projection(connection).load();
    const EntityRows rows = rowsOf(journal);
    const auto headsBefore = rowsOfHeadsAndSessions(connection);
    ChangeTable(connection).recomputeAll(journal);
    const bool differed = before != rows || headsBefore != rowsOfHeadsAndSessions(connection);
    if (!differed)
        return false; // what was recomputed is rolled back: nothing is written
    Projection(connection).replaceAll(rows);
    transaction.commit();
    return true;
}

} // namespace sextant::store
