#include "vault/sealed_file.h"

#include "base/field_json.h"

#include <array>

namespace sextant {

using vault::SealedFile;

std::span<const Field<SealedFile>> EntityTraits<SealedFile>::fields()
{
    static constexpr std::array list{memberField<&SealedFile::owner>("finding"),
                                     memberField<&SealedFile::content>("content"),
                                     memberField<&SealedFile::description>("sealed")};
    return list;
}

} // namespace sextant
