#pragma once

class QWidget;

namespace sextant::ui {

/// What a button is for. One Primary per page; Quiet is an accent word without a border; Danger cannot be
/// undone.
/// Link is a Quiet one without padding, so that its word shares the left edge of a text.
enum class ButtonKind { Plain, Primary, Quiet, Danger, Link };

/// Height of a control: 32, compact 28, big 36 px at 100 %.
enum class ControlSize { Normal, Compact, Big };

void setButtonKind(QWidget* button, ButtonKind kind);
ButtonKind buttonKind(const QWidget* button);

void setControlSize(QWidget* control, ControlSize size);
ControlSize controlSize(const QWidget* control);

/// Gives a field the error border; what is wrong stands in words below it.
void setFieldError(QWidget* field, bool error);
bool hasFieldError(const QWidget* field);

/// Radius of the focus ring's shape in px at 100 %; kPill: half the height.
inline constexpr int kPill = -1;
void setShapeRadius(QWidget* widget, int radius);
int shapeRadius(const QWidget* widget);

/// Switches the focus ring off for a widget that shows its focus itself.
void setOwnFocus(QWidget* widget);
bool hasOwnFocus(const QWidget* widget);

} // namespace sextant::ui
