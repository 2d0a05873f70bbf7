#pragma once

#include "workspace/detail/core.h"
#include "workspace/report_template_service.h"

namespace sextant::workspace::detail {

class ReportTemplates final : public ReportTemplateService
{
public:
    explicit ReportTemplates(Core& core)
        : m_core(core)
    {}

    std::vector<report::ReportTemplate> templates() const override;
    std::optional<report::ReportTemplate> named(const QString& name) const override;
    Result<GroupId> save(const QString& name, const report::Choices& choices) override;
    Result<GroupId> rename(const report::ReportTemplateId& id, const QString& name) override;
    Result<GroupId> remove(const report::ReportTemplateId& id) override;

private:
    Core& m_core;
};

} // namespace sextant::workspace::detail
