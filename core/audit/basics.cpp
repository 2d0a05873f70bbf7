#include "audit/basics.h"

#include "audit/detail/parts.h"

namespace sextant {

using audit::Mark;
using audit::Period;
using audit::StateMark;

std::span<const Field<Period>> Parts<Period>::list()
{
    static constexpr std::array parts{memberField<&Period::from>("from"), memberField<&Period::to>("to")};
    return parts;
}

std::span<const Field<Mark>> Parts<Mark>::list()
{
    static constexpr std::array parts{requiredPart<&Mark::by>("by"), requiredPart<&Mark::at>("at")};
    return parts;
}

std::span<const Field<StateMark>> Parts<StateMark>::list()
{
    static constexpr std::array parts{requiredPart<&StateMark::by>("by"), requiredPart<&StateMark::at>("at"),
                                      requiredPart<&StateMark::digest>("digest")};
    return parts;
}

} // namespace sextant
