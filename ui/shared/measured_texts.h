#pragma once

#include "ui/shared/text_flow.h"

#include <QSize>

#include <functional>
#include <vector>

namespace sextant::ui {

/// A text as a block lays it out.
struct MeasuredText
{
    QString text;
    std::vector<TextSpan> spans;
    TextRole role = TextRole::Body;
    Language language = Language::English;
    int textSize = 100; ///< percent
    int width = 0;      ///< px
    int maxLines = 0;   ///< 0: no limit
    friend bool operator==(const MeasuredText&, const MeasuredText&) = default;
};

/// The size of \a text, by \a measure when it is not known from before: layouts ask for the same texts at the
/// same few widths again and again, and Qt shapes a text anew each time. For the window's thread.
QSize measured(const MeasuredText& text, const std::function<QSize()>& measure);

} // namespace sextant::ui
