#pragma once

#include "base/field_list.h"
#include "base/id.h"

#include <QByteArray>

#include <span>

namespace sextant::vault {

using SealedFileId = Id<struct SealedFileTag>;
/// What a sealed file belongs to: a restricted finding.
using OwnerId = Id<struct SealedOwnerTag>;

/// What a workspace keeps in plain of a file behind a password: whose it is, and which content is its own.
struct SealedFile
{
    SealedFileId id; ///< fresh for each sealing, and never used again
    OwnerId owner;
    QByteArray content;     ///< SHA-256 of the encrypted content, as the store names it
    QByteArray description; ///< seal() of name, type, size, day and digest of the file itself
    friend bool operator==(const SealedFile&, const SealedFile&) = default;
};

} // namespace sextant::vault

namespace sextant {

template <>
struct EntityTraits<vault::SealedFile>
{
    static constexpr const char* kind = "sealed_file";
    static std::span<const Field<vault::SealedFile>> fields();
};

} // namespace sextant
