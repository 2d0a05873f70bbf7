#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

namespace {

bool drawIcon(QSvgRenderer& drawing, int size, const QString& path)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        drawing.render(&painter);
    }
    return QDir().mkpath(QFileInfo(path).path()) && image.save(path);
}

} // namespace

/// Draws an icon in the sizes of the hicolor theme, for desktops that do not draw SVG themselves:
/// sextant-icon-sizes DRAWING.svg FOLDER PLACE/NAME SIZE...  writes FOLDER/<size>x<size>/PLACE/NAME.png.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    QSvgRenderer drawing(arguments.at(1));
    for (const QString& size : arguments.mid(4)) {
        const QString path = QStringLiteral("%1/%2x%2/%3.png").arg(arguments.at(2), size, arguments.at(3));
        if (!drawing.isValid() || !drawIcon(drawing, size.toInt(), path)) {
            QTextStream(stderr) << "Cannot draw " << path << '\n';
            return 1;
        }
    }
    return 0;
}
