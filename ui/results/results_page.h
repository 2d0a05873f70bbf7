#pragma once

#include "assessment/assessment.h"
#include "ui/results/subject.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <memory>

class QScrollArea;
class QStackedWidget;
class QUndoStack;

namespace sextant::scoring {
struct ShortestList;
}

namespace sextant::ui {

class ExplainPanel;
class MessageBar;
class ReachPanel;
class ResultsContent;
class ResultsFigures;
class TextBlock;
class WhatIfPanel;
class WhatIfSession;

/// What the answers add up to: verdict, profile, domains with their open interval, gates, gaps; every figure
/// opens to the answers behind it. Beside it, one panel: where a number comes from, what if, or the shortest
/// list to a goal.
class ResultsPage : public Page
{
    Q_OBJECT

public:
    struct Context
    {
        const Theme& theme;
        workspace::Workspace& workspace; ///< outlives the page
        QUndoStack& undo;                ///< of the workspace; outlives the page
    };

    explicit ResultsPage(const Context& context, QWidget* parent = nullptr);
    ~ResultsPage() override;

    void setAssessment(const assessment::AssessmentId& id);

    QString id() const override { return QStringLiteral("results"); }
    static QString pageTitle() { return tr("Results"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Chart; }
    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    /// The explanation that is open, table or chart, all gaps or a few. A what-if is never kept.
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

Q_SIGNALS:
    /// To the question behind a figure.
    void itemRequested(const sextant::framework::ItemId& item);
    /// A corrective action is wanted for \a item.
    void actionRequested(const sextant::assessment::AssessmentId& assessment,
                         const sextant::framework::ItemId& item);
    void questionsRequested();
    void reportRequested();
    /// This assessment beside others.
    void comparisonRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Panel { None, Explanation, WhatIf, Reach };

    QWidget* newBoth();
    QWidget* newEmptyState();
    void connectContent();
    void connectPanels();
    void watch();
    void arrange();
    /// Shows nothing any more.
    void forget();
    /// Figures are worked out anew when the page is seen, and at each change while it is.
    void refresh();
    void showFigures();
    /// The figures on the page: as supposed, or as answered; null: nothing to show.
    const ResultsFigures* shown() const;
    void showPanel(Panel panel);
    void explain(const Subject& subject);
    /// Whether \a subject is still there.
    bool isThere(const Subject& subject) const;
    QString stored(const Subject& subject) const;
    Subject subjectFrom(const QString& stored) const;
    bool canTry() const;
    void toggle(Panel panel);
    void startWhatIf(int item);
    void tryList(const scoring::ShortestList& list);
    void suppose();
    void endWhatIf();
    void keepTargets();
    void tell(bool isBad, const QString& title, const QString& text);
    void openItem(int item);
    void requestAction(int item);
    void requestActionHere();
    void retranslate();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    QUndoStack& m_undo;
    assessment::AssessmentId m_assessment;
    std::shared_ptr<const ResultsFigures> m_answered; ///< null: nothing to show
    std::shared_ptr<const ResultsFigures> m_supposed; ///< null: no what-if
    std::unique_ptr<WhatIfSession> m_session;         ///< null: no what-if
    Panel m_panel = Panel::None;
    Subject m_subject;
    QVariantMap m_restoring; ///< to be gone back to when there are figures

    QStackedWidget* m_stack;
    ResultsContent* m_content;
    QScrollArea* m_main = nullptr;
    QWidget* m_left = nullptr; ///< all but the panel
    MessageBar* m_notice;
    ExplainPanel* m_explain;
    WhatIfPanel* m_whatIf;
    ReachPanel* m_reach;
    QStackedWidget* m_panels;
    TextBlock* m_emptyTitle = nullptr;
    TextBlock* m_emptyText = nullptr;
};

} // namespace sextant::ui
