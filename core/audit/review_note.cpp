#include "audit/review_note.h"

#include "audit/detail/parts.h"

namespace sextant {

using audit::Mark;
using audit::ReviewNote;
using audit::ReviewReply;

template <>
struct Parts<ReviewReply>
{
    static std::span<const Field<ReviewReply>> list()
    {
        static constexpr std::array parts{memberField<&ReviewReply::text>("text"),
                                          memberField<&ReviewReply::by>("by"),
                                          memberField<&ReviewReply::at>("at")};
        return parts;
    }
};

std::span<const Field<ReviewNote>> EntityTraits<ReviewNote>::fields()
{
    static constexpr std::array list{
        memberField<&ReviewNote::assessment>("assessment"),
        memberField<&ReviewNote::item>("item"),
        memberField<&ReviewNote::text>("text"),
        memberField<&ReviewNote::raised, PartsForm<Mark>>("raised"),
        memberField<&ReviewNote::reply, PartsForm<ReviewReply>>("reply"),
        memberField<&ReviewNote::resolved, PartsForm<Mark>>("resolved"),
    };
    return list;
}

} // namespace sextant
