#include "report/report_template.h"

#include "base/field_json.h"

#include <QJsonDocument>

#include <array>

namespace sextant::report {

namespace {

struct ObjectForm
{
    static QJsonValue toJson(const QJsonObject& object) { return object; }
    static std::optional<QJsonObject> fromJson(const QJsonValue& json)
    {
        const QJsonObject object = json.toObject();
        const bool fits = !object.isEmpty() &&
                          QJsonDocument(object).toJson(QJsonDocument::Compact).size() <= kLargestTemplate;
        return fits ? std::optional(object) : std::nullopt;
    }
};

} // namespace

Result<Choices> choicesOf(const ReportTemplate& kept)
{
    return choicesFrom(kept.choices);
}

} // namespace sextant::report

namespace sextant {

std::span<const Field<report::ReportTemplate>> EntityTraits<report::ReportTemplate>::fields()
{
    using report::ReportTemplate;
    static constexpr std::array list{memberField<&ReportTemplate::name>("name"),
                                     memberField<&ReportTemplate::choices, report::ObjectForm>("choices")};
    return list;
}

} // namespace sextant
