#pragma once

#include "audit/engagement_rules.h"
#include "base/clock.h"
#include "ui/shared/engagement_tab.h"
#include "ui/theme/theme.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

class QBoxLayout;
class QScrollArea;
class QUndoStack;

namespace sextant::ui {

class AuditActs;
class Dialogs;
class EngagementCard;
class LetterCard;
class MeetingsCard;
class MessageBar;
class ScopeCard;
class StageCard;
class TeamCard;

/// The plan of an audit: what is audited and by whom, the letter that announces it, its meetings, and what
/// the next stage still lacks.
class PlanTab : public EngagementTab
{
    Q_OBJECT

public:
    struct Context
    {
        const Theme& theme;
        Clock& clock;
        workspace::Workspace& workspace; ///< outlives the tab
        const workspace::FrameworkLibrary& library;
        QUndoStack& undo;
        Dialogs& dialogs;
        QString programVersion = {};
    };

    explicit PlanTab(const Context& context, QWidget* parent = nullptr);
    ~PlanTab() override;

    QString id() const override { return QStringLiteral("plan"); }
    //: The first step of an audit
    QString title() const override { return tr("Plan"); }
    QString figure() const override;
    void setEngagement(const audit::EngagementId& engagement) override;
    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    void commitTyping() override;
    /// The name of a gap that is mended here.
    void showSubject(const QString& subject) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void arrange();
    void goTo(audit::Gap gap);
    void focusField(const QString& name);

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    audit::EngagementId m_engagement;
    AuditActs* m_acts;
    MessageBar* m_message;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
    ScopeCard* m_scope;
    StageCard* m_stage;
    TeamCard* m_team;
    LetterCard* m_letter;
    MeetingsCard* m_meetings;
    std::vector<EngagementCard*> m_cards;
};

} // namespace sextant::ui
