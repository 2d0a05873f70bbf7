#pragma once

#include "base/clock.h"
#include "base/id_source.h"
#include "store/workspace_store.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <mutex>
#include <vector>

namespace sextant::store::test {

/// Where test files lie: in memory where the system has such a place, because thousands of syncs take minutes
/// on a disk.
QString folderTemplate();

/// A folder for one test, a clock that stands still, ids from a counter.
struct Bench
{
    explicit Bench(quint64 seed = 1)
        : ids(seed)
    {}

    QString file(const QString& name = QStringLiteral("w.sextant")) const { return folder.filePath(name); }
    std::unique_ptr<WorkspaceStore> create(const QString& path, const StoreOptions& options = {},
                                           const StoreListener& listener = {});
    std::unique_ptr<WorkspaceStore> open(const QString& path, const StoreOptions& options = {},
                                         const StoreListener& listener = {});
    Error openError(const QString& path, const StoreOptions& options = {});
    /// A group that writes \a value to one field.
    ChangeGroup write(const QString& kind, const QUuid& entity, const QString& field,
                      const QByteArray& value);
    ChangeGroup end(const QString& kind, const QUuid& entity, const QStringList& fields);

    QTemporaryDir folder{folderTemplate()};
    FixedClock clock{QDateTime(QDate(2026, 3, 9), QTime(8, 0), Qt::UTC)};
    CountingIdSource ids;
};

/// The value of \a result; fails the test with the error otherwise.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result.has_value()) {
        INFO(qPrintable(errorName(result.error().code)) << ' ' << qPrintable(result.error().detail));
        REQUIRE(result.has_value());
    }
    return *std::move(result);
}

inline void requireDone(const Result<>& result)
{
    if (!result.has_value())
        FAIL(qPrintable(errorName(result.error().code) + u' ' + result.error().detail));
}

/// Everything a reader can see of a store, to be compared: entities, history, snapshots, drafts, changes.
struct Contents
{
    std::vector<EntityRow> rows;
    std::vector<journal::Change> changes;
    std::vector<QByteArray> snapshots;
    QMap<QString, QString> drafts;
    friend bool operator==(const Contents&, const Contents&) = default;
};
/// nullopt when any part cannot be read.
std::optional<Contents> contentsOf(WorkspaceStore& store);

/// The rows of the living entities as the pure journal of \a changes makes them, in the store's order.
std::vector<EntityRow> rowsOfJournal(const std::vector<journal::Change>& changes);

/// What the listener was told, safe to look at from the test's thread.
class Told
{
public:
    StoreListener listener();
    std::vector<journal::GroupId> committed() const;
    std::vector<Error> stalled() const;

private:
    mutable std::mutex m_mutex;
    std::vector<journal::GroupId> m_committed;
    std::vector<Error> m_stalled;
};

} // namespace sextant::store::test
