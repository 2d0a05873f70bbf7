#include "ui/shared/logo_image.h"

#include "organisation/logo.h"
#include "ui/shared/clean_image.h"
#include "workspace/evidence_service.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

namespace sextant::ui {

namespace {

QVariantMap at(const QString& path)
{
    return {{QStringLiteral("path"), path}};
}

Result<QByteArray> contentOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, at(path));
    if (!info.isFile())
        return fail(ErrorCode::NotAFile, at(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, at(path), file.errorString());
    QByteArray bytes = file.read(kLargestLogoFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, at(path), file.errorString());
    if (bytes.size() > kLargestLogoFile)
        return fail(ErrorCode::TooLarge, {{QStringLiteral("path"), path},
                                          {QStringLiteral("sizeBytes"), info.size()},
                                          {QStringLiteral("limitBytes"), kLargestLogoFile}});
    return bytes;
}

/// Refuses what would take too much memory before anything is decoded.
Result<> hasFewPixels(QByteArray bytes, const QString& mediaType, const QString& path)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, mediaType.section(u'/', 1).toLatin1());
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > kMostLogoPixels)
        return fail(ErrorCode::ImageTooLarge, {{QStringLiteral("path"), path},
                                               {QStringLiteral("width"), size.width()},
                                               {QStringLiteral("height"), size.height()}});
    return {};
}

/// As large as a logo may be: grainy pictures take more bytes for each pixel.
QByteArray fitted(QImage image)
{
    constexpr double kStep = 0.8;
    QByteArray png = pngOf(image);
    while (png.size() > organisation::kLargestLogo) {
        const QSize less = (QSizeF(image.size()) * kStep).toSize().expandedTo({1, 1});
        image = image.scaled(less, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        png = pngOf(image);
    }
    return png;
}

} // namespace

Result<QByteArray> logoFrom(const QString& path)
{
    const auto bytes = contentOf(path);
    if (!bytes.has_value())
        return bytes;
    const QString mediaType = workspace::mediaTypeOf(bytes->left(workspace::kFirstBytes));
    if (!isCameraImage(mediaType))
        return fail(ErrorCode::ImageUnreadable, at(path), mediaType);
    if (const auto few = hasFewPixels(*bytes, mediaType, path); !few.has_value())
        return tl::make_unexpected(few.error());
    const auto image = thumbnailImage(*bytes, mediaType, path, organisation::kLongestLogoSide);
    if (!image.has_value())
        return tl::make_unexpected(image.error());
    QByteArray png = fitted(*image);
    if (!organisation::logoSize(png).has_value())
        return fail(ErrorCode::ImageUnreadable, at(path), QStringLiteral("cannot be written anew"));
    return png;
}

} // namespace sextant::ui
