#pragma once

#include "ui/followup/actions_view.h"
#include "ui/shared/engagement_tab.h"

class QStackedWidget;

namespace sextant::ui {

class MessageBar;
class QualityView;
class SegmentedSwitch;

/// The last step of an audit: what became of its findings, and the check list on the quality of the audit
/// itself.
class FollowUpTab : public EngagementTab
{
    Q_OBJECT

public:
    using Parts = ActionsView::Parts;

    explicit FollowUpTab(const Parts& parts, QWidget* parent = nullptr);
    ~FollowUpTab() override;

    QString id() const override { return QStringLiteral("follow-up"); }
    //: The last step of an audit
    QString title() const override { return tr("Follow-up"); }
    QString figure() const override;
    void setEngagement(const audit::EngagementId& engagement) override;
    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;
    void commitTyping() override;
    /// The id of an action, a finding or a question on quality, or the name of a gap that is mended here.
    void showSubject(const QString& subject) override;

Q_SIGNALS:
    /// To the action in the action plan.
    void planRequested(const sextant::improvement::ActionId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(const Theme& theme);
    void connectParts();
    void onAnnounced();
    bool qualityShown() const;
    void showQuality(bool shown);
    void goTo(audit::Gap gap);
    void tell(MessageKind kind, const QString& title, const QString& text);
    void retranslate();

    workspace::Workspace& m_workspace;
    audit::EngagementId m_engagement;
    MessageBar* m_message;
    SegmentedSwitch* m_views;
    QPushButton* m_calendar;
    QStackedWidget* m_stack;
    ActionsView* m_actions;
    QualityView* m_quality;
};

} // namespace sextant::ui
