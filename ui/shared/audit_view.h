#pragma once

#include "audit/basics.h"
#include "framework/framework.h"
#include "ui/shared/page.h"

#include <vector>

namespace sextant::ui {

/// What a new audit is to be about, as far as it is known beforehand.
struct AuditProposal
{
    QString title; ///< in the present language
    std::vector<framework::SectionId> chapters;
    audit::AuditableUnitId unit;
    audit::Period period;  ///< that is audited
    audit::Period planned; ///< in which the work is done
    friend bool operator==(const AuditProposal&, const AuditProposal&) = default;
};

/// Another view of the Audit page beside the list of audits. The composition root makes it, so that page and
/// view do not know each other.
class AuditView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setOrganisation(const organisation::OrganisationId& organisation) = 0;

    // As of a Page; asked while this view is in front.
    virtual std::vector<KeyHint> hints() const { return {}; }
    virtual std::vector<Command> commands() { return {}; }
    virtual QString help() const { return {}; }
    virtual std::vector<QWidget*> panes() { return {}; }
    virtual void activated() {}
    virtual QVariantMap state() const { return {}; }
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }
    virtual void commitTyping() {}

Q_SIGNALS:
    void hintsChanged();
    void stateChanged();
    /// An audit is to begin: the page opens its form with \a proposal filled in.
    void engagementRequested(const sextant::ui::AuditProposal& proposal);
    void openRequested(const sextant::audit::EngagementId& engagement);
};

} // namespace sextant::ui
