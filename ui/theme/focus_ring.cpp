#include "ui/theme/focus_ring.h"

#include "ui/theme/control_kind.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>

namespace sextant::ui {

FocusRing::FocusRing(QApplication& application, QObject* parent)
    : QObject(parent)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget* widget)
{
    if (widget == nullptr || !wantsFocusRing(widget)) {
        if (m_frame != nullptr)
            m_frame->setWidget(nullptr);
        return;
    }
    if (m_frame == nullptr)
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

bool wantsFocusRing(const QWidget* widget)
{
    return !widget->isWindow() && !hasOwnFocus(widget) && qobject_cast<const QLineEdit*>(widget) == nullptr &&
           qobject_cast<const QAbstractSpinBox*>(widget) == nullptr &&
           qobject_cast<const QAbstractScrollArea*>(widget) == nullptr;
}

} // namespace sextant::ui
