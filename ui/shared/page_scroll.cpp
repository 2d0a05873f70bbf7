#include "ui/shared/page_scroll.h"

#include <QScrollArea>

namespace sextant::ui {

QScrollArea* newPageScroll(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace sextant::ui
