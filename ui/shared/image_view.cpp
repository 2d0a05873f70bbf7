#include "ui/shared/image_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr double kStep = 1.25;
constexpr double kLeast = 0.02;
constexpr double kMost = 8;
constexpr int kArrowStep = 40; ///< px

} // namespace

ImageView::ImageView(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, viewport(), QOverload<>::of(&QWidget::update));
}

void ImageView::setImage(const QImage& image, const QImage& small)
{
    m_image = image;
    m_small = small;
    fit();
}

double ImageView::zoom() const
{
    if (!isFitted() || m_image.isNull())
        return isFitted() ? 1 : m_zoom;
    const QSize place = viewport()->size();
    return std::min({1.0, static_cast<double>(place.width()) / m_image.width(),
                     static_cast<double>(place.height()) / m_image.height()});
}

QSizeF ImageView::shownSize() const
{
    return QSizeF(m_image.size()) * zoom();
}

void ImageView::zoomIn()
{
    setZoom(zoom() * kStep);
}

void ImageView::zoomOut()
{
    setZoom(zoom() / kStep);
}

void ImageView::fit()
{
    m_zoom = 0;
    arrange();
}

void ImageView::setZoom(double zoom)
{
    // The middle stays the middle.
    const QSizeF before = shownSize();
    const double x = (horizontalScrollBar()->value() + viewport()->width() / 2.0) / qMax(1.0, before.width());
    const double y = (verticalScrollBar()->value() + viewport()->height() / 2.0) / qMax(1.0, before.height());
    m_zoom = std::clamp(zoom, kLeast, kMost);
    arrange();
    const QSizeF after = shownSize();
    horizontalScrollBar()->setValue(qRound(x * after.width() - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(qRound(y * after.height() - viewport()->height() / 2.0));
}

void ImageView::arrange()
{
    const QSize over = isFitted() ? QSize(0, 0) : shownSize().toSize() - viewport()->size();
    horizontalScrollBar()->setRange(0, qMax(0, over.width()));
    verticalScrollBar()->setRange(0, qMax(0, over.height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
    Q_EMIT zoomChanged();
}

void ImageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.tokens().sunk);
    if (m_image.isNull())
        return;
    const QSizeF size = shownSize();
    const QSize place = viewport()->size();
    const double left =
        size.width() < place.width() ? (place.width() - size.width()) / 2 : -horizontalScrollBar()->value();
    const double top =
        size.height() < place.height() ? (place.height() - size.height()) / 2 : -verticalScrollBar()->value();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 2);
    const bool suffices = m_small.width() >= size.width() * devicePixelRatioF();
    painter.drawImage(QRectF(QPointF(left, top), size), suffices ? m_small : m_image);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.tokens().accent, metric::kFocusWidth));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ImageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void ImageView::keyPressEvent(QKeyEvent* event)
{
    const auto move = [](QScrollBar* bar, int step) { bar->setValue(bar->value() + step); };
    const bool canMove = horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Up:
        move(verticalScrollBar(), -kArrowStep);
        return;
    case Qt::Key_Down:
        move(verticalScrollBar(), kArrowStep);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!canMove)
            break; // to the neighbour
        move(horizontalScrollBar(), event->key() == Qt::Key_Left ? -kArrowStep : kArrowStep);
        return;
    default:
        break;
    }
    event->ignore();
}

void ImageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(event->angleDelta().y() > 0 ? zoom() * kStep : zoom() / kStep);
    event->accept();
}

} // namespace sextant::ui
