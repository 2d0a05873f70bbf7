#pragma once

#include <QByteArray>
#include <QString>

namespace sextant::html::detail {

/// The drawing in \a svg as an `svg` element to stand in a page: names that begin with \a prefix instead of
/// its own, called \a title by those who cannot see it, and only what draws. Empty when \a svg is not
/// well-formed or draws nothing.
QString pictureOf(const QByteArray& svg, const QString& prefix, const QString& title);

} // namespace sextant::html::detail
