#include "ui/theme/style_paint.h"

#include <QFocusFrame>
#include <QPainter>
#include <QPushButton>

namespace sextant::ui::detail {

namespace {

struct ButtonColors
{
    QColor fill;
    QColor border;
    QColor word;
    bool bold = false;
};

/// Neutral fill by state: nothing at rest, hover, pressed.
QColor neutralFill(const Tokens& t, const QStyle::State& state, const QColor& rest)
{
    if (state.testFlag(QStyle::State_Sunken))
        return t.pressed;
    return state.testFlag(QStyle::State_MouseOver) ? t.hover : rest;
}

ButtonColors buttonColors(const Theme& theme, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& t = theme.tokens();
    const ButtonKind kind = buttonKind(widget);
    const bool quiet = kind == ButtonKind::Quiet || kind == ButtonKind::Link;
    if (!option.state.testFlag(QStyle::State_Enabled))
        return {QColor(), quiet ? QColor() : t.line, t.disabled, kind == ButtonKind::Primary};
    const bool on = option.state.testFlag(QStyle::State_On);
    if (kind == ButtonKind::Primary || on) {
        const bool sunken = option.state.testFlag(QStyle::State_Sunken);
        const bool over = option.state.testFlag(QStyle::State_MouseOver);
        return {sunken ? t.accentPressed : over ? t.accentHover : t.accent, QColor(), t.onAccent, true};
    }
    if (kind == ButtonKind::Link)
        return {QColor(), QColor(), option.state.testFlag(QStyle::State_MouseOver) ? t.accentHover : t.accent,
                false};
    if (quiet)
        return {neutralFill(t, option.state, QColor()), QColor(), t.accent, false};
    const QColor border = kind == ButtonKind::Danger ? t.bad : t.edge;
    return {neutralFill(t, option.state, t.card), border, kind == ButtonKind::Danger ? t.bad : t.ink, false};
}

QIcon::Mode iconMode(const QStyleOption& option, const ButtonColors& colors, const Theme& theme)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QIcon::Disabled;
    return colors.word == theme.tokens().onAccent ? QIcon::Selected : QIcon::Normal;
}

} // namespace

void paintPushButton(const Theme& theme, const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const ButtonColors colors = buttonColors(theme, option, widget);
    paintShape(painter, option.rect, theme.px(metric::kRadius), colors.fill, colors.border, metric::kLine);
}

void paintPushButtonLabel(const Theme& theme, const QStyleOptionButton& option, QPainter& painter,
                          const QWidget* widget)
{
    const ButtonColors colors = buttonColors(theme, option, widget);
    QFont font = widget != nullptr ? widget->font() : painter.font();
    if (colors.bold)
        font.setWeight(QFont::Bold);
    const QFontMetrics metrics(font);
    const int iconSide = option.icon.isNull() ? 0 : theme.px(metric::kIconButton);
    const int gap = iconSide > 0 && !option.text.isEmpty() ? theme.px(metric::kGrid) : 0;
    const int room = option.rect.width() - iconSide - gap;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, qMax(0, room), Qt::TextShowMnemonic);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text).width();
    const int total = iconSide + gap + textWidth;
    const bool iconLast = widget != nullptr && widget->layoutDirection() == Qt::RightToLeft;
    int x = option.rect.x() + (option.rect.width() - total) / 2;
    const int iconX = iconLast ? x + textWidth + gap : x;
    if (iconSide > 0) {
        const QRect place(iconX, option.rect.y() + (option.rect.height() - iconSide) / 2, iconSide, iconSide);
        option.icon.paint(&painter, place, Qt::AlignCenter, iconMode(option, colors, theme));
    }
    if (!iconLast)
        x += iconSide + gap;
    painter.save();
    painter.setFont(font);
    painter.setPen(colors.word);
    painter.drawText(QRect(x, option.rect.y(), textWidth + 1, option.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text);
    painter.restore();
}

void paintToolButton(const Theme& theme, const QStyleOption& option, QPainter& painter)
{
    const Tokens& t = theme.tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool raised = option.state.testFlag(QStyle::State_AutoRaise);
    QColor fill = neutralFill(t, enabled ? option.state : QStyle::State(), raised ? QColor() : t.card);
    if (option.state.testFlag(QStyle::State_On))
        fill = t.accentTint;
    const QColor border = raised ? QColor() : enabled ? t.edge : t.line;
    paintShape(painter, option.rect, theme.px(metric::kRadius), fill, border, metric::kLine);
}

void paintCheck(const Theme& theme, const QStyleOption& option, QPainter& painter)
{
    const Tokens& t = theme.tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = option.rect;
    if (on || partly) {
        paintShape(painter, box, theme.px(metric::kRadiusSmall), enabled ? t.accent : t.line, QColor());
        const QColor mark = enabled ? t.onAccent : t.disabled;
        theme.paintIcon(painter, box, on ? Icon::Check : Icon::Dash, mark, 12);
        return;
    }
    paintShape(painter, box, theme.px(metric::kRadiusSmall), neutralFill(t, option.state, t.card),
               enabled ? t.edge : t.line, 1.5);
}

void paintRadio(const Theme& theme, const QStyleOption& option, QPainter& painter)
{
    const Tokens& t = theme.tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = option.rect;
    const QColor border = !enabled ? t.line : on ? t.accent : t.edge;
    paintShape(painter, box, box.height() / 2, neutralFill(t, option.state, t.card), border, 1.5);
    if (!on)
        return;
    const qreal dot = theme.px(6);
    const QRectF place(box.center().x() - dot / 2, box.center().y() - dot / 2, dot, dot);
    paintShape(painter, place, dot / 2, enabled ? t.accent : t.disabled, QColor());
}

void paintFocusFrame(const Theme& theme, const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const auto* frame = qobject_cast<const QFocusFrame*>(widget);
    const int shape = shapeRadius(frame != nullptr ? frame->widget() : nullptr);
    const QRectF rect = option.rect;
    const qreal radius = shape == kPill ? rect.height() / 2 : theme.px(shape) + metric::kFocusOffset;
    paintShape(painter, rect, radius + metric::kFocusWidth / 2.0, QColor(), theme.tokens().accent,
               metric::kFocusWidth);
}

} // namespace sextant::ui::detail
