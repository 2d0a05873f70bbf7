#include "cli/json_forms.h"

namespace sextant::cli {

QJsonObject localizedJson(const LocalizedText& text)
{
    return {{QStringLiteral("en"), text.en}, {QStringLiteral("zh"), text.zh}};
}

QJsonValue decimalJson(Decimal value)
{
    return value.toDouble();
}

QJsonObject organisationJson(const organisation::Organisation& organisation)
{
    QJsonObject json{{QStringLiteral("id"), organisation.id.toString()}};
    for (const auto& field : EntityTraits<organisation::Organisation>::fields())
        json.insert(QString::fromLatin1(field.name), field.read(organisation));
    json.insert(QStringLiteral("demo"), organisation.demo);
    return json;
}

QString stageName(assessment::Stage stage)
{
    switch (stage) {
    case assessment::Stage::Draft:
        return QStringLiteral("draft");
    case assessment::Stage::InReview:
        return QStringLiteral("inReview");
    case assessment::Stage::Signed:
        return QStringLiteral("signed");
    }
    return {};
}

} // namespace sextant::cli
