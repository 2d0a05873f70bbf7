#pragma once

#include "improvement/action.h"
#include "workspace/assessment_service.h"
#include "workspace/detail/demo_stage.h"
#include "workspace/framework_library.h"

#include <QList>

#include <memory>

namespace sextant::workspace::detail {

/// Plays the assessments of the demo and the actions that follow from them, as people would have done them.
class DemoAssessments
{
public:
    DemoAssessments(DemoStage& stage, const LibraryEntry& framework);
    /// Names all scenes to the stage. Lives until they are played.
    void schedule();

private:
    void scheduleAssessment(int number, const QJsonObject& plan);
    void scheduleAction(int number, const QJsonObject& told);
    void start(int number, const QJsonObject& plan);
    void answerSection(int number, const QJsonObject& plan, const framework::FrameworkIndex::Node& section);
    void markItems(int number, const QJsonObject& plan);
    void review(int number, const QJsonObject& plan);
    AssessmentService::AnswerEdit editOf(const framework::Item& item, const QJsonObject& plan) const;
    void attachFiles(int number, const framework::Item& item, const QJsonObject& plan);
    improvement::Action actionOf(const QJsonObject& told, int number) const;

    AssessmentService& service() { return m_stage.workspace.assessments(); }
    const DemoStory& story() const { return m_stage.story; }
    const framework::Item* itemOf(const QString& code) const;
    bool isOpen(const framework::Item& item, const QJsonObject& plan) const;

    DemoStage& m_stage;
    const LibraryEntry& m_framework;
    QList<assessment::AssessmentId> m_started; ///< by number
};

/// What happened to an action afterwards, from day to day; \a action is made when its first scene is played.
/// \a steps: objects with "on", "by", "state" and maybe "note".
void scheduleSteps(DemoStage& stage, const std::shared_ptr<improvement::ActionId>& action,
                   const QJsonValue& steps);

} // namespace sextant::workspace::detail
