#include "ui/shared/save_state_label.h"

#include "ui/shared/format.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kGap = 4;

struct Face
{
    Icon icon;
    Ink ink;
};

Face face(SaveStateLabel::State state)
{
    switch (state) {
    case SaveStateLabel::State::Idle:
    case SaveStateLabel::State::Saved:
        return {Icon::Check, Ink::Ok};
    case SaveStateLabel::State::Saving:
        return {Icon::History, Ink::Text2};
    case SaveStateLabel::State::NotSaved:
        return {Icon::Alert, Ink::Bad};
    }
    return {Icon::Check, Ink::Ok};
}

} // namespace

SaveStateLabel::SaveStateLabel(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    setState(State::Idle);
}

void SaveStateLabel::setIdle()
{
    setState(State::Idle);
}

void SaveStateLabel::setSaving()
{
    setState(State::Saving);
}

void SaveStateLabel::setSaved(const QTime& at)
{
    m_savedAt = at;
    setState(State::Saved);
}

void SaveStateLabel::setNotSaved(const QString& reason)
{
    m_reason = reason;
    setState(State::NotSaved);
}

void SaveStateLabel::setState(State state)
{
    // Said aloud: that something is not saved, and that it is again. To say each save would be too much.
    const bool alarm = state == State::NotSaved ? !m_troubled : state == State::Saved && m_troubled;
    m_troubled = state == State::NotSaved || (state == State::Saving && m_troubled);
    m_state = state;
    setFocusPolicy(state == State::NotSaved ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(state == State::NotSaved ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setVisible(state != State::Idle);
    retranslate();
    if (!alarm)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced();
}

void SaveStateLabel::retranslate()
{
    switch (m_state) {
    case State::Idle:
        setText({});
        break;
    case State::Saving:
        setText(tr("Saving…"));
        break;
    case State::Saved:
        //: %1 is a time
        setText(tr("Saved %1").arg(timeText(m_savedAt)));
        break;
    case State::NotSaved:
        //: %1 says why in a few words, "disk full"
        setText(tr("Not saved: %1").arg(m_reason));
        break;
    }
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize SaveStateLabel::sizeHint() const
{
    const int word = QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(text());
    return {word + m_theme.px(metric::kIconButton + kGap) + 1, m_theme.px(metric::kMinTarget)};
}

void SaveStateLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto [icon, ink] = face(m_state);
    const int side = m_theme.px(metric::kIconButton);
    m_theme.paintIcon(painter, QRectF(0, 0, side, height()), icon, m_theme.color(ink), metric::kIconButton);
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.color(ink));
    const int x = side + m_theme.px(kGap);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

void SaveStateLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace sextant::ui
