#pragma once

#include "report/report_template.h"
#include "workspace/workspace.h"

#include <vector>

namespace sextant::workspace {

/// What was chosen of reports, kept in the file under names.
class ReportTemplateService
{
public:
    virtual ~ReportTemplateService() = default;

    /// By name, then in the order of their making. Two of one name can come of a merge: both stay.
    virtual std::vector<report::ReportTemplate> templates() const = 0;
    /// The first of that name, in any case and width; nullopt when there is none.
    virtual std::optional<report::ReportTemplate> named(const QString& name) const = 0;

    /// Keeps \a choices under \a name, in place of what has that name. Errors: ReadOnly; InvalidArgument
    /// {"what": "name"}.
    [[nodiscard]] virtual Result<GroupId> save(const QString& name, const report::Choices& choices) = 0;
    /// Errors: ReadOnly; NotFound {"kind", "id"}; InvalidArgument {"what": "name"} when it is empty, too long
    /// or another's.
    [[nodiscard]] virtual Result<GroupId> rename(const report::ReportTemplateId& id, const QString& name) = 0;
    /// Errors: ReadOnly; NotFound {"kind", "id"}.
    [[nodiscard]] virtual Result<GroupId> remove(const report::ReportTemplateId& id) = 0;
};

} // namespace sextant::workspace
