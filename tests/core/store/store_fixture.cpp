#include "core/store/store_fixture.h"

#include <QFileInfo>

namespace sextant::store::test {

QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/sextant-store-XXXXXX");
}

std::unique_ptr<WorkspaceStore> Bench::create(const QString& path, const StoreOptions& options,
                                              const StoreListener& listener)
{
    return valueOf(WorkspaceStore::create(path, clock, ids, listener, options));
}

std::unique_ptr<WorkspaceStore> Bench::open(const QString& path, const StoreOptions& options,
                                            const StoreListener& listener)
{
    return valueOf(WorkspaceStore::open(path, clock, ids, listener, options));
}

Error Bench::openError(const QString& path, const StoreOptions& options)
{
    auto opened = WorkspaceStore::open(path, clock, ids, {}, options);
    REQUIRE_FALSE(opened.has_value());
    return opened.error();
}

ChangeGroup Bench::write(const QString& kind, const QUuid& entity, const QString& field,
                         const QByteArray& value)
{
    return {journal::GroupId{ids.newId()}, {}, clock.nowUtc(), {{{kind, entity, field}, value, false}}};
}

ChangeGroup Bench::end(const QString& kind, const QUuid& entity, const QStringList& fields)
{
    ChangeGroup group{journal::GroupId{ids.newId()}, {}, clock.nowUtc(), {}};
    for (const QString& field : fields)
        group.writes.push_back({{kind, entity, field}, {}, true});
    return group;
}

std::optional<Contents> contentsOf(WorkspaceStore& store)
{
    auto rows = store.loadAll();
    auto changes = store.changes();
    auto snapshots = store.loadSnapshots();
    auto drafts = store.drafts();
    if (!rows.has_value() || !changes.has_value() || !snapshots.has_value() || !drafts.has_value())
        return std::nullopt;
    Contents contents{*rows, *changes, {}, *drafts};
    for (const Snapshot& snapshot : *snapshots)
        contents.snapshots.push_back(snapshot.digest + snapshot.compiled + snapshot.source);
    return contents;
}

std::vector<EntityRow> rowsOfJournal(const std::vector<journal::Change>& changes)
{
    journal::Journal journal;
    journal.unite(changes);
    std::vector<EntityRow> rows;
    for (const auto& [key, state] : journal.entities()) {
        if (!state.alive)
            continue;
        EntityRow row{key.first, key.second, {}, {}};
        for (auto field = state.fields.begin(); field != state.fields.end(); ++field) {
            if (field->value.has_value())
                row.fields.insert(field.key(), *field->value);
            if (field->conflicted)
                row.conflicts.append(field.key());
        }
        rows.push_back(row);
    }
    return rows;
}

StoreListener Told::listener()
{
    return {[this](journal::GroupId group) {
                const std::lock_guard lock(m_mutex);
                m_committed.push_back(group);
            },
            [this](const Error& error) {
                const std::lock_guard lock(m_mutex);
                m_stalled.push_back(error);
            }};
}

std::vector<journal::GroupId> Told::committed() const
{
    const std::lock_guard lock(m_mutex);
    return m_committed;
}

std::vector<Error> Told::stalled() const
{
    const std::lock_guard lock(m_mutex);
    return m_stalled;
}

} // namespace sextant::store::test
