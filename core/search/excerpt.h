#pragma once

#include "search/fold.h"

#include <vector>

namespace sextant::search {

/// A piece of a text around what was found in it, on one line.
struct Excerpt
{
    QString text; ///< tabs and line ends as spaces; "…" where something was left out
    std::vector<Span> spans;
    friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

/// The piece of \a text that shows the first of \a spans (in order, inside the text) with at most \a before
/// units in front of it, at most \a length units in all without the ellipses; begun at a word where one
/// begins, and never in the middle of a character. Without spans: the beginning.
Excerpt excerpt(const QString& text, const std::vector<Span>& spans, int before, int length);

} // namespace sextant::search
