#pragma once

#include "base/clock.h"
#include "ui/shared/audit_view.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/message_bar.h"
#include "ui/theme/theme.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

class QStackedWidget;
class QUndoStack;

namespace sextant::ui {

class SegmentedSwitch;
class UnitsView;
class UniverseActs;
class YearPlanView;

/// What could be audited, and what is audited in a year: the audit universe and the annual plan.
class UniverseView : public AuditView
{
    Q_OBJECT

public:
    struct Context
    {
        const Theme& theme;
        Clock& clock;
        Dialogs& dialogs;
        workspace::Workspace& workspace; ///< outlives the view
        const workspace::FrameworkLibrary& library;
        QUndoStack& undo;
    };

    explicit UniverseView(const Context& context, QWidget* parent = nullptr);
    ~UniverseView() override;

    void setOrganisation(const organisation::OrganisationId& organisation) override;
    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;
    void commitTyping() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Part { UnitsPart, PlanPart };

    void build();
    void connectParts();
    void retranslate();
    void refresh();
    AuditView* front() const;
    void setPart(Part part);
    void showPart(Part part);
    void tell(MessageKind kind, const QString& title, const QString& text);

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    UniverseActs* m_acts;
    MessageBar* m_message;
    SegmentedSwitch* m_switch;
    UnitsView* m_units;
    YearPlanView* m_plan;
    QStackedWidget* m_stack;
};

} // namespace sextant::ui
