#include "ui/results/results_content.h"

#include "report/chart_specs.h"
#include "ui/charts/distribution_widget.h"
#include "ui/charts/domain_bars_chart.h"
#include "ui/charts/domain_bars_widget.h"
#include "ui/charts/heat_map_widget.h"
#include "ui/charts/radar_widget.h"
#include "ui/charts/trend_widget.h"
#include "ui/results/chart_card.h"
#include "ui/results/item_table.h"
#include "ui/results/result_rows.h"
#include "ui/results/results_header.h"
#include "ui/results/table_card.h"
#include "ui/shared/message_bar.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kWideFrom = 840; ///< px at 100 %: cards side by side
constexpr int kChartHeight = 424;
constexpr int kGateRow = 30;
constexpr size_t kMostGaps = 5;
constexpr size_t kMostExtremes = 3;

} // namespace

ResultsContent::ResultsContent(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_header(new ResultsHeader(theme))
    , m_supposedBar(new MessageBar(theme, MessageKind::Warn))
    , m_radar(new RadarWidget(theme))
    , m_bars(new DomainBarsWidget(theme))
    , m_heat(new HeatMapWidget(theme))
    , m_trend(new TrendWidget(theme))
    , m_spread(new DistributionWidget(theme))
    , m_gates(new TableCard(theme))
    , m_gaps(new TableCard(theme))
    , m_strongest(new TableCard(theme))
    , m_weakest(new TableCard(theme))
{
    m_supposedBar->setObjectName(u"whatIfBar"_qs);
    m_supposedBar->hide();
    m_gates->table()->setObjectName(u"gatesTable"_qs);
    m_gaps->table()->setObjectName(u"gapsTable"_qs);
    m_gaps->action()->setObjectName(u"allGapsButton"_qs);
    m_strongest->table()->setObjectName(u"strongestTable"_qs);
    m_weakest->table()->setObjectName(u"weakestTable"_qs);
    makeCharts();
    lay();
    connectCharts();
    connectTables();
    retranslate();
}

void ResultsContent::makeCharts()
{
    m_radar->setObjectName(u"radar"_qs);
    m_bars->setObjectName(u"domainBars"_qs);
    m_heat->setObjectName(u"heatMap"_qs);
    m_trend->setObjectName(u"trend"_qs);
    m_spread->setObjectName(u"distribution"_qs);
    m_radarCard = new ChartCard(m_theme, m_radar);
    m_barsCard = new ChartCard(m_theme, m_bars);
    m_heatCard = new ChartCard(m_theme, m_heat);
    m_trendCard = new ChartCard(m_theme, m_trend);
    m_spreadCard = new ChartCard(m_theme, m_spread);
    m_theme.keep(this, [this] { m_radarCard->setMinimumHeight(m_theme.px(kChartHeight)); });
}

void ResultsContent::lay()
{
    m_rows = new QVBoxLayout(this);
    m_rows->addWidget(m_header);
    m_rows->addWidget(m_supposedBar);
    const auto addPair = [this](QWidget* left, int leftShare, QWidget* right, int rightShare) {
        auto* pair = new QBoxLayout(QBoxLayout::LeftToRight);
        pair->addWidget(left, leftShare);
        pair->addWidget(right, rightShare);
        m_rows->addLayout(pair);
        m_pairs.push_back(pair);
    };
    addPair(m_radarCard, 380, m_barsCard, 508);
    addPair(m_gates, 280, m_gaps, 608);
    addPair(m_strongest, 444, m_weakest, 444);
    addPair(m_heatCard, 508, m_trendCard, 380);
    m_rows->addWidget(m_spreadCard);
    m_rows->addStretch(1);
}

void ResultsContent::connectCharts()
{
    connect(m_radar, &RadarWidget::activated, this, &ResultsContent::explainTop);
    connect(m_bars, &DomainBarsWidget::activated, this, &ResultsContent::explainTop);
    connect(m_radar, &RadarWidget::selectionChanged, m_bars, &DomainBarsWidget::setSelected);
    connect(m_bars, &DomainBarsWidget::selectionChanged, m_radar, &RadarWidget::setSelected);
    connect(m_heat, &HeatMapWidget::activated, this, [this](int cell) {
        const auto columns = static_cast<int>(m_heat->spec().columns.size());
        const int node = m_figures->topNodes().at(static_cast<size_t>(cell / columns));
        Q_EMIT explainRequested(Subject::cell(node, cell % columns));
    });
    connect(m_trend, &TrendWidget::activated, this,
            [this](int time) { Q_EMIT explainRequested(Subject::time(time)); });
    connect(m_spread, &DistributionWidget::activated, this, [this](int bar) {
        if (bar == 0) // stands for all of them
            Q_EMIT explainRequested(Subject::whole());
        else
            explainTop(bar - 1);
    });
    for (ChartCard* card : chartCards())
        connect(card->table(), &ItemTable::sectionActivated, this,
                [this](int node) { Q_EMIT explainRequested(Subject::section(node)); });
}

void ResultsContent::connectTables()
{
    for (const TableCard* card : {m_gates, m_gaps})
        connect(card->table(), &ItemTable::itemActivated, this,
                [this](int item) { Q_EMIT explainRequested(Subject::item(item)); });
    for (const TableCard* card : {m_strongest, m_weakest})
        connect(card->table(), &ItemTable::sectionActivated, this,
                [this](int node) { Q_EMIT explainRequested(Subject::section(node)); });
    connect(m_gaps->table(), &ItemTable::linkActivated, this, &ResultsContent::actionRequested);
    connect(m_gaps->action(), &QPushButton::clicked, this, [this] { setShowsAllGaps(!m_showsAllGaps); });
}

std::vector<ChartCard*> ResultsContent::chartCards() const
{
    return {m_barsCard, m_radarCard, m_heatCard, m_trendCard, m_spreadCard};
}

void ResultsContent::arrange(int width)
{
    const bool isNarrow = width < m_theme.px(kWideFrom);
    const int edge = m_theme.px(metric::kPageEdge);
    m_rows->setContentsMargins(edge, m_theme.px(12), edge, m_theme.px(12));
    m_rows->setSpacing(m_theme.px(metric::kCardPadding));
    for (QBoxLayout* pair : m_pairs) {
        pair->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        pair->setSpacing(m_theme.px(metric::kCardPadding));
    }
    m_header->setNarrow(isNarrow);
}

void ResultsContent::setFigures(const ResultsFigures& figures, bool supposed)
{
    m_figures = &figures;
    m_isSupposed = supposed;
    m_supposedBar->setVisible(supposed);
    m_header->setFigures(figures.figures(), figures.input().assessment.title, m_theme.language());
    showCharts();
    showTables();
}

void ResultsContent::showCharts()
{
    const Language language = m_theme.language();
    const report::RadarSpec radar = report::radarSpec(m_figures->figures(), language);
    const report::DomainBarsSpec bars = report::domainBarsSpec(m_figures->figures(), language);
    m_radar->setSpec(radar);
    m_radarCard->setHidden(radar.axes.size() < 3);
    m_radarCard->setKeys(radarKeys(radar));
    m_bars->setSpec(bars);
    m_barsCard->setKeys(domainBarsKeys(bars, m_isSupposed ? tr("as answered") : tr("last time"), tr("target"),
                                       tr("range of open answers")));
    const report::HeatMapSpec heat = report::heatMapSpec(m_figures->figures(), language);
    m_heatCard->setHidden(heat.columns.empty());
    m_heat->setSpec(heat);
    const report::TrendSpec trend = report::trendSpec(m_figures->figures(), m_figures->past(), language);
    m_trendCard->setHidden(trend.times.empty());
    m_trendCard->setHeading(report::hasOtherEditions(m_figures->past())
                                //: heading of a chart; its times by another edition bear the asterisk
                                ? tr("From assessment to assessment (* another edition)")
                                : tr("From assessment to assessment"));
    m_trend->setSpec(trend);
    const report::DistributionSpec spread = report::distributionSpec(m_figures->figures(), language);
    m_spreadCard->setHidden(spread.levels.empty());
    m_spread->setSpec(spread);
}

void ResultsContent::showTables()
{
    const Language language = m_theme.language();
    for (ChartCard* card : {m_barsCard, m_radarCard})
        card->table()->rows()->setRows(ResultRows::sections(*m_figures, language));
    QStringList headings{QString(), tr("Domain"), tr("Score")};
    for (const report::HeatColumn& column : m_heat->spec().columns)
        headings << (column.mark.number.isEmpty() ? column.name : column.mark.number);
    for (ChartCard* card : {m_heatCard, m_spreadCard}) { // the same figures, drawn otherwise
        card->table()->rows()->setHeadings(headings);
        card->table()->rows()->setRows(ResultRows::counts(*m_figures, m_heat->spec(), language));
    }
    headings = QStringList{QString(), tr("Domain"), tr("Score")};
    for (const QString& time : m_trend->spec().times)
        headings << time;
    m_trendCard->table()->rows()->setHeadings(headings);
    m_trendCard->table()->rows()->setRows(ResultRows::times(*m_figures, language));
    std::vector<ItemRow> gates = ResultRows::gates(*m_figures, language);
    m_gates->setHidden(gates.empty());
    m_gates->setNote(ResultRows::gatesNote(*m_figures));
    m_gates->table()->rows()->setRows(std::move(gates));
    const size_t count = m_figures->gaps().size();
    m_gaps->setNote(ResultRows::gapsNote(*m_figures));
    m_gaps->table()->rows()->setRows(
        ResultRows::gaps(*m_figures, m_showsAllGaps ? count : kMostGaps, language));
    m_gaps->setActionText(count <= kMostGaps ? QString()
                          : m_showsAllGaps   ? tr("Show fewer")
                                             : tr("Show all"));
    showExtremes();
}

void ResultsContent::showExtremes()
{
    for (const auto& [card, strongest] : {std::pair(m_strongest, true), std::pair(m_weakest, false)}) {
        std::vector<ItemRow> rows =
            ResultRows::extremes(*m_figures, strongest, kMostExtremes, m_theme.language());
        card->setHidden(rows.empty());
        card->table()->rows()->setRows(std::move(rows));
    }
}

void ResultsContent::explainTop(int section)
{
    Q_EMIT explainRequested(Subject::section(m_figures->topNodes().at(static_cast<size_t>(section))));
}

void ResultsContent::clear()
{
    m_figures = nullptr;
    m_showsAllGaps = false;
}

void ResultsContent::setShowsAllGaps(bool showsAll)
{
    m_showsAllGaps = showsAll;
    if (m_figures != nullptr)
        showTables();
    Q_EMIT stateChanged();
}

void ResultsContent::setShowsTables(bool showsTables)
{
    m_barsCard->setShowsTable(showsTables);
}

bool ResultsContent::showsTables() const
{
    return m_barsCard->showsTable();
}

QWidget* ResultsContent::mainPart() const
{
    return m_barsCard->shown();
}

std::vector<QWidget*> ResultsContent::parts() const
{
    return {m_barsCard->shown(), m_radarCard->shown(), m_gates->table(),
            m_gaps->table(),     m_strongest->table(), m_weakest->table(),
            m_heatCard->shown(), m_trendCard->shown(), m_spreadCard->shown()};
}

void ResultsContent::toggleTable()
{
    ChartCard* current = m_barsCard;
    for (ChartCard* card : chartCards())
        if (card->isAncestorOf(focusWidget()))
            current = card;
    current->toggle();
    Q_EMIT stateChanged();
}

ChartWidget* ResultsContent::currentChart() const
{
    for (ChartWidget* chart : std::initializer_list<ChartWidget*>{m_radar, m_heat, m_trend, m_spread})
        if (chart->hasFocus())
            return chart;
    return m_bars;
}

int ResultsContent::heatColumns() const
{
    return static_cast<int>(m_heat->spec().columns.size());
}

int ResultsContent::currentGap() const
{
    const ItemRow* row = m_gaps->table()->hasFocus() ? m_gaps->table()->currentRow() : nullptr;
    return row != nullptr ? row->item : -1;
}

void ResultsContent::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ResultsContent::retranslate()
{
    m_supposedBar->setMessage(
        tr("What if: nothing is saved"),
        tr("The figures are those of the levels that you try. Circles and dashed lines are as answered."));
    m_radarCard->setHeading(tr("Profile"));
    m_barsCard->setHeading(tr("Scores by domain"));
    m_heatCard->setHeading(tr("Levels by domain"));
    m_spreadCard->setHeading(tr("How many questions stand at each level"));
    for (ChartCard* card : {m_barsCard, m_radarCard})
        card->table()->rows()->setHeadings({QString(), tr("Domain"), tr("Score"), tr("Range"),
                                            tr("Last time"), tr("Target"), tr("Answered")});
    m_gates->setHeading(tr("Gates"));
    m_gates->table()->setRowHeight(kGateRow);
    m_gates->table()->rows()->setHeadings({tr("Code"), tr("Indicator"), tr("Level")}, true);
    m_gaps->setHeading(tr("Gaps"));
    m_gaps->table()->rows()->setHeadings(
        {tr("Code"), tr("Indicator"), tr("Level"), tr("Weight"), tr("Gain"), tr("Make an action")}, true);
    m_strongest->setHeading(tr("Strongest"));
    m_weakest->setHeading(tr("Weakest"));
    for (TableCard* card : {m_strongest, m_weakest})
        card->table()->rows()->setHeadings({tr("Code"), tr("Domain"), tr("Score"), tr("Beside the whole")},
                                           true);
}

} // namespace sextant::ui
