#include "ui/shared/scroll_place.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace sextant::ui {

int scrollPlace(const QAbstractScrollArea* area)
{
    return area->verticalScrollBar()->value();
}

void restoreScrollPlace(QAbstractScrollArea* area, int place)
{
    QScrollBar* bar = area->verticalScrollBar();
    if (place <= 0 || bar->maximum() >= place) {
        bar->setValue(place);
        return;
    }
    auto* waiting = new QObject(bar);
    QObject::connect(bar, &QScrollBar::rangeChanged, waiting, [bar, waiting, place](int, int maximum) {
        if (maximum < place)
            return;
        bar->setValue(place);
        waiting->deleteLater();
    });
    QObject::connect(bar, &QScrollBar::actionTriggered, waiting, &QObject::deleteLater);
}

} // namespace sextant::ui
