#include "ui/charts/chart_widget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr qreal kPictureScale = 2;

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

QImage ChartWidget::picture()
{
    QImage image(size() * kPictureScale, QImage::Format_ARGB32_Premultiplied);
    const Tokens& light = tokensOf(ThemeKind::Light);
    image.fill(light.card);
    QPainter painter(&image);
    painter.scale(kPictureScale, kPictureScale);
    ChartStyle copied = style();
    copied.tokens = &light;
    m_picturing = true;
    paintChart(painter, copied);
    m_picturing = false;
    return image;
}

void ChartWidget::copy()
{
    QGuiApplication::clipboard()->setImage(picture());
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
    QAction* shows = menu->addAction(tr("Show as table"), this, &ChartWidget::tableRequested);
    shows->setShortcut(Qt::Key_T);
    for (QAction* action : {copies, shows})
        action->setShortcutVisibleInContextMenu(true);
    menu->popup(event->globalPos());
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
