#pragma once

#include "assessment/assessment.h"
#include "base/decimal.h"
#include "base/language.h"
#include "organisation/organisation.h"

#include <QJsonObject>
#include <QJsonValue>

namespace sextant::cli {

/// {"en": …, "zh": …}
QJsonObject localizedJson(const LocalizedText& text);
/// A JSON number with the decimal's shortest form.
QJsonValue decimalJson(Decimal value);
/// The profile: "id" and every field, null where nothing is stated.
QJsonObject organisationJson(const organisation::Organisation& organisation);
/// "draft", "inReview", "signed".
QString stageName(assessment::Stage stage);

} // namespace sextant::cli
