#pragma once

#include "ui/shared/acts.h"
#include "workspace/audit_service.h"

#include <QDate>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace sextant::ui {

/// Everything that the user can do to the findings of an engagement and to its opinion: each act is one step
/// of undo; what is refused is told in words.
class FindingActs : public Acts
{
    Q_OBJECT

public:
    FindingActs(workspace::Workspace& workspace, QUndoStack& undo, QDate today, QObject* parent);
    /// Cancels the copying that is under way and waits for it.
    ~FindingActs() override;

    QDate today() const { return m_today; }
    /// A blank draft; null when refused.
    audit::FindingId add(const audit::EngagementId& engagement);
    /// Lets \a edit change a copy of the finding and writes it. False when refused or when there is none.
    bool change(const audit::FindingId& id, const QString& step,
                const std::function<void(audit::Finding&)>& edit);
    /// A grade that is the matrix's own takes a departure from it away; another becomes one.
    bool setGrade(const audit::FindingId& id, framework::Grade grade);
    /// Fields as typed: what cannot be read is refused and stays as it was. Empty clears.
    bool setOwner(const audit::FindingId& id, const QString& owner);
    bool setRespondent(const audit::FindingId& id, const QString& respondent);
    bool setDue(const audit::FindingId& id, const QString& text);
    bool setLinks(const audit::FindingId& id, const QString& text);
    bool setStage(const audit::FindingId& id, audit::FindingStage stage);
    void remove(const audit::FindingId& id);
    /// Adds the action that follows from the finding to the action plan.
    bool makeAction(const audit::FindingId& id);
    /// Copies the file in beside the window's thread, because it may be large.
    void attach(const audit::FindingId& id, const QString& path);
    void detach(const audit::FindingId& id, const assessment::EvidenceId& file);
    /// nullopt: the rule decides.
    bool setOpinion(const audit::EngagementId& id, const std::optional<audit::OpinionOverride>& departure);

private:
    /// Who is unknown comes into the file, and leaves it when the step is undone.
    bool name(const audit::FindingId& id, const QString& step, const workspace::FindingPeople& people);

    QDate m_today;
    std::atomic<bool> m_isEnding = false;
    QThreadPool m_copying;
};

} // namespace sextant::ui
