#pragma once

#include "base/clock.h"
#include "ui/shared/audit_view.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/engagement_tab.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

#include <functional>
#include <vector>

class QPushButton;
class QStackedWidget;
class QUndoStack;

namespace sextant::ui {

class AuditActs;
class EngagementHead;
class EngagementList;
class NewEngagementForm;
class PageHeader;
class SegmentedSwitch;
class TextBlock;

/// The internal audits of an organisation: their list, the universe that they are planned from, how a new one
/// begins, and the steps of the one that is open.
class AuditPage : public Page
{
    Q_OBJECT

public:
    using MakeTab = std::function<EngagementTab*()>;
    using MakeView = std::function<AuditView*()>;

    struct Context
    {
        const Theme& theme;
        Clock& clock;
        workspace::Workspace& workspace; ///< outlives the page
        const workspace::FrameworkLibrary& library;
        QUndoStack& undo;
        std::vector<MakeTab> tabs; ///< the steps in their order; made when the first audit is opened
        MakeView universe = {};    ///< made when it is first shown; empty: there is none
    };

    explicit AuditPage(const Context& context, QWidget* parent = nullptr);
    ~AuditPage() override;

    void setOrganisation(const organisation::OrganisationId& organisation);
    /// Opens \a id at the step \a tab, there at \a subject; empty: where the user was. Nothing happens when
    /// there is no such audit.
    void showEngagement(const audit::EngagementId& id, const QString& tab = {}, const QString& subject = {});
    /// The one that is open; null: the list is shown.
    const audit::EngagementId& engagement() const { return m_engagement; }

    QString id() const override { return QStringLiteral("audit"); }
    static QString pageTitle() { return tr("Audit"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Audit; }
    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;
    void commitTyping() override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum View { ListView, EmptyView, FormView, EngagementView, UniverseView };

    // audit_page_parts.cpp
    QWidget* newHeader();
    QWidget* newListView();
    QWidget* newEmptyView();
    QWidget* newFormView();
    QWidget* newEngagementView();
    void connectParts();
    void retranslate();
    // audit_page_commands.cpp
    std::vector<Command> listCommands();
    std::vector<Command> engagementCommands();
    std::vector<Command> viewCommands();

    View view() const;
    void showView(View view);
    bool isBeforeEngagement() const; ///< the list or the universe is shown
    void showUniverse();
    void makeUniverse();
    void refresh();
    // audit_page_list.cpp
    void refreshList();
    void openForm(const AuditProposal& proposal = {});
    void leaveForm();
    void start();
    void backToList();
    void deleteCurrent();
    // audit_page_steps.cpp
    void refreshHead();
    void makeTabs();
    void addStepKeys();
    EngagementTab* tab() const;              ///< in front; nullptr: none
    int indexOfTab(const QString& id) const; ///< -1: none
    void showTab(int index);
    void tell(MessageKind kind, const QString& title, const QString& text);

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    std::vector<MakeTab> m_makeTabs;
    MakeView m_makeUniverse;
    organisation::OrganisationId m_organisation;
    audit::EngagementId m_engagement;
    QVariantMap m_tabStates;     ///< what tabs not made yet will go back to, by id
    QVariantMap m_universeState; ///< the same of the universe
    View m_formFrom = ListView;  ///< where the form is left to

    AuditActs* m_acts;
    MessageBar* m_message;
    QStackedWidget* m_views;
    PageHeader* m_header;
    QWidget* m_headerPlace = nullptr;
    SegmentedSwitch* m_switch;
    QPushButton* m_new;
    EngagementList* m_list;
    TextBlock* m_emptyTitle;
    TextBlock* m_emptyText;
    QPushButton* m_emptyNew;
    PageHeader* m_formHeader;
    NewEngagementForm* m_form;
    EngagementHead* m_head;
    QStackedWidget* m_tabStack;
    AuditView* m_universe = nullptr;
    std::vector<EngagementTab*> m_tabs;
};

} // namespace sextant::ui
