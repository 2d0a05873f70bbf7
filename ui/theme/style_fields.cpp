#include "ui/theme/style_paint.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace sextant::ui::detail {

namespace {

bool isTextEdit(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

} // namespace

void paintField(const Theme& theme, const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& t = theme.tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    QColor border = enabled ? t.edge : t.line;
    if (focused)
        border = t.accent;
    if (enabled && hasFieldError(widget))
        border = t.bad;
    const qreal width = focused ? metric::kFocusWidth : metric::kLine;
    paintShape(painter, option.rect, theme.px(metric::kRadius), enabled ? t.card : QColor(), border, width);
}

void paintFrame(const Theme& theme, const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    if (isTextEdit(widget)) {
        paintField(theme, option, painter, widget);
        return;
    }
    paintShape(painter, option.rect, 0, QColor(), theme.tokens().line, metric::kLine);
}

void paintComboBox(const Theme& theme, const QStyleOptionComboBox& option, QPainter& painter,
                   const QWidget* widget)
{
    const Tokens& t = theme.tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QColor fill = enabled ? t.card : QColor();
    if (enabled && !option.editable && option.state.testFlag(QStyle::State_MouseOver))
        fill = t.hover;
    const QColor border = !enabled ? t.line : hasFieldError(widget) ? t.bad : t.edge;
    paintShape(painter, option.rect, theme.px(metric::kRadius), fill, border, metric::kLine);
    theme.paintIcon(painter, comboBoxPart(theme, option, QStyle::SC_ComboBoxArrow), Icon::ChevronDown,
                    enabled ? t.text3 : t.disabled, metric::kIconButton);
}

QRect comboBoxPart(const Theme& theme, const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const int arrow = theme.px(metric::kCompactControl);
    const int inset = theme.px(metric::kGrid);
    QRect rect = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() + 1 - arrow);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(inset, metric::kLine, -arrow, -metric::kLine);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintSpinBox(const Theme& theme, const QStyleOptionSpinBox& option, QPainter& painter,
                  const QWidget* widget)
{
    const Tokens& t = theme.tokens();
    paintField(theme, option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto paintStep = [&](QStyle::SubControl part, Icon icon, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = spinBoxPart(theme, option, part);
        if (enabled && option.activeSubControls == part && option.state.testFlag(QStyle::State_MouseOver))
            painter.fillRect(rect.adjusted(0, 1, -1, -1),
                             option.state.testFlag(QStyle::State_Sunken) ? t.pressed : t.hover);
        const bool can = enabled && option.stepEnabled.testFlag(step);
        theme.paintIcon(painter, rect, icon, can ? t.text3 : t.disabled, 12);
    };
    paintStep(QStyle::SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    paintStep(QStyle::SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

QRect spinBoxPart(const Theme& theme, const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const int buttons =
        option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : theme.px(metric::kMinTarget);
    const int half = option.rect.height() / 2;
    QRect rect = option.rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect.setLeft(rect.right() + 1 - buttons);
        rect.setHeight(half);
        break;
    case QStyle::SC_SpinBoxDown:
        rect.setLeft(rect.right() + 1 - buttons);
        rect.setTop(rect.top() + half);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect.adjust(theme.px(metric::kHalfGrid), metric::kFocusWidth, -qMax(buttons, metric::kFocusWidth),
                    -metric::kFocusWidth);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace sextant::ui::detail
