#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>

namespace sextant {

/// Identity of something that lives in a workspace file: a UUID with a type.
template <typename Tag>
struct Id
{
    QUuid uuid;

    bool isNull() const { return uuid.isNull(); }
    QString toString() const { return uuid.toString(QUuid::WithoutBraces); }
    /// Null when \a text is not a UUID.
    static Id fromString(const QString& text) { return Id{QUuid::fromString(text)}; }

    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.uuid < b.uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.uuid, seed); }
};

/// Identity of something that content declares: a readable text that never changes ("finance.segregation").
template <typename Tag>
struct Name
{
    QString text;

    bool isNull() const { return text.isEmpty(); }
    friend bool operator==(const Name&, const Name&) = default;
    friend bool operator<(const Name& a, const Name& b) { return a.text < b.text; }
    friend size_t qHash(const Name& name, size_t seed = 0) { return ::qHash(name.text, seed); }
};

} // namespace sextant
