#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace sextant::framework::detail {

/// The little of CBOR (RFC 8949) that compiled packs use, in its deterministic form: whole numbers, texts,
/// byte strings, arrays, maps, truth values and null, all of definite length. Qt's QCborStreamReader would
/// do; reading a pack with it takes several times as long, and packs are read at start.
class CborWriter
{
public:
    void number(qint64 value);
    void text(const QString& value) { utf8(value.toUtf8()); }
    void utf8(QByteArrayView value);
    void bytes(QByteArrayView value);
    void array(qsizetype count) { head(4, static_cast<quint64>(count)); }
    void map(qsizetype count) { head(5, static_cast<quint64>(count)); }
    void boolean(bool value) { m_bytes.append(value ? '\xF5' : '\xF4'); }
    void null() { m_bytes.append('\xF6'); }
    QByteArray take() { return std::move(m_bytes); }

private:
    void head(int major, quint64 value);

    QByteArray m_bytes;
};

/// Reads what CborWriter writes. After the first thing that is not as asked for, hasFailed() is true and
/// every read gives an empty value.
class CborReader
{
public:
    explicit CborReader(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    qint64 number();
    QString text() { return QString::fromUtf8(string(3)); }
    QByteArray bytes() { return string(2).toByteArray(); }
    /// The number of elements that follow.
    quint64 array() { return head(4); }
    /// The number of pairs that follow.
    quint64 map() { return head(5); }
    bool boolean();
    /// Consumes a null when one is next.
    bool isNull();
    /// Consumes the text \a key; anything else fails.
    void expect(QByteArrayView key);
    void fail()
    {
        m_failed = true;
        m_rest = {};
    }
    bool hasFailed() const { return m_failed; }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    quint64 head(int major);
    QByteArrayView string(int major);

    QByteArrayView m_rest;
    bool m_failed = false;
};

} // namespace sextant::framework::detail
