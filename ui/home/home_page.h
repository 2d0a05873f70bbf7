#pragma once

#include "assessment/assessment.h"
#include "improvement/action.h"
#include "ui/home/recent_files.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace sextant::ui {

class AssessmentsCard;
class AuditCard;
class Card;
class ChartKeyBar;
class ContinueCard;
class DueCard;
class Label;
class PageHeader;
class RadarWidget;
class RecentList;
class TextBlock;
class VerdictCard;

/// Where the organisation stands: the verdict in words, the figure on the arc, gates, profile, and how to go
/// on.
class HomePage : public Page
{
    Q_OBJECT

public:
    HomePage(const Theme& theme, workspace::Workspace& workspace, RecentFiles& recent,
             QWidget* parent = nullptr);

    void setAssessment(const assessment::AssessmentId& id);
    /// Where the user stopped in it, for the Continue card; may be null.
    void setCurrentItem(const framework::ItemId& item);

    QString id() const override { return QStringLiteral("home"); }
    static QString pageTitle() { return tr("Home"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Home; }
    std::vector<QWidget*> panes() override;
    void activated() override;
    std::vector<Command> commands() override;
    QString help() const override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

Q_SIGNALS:
    void continueRequested();
    void resultsRequested();
    void reportRequested();
    void assessmentRequested(const sextant::assessment::AssessmentId& id);
    /// There is no assessment yet: to the page where one is started.
    void newAssessmentRequested();
    void fileRequested(const QString& path);
    /// To an action of the plan; to all that is due in it.
    void actionRequested(const sextant::improvement::ActionId& id);
    void dueRequested();
    /// To the step \a tab of an audit (empty: the one that it is at), there to \a subject.
    void auditRequested(const sextant::audit::EngagementId& id, const QString& tab, const QString& subject);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* newContent();
    QPushButton* continueButton() const;
    QWidget* newRadarCard();
    QWidget* newRecentCard();
    QWidget* newEmptyState();
    void connectCards();
    void watch();
    void arrange();
    void showContinue(bool inHead);
    /// Due actions have the place of the assessments, which go below them.
    void placeAssessments(bool below);
    void refresh();
    void retranslate();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    RecentFiles& m_recent;
    assessment::AssessmentId m_assessment;
    framework::ItemId m_currentItem;
    int m_scrollTo = 0; ///< where the first look begins

    QStackedWidget* m_stack;
    QScrollArea* m_scroll = nullptr;
    QBoxLayout* m_content = nullptr;
    QBoxLayout* m_top = nullptr;
    QBoxLayout* m_upper = nullptr;
    QBoxLayout* m_lower = nullptr;
    QBoxLayout* m_last = nullptr;
    PageHeader* m_header;
    QPushButton* m_goOn = nullptr; ///< Continue, in the head of a low window
    VerdictCard* m_verdict;
    ContinueCard* m_continue;
    DueCard* m_due;
    AuditCard* m_audits;
    AssessmentsCard* m_assessments;
    Label* m_radarHeading = nullptr;
    ChartKeyBar* m_radarKeys = nullptr;
    RadarWidget* m_radar = nullptr;
    Card* m_radarCard = nullptr;
    Label* m_recentHeading = nullptr;
    TextBlock* m_recentNone = nullptr;
    RecentList* m_recentList = nullptr;
    TextBlock* m_emptyTitle = nullptr;
    TextBlock* m_emptyText = nullptr;
    QPushButton* m_emptyButton = nullptr;
};

} // namespace sextant::ui
