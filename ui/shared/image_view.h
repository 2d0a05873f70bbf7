#pragma once

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QImage>

namespace sextant::ui {

/// One picture: fitted to its place, or enlarged and moved about. + and - zoom, 0 fits again, arrows move,
/// the wheel zooms with Ctrl.
class ImageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ImageView(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \a image fitted; null clears. \a small: the same scaled down with care, painted as long as its
    /// points suffice; may be null.
    void setImage(const QImage& image, const QImage& small = {});
    /// Points of the screen for one of the picture's.
    double zoom() const;
    bool isFitted() const { return m_zoom <= 0; }
    void zoomIn();
    void zoomOut();
    void fit();

Q_SIGNALS:
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void setZoom(double zoom);
    void arrange();
    QSizeF shownSize() const;

    const Theme& m_theme;
    QImage m_image;
    QImage m_small;
    double m_zoom = 0; ///< 0: fitted
};

} // namespace sextant::ui
