#pragma once

#include "base/field_list.h"
#include "workspace/detail/json_bytes.h"

#include <QUuid>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace sextant::workspace::detail {

/// What is stored of one field.
struct Cell
{
    QByteArray stored; ///< canonical JSON; empty: never written, or ended
    bool conflicted = false;
    /// True when the field holds something else than in a new entity.
    bool isSet() const { return !stored.isEmpty() && stored != "null"; }
};

/// The living entities of one kind, each as its stored fields and as the value they make.
class TableBase
{
public:
    virtual ~TableBase() = default;

    virtual QString kind() const = 0;
    virtual int fieldCount() const = 0;
    virtual QString fieldName(int field) const = 0;
    /// -1 when there is none of that name.
    int fieldIndex(const QString& name) const
    {
        for (int i = 0; i < fieldCount(); ++i)
            if (fieldName(i) == name)
                return i;
        return -1;
    }

    /// nullptr when there is no such entity.
    virtual const std::vector<Cell>* cells(const QUuid& id) const = 0;
    /// Makes the entity when it is not there.
    virtual void write(const QUuid& id, int field, const QByteArray& stored, bool conflicted) = 0;
    virtual void end(const QUuid& id, int field) = 0;
    virtual void erase(const QUuid& id) = 0;
    virtual std::vector<QUuid> ids() const = 0;
};

template <typename Entity>
class EntityTable : public TableBase
{
public:
    struct Row
    {
        Entity value;
        std::vector<Cell> cells;
    };
    struct UuidHash
    {
        size_t operator()(const QUuid& id) const { return qHash(id, 0); }
    };
    using Rows = std::unordered_map<QUuid, Row, UuidHash>; // nodes stay where they are: others point at them

    QString kind() const override { return QString::fromLatin1(Traits::kind); }
    int fieldCount() const override { return static_cast<int>(Traits::fields().size()); }
    QString fieldName(int field) const override { return QString::fromLatin1(at(field).name); }

    const std::vector<Cell>* cells(const QUuid& id) const override
    {
        const Row* row = find(id);
        return row == nullptr ? nullptr : &row->cells;
    }

    void write(const QUuid& id, int field, const QByteArray& stored, bool conflicted) override
    {
        auto [row, isNew] = m_rows.try_emplace(id);
        if (isNew) {
            row->second.value.id.uuid = id;
            row->second.cells.resize(Traits::fields().size());
        }
        // A value that this version cannot read stays stored as it is and shows as in a new entity.
        if (!at(field).write(row->second.value, jsonFromBytes(stored)))
            at(field).write(row->second.value, QJsonValue(QJsonValue::Null));
        row->second.cells[static_cast<size_t>(field)] = Cell{stored, conflicted};
    }

    void end(const QUuid& id, int field) override
    {
        const auto row = m_rows.find(id);
        if (row == m_rows.end())
            return;
        at(field).write(row->second.value, QJsonValue(QJsonValue::Null));
        row->second.cells[static_cast<size_t>(field)] = {};
    }

    void erase(const QUuid& id) override { m_rows.erase(id); }

    std::vector<QUuid> ids() const override
    {
        std::vector<QUuid> all;
        all.reserve(m_rows.size());
        for (const auto& [id, row] : m_rows)
            all.push_back(id);
        std::sort(all.begin(), all.end());
        return all;
    }

    const Row* find(const QUuid& id) const
    {
        const auto row = m_rows.find(id);
        return row == m_rows.end() ? nullptr : &row->second;
    }
    const Entity* get(const QUuid& id) const
    {
        const Row* row = find(id);
        return row == nullptr ? nullptr : &row->value;
    }
    const Rows& rows() const { return m_rows; }

private:
    using Traits = EntityTraits<Entity>;
    static const Field<Entity>& at(int field) { return Traits::fields()[static_cast<size_t>(field)]; }

    Rows m_rows;
};

} // namespace sextant::workspace::detail
