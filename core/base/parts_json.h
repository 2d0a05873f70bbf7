#pragma once

#include "base/field_json.h"

#include <QJsonObject>

#include <algorithm>
#include <span>
#include <vector>

namespace sextant {

/// The parts of a value that is one field but several things, each with its name: specialised beside the
/// value type as EntityTraits is beside an entity.
///     static std::span<const Field<Declaration>> list();
template <typename Value>
struct Parts;

/// A value as a JSON object of its parts. A part that is as in a new value is left out, so that one value has
/// one form; the value of a new one has none at all. Unknown parts are refused.
template <typename Value>
struct PartsForm
{
    static QJsonValue toJson(const Value& value)
    {
        QJsonObject object;
        for (const Field<Value>& part : Parts<Value>::list())
            if (const QJsonValue json = part.read(value); !json.isNull())
                object.insert(QLatin1String(part.name), json);
        return object;
    }

    static std::optional<Value> fromJson(const QJsonValue& json)
    {
        const QJsonObject object = json.toObject();
        Value value;
        qsizetype known = 0;
        for (const Field<Value>& part : Parts<Value>::list()) {
            const auto found = object.constFind(QLatin1String(part.name));
            known += found == object.constEnd() ? 0 : 1;
            if (!part.write(value, found == object.constEnd() ? QJsonValue(QJsonValue::Null) : *found))
                return std::nullopt;
        }
        const bool isWhole = !object.isEmpty() && known == object.size() && toJson(value) == json;
        return isWhole ? std::optional(std::move(value)) : std::nullopt;
    }
};

namespace detail {

template <auto member, typename Form>
QJsonValue readRequired(const EntityOf<member>& value)
{
    return Form::toJson(value.*member);
}

template <auto member, typename Form>
bool writeRequired(EntityOf<member>& value, const QJsonValue& json)
{
    auto part = json.isNull() ? std::nullopt : Form::fromJson(json);
    if (part.has_value())
        value.*member = std::move(*part);
    return part.has_value();
}

} // namespace detail

/// A part that is always written, whatever a new value has: what was decided stays decided when the
/// proposed value changes in a later version.
template <auto member, typename Form = JsonForm<detail::TypeOf<member>>>
constexpr Field<detail::EntityOf<member>> requiredPart(const char* name)
{
    return {name, &detail::readRequired<member, Form>, &detail::writeRequired<member, Form>};
}

/// A value that may be absent, in a form that is not the usual one of its type.
template <typename Value, typename Form>
struct OptionalForm
{
    static QJsonValue toJson(const std::optional<Value>& value)
    {
        return value.has_value() ? Form::toJson(*value) : QJsonValue(QJsonValue::Null);
    }
    static std::optional<std::optional<Value>> fromJson(const QJsonValue& json)
    {
        auto value = Form::fromJson(json);
        if (!value.has_value())
            return std::nullopt;
        return std::optional<std::optional<Value>>(std::in_place, std::move(value));
    }
};

/// Whole numbers from \a least to \a most.
template <int least, int most>
struct RangeForm
{
    static QJsonValue toJson(int value) { return value; }
    static std::optional<int> fromJson(const QJsonValue& json)
    {
        const auto value = JsonForm<int>::fromJson(json);
        return value.has_value() && *value >= least && *value <= most ? value : std::nullopt;
    }
};

/// A list in its order; an empty one is "as in a new entity", never [].
template <typename Value, typename Form = JsonForm<Value>>
struct ListForm
{
    static QJsonValue toJson(const std::vector<Value>& values)
    {
        QJsonArray array;
        for (const Value& value : values)
            array.append(Form::toJson(value));
        return array;
    }

    static std::optional<std::vector<Value>> fromJson(const QJsonValue& json)
    {
        const QJsonArray array = json.toArray();
        std::vector<Value> values;
        values.reserve(static_cast<size_t>(array.size()));
        for (const QJsonValue& entry : array) {
            auto value = Form::fromJson(entry);
            if (!value.has_value())
                return std::nullopt;
            values.push_back(std::move(*value));
        }
        return values.empty() ? std::nullopt : std::optional(std::move(values));
    }
};

/// A set: the order of adding means nothing and must not make a conflict. Sorted, each once.
template <typename Value, typename Form = JsonForm<Value>>
struct SetForm
{
    static QJsonValue toJson(const std::vector<Value>& values)
    {
        return ListForm<Value, Form>::toJson(values);
    }

    static std::optional<std::vector<Value>> fromJson(const QJsonValue& json)
    {
        auto values = ListForm<Value, Form>::fromJson(json);
        if (!values.has_value())
            return std::nullopt;
        std::sort(values->begin(), values->end());
        values->erase(std::unique(values->begin(), values->end()), values->end());
        return values;
    }
};

} // namespace sextant
