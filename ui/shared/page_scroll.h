#pragma once

class QScrollArea;
class QWidget;

namespace sextant::ui {

/// \a content in the scroll area of a page or pane: without a frame, as wide as its place. What Tab reaches
/// comes into view. Without a parent: hand it to a layout.
QScrollArea* newPageScroll(QWidget* content);

} // namespace sextant::ui
