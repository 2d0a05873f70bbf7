#include "base/field_json.h"

#include <QJsonObject>

#include <cmath>
#include <limits>

namespace sextant {

QJsonValue JsonForm<QString>::toJson(const QString& text)
{
    return text;
}

std::optional<QString> JsonForm<QString>::fromJson(const QJsonValue& json)
{
    return json.isString() ? std::optional(json.toString()) : std::nullopt;
}

QJsonValue JsonForm<bool>::toJson(bool value)
{
    return value;
}

std::optional<bool> JsonForm<bool>::fromJson(const QJsonValue& json)
{
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

QJsonValue JsonForm<int>::toJson(int value)
{
    return value;
}

std::optional<int> JsonForm<int>::fromJson(const QJsonValue& json)
{
    const auto wide = JsonForm<qint64>::fromJson(json);
    if (!wide.has_value() || *wide > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*wide);
}

QJsonValue JsonForm<qint64>::toJson(qint64 value)
{
    return value;
}

std::optional<qint64> JsonForm<qint64>::fromJson(const QJsonValue& json)
{
    // toInteger() gives the default for what is not a whole number.
    const qint64 value = json.isDouble() ? json.toInteger(-1) : -1;
    return value >= 0 ? std::optional(value) : std::nullopt;
}

QJsonValue JsonForm<double>::toJson(double value)
{
    return value;
}

std::optional<double> JsonForm<double>::fromJson(const QJsonValue& json)
{
    const double value = json.toDouble(-1);
    return std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

QJsonValue JsonForm<Decimal>::toJson(Decimal value)
{
    return value.toString();
}

std::optional<Decimal> JsonForm<Decimal>::fromJson(const QJsonValue& json)
{
    const auto value = Decimal::parse(json.toString());
    return value.has_value() && value->toString() == json.toString() ? value : std::nullopt;
}

QJsonValue JsonForm<QDate>::toJson(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

std::optional<QDate> JsonForm<QDate>::fromJson(const QJsonValue& json)
{
    const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == json.toString() ? std::optional(date)
                                                                           : std::nullopt;
}

QJsonValue JsonForm<QDateTime>::toJson(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDateTime> JsonForm<QDateTime>::fromJson(const QJsonValue& json)
{
    const QString text = json.toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool exact =
        time.isValid() && time.timeSpec() == Qt::UTC && time.toString(Qt::ISODateWithMs) == text;
    return exact ? std::optional(time) : std::nullopt;
}

QJsonValue JsonForm<QByteArray>::toJson(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

std::optional<QByteArray> JsonForm<QByteArray>::fromJson(const QJsonValue& json)
{
    const QByteArray bytes = QByteArray::fromHex(json.toString().toLatin1());
    return !bytes.isEmpty() && toJson(bytes) == json ? std::optional(bytes) : std::nullopt;
}

QJsonValue JsonForm<LocalizedText>::toJson(const LocalizedText& text)
{
    return QJsonObject{{QStringLiteral("en"), text.en}, {QStringLiteral("zh"), text.zh}};
}

std::optional<LocalizedText> JsonForm<LocalizedText>::fromJson(const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    const LocalizedText text{object.value(u"en").toString(), object.value(u"zh").toString()};
    return toJson(text) == json ? std::optional(text) : std::nullopt;
}

QJsonValue JsonForm<QStringList>::toJson(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

std::optional<QStringList> JsonForm<QStringList>::fromJson(const QJsonValue& json)
{
    if (!json.isArray())
        return std::nullopt;
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue& entry : array) {
        if (!entry.isString())
            return std::nullopt;
        texts.append(entry.toString());
    }
    return texts;
}

} // namespace sextant
