#include "organisation/logo.h"

#include "base/field_json.h"
#include "base/id_source.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace sextant::organisation {

namespace {

constexpr char kSignature[] = "\x89PNG\r\n\x1a\n";
constexpr qsizetype kSignatureBytes = 8;
constexpr qsizetype kAroundChunk = 12; ///< length, name and check sum
constexpr quint32 kHeadBytes = 13;
/// Size, colours, transparency, pixels and their density.
constexpr std::array kPlainChunks{"IHDR", "PLTE", "tRNS", "pHYs", "sRGB", "gAMA", "sBIT", "IDAT", "IEND"};

bool isPlain(const QByteArray& name)
{
    return std::ranges::any_of(kPlainChunks, [&name](const char* plain) { return name == plain; });
}

std::optional<PixelSize> headSize(const QByteArray& png, qsizetype at)
{
    const auto width = qFromBigEndian<quint32>(png.constData() + at);
    const auto height = qFromBigEndian<quint32>(png.constData() + at + 4);
    constexpr auto kLongest = static_cast<quint32>(kLongestLogoSide);
    if (width == 0 || height == 0 || width > kLongest || height > kLongest)
        return std::nullopt;
    return PixelSize{static_cast<int>(width), static_cast<int>(height)};
}

/// Base64. What is no logo is refused, wherever it came from.
struct PictureForm
{
    static QJsonValue toJson(const QByteArray& png) { return QString::fromLatin1(png.toBase64()); }
    static std::optional<QByteArray> fromJson(const QJsonValue& json)
    {
        const QString text = json.toString();
        if (text.size() > kLargestLogo * 4 / 3 + 4)
            return std::nullopt;
        const QByteArray png = QByteArray::fromBase64(text.toLatin1());
        return logoSize(png).has_value() && toJson(png) == json ? std::optional(png) : std::nullopt;
    }
};

} // namespace

std::optional<PixelSize> logoSize(const QByteArray& png)
{
    if (png.size() > kLargestLogo || !png.startsWith(QByteArray(kSignature, kSignatureBytes)))
        return std::nullopt;
    std::optional<PixelSize> size;
    bool hasPixels = false;
    for (qsizetype at = kSignatureBytes; at + kAroundChunk <= png.size();) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        const QByteArray name = png.mid(at + 4, 4);
        if (qint64(length) > png.size() - at - kAroundChunk || !isPlain(name))
            return std::nullopt;
        const bool isHead = name == "IHDR";
        if (isHead != (at == kSignatureBytes)) // the head, and nothing else, comes first
            return std::nullopt;
        if (isHead && (length != kHeadBytes || !(size = headSize(png, at + 8)).has_value()))
            return std::nullopt;
        hasPixels = hasPixels || name == "IDAT";
        at += kAroundChunk + qsizetype(length);
        if (name == "IEND")
            return hasPixels && at == png.size() ? size : std::nullopt;
    }
    return std::nullopt;
}

LogoId logoId(const OrganisationId& organisation)
{
    return {derivedId(QStringLiteral("logo"), {organisation.uuid.toRfc4122()})};
}

} // namespace sextant::organisation

namespace sextant {

std::span<const Field<organisation::Logo>> EntityTraits<organisation::Logo>::fields()
{
    using organisation::Logo;
    static constexpr std::array list{memberField<&Logo::organisation>("organisation"),
                                     memberField<&Logo::png, organisation::PictureForm>("picture")};
    return list;
}

} // namespace sextant
