#pragma once

#include "base/field_list.h"
#include "base/id.h"
#include "report/choices.h"

#include <QJsonObject>
#include <QString>

#include <span>

namespace sextant::report {

using ReportTemplateId = Id<struct ReportTemplateTag>;

/// What was chosen of a report, kept under a name.
struct ReportTemplate
{
    ReportTemplateId id;
    QString name;
    /// As of toJson(Choices). Kept as it is, even when this version cannot read it: choicesOf() says so then.
    QJsonObject choices;
    friend bool operator==(const ReportTemplate&, const ReportTemplate&) = default;
};

/// No template is larger than this as JSON, in bytes.
inline constexpr qsizetype kLargestTemplate = 65'536;

/// Errors: those of choicesFrom(), as for a template that a newer program made.
[[nodiscard]] Result<Choices> choicesOf(const ReportTemplate& kept);

} // namespace sextant::report

namespace sextant {

template <>
struct EntityTraits<report::ReportTemplate>
{
    static constexpr const char* kind = "report_template";
    static std::span<const Field<report::ReportTemplate>> fields();
};

} // namespace sextant
