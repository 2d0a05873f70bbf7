#include "ui/shell/nav_rail.h"

#include "ui/shared/accessible.h"
#include "ui/theme/control_kind.h"
#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kItem = 40;
constexpr int kMargin = 8;
constexpr int kItemPadding = 10;
constexpr int kIconGap = 12;
constexpr int kBar = 3;
constexpr int kBarInset = 8;
constexpr int kMark = 24;
constexpr int kMarkGap = 10;

} // namespace

/// One page in the rail.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const Theme& theme, Icon icon, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_icon(icon)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); // lower where many share a low window
    }

    void setTitle(const QString& title)
    {
        setText(title);
        setAccessibleName(title);
        updateToolTip();
    }
    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        updateToolTip();
        update();
    }
    void setLeftOut(bool leftOut) { m_leftOut = leftOut; }
    bool isLeftOut() const { return m_leftOut; }
    QSize sizeHint() const override { return {m_theme.px(kItem), m_theme.px(kItem)}; }
    QSize minimumSizeHint() const override { return {m_theme.px(kItem), m_theme.px(metric::kMinTarget)}; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            event->ignore(); // the rail moves between its items
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
            update();
        return QAbstractButton::event(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = m_theme.tokens();
        QPainter painter(this);
        QColor fill;
        if (isChecked())
            fill = t.accentTint;
        else if (isDown() || underMouse())
            fill = isDown() ? t.pressed : t.hover;
        paintShape(painter, rect(), m_theme.px(metric::kRadius), fill, QColor());
        const QColor word = isChecked() ? t.accent : t.text2;
        const int side = m_theme.px(metric::kIconRail);
        const int x = m_collapsed ? (width() - side) / 2 : m_theme.px(kItemPadding);
        m_theme.paintIcon(painter, QRectF(x, 0, side, height()), m_icon, word, metric::kIconRail);
        if (m_collapsed)
            return;
        painter.setFont(m_theme.font(isChecked() ? TextRole::BodyBold : TextRole::Body));
        painter.setPen(word);
        const QRect place(x + side + m_theme.px(kIconGap), 0, width() - x - side - m_theme.px(kIconGap),
                          height());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    }

private:
    void updateToolTip() { setPlainToolTip(*this, m_collapsed ? text() : QString()); }

    const Theme& m_theme;
    Icon m_icon;
    bool m_collapsed = false;
    bool m_leftOut = false;
};

/// Mark and name of the program, above the pages.
class Brand : public QWidget
{
    Q_OBJECT

public:
    Brand(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        theme.keep(this, [this] { setFixedHeight(m_theme.px(metric::kTopBar)); });
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int side = m_theme.px(kMark);
        const int x = m_theme.px(kMargin);
        m_theme.paintIcon(painter, QRectF(x, 0, side, height()), Icon::Mark, m_theme.tokens().accent, kMark);
        const int words = x + side + m_theme.px(kMarkGap);
        painter.setFont(m_theme.font(TextRole::Heading));
        painter.setPen(m_theme.tokens().ink);
        //: The name of the program
        const QString name = tr("Sextant");
        if (words + painter.fontMetrics().horizontalAdvance(name) <= width())
            painter.drawText(QRect(words, 0, width() - words, height()), Qt::AlignVCenter | Qt::AlignLeft,
                             name);
    }

private:
    const Theme& m_theme;
};

NavRail::NavRail(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->addWidget(new Brand(theme, this));
    m_column->addStretch(1);
    theme.keepSpacing(m_column, QMargins(kMargin, 0, kMargin, kMargin), metric::kHalfGrid);
    theme.keep(this, [this] { setCollapsed(m_collapsed); });
    connect(m_group, &QButtonGroup::idClicked, this, &NavRail::chosen);
}

void NavRail::addItem(const QString& title, Icon icon)
{
    auto* item = new RailItem(m_theme, icon, this);
    item->setTitle(title);
    item->setCollapsed(m_collapsed);
    item->setObjectName(QStringLiteral("railItem%1").arg(m_items.size()));
    m_column->insertWidget(m_column->count() - 1, item);
    m_group->addButton(item, count());
    m_items.push_back(item);
}

void NavRail::clear()
{
    for (RailItem* item : m_items) {
        m_group->removeButton(item);
        delete item;
    }
    m_items.clear();
}

void NavRail::setItemTitle(int index, const QString& title)
{
    m_items.at(static_cast<std::size_t>(index))->setTitle(title);
}

void NavRail::setItemVisible(int index, bool visible)
{
    RailItem* item = m_items.at(static_cast<std::size_t>(index));
    item->setLeftOut(!visible);
    item->setVisible(visible);
}

bool NavRail::isItemVisible(int index) const
{
    // Not isHidden(): a new item is hidden until the layout has shown it.
    return !m_items.at(static_cast<std::size_t>(index))->isLeftOut();
}

int NavRail::count() const
{
    return static_cast<int>(m_items.size());
}

int NavRail::current() const
{
    return m_group->checkedId();
}

void NavRail::setCurrent(int index)
{
    m_items.at(static_cast<std::size_t>(index))->setChecked(true);
    update();
}

void NavRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (RailItem* item : m_items)
        item->setCollapsed(collapsed);
    setFixedWidth(m_theme.px(collapsed ? metric::kRailCollapsed : metric::kRail));
}

void NavRail::moveFocus(int step)
{
    QWidget* at = focusWidget();
    auto index = std::find(m_items.begin(), m_items.end(), at) - m_items.begin();
    for (index += step; index >= 0 && index < count(); index += step) {
        RailItem* item = m_items[static_cast<std::size_t>(index)];
        if (item->isHidden())
            continue;
        item->setFocus(Qt::TabFocusReason);
        return;
    }
}

void NavRail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up)
        moveFocus(-1);
    else if (event->key() == Qt::Key_Down)
        moveFocus(1);
    else
        QWidget::keyPressEvent(event);
}

void NavRail::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.paper);
    painter.fillRect(QRect(width() - metric::kLine, 0, metric::kLine, height()), t.line);
    if (m_group->checkedButton() == nullptr)
        return;
    // The bar of the page at hand stands at the very edge of the window.
    const QRect item = m_group->checkedButton()->geometry();
    const int inset = m_theme.px(kBarInset);
    painter.fillRect(QRect(0, item.y() + inset, m_theme.px(kBar), item.height() - 2 * inset), t.accent);
}

} // namespace sextant::ui

#include "nav_rail.moc"
