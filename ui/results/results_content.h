#pragma once

#include "ui/results/results_figures.h"
#include "ui/results/subject.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;

namespace sextant::ui {

class ChartCard;
class ChartWidget;
class DistributionWidget;
class DomainBarsWidget;
class HeatMapWidget;
class MessageBar;
class RadarWidget;
class ResultsHeader;
class TableCard;
class TrendWidget;

/// The figures of the page, in cards: verdict, profile, domains, gates, gaps, what is strongest and weakest,
/// levels by domain, the way so far. Shows what it is given; every figure asks to be explained.
class ResultsContent : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsContent(const Theme& theme, QWidget* parent = nullptr);

    ResultsHeader* header() const { return m_header; }
    /// Shows \a figures, which outlive this or are replaced. \a supposed: they are a what-if.
    void setFigures(const ResultsFigures& figures, bool supposed);
    /// Lets go of the figures.
    void clear();
    void setShowsAllGaps(bool showsAll);
    bool showsAllGaps() const { return m_showsAllGaps; }
    void setShowsTables(bool showsTables);
    bool showsTables() const;
    /// Lays the cards out for \a width px, of which a panel beside them is already taken off.
    void arrange(int width);
    /// Charts or tables, gates, gaps, in the order of F6.
    std::vector<QWidget*> parts() const;
    /// The bars, or their table.
    QWidget* mainPart() const;
    /// Table or chart in the card with the focus; of the bars when no chart card has it.
    void toggleTable();
    /// The chart with the focus, else the bars.
    ChartWidget* currentChart() const;
    /// Columns of the heat map; 0: it is not shown.
    int heatColumns() const;
    /// The item of the gap under the keys; -1: the keys are elsewhere.
    int currentGap() const;

Q_SIGNALS:
    void explainRequested(const sextant::ui::Subject& subject);
    void actionRequested(int item);
    void stateChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeCharts();
    void lay();
    void connectCharts();
    void connectTables();
    void showCharts();
    void showTables();
    void showExtremes();
    void explainTop(int section);
    void retranslate();
    std::vector<ChartCard*> chartCards() const;

    const Theme& m_theme;
    const ResultsFigures* m_figures = nullptr;
    bool m_isSupposed = false;
    bool m_showsAllGaps = false;
    QBoxLayout* m_rows = nullptr;
    std::vector<QBoxLayout*> m_pairs; ///< cards side by side, below each other when narrow
    ResultsHeader* m_header;
    MessageBar* m_supposedBar;
    RadarWidget* m_radar;
    DomainBarsWidget* m_bars;
    HeatMapWidget* m_heat;
    TrendWidget* m_trend;
    DistributionWidget* m_spread;
    ChartCard* m_radarCard = nullptr;
    ChartCard* m_barsCard = nullptr;
    ChartCard* m_heatCard = nullptr;
    ChartCard* m_trendCard = nullptr;
    ChartCard* m_spreadCard = nullptr;
    TableCard* m_gates;
    TableCard* m_gaps;
    TableCard* m_strongest;
    TableCard* m_weakest;
};

} // namespace sextant::ui
