#include "store/detail/storage_thread.h"

#include <algorithm>
#include <utility>

namespace sextant::store {

namespace {

constexpr std::chrono::milliseconds kFirstPause{500};
constexpr std::chrono::milliseconds kLongestPause{15'000};
/// More in one transaction would make the first of them wait for the last.
constexpr size_t kLargestBatch = 256;

} // namespace

StorageThread::StorageThread(StorageThreadHooks hooks)
    : m_hooks(std::move(hooks))
    , m_thread([this] { loop(); })
{}

StorageThread::~StorageThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_retryNow = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StorageThread::post(QueuedWrite write)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(write));
        ++m_posted;
    }
    m_wake.notify_one();
}

Result<> StorageThread::flush()
{
    std::unique_lock lock(m_mutex);
    const quint64 target = m_posted;
    const quint64 before = m_attempts;
    m_retryNow = true;
    m_wake.notify_one();
    m_finished.wait(lock,
                    [&] { return m_written >= target || (m_lastFailed > before && m_stall.has_value()); });
    if (m_written >= target)
        return {};
    return tl::make_unexpected(*m_stall);
}

void StorageThread::run(const std::function<void()>& job)
{
    std::unique_lock lock(m_mutex);
    Call call{&job, m_posted};
    m_calls.push_back(&call);
    m_wake.notify_one();
    m_finished.wait(lock, [&] { return call.done; });
}

std::vector<const QueuedWrite*> StorageThread::waiting()
{
    const std::lock_guard lock(m_mutex);
    std::vector<const QueuedWrite*> writes;
    for (const QueuedWrite& write : m_queue)
        writes.push_back(&write);
    return writes;
}

bool StorageThread::hasReadyCall() const
{
    return !m_calls.empty() && (m_calls.front()->after <= m_written || m_stall.has_value());
}

bool StorageThread::shouldAttempt() const
{
    return !m_queue.empty() &&
           (!m_stall.has_value() || m_retryNow || std::chrono::steady_clock::now() >= m_retryAt);
}

void StorageThread::loop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (hasReadyCall())
            runCall(lock);
        else if (shouldAttempt())
            attempt(lock);
        else if (m_upkeepDue)
            keepUp(lock);
        else if (m_stopping)
            return;
        else
            waitForWork(lock);
    }
}

void StorageThread::waitForWork(std::unique_lock<std::mutex>& lock)
{
    m_retryNow = false; // nothing waits
    if (m_queue.empty())
        m_wake.wait(lock);
    else
        m_wake.wait_until(lock, m_retryAt);
}

void StorageThread::runCall(std::unique_lock<std::mutex>& lock)
{
    Call* call = m_calls.front();
    m_calls.pop_front();
    lock.unlock();
    (*call->job)();
    lock.lock();
    call->done = true;
    m_finished.notify_all();
}

void StorageThread::attempt(std::unique_lock<std::mutex>& lock)
{
    const quint64 number = ++m_attempts;
    const size_t count = std::min(m_queue.size(), kLargestBatch);
    m_retryNow = false;
    std::optional<Error> error;
    // Only this thread takes from the queue, and a deque keeps its elements in place while others append.
    std::vector<QueuedWrite*> batch;
    for (size_t i = 0; i < count; ++i)
        batch.push_back(&m_queue[i]);
    lock.unlock();
    try {
        m_hooks.transact([&batch] {
            for (QueuedWrite* write : batch)
                write->perform();
        });
    } catch (...) {
        error = m_hooks.currentError();
    }
    lock.lock();
    if (!error.has_value()) {
        succeed(count, lock);
        return;
    }
    m_lastFailed = number;
    stall(*error, lock);
}

void StorageThread::succeed(size_t count, std::unique_lock<std::mutex>& lock)
{
    std::vector<journal::GroupId> groups;
    for (size_t i = 0; i < count; ++i) {
        if (m_queue.front().group.has_value())
            groups.push_back(*m_queue.front().group);
        m_queue.pop_front();
    }
    // A stall ends with an announcement even when what had stalled was no group.
    if (groups.empty() && m_stall.has_value())
        groups.push_back(m_lastCommitted.value_or(journal::GroupId{}));
    if (!groups.empty())
        m_lastCommitted = groups.back();
    m_stall.reset();
    m_pause = std::chrono::milliseconds(0);

    lock.unlock();
    for (const journal::GroupId& group : groups)
        m_hooks.committed(group);
    lock.lock();
    m_written += count;
    m_upkeepDue = true;
    m_finished.notify_all();
}

void StorageThread::keepUp(std::unique_lock<std::mutex>& lock)
{
    lock.unlock();
    const bool more = m_hooks.upkeep();
    lock.lock();
    m_upkeepDue = more && !m_stopping; // one piece at the end: nobody waits for more
}

void StorageThread::stall(const Error& error, std::unique_lock<std::mutex>& lock)
{
    m_stall = error;
    m_pause = m_pause.count() == 0 ? kFirstPause : std::min(m_pause * 2, kLongestPause);
    m_retryAt = std::chrono::steady_clock::now() + m_pause;
    lock.unlock();
    m_hooks.stalled(error);
    lock.lock();
    m_finished.notify_all();
}

} // namespace sextant::store
