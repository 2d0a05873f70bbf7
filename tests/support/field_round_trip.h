#pragma once

#include "base/field_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <rapidcheck/catch.h>

#include <set>
#include <string>

namespace sextant::test {

/// Any text a person could type, and some that nobody would.
inline rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::u16string>(rc::gen::inRange<char16_t>(1, 0xD7FF)),
                        [](const std::u16string& text) { return QString::fromStdU16String(text); });
}

inline rc::Gen<QString> someText()
{
    return rc::gen::map(anyText(), [](const QString& text) -> QString { return u'x' + text; });
}

/// JSON as text and back, as the journal keeps it.
inline QJsonValue throughText(const QJsonValue& json)
{
    const QByteArray text = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return QJsonDocument::fromJson(text).array().at(0);
}

/// Writing every field that \a entity has into a new entity gives the same entity, and reads the same again.
template <typename Entity>
void checkRoundTrip(const Entity& entity)
{
    Entity copy;
    copy.id = entity.id;
    for (const Field<Entity>& field : EntityTraits<Entity>::fields()) {
        const QJsonValue json = throughText(field.read(entity));
        RC_ASSERT(field.write(copy, json));
        RC_ASSERT(field.read(copy) == json);
    }
    RC_ASSERT(copy == entity);
}

/// Every field reads null in a new entity, takes null to become so again, and refuses what has no sensible
/// form, leaving the entity as it was.
template <typename Entity>
bool refusesNonsense(const Entity& entity, const Field<Entity>& field)
{
    const QJsonArray nonsense{QJsonArray{QJsonArray{}},
                              QJsonArray{1},
                              QJsonArray{QJsonValue::Null},
                              QJsonObject{{QStringLiteral("kind"), 7}},
                              QJsonObject{{QStringLiteral("women"), -1}},
                              QJsonObject{{QStringLiteral("en"), QStringLiteral("half")}},
                              -1,
                              0.5e-300 - 1,
                              1e300 * -1};
    for (const QJsonValue& json : nonsense) {
        Entity copy = entity;
        if (field.write(copy, json) || !(copy == entity))
            return false;
    }
    return true;
}

template <typename Entity>
bool startsNullAndReturnsToNull(const Entity& filled, const Field<Entity>& field)
{
    Entity copy = filled;
    return field.read(Entity{}).isNull() && field.write(copy, QJsonValue::Null) && field.read(copy).isNull();
}

template <typename Entity>
bool namesAreUnique()
{
    std::set<std::string> names;
    for (const Field<Entity>& field : EntityTraits<Entity>::fields()) {
        if (!names.insert(field.name).second)
            return false;
    }
    return !names.empty();
}

} // namespace sextant::test
