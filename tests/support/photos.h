#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace sextant::test {

/// Red at the left, blue at the right.
inline QImage redBlue(const QSize& size = {40, 20})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width() / 2, size.height(), Qt::red);
    return image;
}

/// As grainy as a photo of a camera: about a byte of JPEG for each of the pixels.
inline QImage grain(const QSize& size, quint32 seed)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(seed);
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<quint32*>(image.scanLine(y));
        random.fillRange(line, size.width());
    }
    return image;
}

inline QByteArray encoded(const QImage& image, const char* format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.write(image);
    return bytes;
}

template <typename Number>
void append(QByteArray& bytes, Number number)
{
    std::array<char, sizeof(Number)> raw{};
    qToBigEndian(number, raw.data());
    bytes.append(raw.data(), sizeof(Number));
}

/// What a telephone writes into its pictures: which way up, its maker's name, and the place (31.2304° N).
inline QByteArray exifOf(quint16 orientation)
{
    QByteArray tiff("MM\0\x2a", 4);
    append<quint32>(tiff, 8);
    constexpr quint32 kMakerAt = 8 + 2 + 3 * 12 + 4;
    constexpr quint32 kGpsAt = kMakerAt + 14;
    constexpr quint32 kPlaceAt = kGpsAt + 2 + 2 * 12 + 4;
    append<quint16>(tiff, 3);
    const auto entry = [&tiff](quint16 tag, quint16 type, quint32 count) {
        append(tiff, tag);
        append(tiff, type);
        append(tiff, count);
    };
    entry(0x010f, 2, 14); // maker
    append(tiff, kMakerAt);
    entry(0x0112, 3, 1); // orientation
    append(tiff, orientation);
    append<quint16>(tiff, 0);
    entry(0x8825, 4, 1); // GPS
    append(tiff, kGpsAt);
    append<quint32>(tiff, 0);
    tiff.append("SecretPhone 9\0", 14);
    append<quint16>(tiff, 2);
    entry(0x0001, 2, 2);
    tiff.append("N\0\0\0", 4);
    entry(0x0002, 5, 3);
    append(tiff, kPlaceAt);
    append<quint32>(tiff, 0);
    for (const quint32 number : {31u, 1u, 13u, 1u, 4944u, 100u})
        append(tiff, number);
    return QByteArray("Exif\0\0", 6) + tiff;
}

/// \a jpeg with \a exif as its first segment.
inline QByteArray withExif(const QByteArray& jpeg, const QByteArray& exif)
{
    QByteArray segment("\xff\xe1", 2);
    append<quint16>(segment, static_cast<quint16>(exif.size() + 2));
    return jpeg.left(2) + segment + exif + jpeg.mid(2);
}

/// A photo as a telephone writes it.
inline QByteArray phonePhoto(const QImage& image, quint16 orientation = 1)
{
    return withExif(encoded(image, "jpeg", 95), exifOf(orientation));
}

inline quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return crc ^ 0xffffffffU;
}

inline QByteArray pngChunk(const QByteArray& name, const QByteArray& content)
{
    QByteArray chunk;
    append(chunk, static_cast<quint32>(content.size()));
    chunk += name + content;
    append(chunk, crc32(name + content));
    return chunk;
}

/// A file of a few bytes that says it is a picture of \a side × \a side.
inline QByteArray pngBomb(quint32 side)
{
    QByteArray header;
    append(header, side);
    append(header, side);
    header.append("\x08\x02\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", header) +
           pngChunk("IDAT", QByteArray("\x78\x9c\x03\0\0\0\0\x01", 8)) + pngChunk("IEND", {});
}

} // namespace sextant::test
