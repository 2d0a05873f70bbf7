#pragma once

#include "ui/shared/check_facts.h"
#include "ui/shared/engagement_tab.h"
#include "ui/shared/evidence_panel.h"
#include "ui/shared/message_bar.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QTimer>

#include <functional>

class QShortcut;
class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace sextant::ui {

class CheckListModel;
class CheckPane;
class CheckRunner;
class Dialogs;
class FieldworkActs;
class SampleView;
class SegmentedSwitch;
class WorkingPaper;

/// The second step of an audit: the checks in scope as a list that is worked through by keys, and the working
/// paper of each.
class FieldworkTab : public EngagementTab
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
        EvidenceOutlets evidence = {};
    };

    explicit FieldworkTab(const Parts& parts, QWidget* parent = nullptr);
    ~FieldworkTab() override;

    QString id() const override { return QStringLiteral("fieldwork"); }
    QString title() const override { return tr("Fieldwork"); }
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
    /// The id of a check or of a sample.
    void showSubject(const QString& subject) override;

    AssessmentPresenter& presenter() { return m_presenter; }

Q_SIGNALS:
    /// To the list of all evidence.
    void evidenceRequested();
    /// To the entry of forms that were filled in by hand.
    void paperRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class KeyScope {
        Check, ///< means nothing while something is typed
        Tab,
    };

    void build(const Parts& parts);
    void buildKeys();
    void addKey(const QKeySequence& key, const std::function<void()>& act, KeyScope scope = KeyScope::Check);
    void updateKeys();
    void connectParts();
    void connectSamples();
    void onAnnounced();
    void showCurrent();
    void showRows();
    void tell(const Error& error);
    void showTimeLeft();

    std::vector<int> chosen() const;
    bool canEdit() const;
    void askReason(const std::vector<int>& items);
    void signOff();
    void review();
    void openNote();
    void addReviewNote();
    void addEvidence();
    void addFinding();
    void showFinding(const QString& label);
    void focusList();
    void showFilters();
    void arrange();
    void showSamples(bool shown);
    bool samplesShown() const;
    void newSample();
    void addSampleCommands(std::vector<Command>& commands, bool can, const QString& why);
    void nameViews();
    void showPaper(bool shown);

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    audit::EngagementId m_engagement;
    AssessmentPresenter m_presenter;
    CheckListModel* m_model;
    FieldworkActs* m_acts;
    MessageBar* m_message;
    SegmentedSwitch* m_views;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    CheckPane* m_pane;
    WorkingPaper* m_paper;
    SampleView* m_samples;
    CheckRunner* m_runner;
    std::vector<QShortcut*> m_checkKeys;
    std::vector<QShortcut*> m_tabKeys;
    QTimer m_pace;
    QVariantMap m_wanted; ///< a state that waits for its engagement
    bool m_typing = false;
    bool m_narrow = false;
    bool m_paperShown = false; ///< where only one pane has room
};

} // namespace sextant::ui
