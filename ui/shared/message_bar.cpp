#include "ui/shared/message_bar.h"

#include "ui/shared/accessible.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kBar = 3;
constexpr int kPaddingX = 12;
constexpr int kPaddingY = 10;

QColor tint(const Tokens& t, MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return t.accentTint;
    case MessageKind::Ok:
        return t.okTint;
    case MessageKind::Warn:
        return t.warnTint;
    case MessageKind::Bad:
        return t.badTint;
    }
    return t.accentTint;
}

QColor barColor(const Tokens& t, MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return t.accent;
    case MessageKind::Ok:
        return t.ok;
    case MessageKind::Warn:
        return t.warn;
    case MessageKind::Bad:
        return t.bad;
    }
    return t.accent;
}

} // namespace

Icon messageIcon(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return Icon::Info;
    case MessageKind::Ok:
        return Icon::Check;
    case MessageKind::Warn:
    case MessageKind::Bad:
        return Icon::Alert;
    }
    return Icon::Info;
}

Ink messageInk(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return Ink::Accent;
    case MessageKind::Ok:
        return Ink::Ok;
    case MessageKind::Warn:
        return Ink::Warn;
    case MessageKind::Bad:
        return Ink::Bad;
    }
    return Ink::Accent;
}

MessageBar::MessageBar(const Theme& theme, MessageKind kind, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_icon(new QLabel(this))
    , m_title(new TextBlock(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_text(new TextBlock(theme, TextRole::Body, Ink::Text2, this))
    , m_actions(new QHBoxLayout)
{
    installAccessibility();
    auto* layout = new QHBoxLayout(this);
    auto* column = new QVBoxLayout;
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_actions);
    m_actions->addStretch(1);
    theme.keepSpacing(layout, QMargins(kBar + kPaddingX, kPaddingY, kPaddingX, kPaddingY), metric::kGrid);
    theme.keepSpacing(column, QMargins(), 2);
    theme.keepSpacing(m_actions, QMargins(), metric::kCardPadding);
    theme.keep(this, [this] { refresh(); });
}

void MessageBar::setKind(MessageKind kind)
{
    m_kind = kind;
    refresh();
}

void MessageBar::setFilled(bool filled)
{
    m_filled = filled;
    refresh();
}

void MessageBar::refresh()
{
    // The icon stands in the middle of the title's line.
    const int side = m_theme.px(metric::kIconRow);
    const int line = m_theme.step(TextRole::BodyBold).lineHeight;
    m_icon->setPixmap(
        m_theme.pixmap(messageIcon(m_kind), m_theme.color(messageInk(m_kind)), side, devicePixelRatioF()));
    m_icon->setFixedSize(side, line);
    m_title->setInk(m_filled ? Ink::Ink : messageInk(m_kind));
    update();
}

void MessageBar::setMessage(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_title->setHidden(title.isEmpty());
    m_text->setText(text);
    m_text->setHidden(text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    if (isVisible())
        announce();
}

QString MessageBar::title() const
{
    return m_title->text();
}

QString MessageBar::text() const
{
    return m_text->text();
}

QPushButton* MessageBar::addAction(const QString& word)
{
    auto* button = new QPushButton(word, this);
    setButtonKind(button, ButtonKind::Link);
    setControlSize(button, ControlSize::Compact);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void MessageBar::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    announce();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_filled)
        painter.fillRect(rect(), tint(m_theme.tokens(), m_kind));
    painter.fillRect(QRect(0, 0, m_theme.px(kBar), height()), barColor(m_theme.tokens(), m_kind));
}

} // namespace sextant::ui
