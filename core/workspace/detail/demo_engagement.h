#pragma once

#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/detail/demo_stage.h"
#include "workspace/detail/demo_universe.h"

#include <functional>
#include <vector>

namespace sextant::workspace::detail {

/// Plays one audit of the demo from its planning to the actions that follow from it.
class DemoEngagement
{
public:
    /// \a told: a source file of the story.
    DemoEngagement(DemoStage& stage, const AuditPacks& packs, const DemoUniverse& universe, QJsonObject told);
    /// Names all scenes to the stage. Lives until they are played.
    void schedule();

private:
    void schedulePlanning();
    void scheduleFieldwork();
    void scheduleReview();
    void scheduleSamples();
    void scheduleFindings();
    void scheduleReporting();
    void scheduleActions();

    void start();
    void declare();
    void send();
    void hold(audit::Meeting audit::Engagement::*meeting, const QJsonValue& told);
    void goOn(audit::EngagementStage stage);
    void answer(const assessment::AssessmentId& assessment, const QJsonObject& told);
    void attachFiles(const QJsonObject& told);
    void signOff(const QJsonValue& told);
    void markReviewed(const QJsonValue& told);
    void draw(size_t number, const QJsonObject& told);
    void test(size_t number, const QJsonObject& told);
    void addFinding(size_t number, const QJsonObject& told);
    void setFindings(audit::FindingStage stage);
    void respond(size_t number, const QJsonObject& told);
    void answerQuality();
    void addAction(const QJsonObject& told, improvement::ActionId& id);

    /// Changes the engagement by \a change, as one act.
    void change(const std::function<void(audit::Engagement&)>& change);
    void changeFinding(const audit::FindingId& id, const std::function<void(audit::Finding&)>& change);
    /// The checks that \a told names; all that are answered when it names none.
    std::vector<framework::ItemId> checksOf(const QJsonValue& told);
    std::vector<assessment::EvidenceId> filesOf(const std::vector<framework::ItemId>& checks);

    AuditService& service() { return m_stage.workspace.audits(); }
    AssessmentService& assessments() { return m_stage.workspace.assessments(); }
    const DemoStory& story() const { return m_stage.story; }
    assessment::AssessmentId fieldwork();
    /// \a by of "told" acts.
    void act(const QJsonValue& told) { m_stage.act(told[u"by"]); }

    DemoStage& m_stage;
    const AuditPacks& m_packs;
    const DemoUniverse& m_universe;
    QJsonObject m_told;
    audit::EngagementId m_id;
    std::vector<audit::SampleRecordId> m_samples;
    std::vector<audit::FindingId> m_findings;
};

} // namespace sextant::workspace::detail
