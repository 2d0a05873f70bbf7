#include "ui/findings/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace sextant::ui {

IdleLock::IdleLock(int afterMs, QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(afterMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
}

void IdleLock::start()
{
    if (m_timer.isActive())
        return;
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sextant::ui
