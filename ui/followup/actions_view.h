#pragma once

#include "audit/engagement_rules.h"
#include "ui/shared/evidence_opener.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"

#include "base/clock.h"
#include "workspace/workspace.h"

#include <functional>
#include <vector>

class QAction;
class QPushButton;
class QScrollArea;
class QSplitter;
class QUndoStack;

namespace sextant::ui {

class ActionPanel;
class Dialogs;
class FiguresPanel;
class FollowUpActs;
class FollowUpModel;
class FollowUpTable;
class StagePanel;
class TextBlock;
struct FollowUpRow;

/// The actions that follow from the findings of an audit: how they stand as a table and in figures, one of
/// them in full beside it, and what the audit lacks to be closed.
class ActionsView : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        const Theme& theme;
        const Clock& clock;
        Dialogs& dialogs;
        workspace::Workspace& workspace;
        QUndoStack& undo;
        EvidenceOpener::Launcher launch = {}; ///< empty: the desktop opens files
        QString folder = {};                  ///< for copies that other programs read
    };

    explicit ActionsView(const Parts& parts, QWidget* parent = nullptr);

    void setEngagement(const audit::EngagementId& engagement);
    void refresh();
    /// Actions that are not closed, and findings that lack one.
    int openCount() const;
    /// False when it is not one of this audit.
    bool showAction(const improvement::ActionId& id);
    bool showFinding(const audit::FindingId& id);
    /// To the first that is not closed.
    void showOpen();
    improvement::ActionId current() const;
    void focusTable();
    void saveCalendar();
    void commitTyping();
    std::vector<KeyHint> hints() const;
    std::vector<Command> commands();
    std::vector<QWidget*> panes() const;

Q_SIGNALS:
    void told(sextant::ui::MessageKind kind, const QString& title, const QString& text);
    /// The last act went through: what was told is out of date.
    void done();
    void gapChosen(sextant::audit::Gap gap);
    void findingRequested(const sextant::audit::FindingId& id);
    /// To the action in the action plan.
    void planRequested(const sextant::improvement::ActionId& id);
    void placeChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // actions_view_parts.cpp
    void build();
    void buildActions();
    void connectParts();
    void retranslate();

    const FollowUpRow* currentRow() const;
    void showCurrent();
    void arrange();
    void showPanel(bool shown);
    void openCurrent();
    void makeAction();
    void chooseFile();
    void setState(improvement::ActionState state);
    void showBand(int band);

    const Theme& m_theme;
    const Clock& m_clock;
    Dialogs& m_dialogs;
    workspace::Workspace& m_workspace;
    audit::EngagementId m_engagement;
    FollowUpActs* m_acts;
    FollowUpModel* m_model;
    EvidenceOpener m_opener;
    QSplitter* m_splitter;
    QScrollArea* m_listArea = nullptr;
    QScrollArea* m_panelArea = nullptr;
    FiguresPanel* m_figures;
    TextBlock* m_empty;
    FollowUpTable* m_table;
    QPushButton* m_make; ///< below the table, for the mouse
    StagePanel* m_stage;
    ActionPanel* m_panel;
    QPushButton* m_toPlan;
    std::vector<QAction*> m_actions; ///< of the table, in the order of commands()
    bool m_narrow = false;
    bool m_panelShown = false; ///< where only one pane has room
};

} // namespace sextant::ui
