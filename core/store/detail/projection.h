#pragma once

#include "journal/journal.h"
#include "store/workspace_store.h"

#include <QMap>

#include <utility>
#include <vector>

namespace sextant::store {

class Connection;
struct EntityKind;

/// Kind and id of an entity.
using EntityKey = std::pair<QString, QUuid>;
using EntityRows = QMap<EntityKey, EntityRow>;

/// What a row holds of \a state: fields whose value is here, names of those in conflict.
EntityRow rowOf(const QString& kind, const QUuid& id, const journal::EntityState& state);
/// The living entities of \a journal.
EntityRows rowsOf(const journal::Journal& journal);

/// The projection tables: one per known kind, and `other_field` for kinds and fields that are not known.
/// Every function throws; writes belong in the caller's transaction.
class Projection
{
public:
    explicit Projection(Connection& connection)
        : m_connection(connection)
    {}

    EntityRows load();
    /// Replaces what the tables hold of the entity by \a state; a dead entity has no row.
    void write(const EntityKey& key, const journal::EntityState& state);
    /// Writes one field of a living entity that has no conflict; false when the row does not allow this short
    /// way.
    bool writeField(const journal::FieldAddress& address, const journal::FieldState& state);
    /// Empties every table and writes \a rows.
    void replaceAll(const EntityRows& rows);

private:
    void loadKind(const QByteArray& kind, const QByteArrayList& fields, EntityRows& rows);
    void loadOther(EntityRows& rows);
    void erase(const EntityKey& key);
    void insert(const EntityRow& row);
    void insertKnown(const EntityKind& kind, const EntityRow& row);
    /// True when the entity has a row, and no field of it is in conflict.
    bool hasNoConflicts(const EntityKind& kind, const QUuid& id);
    void writeOther(const journal::FieldAddress& address, const std::optional<QByteArray>& value,
                    bool conflicted);

    Connection& m_connection;
};

} // namespace sextant::store
