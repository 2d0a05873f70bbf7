#include "ui/shared/label.h"

#include "ui/shared/accessible.h"

#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kMinLetters = 4;

} // namespace

Label::Label(const Theme& theme, TextRole role, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    theme.keep(this, [this] { refresh(); });
}

void Label::setTextRole(TextRole role)
{
    m_role = role;
    refresh();
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    refresh();
}

void Label::refresh()
{
    setFont(m_theme.font(m_role));
    setMinimumHeight(m_theme.step(m_role).lineHeight);
    QPalette colors = m_theme.palette();
    colors.setColor(QPalette::Active, QPalette::WindowText, m_theme.color(m_ink));
    colors.setColor(QPalette::Inactive, QPalette::WindowText, m_theme.color(m_ink));
    setPalette(colors);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize hint = Label::minimumSizeHint();
    return {qMin(hint.width(), kMinLetters * fontMetrics().averageCharWidth()), hint.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), shown);
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    Label::resizeEvent(event);
    setPlainToolTip(*this, fontMetrics().horizontalAdvance(text()) > width() ? text() : QString());
}

} // namespace sextant::ui
