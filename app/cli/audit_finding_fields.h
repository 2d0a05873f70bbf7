#pragma once

#include "cli/audit_access.h"

namespace CLI {
class App;
}

namespace sextant::cli {

/// What the options of `audit finding add` and `set` say; nullopt: leave it, empty: clear it.
struct FindingFields
{
    using Text = std::optional<QString>;

    Text title, titleZh;
    Text criteria, criteriaZh;
    Text condition, conditionZh;
    Text cause, causeZh;
    Text effect, effectZh;
    Text recommendation, recommendationZh;
    Text consequence, likelihood;
    Text grade, gradeReason;
    Text stage;
    Text response, responseText, responseBy, responseOn;
    Text owner, due;
    QStringList checks; ///< empty: as they are; one empty text: none
    QStringList samples;
    QStringList evidence;
    Text repeatOf;
};

void addFindingFields(CLI::App& verb, FindingFields& fields, Context& context);

/// Writes the named fields into \a finding, but the people, who are named to the service. Errors: NotFound,
/// InvalidArgument {"what", "value"}; AuditRefused {checkOutOfScope}.
Result<> applyTo(const Context& context, workspace::Workspace& file, const audit::Engagement& engagement,
                 audit::Finding& finding, const FindingFields& fields);

} // namespace sextant::cli
