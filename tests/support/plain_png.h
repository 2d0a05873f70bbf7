#pragma once

#include <QByteArray>
#include <QtEndian>

/// The outside of a PNG, for those who look at that alone: no check sums, nothing to decode.
namespace sextant::test {

inline QByteArray pngNumber(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

inline QByteArray plainChunk(const char* name, const QByteArray& content)
{
    return pngNumber(static_cast<quint32>(content.size())) + name + content + pngNumber(0);
}

inline QByteArray plainHead(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) +
           plainChunk("IHDR", pngNumber(width) + pngNumber(height) + QByteArray("\x08\x06\0\0\0", 5));
}

inline QByteArray plainPng(quint32 width, quint32 height, const QByteArray& beside = {})
{
    return plainHead(width, height) + beside + plainChunk("IDAT", "pixels") + plainChunk("IEND", {});
}

} // namespace sextant::test
