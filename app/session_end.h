#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace sextant::app {

/// Hears the system ask the program to end (SIGTERM, SIGINT, SIGHUP) and says so where Qt can work. One per
/// process.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    explicit SessionEnd(QObject* parent = nullptr);
    ~SessionEnd() override;

Q_SIGNALS:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_heard;
};

} // namespace sextant::app
