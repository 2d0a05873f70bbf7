#pragma once

#include "base/decimal.h"
#include "base/field_list.h"
#include "base/id.h"
#include "base/language.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace sextant {

/// How a value of type T is written in JSON. `fromJson` never sees null and gives nullopt when the form is
/// wrong; what it accepts, `toJson` writes back unchanged.
template <typename T>
struct JsonForm;

template <>
struct JsonForm<QString>
{
    static QJsonValue toJson(const QString& text);
    static std::optional<QString> fromJson(const QJsonValue& json);
};

template <>
struct JsonForm<bool>
{
    static QJsonValue toJson(bool value);
    static std::optional<bool> fromJson(const QJsonValue& json);
};

/// Whole numbers of 0 and more.
template <>
struct JsonForm<int>
{
    static QJsonValue toJson(int value);
    static std::optional<int> fromJson(const QJsonValue& json);
};

/// Whole numbers of 0 and more.
template <>
struct JsonForm<qint64>
{
    static QJsonValue toJson(qint64 value);
    static std::optional<qint64> fromJson(const QJsonValue& json);
};

/// Finite numbers of 0 and more.
template <>
struct JsonForm<double>
{
    static QJsonValue toJson(double value);
    static std::optional<double> fromJson(const QJsonValue& json);
};

/// As text, because four decimals have no exact binary form.
template <>
struct JsonForm<Decimal>
{
    static QJsonValue toJson(Decimal value);
    static std::optional<Decimal> fromJson(const QJsonValue& json);
};

/// "2025-03-09".
template <>
struct JsonForm<QDate>
{
    static QJsonValue toJson(const QDate& date);
    static std::optional<QDate> fromJson(const QJsonValue& json);
};

/// UTC with milliseconds: "2025-03-09T08:15:30.250Z".
template <>
struct JsonForm<QDateTime>
{
    static QJsonValue toJson(const QDateTime& time);
    static std::optional<QDateTime> fromJson(const QJsonValue& json);
};

/// Digests: lower-case hexadecimal digits.
template <>
struct JsonForm<QByteArray>
{
    static QJsonValue toJson(const QByteArray& bytes);
    static std::optional<QByteArray> fromJson(const QJsonValue& json);
};

/// {"en": …, "zh": …}, both there.
template <>
struct JsonForm<LocalizedText>
{
    static QJsonValue toJson(const LocalizedText& text);
    static std::optional<LocalizedText> fromJson(const QJsonValue& json);
};

template <>
struct JsonForm<QStringList>
{
    static QJsonValue toJson(const QStringList& texts);
    static std::optional<QStringList> fromJson(const QJsonValue& json);
};

template <typename Tag>
struct JsonForm<Id<Tag>>
{
    static QJsonValue toJson(const Id<Tag>& id) { return id.toString(); }
    static std::optional<Id<Tag>> fromJson(const QJsonValue& json)
    {
        const auto id = Id<Tag>::fromString(json.toString());
        return !id.isNull() && id.toString() == json.toString() ? std::optional(id) : std::nullopt;
    }
};

template <typename Tag>
struct JsonForm<Name<Tag>>
{
    static QJsonValue toJson(const Name<Tag>& name) { return name.text; }
    static std::optional<Name<Tag>> fromJson(const QJsonValue& json)
    {
        return json.toString().isEmpty() ? std::nullopt : std::optional(Name<Tag>{json.toString()});
    }
};

template <typename T>
struct JsonForm<std::optional<T>>
{
    static QJsonValue toJson(const std::optional<T>& value)
    {
        return value.has_value() ? JsonForm<T>::toJson(*value) : QJsonValue(QJsonValue::Null);
    }
    static std::optional<std::optional<T>> fromJson(const QJsonValue& json)
    {
        const auto value = JsonForm<T>::fromJson(json);
        if (!value.has_value())
            return std::nullopt;
        return std::optional<std::optional<T>>(std::in_place, value);
    }
};

/// An enumeration whose enumerators 0, 1, 2, … are written as the texts of \a names.
template <typename Enum, const auto& names>
struct EnumForm
{
    static QJsonValue toJson(Enum value) { return QString::fromLatin1(names.at(static_cast<size_t>(value))); }
    static std::optional<Enum> fromJson(const QJsonValue& json)
    {
        for (size_t i = 0; i < names.size(); ++i) {
            if (json.isString() && json.toString() == QLatin1String(names[i]))
                return static_cast<Enum>(i);
        }
        return std::nullopt;
    }
};

namespace detail {

template <typename Member>
struct MemberTraits;
template <typename Class, typename Value>
struct MemberTraits<Value Class::*>
{
    using Entity = Class;
    using Type = Value;
};

template <auto member>
using EntityOf = typename MemberTraits<decltype(member)>::Entity;
template <auto member>
using TypeOf = typename MemberTraits<decltype(member)>::Type;

template <auto member, typename Form>
QJsonValue readMember(const EntityOf<member>& entity)
{
    static const TypeOf<member> initial = EntityOf<member>{}.*member;
    return entity.*member == initial ? QJsonValue(QJsonValue::Null) : Form::toJson(entity.*member);
}

template <auto member, typename Form>
bool writeMember(EntityOf<member>& entity, const QJsonValue& json)
{
    if (json.isNull()) {
        entity.*member = EntityOf<member>{}.*member;
        return true;
    }
    auto value = Form::fromJson(json);
    if (!value.has_value())
        return false;
    entity.*member = std::move(*value);
    return true;
}

} // namespace detail

/// The field \a name of an entity that is its struct member \a member. It reads as null when the member is as
/// in a new entity, so that one state has one JSON value.
template <auto member, typename Form = JsonForm<detail::TypeOf<member>>>
constexpr Field<detail::EntityOf<member>> memberField(const char* name)
{
    return {name, &detail::readMember<member, Form>, &detail::writeMember<member, Form>};
}

} // namespace sextant
