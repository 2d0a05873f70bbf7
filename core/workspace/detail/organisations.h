#pragma once

#include "workspace/detail/core.h"
#include "workspace/organisation_service.h"

namespace sextant::workspace::detail {

class Organisations final : public OrganisationService
{
public:
    explicit Organisations(Core& core)
        : m_core(core)
    {}

    std::vector<organisation::Organisation> organisations() const override;
    const organisation::Organisation* find(const organisation::OrganisationId& id) const override;
    std::vector<organisation::Person> persons() const override;
    QString personName(const organisation::PersonId& id) const override;

    Result<organisation::OrganisationId> add(organisation::Organisation organisation) override;
    Result<GroupId> update(const organisation::Organisation& organisation) override;
    Result<GroupId> remove(const organisation::OrganisationId& id) override;
    QByteArray logo(const organisation::OrganisationId& id) const override;
    Result<GroupId> setLogo(const organisation::OrganisationId& id, const QByteArray& png) override;
    Result<organisation::PersonId> personNamed(const QString& name, const QString& role) override;

private:
    Core& m_core;
};

} // namespace sextant::workspace::detail
