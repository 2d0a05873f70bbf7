#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QImage>
#include <QString>

class QIODevice;

namespace sextant::ui {

/// Pictures with more pixels are not decoded: 120 million, some 480 MB of memory.
inline constexpr qint64 kMostImagePixels = 120'000'000;

/// A picture written anew: its pixels, turned upright, in sRGB, and nothing of what the camera wrote beside
/// them (place, device, time, owner, preview).
struct CleanImage
{
    QByteArray bytes;
    QString suffix; ///< of a file that holds it: "jpg" or "png"
};

/// True for the types that cameras and scanners write and that carry such data: JPEG, PNG, WebP, TIFF, HEIC.
bool isCameraImage(const QString& mediaType);

/// True when \a bytes hold such data, or could and cannot be looked through. Never true for other types.
bool mayHoldDeviceData(const QByteArray& bytes, const QString& mediaType);

/// The picture in \a source written anew: JPEG and what has no transparency as JPEG, PNG and TIFF as PNG. The
/// same picture gives the same bytes. \a path names it in errors. Errors: ImageTooLarge; ImageUnreadable,
/// also for a picture of several pages or frames, of which all but one would be lost.
[[nodiscard]] Result<CleanImage> cleanedImage(QIODevice& source, const QString& mediaType,
                                              const QString& path);

/// \a image as a PNG without texts.
QByteArray pngOf(const QImage& image);

/// The picture for showing, upright, at most \a mostPixels large (scaled down where it is larger). SVG is
/// never drawn. \a name stands in errors. Errors: ImageTooLarge, ImageUnreadable.
[[nodiscard]] Result<QImage> shownImage(const QByteArray& bytes, const QString& mediaType,
                                        const QString& name, qint64 mostPixels);
/// The same within a square of \a side px.
[[nodiscard]] Result<QImage> thumbnailImage(const QByteArray& bytes, const QString& mediaType,
                                            const QString& name, int side);

} // namespace sextant::ui
