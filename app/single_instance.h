#pragma once

#include <QLockFile>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <memory>

namespace sextant::app {

/// One program per user and version: the first holds a lock and listens at a socket beside it; a later start
/// hands it what to open and ends. The system's own sockets: Qt Network would bring ten libraries, a tenth of
/// a start, for these few lines.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,      ///< nobody else runs; asked() tells what later starts want
        HandedOver, ///< the running program has taken the wish: end
        Unanswered, ///< a program runs and does not answer in time: go on without it, and say so
        Alone       ///< there is no place to meet: go on
    };

    static constexpr int kMostBytes = 8 * 1024; ///< of a wish; a path has at most 4 KiB
    static constexpr int kMostCallers = 4;      ///< at once; others wait until one is heard
    static constexpr int kPatienceMs = 2000;

    /// Meets in \a folder, which only the user may enter (the runtime folder), under \a name: user and
    /// version.
    SingleInstance(const QString& folder, const QString& name, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Becomes the first, or hands \a wish to it; waits at most \a patienceMs for an answer. Needs no
    /// application object; where there is none yet, hear() begins to listen once it is there.
    Role meet(const QString& wish, int patienceMs = kPatienceMs);

    /// From now on asked() tells what later starts want; until then they wait.
    void hear();
    QString socketPath() const { return m_socketPath; }

Q_SIGNALS:
    /// A later start by the same user wants this.
    void asked(const QString& wish);

private:
    class Caller;

    bool listen();
    void accept();
    void makeRoom();

    QString m_socketPath;
    QLockFile m_lock;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_knock;
    int m_callers = 0;
};

} // namespace sextant::app
