#pragma once

#include "base/field_list.h"
#include "base/id.h"
#include "organisation/organisation.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace sextant::organisation {

using LogoId = Id<struct LogoTag>;

/// The picture that stands for an organisation on its reports.
struct Logo
{
    LogoId id; ///< derived from the organisation
    OrganisationId organisation;
    QByteArray png; ///< as logoSize() takes it
    friend bool operator==(const Logo&, const Logo&) = default;
};

/// The most bytes of a logo, and the most pixels of each of its sides: 60 mm on paper at 500 dpi.
inline constexpr qsizetype kLargestLogo = 512 * 1024;
inline constexpr int kLongestLogoSide = 1200;

struct PixelSize
{
    int width = 0;
    int height = 0;
    friend bool operator==(const PixelSize&, const PixelSize&) = default;
};

/// The size of the picture in \a png (ISO/IEC 15948): one picture within the limits above, with nothing but
/// pixels in it: no text, profile, second frame, unknown part or bytes behind its end. Only the parts are
/// looked at, nothing is decoded. nullopt: it is no such picture.
std::optional<PixelSize> logoSize(const QByteArray& png);

/// The same for the same organisation, so that two people who give one logo each are told of it.
LogoId logoId(const OrganisationId& organisation);

} // namespace sextant::organisation

namespace sextant {

template <>
struct EntityTraits<organisation::Logo>
{
    static constexpr const char* kind = "logo";
    static std::span<const Field<organisation::Logo>> fields();
};

} // namespace sextant
