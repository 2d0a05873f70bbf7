#include "ui/theme/control_kind.h"

#include "ui/theme/metrics.h"

#include <QVariant>
#include <QWidget>

namespace sextant::ui {

namespace {

constexpr auto kKindProperty = "sextantKind";
constexpr auto kSizeProperty = "sextantSize";
constexpr auto kErrorProperty = "sextantError";
constexpr auto kRadiusProperty = "sextantRadius";
constexpr auto kOwnFocusProperty = "sextantOwnFocus";

int number(const QWidget* widget, const char* property)
{
    return widget == nullptr ? 0 : widget->property(property).toInt();
}

} // namespace

void setButtonKind(QWidget* button, ButtonKind kind)
{
    button->setProperty(kKindProperty, static_cast<int>(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget* button)
{
    return static_cast<ButtonKind>(number(button, kKindProperty));
}

void setControlSize(QWidget* control, ControlSize size)
{
    control->setProperty(kSizeProperty, static_cast<int>(size));
    control->updateGeometry();
}

ControlSize controlSize(const QWidget* control)
{
    return static_cast<ControlSize>(number(control, kSizeProperty));
}

void setFieldError(QWidget* field, bool error)
{
    field->setProperty(kErrorProperty, error);
    field->update();
}

bool hasFieldError(const QWidget* field)
{
    return number(field, kErrorProperty) != 0;
}

void setShapeRadius(QWidget* widget, int radius)
{
    widget->setProperty(kRadiusProperty, radius);
}

int shapeRadius(const QWidget* widget)
{
    const QVariant radius = widget == nullptr ? QVariant() : widget->property(kRadiusProperty);
    return radius.isValid() ? radius.toInt() : metric::kRadius;
}

void setOwnFocus(QWidget* widget)
{
    widget->setProperty(kOwnFocusProperty, true);
}

bool hasOwnFocus(const QWidget* widget)
{
    return number(widget, kOwnFocusProperty) != 0;
}

} // namespace sextant::ui
