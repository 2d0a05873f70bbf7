#pragma once

#include "improvement/proposals.h"
#include "ui/shared/acts.h"
#include "ui/shared/closing_form.h"
#include "ui/shared/message_bar.h"
#include "workspace/action_service.h"
#include "workspace/workspace.h"

#include <QDate>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <optional>

namespace sextant::ui {

/// Everything that the user can do to the plan: each act is one step of undo; what is refused is told in
/// words.
class ActionActs : public Acts
{
    Q_OBJECT

public:
    ActionActs(workspace::Workspace& workspace, QUndoStack& undo, QDate today, QObject* parent);
    /// Cancels the copying that is under way and waits for it.
    ~ActionActs() override;

    void setOrganisation(const organisation::OrganisationId& organisation) { m_organisation = organisation; }
    QDate today() const { return m_today; }

    /// Adds \a action to the organisation's plan; null when refused.
    improvement::ActionId add(improvement::Action action);
    /// False when refused.
    bool addProposed(const assessment::AssessmentId& assessment,
                     const std::vector<improvement::Proposal>& chosen);
    /// False when refused.
    bool update(const improvement::Action& action, const QString& step,
                const workspace::ActionPeople& people = {});
    /// Fields as typed: what cannot be read is refused and stays as it was. Empty clears.
    bool setWhat(const improvement::ActionId& id, Language language, const QString& text);
    bool setOwner(const improvement::ActionId& id, const QString& name);
    bool setDue(const improvement::ActionId& id, const QString& text);
    bool setCost(const improvement::ActionId& id, const QString& amount, const QString& currency);
    /// Moves it; a state that needs to know who or why is asked for by closingAsked().
    bool setState(const improvement::ActionId& id, improvement::ActionState state);
    /// Closes it, or claims it done, with everything said; \a day as typed, empty: today.
    bool close(const improvement::ActionId& id, improvement::ActionState state, const ClosingWords& words);
    void remove(const improvement::ActionId& id);
    void settle(const improvement::ActionId& id, const QString& field);
    /// Copies the file in beside the window's thread, because it may be large.
    void attach(const improvement::ActionId& id, const QString& path);
    void detach(const improvement::ActionId& id, const assessment::EvidenceId& file);

Q_SIGNALS:
    void closingAsked(const sextant::improvement::ActionId& id, sextant::improvement::ActionState state);

private:
    struct Fault
    {
        QString title; ///< empty: none
        QString text;
    };
    Fault faultOf(const improvement::Action& action, improvement::ActionState state,
                  const ClosingWords& words) const;
    std::optional<improvement::Action> copyOf(const improvement::ActionId& id) const;

    QDate m_today;
    organisation::OrganisationId m_organisation;
    std::atomic<bool> m_isEnding = false;
    QThreadPool m_copying;
};

} // namespace sextant::ui
