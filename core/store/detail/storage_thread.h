#pragma once

#include "base/error.h"
#include "journal/change.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace sextant::store {

/// One write that waits for its turn: `perform` runs inside a transaction, perhaps together with others, and
/// again after each failed attempt. It throws what went wrong.
struct QueuedWrite
{
    std::function<void()> perform;
    std::optional<journal::GroupId> group; ///< whom to announce once it is on disk
};

struct StorageThreadHooks
{
    /// Runs \a work in one durable transaction; throws when it failed and was rolled back.
    std::function<void(const std::function<void()>& work)> transact;
    std::function<Error()> currentError; ///< the exception being handled, as an Error
    std::function<void(journal::GroupId)> committed;
    std::function<void(const Error&)> stalled;
    std::function<bool()>
        upkeep; ///< one small piece of other work when nothing waits; true when there is more
};

/// The only thread that touches the file once it is open. Writes keep their order, and none is ever dropped:
/// when an attempt fails, the same writes are tried again after a pause, or at once by flush().
class StorageThread
{
public:
    explicit StorageThread(StorageThreadHooks hooks);
    /// Tries what still waits a last time, then ends.
    ~StorageThread();
    StorageThread(const StorageThread&) = delete;
    StorageThread& operator=(const StorageThread&) = delete;

    /// Queues; returns at once.
    void post(QueuedWrite write);
    /// Waits until everything posted so far is on disk, or an attempt begun after this call has failed.
    [[nodiscard]] Result<> flush();
    /// Runs \a job on the storage thread after the writes posted so far (or while these stall), and waits for
    /// it. \a job must not throw.
    void run(const std::function<void()>& job);
    /// What waits for the disk, in order. From within a job only: while it runs, none of these goes away.
    std::vector<const QueuedWrite*> waiting();

private:
    struct Call
    {
        const std::function<void()>* job;
        quint64 after; ///< how many writes must be done before
        bool done = false;
    };

    void loop();
    bool hasReadyCall() const;
    bool shouldAttempt() const;
    void runCall(std::unique_lock<std::mutex>& lock);
    void attempt(std::unique_lock<std::mutex>& lock);
    void succeed(size_t count, std::unique_lock<std::mutex>& lock);
    void stall(const Error& error, std::unique_lock<std::mutex>& lock);
    void keepUp(std::unique_lock<std::mutex>& lock);
    void waitForWork(std::unique_lock<std::mutex>& lock);

    StorageThreadHooks m_hooks;
    std::mutex m_mutex;
    std::condition_variable m_wake;     ///< the thread: there is something to do
    std::condition_variable m_finished; ///< those who wait for it
    std::deque<QueuedWrite> m_queue;
    std::deque<Call*> m_calls;
    quint64 m_posted = 0;
    quint64 m_written = 0;
    quint64 m_attempts = 0;   ///< begun
    quint64 m_lastFailed = 0; ///< number of the attempt that failed last
    std::optional<Error> m_stall;
    bool m_retryNow = false;
    bool m_stopping = false;
    bool m_upkeepDue = false;
    std::chrono::milliseconds m_pause{0};
    std::chrono::steady_clock::time_point m_retryAt;
    std::optional<journal::GroupId> m_lastCommitted;
    std::thread m_thread;
};

} // namespace sextant::store
