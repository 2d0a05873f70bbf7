#include "ui/shared/clean_image.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>

#include <array>
#include <cmath>
#include <functional>

namespace sextant::ui {

namespace {

constexpr int kJpegQuality = 90;
constexpr int kPlainDotsPerMeter = 2835; ///< 72 dpi: what stands in files that say nothing
constexpr int kAllocationMegabytes = 512;

struct Format
{
    const char* mediaType;
    const char* name; ///< for QImageReader
    bool isCamera;    ///< carries place and device data
};

constexpr std::array kFormats{
    Format{"image/jpeg", "jpeg", true}, Format{"image/png", "png", true},
    Format{"image/webp", "webp", true}, Format{"image/tiff", "tiff", true},
    Format{"image/heic", "heic", true}, Format{"image/gif", "gif", false},
};

const Format* formatOf(const QString& mediaType)
{
    for (const Format& format : kFormats)
        if (mediaType == QLatin1String(format.mediaType))
            return &format;
    return nullptr;
}

tl::unexpected<Error> unreadable(const QString& path, const QString& detail)
{
    return fail(ErrorCode::ImageUnreadable, {{QStringLiteral("path"), path}}, detail);
}

qint64 pixels(const QSize& size)
{
    return qint64(size.width()) * size.height();
}

/// Refuses what has too many pixels before anything is decoded.
Result<> allowed(const QSize& size, const QString& path)
{
    if (pixels(size) > kMostImagePixels)
        return fail(ErrorCode::ImageTooLarge, {{QStringLiteral("path"), path},
                                               {QStringLiteral("width"), size.width()},
                                               {QStringLiteral("height"), size.height()}});
    return {};
}

/// Prepares \a reader for \a mediaType alone: content that claims another type reaches no other decoder.
Result<> prepare(QImageReader& reader, const QString& mediaType, const QString& path)
{
    static const bool limited = [] {
        QImageReader::setAllocationLimit(kAllocationMegabytes);
        return true;
    }();
    Q_UNUSED(limited)
    const Format* format = formatOf(mediaType);
    if (format == nullptr || !QImageReader::supportedImageFormats().contains(format->name))
        return unreadable(path, QStringLiteral("no decoder for ") + mediaType);
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(format->name);
    reader.setAutoTransform(true);
    if (!reader.canRead())
        return unreadable(path, reader.errorString());
    return allowed(reader.size(), path);
}

Result<QImage> decoded(QImageReader& reader, const QString& path)
{
    QImage image;
    if (!reader.read(&image))
        return unreadable(path, reader.errorString());
    if (const auto fits = allowed(image.size(), path); !fits)
        return tl::make_unexpected(fits.error());
    const QColorSpace srgb(QColorSpace::SRgb);
    if (image.colorSpace().isValid() && image.colorSpace() != srgb)
        image.convertToColorSpace(srgb);
    return image;
}

/// Writes the pixels alone: the texts and the colour profile of \a image stay behind.
QByteArray written(const QImage& image, const QByteArray& format)
{
    QImage bare(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format());
    bare.setColorTable(image.colorTable());
    const QImage blank(1, 1, image.format());
    const bool says = image.dotsPerMeterX() != blank.dotsPerMeterX();
    bare.setDotsPerMeterX(says ? image.dotsPerMeterX() : kPlainDotsPerMeter);
    bare.setDotsPerMeterY(says ? image.dotsPerMeterY() : kPlainDotsPerMeter);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (format == "jpeg")
        writer.setQuality(kJpegQuality);
    return writer.write(bare) ? bytes : QByteArray();
}

/// Segments of a JPEG up to the picture itself: Exif and XMP, IPTC, and notes of makers.
bool jpegHoldsDeviceData(const QByteArray& bytes)
{
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && static_cast<uchar>(bytes[at]) == 0xff) {
        const auto marker = static_cast<uchar>(bytes[at + 1]);
        if (marker == 0xda) // the picture begins
            return false;
        const bool isNote = marker == 0xfe || (marker >= 0xe1 && marker <= 0xef && marker != 0xe2 &&
                                               marker != 0xee); // not: colour profile, Adobe's transform
        if (isNote)
            return true;
        at += 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    }
    return false;
}

/// Chunks of a PNG: Exif and texts.
bool pngHoldsDeviceData(const QByteArray& bytes)
{
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const QByteArray name = bytes.mid(at + 4, 4);
        if (name == "eXIf" || name == "tEXt" || name == "zTXt" || name == "iTXt")
            return true;
        at += 12 + qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
    }
    return false;
}

/// An animated PNG says so before its picture.
bool isAnimated(QImageReader& reader, QIODevice& source, const QString& mediaType)
{
    if (mediaType != u"image/png")
        return reader.imageCount() > 1;
    const qint64 place = source.pos();
    source.seek(0);
    const QByteArray head = source.peek(1024);
    source.seek(place);
    return head.contains("acTL");
}

Result<QImage> scaled(const QByteArray& bytes, const QString& mediaType, const QString& name,
                      const std::function<QSize(const QSize&)>& target)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    if (const auto ready = prepare(reader, mediaType, name); !ready)
        return tl::make_unexpected(ready.error());
    const QSize size = reader.size();
    if (size.isValid() && target(size) != size)
        reader.setScaledSize(target(size));
    auto image = decoded(reader, name);
    if (image && target(image->size()) != image->size())
        *image = image->scaled(target(image->size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace

bool isCameraImage(const QString& mediaType)
{
    const Format* format = formatOf(mediaType);
    return format != nullptr && format->isCamera;
}

bool mayHoldDeviceData(const QByteArray& bytes, const QString& mediaType)
{
    if (!isCameraImage(mediaType))
        return false;
    if (mediaType == u"image/jpeg")
        return jpegHoldsDeviceData(bytes);
    return mediaType == u"image/png" ? pngHoldsDeviceData(bytes) : true;
}

Result<CleanImage> cleanedImage(QIODevice& source, const QString& mediaType, const QString& path)
{
    QImageReader reader(&source);
    if (const auto ready = prepare(reader, mediaType, path); !ready)
        return tl::make_unexpected(ready.error());
    if (isAnimated(reader, source, mediaType))
        return unreadable(path, QStringLiteral("several pages or frames"));
    const auto image = decoded(reader, path);
    if (!image)
        return tl::make_unexpected(image.error());
    const bool keepsEveryPixel = mediaType == u"image/png" || mediaType == u"image/tiff";
    const bool isJpeg = !keepsEveryPixel && !image->hasAlphaChannel();
    QByteArray bytes = written(*image, isJpeg ? "jpeg" : "png");
    if (bytes.isEmpty())
        return unreadable(path, QStringLiteral("cannot be written anew"));
    return CleanImage{std::move(bytes), isJpeg ? QStringLiteral("jpg") : QStringLiteral("png")};
}

QByteArray pngOf(const QImage& image)
{
    return written(image, "png");
}

Result<QImage> shownImage(const QByteArray& bytes, const QString& mediaType, const QString& name,
                          qint64 mostPixels)
{
    return scaled(bytes, mediaType, name, [mostPixels](const QSize& size) {
        const double share = std::sqrt(static_cast<double>(mostPixels) / static_cast<double>(pixels(size)));
        return share > 0.99 ? size : (QSizeF(size) * share).toSize().expandedTo({1, 1});
    });
}

Result<QImage> thumbnailImage(const QByteArray& bytes, const QString& mediaType, const QString& name,
                              int side)
{
    return scaled(bytes, mediaType, name, [side](const QSize& size) {
        const bool fits = size.width() <= side && size.height() <= side;
        return fits ? size : size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1});
    });
}

} // namespace sextant::ui
