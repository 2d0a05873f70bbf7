#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <vector>

namespace sextant::store {

/// A kind of entity that has a projection table of its own: the table's name, and its columns in the order of
/// the field list. Kinds and fields that are not here (from newer programs) are kept in `other_field`.
struct EntityKind
{
    QByteArray name;
    QByteArrayList fields;
};

/// Every kind known, in the order of loading.
const std::vector<EntityKind>& entityKinds();
/// nullptr when \a kind is not known.
const EntityKind* findKind(const QString& kind);

} // namespace sextant::store
