#pragma once

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <memory>

namespace sextant::test {

/// Drops \a mime on \a target as a file manager does; false when it was not taken.
inline bool drop(QWidget& target, QMimeData& mime)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &dropped);
    return true;
}

inline QMimeData* mimeOf(const QStringList& paths)
{
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    auto* mime = new QMimeData;
    mime->setUrls(urls);
    return mime;
}

inline bool drop(QWidget& target, const QStringList& paths)
{
    const std::unique_ptr<QMimeData> mime(mimeOf(paths));
    return drop(target, *mime);
}

} // namespace sextant::test
