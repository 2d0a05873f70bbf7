#pragma once

#include "search/excerpt.h"
#include "ui/theme/theme.h"

class QPainter;

namespace sextant::ui {

/// One line of plain text with its marks in bold. What has no room ends in an ellipsis; marks stay marked.
class MarkedLine
{
public:
    /// \a width in px.
    MarkedLine(const Theme& theme, const search::Excerpt& line, TextRole role, int width);

    /// In px, rounded up; not wider than asked for.
    int width() const { return m_width; }
    /// In the vertical middle of \a rect, from its left edge; marks in \a mark.
    void paint(QPainter& painter, const QRect& rect, const QColor& color, const QColor& mark) const;

private:
    search::Excerpt m_line;
    QFont m_font;
    int m_width = 0;
};

} // namespace sextant::ui
