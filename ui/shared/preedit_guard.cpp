#include "ui/shared/preedit_guard.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QWidget>

namespace sextant::ui {

PreeditGuard::PreeditGuard(QWidget* field)
    : QObject(field)
    , m_field(field)
{
    field->installEventFilter(this);
}

void PreeditGuard::commit()
{
    if (!isOpen())
        return;
    QGuiApplication::inputMethod()->commit();
    if (!isOpen())
        return;
    QInputMethodEvent event;
    event.setCommitString(m_preedit);
    QCoreApplication::sendEvent(m_field, &event);
}

bool PreeditGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::InputMethod)
        m_preedit = static_cast<QInputMethodEvent*>(event)->preeditString();
    // Before the field itself hears of it: some take their text when they are left.
    if (watched == m_field && event->type() == QEvent::FocusOut)
        commit();
    return QObject::eventFilter(watched, event);
}

} // namespace sextant::ui
