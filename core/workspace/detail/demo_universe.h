#pragma once

#include "workspace/audit_service.h"
#include "workspace/detail/demo_stage.h"

#include <QHash>

namespace sextant::workspace::detail {

/// Plays what is to be audited, and the plan of a year, of the demo.
class DemoUniverse
{
public:
    explicit DemoUniverse(DemoStage& stage);
    /// Names all scenes to the stage. Lives until they are played.
    void schedule();
    /// By the story's short name; null until it was added.
    audit::AuditableUnitId unit(const QString& key) const { return m_units.value(key); }

private:
    void addUnits();
    void markAudited(const QString& key, const QJsonValue& told);
    void addPlan(const QJsonObject& told);
    void approve(const QJsonObject& told);
    audit::AuditableUnit unitOf(const QJsonObject& told) const;

    AuditService& service() { return m_stage.workspace.audits(); }

    DemoStage& m_stage;
    QJsonObject m_told;
    QHash<QString, audit::AuditableUnitId> m_units;
};

} // namespace sextant::workspace::detail
