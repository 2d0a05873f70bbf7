#pragma once

#include "assessment/assessment.h"
#include "audit/basics.h"
#include "base/error.h"
#include "improvement/action.h"

#include <QObject>

namespace sextant::workspace {

/// Tells views what has changed. Signals carry ids, never pointers; emitted on the window's thread.
class ChangeNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void organisationChanged(const sextant::organisation::OrganisationId& organisation);
    /// Title, stage, people of an assessment, or the list itself.
    void assessmentChanged(const sextant::assessment::AssessmentId& assessment);
    /// Response, note, flag, target, assignee, review or evidence of one item; of a check also its sign-off
    /// and review notes.
    void answerChanged(const sextant::assessment::AssessmentId& assessment,
                       const sextant::framework::ItemId& item);
    /// An action came, went, or has another field value.
    void actionChanged(const sextant::improvement::ActionId& action);
    /// An engagement, finding, sample, auditable unit or annual plan came, went, or has another field value.
    void engagementChanged(const sextant::audit::EngagementId& engagement);
    void findingChanged(const sextant::audit::FindingId& finding);
    void sampleChanged(const sextant::audit::SampleRecordId& sample);
    void auditableUnitChanged(const sextant::audit::AuditableUnitId& unit);
    void annualPlanChanged(const sextant::audit::AnnualPlanId& plan);
    /// Organisations, persons, assessments or engagements came or went.
    void listChanged();
    /// Everything that one act (or one undo) changed has been told: what costs time is done once, now.
    void announced();

    /// Something is on its way to the disk.
    void saving();
    /// Everything is on disk, at \a atUtc.
    void committed(const QDateTime& atUtc);
    /// Not saved: kept in memory and retried.
    void stalled(const sextant::Error& error);
};

} // namespace sextant::workspace
