#pragma once

#include "ui/shared/engagement_tab.h"
#include "ui/shared/evidence_opener.h"
#include "ui/shared/message_bar.h"
#include "ui/theme/theme.h"

#include "base/clock.h"
#include "workspace/workspace.h"

class QListView;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace sextant::ui {

class Dialogs;
class FindingActs;
class FindingForm;
class FindingListModel;
class OpinionPanel;
class RestrictedFindings;
class TextBlock;

/// The third step of an audit: its findings as a list, one of them in full beside it, and the opinion that
/// follows from them.
class FindingsTab : public EngagementTab
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
        int lockAfterMs = 5 * 60 * 1000;      ///< without input: restricted findings lock
    };

    explicit FindingsTab(const Parts& parts, QWidget* parent = nullptr);
    ~FindingsTab() override;

    QString id() const override { return QStringLiteral("findings"); }
    QString title() const override { return tr("Findings"); }
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
    /// The id of a finding.
    void showSubject(const QString& subject) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildKeys();
    void connectParts();
    void onAnnounced();
    void showCurrent();
    void select(const audit::FindingId& id);
    audit::FindingId current() const;
    bool canWrite() const;
    void addFinding();
    void chooseFile();
    void removeCurrent();
    void tell(MessageKind kind, const QString& title, const QString& text);
    void retranslate();

    const Theme& m_theme;
    Dialogs& m_dialogs;
    workspace::Workspace& m_workspace;
    audit::EngagementId m_engagement;
    FindingListModel* m_model;
    FindingActs* m_acts;
    EvidenceOpener m_opener;
    MessageBar* m_message;
    QSplitter* m_splitter;
    QListView* m_list;
    TextBlock* m_empty;
    QPushButton* m_add;
    OpinionPanel* m_opinion;
    FindingForm* m_form;
    QScrollArea* m_formArea;
    RestrictedFindings* m_restricted;
    QScrollArea* m_vaultArea;
    QStackedWidget* m_place; ///< of the form, or of the password
};

} // namespace sextant::ui
