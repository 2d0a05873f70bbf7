#pragma once

#include <QJsonValue>
#include <QString>

#include <span>

namespace sextant {

/// One field of an entity: the unit of history, undo and merging. Its name is never renamed, retyped or reused.
/// A value of null in JSON means "as in a new entity".
template <typename Entity>
struct Field
{
    const char* name;
    QJsonValue (*read)(const Entity&);
    /// False when \a value is not of the field's form; the entity is then unchanged.
    bool (*write)(Entity&, const QJsonValue& value);
};

/// Specialised once beside each entity:
///     static constexpr const char* kind = "answer";
///     static std::span<const Field<Answer>> fields();
/// Storing, history, undo, merging and packaging come from it. The struct itself has a public `id`.
template <typename Entity>
struct EntityTraits;

} // namespace sextant
