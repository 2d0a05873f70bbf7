#pragma once

#include <QString>

class QWidget;

namespace sextant::ui {

/// Tells Qt how the painted controls of ui/shared look to a screen reader. Called by their constructors; the
/// first call counts.
void installAccessibility();

/// \a text as a tooltip that shows it letter by letter: Qt would read a tooltip that looks like markup as
/// markup.
QString plainToolTip(const QString& text);

/// Gives \a widget that tooltip, and the bare text as its description: a screen reader would read the markup of
/// the tooltip otherwise.
void setPlainToolTip(QWidget& widget, const QString& text);

} // namespace sextant::ui
