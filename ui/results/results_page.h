#pragma once

#include "assessment/assessment.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <memory>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace sextant::ui {

class Card;
class ChartKeyBar;
class ChartWidget;
class DomainBarsWidget;
class ExplainPanel;
class ItemTable;
class Label;
class RadarWidget;
class ResultsFigures;
class ResultsHeader;
class TableCard;
class TextBlock;

/// What the answers add up to: verdict, profile, domains with their open interval, gates, gaps; every figure
/// opens to the answers behind it.
class ResultsPage : public Page
{
    Q_OBJECT

public:
    struct Context
    {
        const Theme& theme;
        workspace::Workspace& workspace; ///< outlives the page
    };

    explicit ResultsPage(const Context& context, QWidget* parent = nullptr);
    ~ResultsPage() override;

    void setAssessment(const assessment::AssessmentId& id);

    QString id() const override { return QStringLiteral("results"); }
    static QString pageTitle() { return tr("Results"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Chart; }
    std::vector<KeyHint> hints() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;

Q_SIGNALS:
    /// To the question behind a figure.
    void itemRequested(const sextant::framework::ItemId& item);
    void questionsRequested();
    void reportRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct ChartHead
    {
        Label* heading = nullptr;
        ChartKeyBar* keys = nullptr;
    };

    QWidget* newContent();
    Card* newChartCard(ChartHead& head, ChartWidget* chart);
    QWidget* newEmptyState();
    void connectParts();
    void watch();
    void arrange();
    /// Figures are worked out anew when the page is seen, and at each change while it is.
    void refresh();
    void showCharts();
    void showTables();
    /// The bars, or their figures as a table.
    void toggleTable();
    /// Explains top section number \a section as the charts count them.
    void explainSection(int section);
    /// Node number, kWhole or kNothing.
    void explain(int node);
    void openItem(int item);
    void retranslate();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    assessment::AssessmentId m_assessment;
    std::unique_ptr<ResultsFigures> m_figures; ///< null: nothing to show
    int m_explained;
    bool m_showsAllGaps = false;

    QStackedWidget* m_stack;
    QScrollArea* m_main = nullptr;
    QBoxLayout* m_content = nullptr;
    QBoxLayout* m_chartsRow = nullptr;
    QBoxLayout* m_tablesRow = nullptr;
    ResultsHeader* m_header;
    RadarWidget* m_radar;
    DomainBarsWidget* m_bars;
    ItemTable* m_barsTable; ///< the same figures as a table, one key away
    ChartHead m_radarHead;
    ChartHead m_barsHead;
    Card* m_radarCard = nullptr;
    TableCard* m_gates;
    TableCard* m_gaps;
    ExplainPanel* m_explain;
    QScrollArea* m_explainScroll;
    TextBlock* m_emptyTitle = nullptr;
    TextBlock* m_emptyText = nullptr;
};

} // namespace sextant::ui
