#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace sextant::ui {

/// Files with more bytes, and pictures with more pixels, are not looked at for a logo.
inline constexpr qint64 kLargestLogoFile = 10 * 1024 * 1024;
inline constexpr qint64 kMostLogoPixels = 24'000'000;

/// The picture in the file \a path as a logo that the workspace takes (organisation/logo.h): written anew
/// from its pixels, upright, made smaller until it fits; the first of several frames. By content, whatever
/// the file is called: PNG, JPEG, WebP, TIFF and what cameras write; drawings such as SVG are not taken. It
/// takes long enough for a worker. Errors: FileNotFound, NotAFile, CannotRead {"path"}; TooLarge {"path",
/// "sizeBytes", "limitBytes"}; ImageTooLarge {"path", "width", "height"}; ImageUnreadable {"path"}.
[[nodiscard]] Result<QByteArray> logoFrom(const QString& path);

} // namespace sextant::ui
