#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_save_event.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sextant::ui {

namespace {

constexpr double kPictureScale = 2;
constexpr int kDragged = 240; ///< px: how wide the picture is under the pointer

/// A chart is named by the head of its sentence: "Profile over ten domains".
class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Chart)
    {}

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (!said.isEmpty() || kind != QAccessible::Name)
            return said;
        static const QRegularExpression rest(QStringLiteral("[:;,：；，。].*$|\\.( .*)?$"));
        return widget()->accessibleDescription().section(u'\n', -1).remove(rest);
    }
};

QAccessibleInterface* chartInterface(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ChartWidget*>(object);
    return chart != nullptr ? new AccessibleChart(chart) : nullptr;
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

void ChartWidget::setCaption(const QString& heading, std::vector<ChartKey> keys)
{
    m_heading = heading;
    m_keys = std::move(keys);
}

ChartPicture ChartWidget::picture() const
{
    ChartStyle light = style();
    light.tokens = &tokensOf(ThemeKind::Light);
    const auto draw = [this, light](QPainter& painter) {
        m_isPicturing = true;
        paintChart(painter, light);
        m_isPicturing = false;
    };
    return {light, QSizeF(size()), draw, m_heading, m_keys, description()};
}

std::unique_ptr<QMimeData> ChartWidget::pictureData() const
{
    const ChartPicture drawn = picture();
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(drawn.image(kPictureScale));
    mime->setData(QStringLiteral("image/svg+xml"), drawn.svg());
    return mime;
}

void ChartWidget::copy()
{
    QGuiApplication::clipboard()->setMimeData(pictureData().release());
}

void ChartWidget::save()
{
    ChartSaveEvent wish(*this);
    QCoreApplication::sendEvent(window(), &wish);
}

void ChartWidget::drag()
{
    auto* drag = new QDrag(this); // Qt deletes it
    drag->setMimeData(pictureData().release());
    drag->setPixmap(QPixmap::fromImage(picture().image(1)).scaledToWidth(kDragged, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
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

std::optional<int> ChartWidget::partAfter(int key, Qt::KeyboardModifiers modifiers) const
{
    const int count = partCount();
    const int columns = std::max(columnCount(), 1);
    const bool isGrid = columns > 1;
    const int row = std::max(m_selected, 0) / columns * columns;
    const bool ofAll = !isGrid || modifiers.testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down: {
        const int step = isGrid && key == Qt::Key_Down && m_selected >= 0 ? columns : 1;
        return isGrid ? (m_selected + step < count ? m_selected + step : m_selected)
                      : (m_selected + 1) % count;
    }
    case Qt::Key_Left:
    case Qt::Key_Up: {
        const int step = isGrid && key == Qt::Key_Up ? columns : 1;
        return isGrid ? (m_selected >= step ? m_selected - step : m_selected)
                      : (m_selected <= 0 ? count - 1 : m_selected - 1);
    }
    case Qt::Key_Home:
        return ofAll ? 0 : row;
    case Qt::Key_End:
        return ofAll ? count - 1 : std::min(row + columns, count) - 1;
    default:
        return std::nullopt;
    }
}

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const auto next = partCount() > 0 ? partAfter(event->key(), event->modifiers()) : std::nullopt;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (opens && m_selected >= 0)
        Q_EMIT activated(m_selected);
    else if (next)
        setSelected(*next);
    else
        QWidget::keyPressEvent(event);
}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"chartMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copies = menu->addAction(tr("Copy as picture"), this, &ChartWidget::copy);
    copies->setShortcut(QKeySequence::Copy);
    menu->addAction(tr("Save as picture…"), this, &ChartWidget::save);
    QAction* shows = menu->addAction(tr("Show as table"), this, &ChartWidget::tableRequested);
    shows->setShortcut(Qt::Key_T);
    for (QAction* action : {copies, shows})
        action->setShortcutVisibleInContextMenu(true);
    menu->popup(event->globalPos());
}

void ChartWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
    if (const int part = partAt(*m_pressed); part >= 0)
        setSelected(part);
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(partAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const bool isHeld = m_pressed && event->buttons().testFlag(Qt::LeftButton);
    if (!isHeld || (event->position() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressed.reset();
    drag();
}

void ChartWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const int part = partAt(*std::exchange(m_pressed, std::nullopt));
    if (part >= 0 && part == partAt(event->position()))
        Q_EMIT activated(part);
}

void ChartWidget::describe()
{
    const QString chosen = m_selected >= 0 ? partText(m_selected) + u'\n' : QString();
    setAccessibleDescription(chosen + description());
}

} // namespace sextant::ui
