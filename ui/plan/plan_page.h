#pragma once

#include "base/clock.h"
#include "improvement/action.h"
#include "ui/shared/action_rows.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QDate>

#include <array>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QUndoStack;

namespace sextant::ui {

class ActionFilter;
class ActionTable;
class ActionTableModel;
class BoardView;
class ActionPanel;
class FilterChip;
class Label;
class MessageBar;
class PageHeader;
class ActionActs;
class PlanOutput;
class ProposalsPanel;
class SegmentedSwitch;
class TextBlock;

/// From gaps to actions that somebody owns and closes: as a table to work in, as a board by state, on paper
/// for the council, in a calendar.
class PlanPage : public Page
{
    Q_OBJECT

public:
    struct Context
    {
        const Theme& theme;
        Clock& clock;
        Dialogs& dialogs;
        workspace::Workspace& workspace; ///< outlives the page
        QUndoStack& undo;
    };

    explicit PlanPage(const Context& context, QWidget* parent = nullptr);
    ~PlanPage() override;

    void setOrganisation(const organisation::OrganisationId& organisation);
    /// The one by which the plan is measured and from whose gaps actions are proposed; may be null.
    void setAssessment(const assessment::AssessmentId& id);
    /// Opens the action that answers to \a item; makes one when there is none.
    void showItem(const assessment::AssessmentId& assessment, const framework::ItemId& item);
    void showAction(const improvement::ActionId& id);
    /// Shows only what is due: late or in the days to come.
    void showDue();

    QString id() const override { return QStringLiteral("plan"); }
    static QString pageTitle() { return tr("Action plan"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Plan; }
    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;
    void commitTyping() override;

Q_SIGNALS:
    void itemRequested(const sextant::assessment::AssessmentId& assessment,
                       const sextant::framework::ItemId& item);
    void openFileRequested(const sextant::assessment::Evidence& file);
    /// To \a action in the follow-up of the audit whose finding it answers to.
    void followUpRequested(const sextant::audit::EngagementId& engagement,
                           const sextant::improvement::ActionId& action);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum View { TableView, BoardViewIndex };
    enum Stage { WorkStage, EmptyStage, ProposalStage, OutputStage };

    // plan_page_parts.cpp
    QWidget* newWork();
    QWidget* newFilters();
    QWidget* newEmpty();
    QWidget* inPage(QWidget* content);
    void arrange();
    void retranslate();

    // plan_page_wiring.cpp
    void connectParts();
    void keepCurrentInSight();
    void watch();

    void refresh();
    void showSummary();
    void showStage();
    QString whyNoProposals() const; ///< empty when gaps can propose actions
    void setView(View view);
    View view() const;
    improvement::ActionId current() const;
    void setCurrent(const improvement::ActionId& id);
    void showDetail(bool open);
    void refreshDetail();
    void focusPlan();
    void tell(MessageKind kind, const QString& title, const QString& text);
    std::vector<ActionRow> shownRows() const;

    // plan_page_acts.cpp
    void addAction();
    void proposeActions();
    void addChosen();
    void saveCalendar();
    void openOutput();
    void addFile();
    void deleteCurrent();

    const Theme& m_theme;
    Clock& m_clock;
    Dialogs& m_dialogs;
    workspace::Workspace& m_workspace;
    organisation::OrganisationId m_organisation;
    assessment::AssessmentId m_assessment;
    Stage m_stage = WorkStage;
    bool m_isDetailOpen = false;

    ActionActs* m_acts;
    ActionTableModel* m_model;
    ActionFilter* m_filter;
    QStackedWidget* m_stack;
    QStackedWidget* m_views;
    PageHeader* m_header;
    SegmentedSwitch* m_switch;
    std::array<FilterChip*, 5> m_chips{};
    QPushButton* m_propose;
    QPushButton* m_calendar;
    QPushButton* m_paper;
    QPushButton* m_new;
    MessageBar* m_message;
    TextBlock* m_summary;
    Label* m_count;
    ActionTable* m_table;
    BoardView* m_board;
    ActionPanel* m_detail;
    QScrollArea* m_detailScroll = nullptr;
    QScrollArea* m_workScroll = nullptr;
    ProposalsPanel* m_proposals;
    PlanOutput* m_output;
    TextBlock* m_emptyTitle;
    TextBlock* m_emptyText;
    QPushButton* m_emptyPropose;
    QPushButton* m_emptyNew;
};

} // namespace sextant::ui
