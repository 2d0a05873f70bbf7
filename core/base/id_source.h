#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

namespace sextant {

class Clock;

/// Makes new ids and salts. Tests pass a deterministic one.
class IdSource
{
public:
    virtual ~IdSource() = default;
    /// A new UUIDv7: sorts by the time of its making.
    virtual QUuid newId() = 0;
    /// \a count unpredictable bytes.
    virtual QByteArray newSalt(int count) = 0;
};

/// Ids from the system's random source and \a clock.
class SystemIdSource : public IdSource
{
public:
    explicit SystemIdSource(Clock& clock) : m_clock(clock) {}
    QUuid newId() override;
    QByteArray newSalt(int count) override;

private:
    Clock& m_clock;
};

/// Ids from a counter: the same at each run, for tests and golden files.
class CountingIdSource : public IdSource
{
public:
    explicit CountingIdSource(quint64 seed = 1) : m_next(seed) {}
    QUuid newId() override;
    QByteArray newSalt(int count) override;

private:
    quint64 m_next;
};

/// The id of what two people would both create for the same thing (the answer to one item): UUIDv8 of SHA-256
/// over \a kind and \a parts, so that both get the same.
QUuid derivedId(const QString& kind, const QList<QByteArray>& parts);

} // namespace sextant
