#include "journeys/screen.h"

#include "journeys/desk.h"
#include "journeys/node.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QtEndian>

#include <array>

namespace journeys {

namespace {

constexpr qint64 kStillMs = 250;

/// Places in the head of an X window dump, in words of four bytes.
enum Word { HeadSize = 0, Width = 4, Height = 5, BytesPerLine = 12, Colours = 19, Words = 25 };
constexpr qint64 kBytesPerColour = 12;

} // namespace

QImage screenshot()
{
    QFile file(Desk::instance().screenFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray dump = file.readAll();
    std::array<quint32, Words> head{};
    REQUIRE(dump.size() > static_cast<qsizetype>(sizeof head));
    qFromBigEndian<quint32>(dump.constData(), Words, head.data());
    const qint64 start = head[HeadSize] + kBytesPerColour * head[Colours];
    REQUIRE(dump.size() >= start + qint64{head[BytesPerLine]} * head[Height]);
    const QImage screen(reinterpret_cast<const uchar*>(dump.constData()) + start,
                        static_cast<int>(head[Width]), static_cast<int>(head[Height]), head[BytesPerLine],
                        QImage::Format_RGB32);
    return screen.copy();
}

QImage settledScreenshot(int deadlineMs)
{
    QImage last = screenshot();
    QElapsedTimer still;
    still.start();
    waitUntil(
        [&] {
            QImage now = screenshot();
            if (now != last) {
                last = now;
                still.restart();
            }
            return still.elapsed() >= kStillMs;
        },
        deadlineMs);
    return last;
}

} // namespace journeys
