#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QImage>

namespace sextant::ui {

/// One file or fact in a line: icon, name, and at the right its size or date. With a second line it is
/// higher. As the last of a list, with a dashed edge, it is the place to add one.
class EvidenceCard : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Shape { Item, Add };

    explicit EvidenceCard(const Theme& theme, Shape shape = Shape::Item, QWidget* parent = nullptr);

    /// Plain texts; \a fact and \a second may be empty. A name without room is cut with an ellipsis.
    void setTexts(const QString& name, const QString& fact = {}, const QString& second = {});
    void setCardIcon(Icon icon);
    /// A small picture in place of the icon, cropped to a square; null: the icon again.
    void setThumbnail(const QImage& image);
    /// Side of that square in points of the screen.
    static int thumbnailSide(const Theme& theme, qreal pixelRatio);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int nameWidth() const;
    int iconWidth() const;
    void paintThumbnail(QPainter& painter, const QRectF& place) const;

    const Theme& m_theme;
    Shape m_shape;
    Icon m_icon = Icon::File;
    QImage m_thumbnail;
    QString m_fact;
    QString m_second;
};

} // namespace sextant::ui
