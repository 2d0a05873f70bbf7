#pragma once

#include "workspace/detail/core.h"
#include "workspace/detail/vaults.h"
#include "workspace/draft_service.h"

namespace sextant::workspace::detail {

class Drafts final : public DraftService
{
public:
    Drafts(Core& core, const Vaults& vaults)
        : m_core(core)
        , m_vaults(vaults)
    {}

    void keep(const DraftPlace& place, const QString& text) override;
    QString kept(const DraftPlace& place) const override;

private:
    bool isOpen(const DraftSubject& subject) const;

    Core& m_core;
    const Vaults& m_vaults;
};

} // namespace sextant::workspace::detail
