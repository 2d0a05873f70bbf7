#pragma once

#include <QObject>
#include <QTimer>

namespace sextant::ui {

/// Tells when nobody has touched keys, mouse or screen for a while. Watches only between start() and stop().
class IdleLock : public QObject
{
    Q_OBJECT

public:
    IdleLock(int afterMs, QObject* parent);

    void start();
    void stop();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
};

} // namespace sextant::ui
