#pragma once

#include "base/language.h"
#include "journeys/hand.h"

#include <QStringList>

namespace journeys {

/// What is wrong with what shows at or below \a root: controls without a name, with a role that tells nothing
/// or that no key can focus, and words in the wrong language. A sentence for each.
QStringList faultsOf(const Node& root, sextant::Language language);

/// The words of \a text that do not belong on a screen in this language.
QStringList strangeWords(const QString& text, sextant::Language language);

/// Which enabled controls at or below \a root are not come by with Tab from one to the next, round and round,
/// or with the arrow keys among those of their group. A sentence for each.
QStringList unreachable(const Node& root, Hand& hand);

/// The entries of the rail at the left edge: one for each page.
std::vector<Node> pagesOf(const Node& root);

} // namespace journeys
