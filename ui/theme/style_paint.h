#pragma once

#include "ui/theme/control_kind.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QStyleOption>

class QPainter;
class QWidget;

/// The paints of Style, one function for each part that it draws itself.
namespace sextant::ui::detail {

// style_buttons.cpp
void paintPushButton(const Theme& theme, const QStyleOption& option, QPainter& painter,
                     const QWidget* widget);
void paintPushButtonLabel(const Theme& theme, const QStyleOptionButton& option, QPainter& painter,
                          const QWidget* widget);
void paintToolButton(const Theme& theme, const QStyleOption& option, QPainter& painter);
void paintCheck(const Theme& theme, const QStyleOption& option, QPainter& painter);
void paintRadio(const Theme& theme, const QStyleOption& option, QPainter& painter);
void paintFocusFrame(const Theme& theme, const QStyleOption& option, QPainter& painter,
                     const QWidget* widget);

// style_fields.cpp
void paintField(const Theme& theme, const QStyleOption& option, QPainter& painter, const QWidget* widget);
void paintFrame(const Theme& theme, const QStyleOption& option, QPainter& painter, const QWidget* widget);
void paintComboBox(const Theme& theme, const QStyleOptionComboBox& option, QPainter& painter,
                   const QWidget* widget);
void paintSpinBox(const Theme& theme, const QStyleOptionSpinBox& option, QPainter& painter,
                  const QWidget* widget);
QRect comboBoxPart(const Theme& theme, const QStyleOptionComboBox& option, QStyle::SubControl part);
QRect spinBoxPart(const Theme& theme, const QStyleOptionSpinBox& option, QStyle::SubControl part);

// style_bars.cpp
void paintProgress(const Theme& theme, const QStyleOptionProgressBar& option, QPainter& painter);
void paintScrollBar(const Theme& theme, const QStyleOptionSlider& option, QPainter& painter,
                    const QWidget* widget);
QRect scrollBarPart(const Theme& theme, const QStyleOptionSlider& option, QStyle::SubControl part);
void paintTab(const Theme& theme, const QStyleOptionTab& option, QPainter& painter);
void paintTabLabel(const Theme& theme, const QStyleOptionTab& option, QPainter& painter);
void paintSplitter(const Theme& theme, const QStyleOption& option, QPainter& painter);

// style_views.cpp
void paintItemPanel(const Theme& theme, const QStyleOptionViewItem& option, QPainter& painter, bool wholeRow);
void paintItemFocus(const Theme& theme, const QStyleOption& option, QPainter& painter);
void paintBranch(const Theme& theme, const QStyleOption& option, QPainter& painter);
void paintHeaderSection(const Theme& theme, const QStyleOption& option, QPainter& painter);
void paintHeaderLabel(const Theme& theme, const QStyleOptionHeader& option, QPainter& painter);
void paintMenuItem(const Theme& theme, const QStyleOptionMenuItem& option, QPainter& painter);
QSize menuItemSize(const Theme& theme, const QStyleOptionMenuItem& option);

} // namespace sextant::ui::detail
