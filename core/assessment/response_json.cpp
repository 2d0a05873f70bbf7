#include "assessment/response_json.h"

#include "base/field_json.h"
#include "base/hashing.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sextant::assessment {

namespace {

QJsonObject tagged(const QString& kind, const QString& key, const QJsonValue& content)
{
    return {{QStringLiteral("kind"), kind}, {key, content}};
}

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const ChosenOptions& chosen) const
    {
        QJsonArray ids;
        for (const framework::OptionId& id : chosen.options)
            ids.append(id.text);
        return tagged(u"options"_qs, u"options"_qs, ids);
    }
    QJsonValue operator()(Decimal number) const
    {
        return tagged(u"number"_qs, u"number"_qs, JsonForm<Decimal>::toJson(number));
    }
    QJsonValue operator()(const QDate& date) const
    {
        return tagged(u"date"_qs, u"date"_qs, JsonForm<QDate>::toJson(date));
    }
    QJsonValue operator()(const QString& text) const { return tagged(u"text"_qs, u"text"_qs, text); }
    QJsonValue operator()(const NotApplicable& notApplicable) const
    {
        return tagged(u"notApplicable"_qs, u"reason"_qs, notApplicable.reason);
    }
};

std::optional<Response> optionsFromJson(const QJsonValue& json)
{
    const auto ids = JsonForm<QStringList>::fromJson(json);
    if (!ids.has_value() || ids->isEmpty())
        return std::nullopt;
    ChosenOptions chosen;
    for (const QString& id : *ids) {
        const framework::OptionId option{id};
        const bool again =
            std::find(chosen.options.begin(), chosen.options.end(), option) != chosen.options.end();
        if (option.isNull() || again)
            return std::nullopt;
        chosen.options.push_back(option);
    }
    return chosen;
}

template <typename T>
std::optional<Response> plainFromJson(const QJsonValue& json)
{
    const auto value = JsonForm<T>::fromJson(json);
    return value.has_value() ? std::optional<Response>(*value) : std::nullopt;
}

std::optional<Response> fromObject(const QJsonObject& object)
{
    const QString kind = object.value(u"kind").toString();
    if (kind == u"options")
        return optionsFromJson(object.value(u"options"));
    if (kind == u"number")
        return plainFromJson<Decimal>(object.value(u"number"));
    if (kind == u"date")
        return plainFromJson<QDate>(object.value(u"date"));
    if (kind == u"text" && !object.value(u"text").toString().isEmpty())
        return object.value(u"text").toString();
    if (kind == u"notApplicable" && !object.value(u"reason").toString().trimmed().isEmpty())
        return NotApplicable{object.value(u"reason").toString()};
    return std::nullopt;
}

} // namespace

QJsonValue responseToJson(const Response& response)
{
    return std::visit(ToJson{}, response);
}

std::optional<Response> responseFromJson(const QJsonValue& json)
{
    if (json.isNull())
        return Response{};
    const auto response = json.isObject() ? fromObject(json.toObject()) : std::nullopt;
    return response.has_value() && responseToJson(*response) == json ? response : std::nullopt;
}

QByteArray responseDigest(const Response& response)
{
    const QJsonObject stored{{QStringLiteral("response"), responseToJson(response)}};
    return sha256(QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

bool isReviewed(const Answer& answer)
{
    return answer.review.has_value() && answer.review->responseDigest == responseDigest(answer.response);
}

} // namespace sextant::assessment
