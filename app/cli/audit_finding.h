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

/// By number ("F2", "2") or id. Errors: NotFound {"kind": "finding", "id"}.
Result<audit::Finding> findFinding(workspace::Workspace& file, const audit::Engagement& engagement,
                                   const QString& name);

/// "F2".
QString findingName(const audit::Finding& finding);
/// Every field; of a restricted one its id and number only.
QJsonObject findingJson(workspace::Workspace& file, const audit::Finding& finding);
/// Name, grade, stage, title, owner, due; of a restricted one its name only.
QStringList findingRow(const Context& context, workspace::Workspace& file, const audit::Finding& finding);
/// All that there is to read, line by line.
void printFinding(Context& context, workspace::Workspace& file, const audit::Finding& finding);

} // namespace sextant::cli
