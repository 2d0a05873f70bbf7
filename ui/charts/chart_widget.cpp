#include "ui/charts/chart_widget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr qreal kPictureScale = 2;

QAccessibleInterface* chartInterface(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ChartWidget*>(object);
    return chart != nullptr ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

ChartWidget::ChartWidget(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QAccessible::installFactory(chartInterface); // a second time changes nothing
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartWidget::setSelected(int part)
{
    const int bounded = part >= 0 && part < partCount() ? part : -1;
    if (bounded == m_selected)
        return;
    m_selected = bounded;
    describe();
    update();
    Q_EMIT selectionChanged(m_selected);
}

QImage ChartWidget::picture() const
{
    QImage image(size() * kPictureScale, QImage::Format_ARGB32_Premultiplied);
    const Tokens& light = tokensOf(ThemeKind::Light);
    image.fill(light.card);
    QPainter painter(&image);
    painter.scale(kPictureScale, kPictureScale);
    ChartStyle copied = style();
    copied.tokens = &light;
    paintChart(painter, copied);
    return image;
}

void ChartWidget::dataChanged()
{
    if (m_selected >= partCount())
        m_selected = -1;
    describe();
    updateGeometry();
    update();
}

ChartStyle ChartWidget::style() const
{
    return {&m_theme.tokens(), m_theme.language(), m_theme.textSize() / 100.0};
}

void ChartWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChart(painter, style());
}

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
    const int count = partCount();
    if (count == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        setSelected((m_selected + 1) % count);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setSelected(m_selected <= 0 ? count - 1 : m_selected - 1);
        break;
    case Qt::Key_Home:
        setSelected(0);
        break;
    case Qt::Key_End:
        setSelected(count - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_selected >= 0) {
            Q_EMIT activated(m_selected);
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartWidget::mousePressEvent(QMouseEvent* event)
{
    const int part = event->button() == Qt::LeftButton ? partAt(event->position()) : -1;
    if (part < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    setSelected(part);
    Q_EMIT activated(part);
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(partAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartWidget::describe()
{
    const QString chosen = m_selected >= 0 ? partText(m_selected) + u'\n' : QString();
    setAccessibleDescription(chosen + description());
}

} // namespace sextant::ui
