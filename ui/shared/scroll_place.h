#pragma once

class QAbstractScrollArea;

namespace sextant::ui {

/// How far \a area is scrolled down, to be kept; 0: at its beginning.
int scrollPlace(const QAbstractScrollArea* area);
/// Brings \a area back there as soon as its content is long enough, unless somebody scrolls before.
void restoreScrollPlace(QAbstractScrollArea* area, int place);

} // namespace sextant::ui
