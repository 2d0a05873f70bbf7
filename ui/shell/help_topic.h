#pragma once

#include "ui/shared/page.h"

#include <vector>

namespace sextant::ui {

/// What F1 tells: about the page in front, and about the keys.
struct HelpTopic
{
    QString title; ///< of the page
    QString text;  ///< what it is for; may be empty
    std::vector<KeyHint> here;
    std::vector<KeyHint> everywhere;
};

/// Of \a page (may be nullptr) in \a window, whose actions with words and keys work everywhere; \a pageCount
/// pages can be gone to.
HelpTopic helpTopic(Page* page, const QWidget& window, int pageCount);

} // namespace sextant::ui
