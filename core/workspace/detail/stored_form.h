#pragma once

#include "base/field_list.h"
#include "workspace/detail/core.h"

namespace sextant::workspace::detail {

/// Each field of \a given in the form in which it is stored. Errors: InvalidArgument {"what": the first field
/// that has no such form}.
template <typename Entity>
Result<Entity> storedForm(const Entity& given)
{
    Entity stored;
    stored.id = given.id;
    for (const Field<Entity>& field : EntityTraits<Entity>::fields())
        if (const QJsonValue value = field.read(given); !field.write(stored, value))
            return invalid(field.name, QString::fromUtf8(jsonBytes(value)));
    return stored;
}

} // namespace sextant::workspace::detail
