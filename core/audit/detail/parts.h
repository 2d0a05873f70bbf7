#pragma once

#include "audit/basics.h"
#include "audit/detail/names.h"
#include "base/parts_json.h"

namespace sextant {

template <>
struct Parts<audit::Period>
{
    static std::span<const Field<audit::Period>> list();
};
template <>
struct Parts<audit::Mark>
{
    static std::span<const Field<audit::Mark>> list();
};
template <>
struct Parts<audit::StateMark>
{
    static std::span<const Field<audit::StateMark>> list();
};

} // namespace sextant
