#include "ui/results/results_page.h"

#include "report/chart_specs.h"
#include "ui/charts/chart_key_bar.h"
#include "ui/charts/domain_bars_chart.h"
#include "ui/charts/domain_bars_widget.h"
#include "ui/charts/radar_widget.h"
#include "ui/results/explain_panel.h"
#include "ui/results/item_table.h"
#include "ui/results/result_rows.h"
#include "ui/results/results_header.h"
#include "ui/results/table_card.h"
#include "ui/shared/label.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"
#include "workspace/assessment_service.h"
#include "workspace/report_input.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kWideFrom = 840; ///< px at 100 %: cards side by side
constexpr int kBothFrom = 480; ///< room beside the explanation; with less it takes the whole page
constexpr int kExplainWidth = 336;
constexpr int kChartHeight = 424;
constexpr int kGateRow = 30;
constexpr int kLongGateRow = 36; ///< English titles may take two lines
constexpr int kCardTop = 14;
constexpr int kEmptyTop = 72;
constexpr int kShortName = 60; ///< of a radar beside the panel
constexpr int kLongName = 110;
constexpr int kWhole = -1;
constexpr int kNothing = -2;
constexpr size_t kMostGaps = 5;

} // namespace

ResultsPage::ResultsPage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_theme(context.theme)
    , m_workspace(context.workspace)
    , m_explained(kNothing)
    , m_stack(new QStackedWidget(this))
    , m_header(new ResultsHeader(m_theme))
    , m_radar(new RadarWidget(m_theme))
    , m_bars(new DomainBarsWidget(m_theme))
    , m_barsTable(new ItemTable(m_theme))
    , m_gates(new TableCard(m_theme))
    , m_gaps(new TableCard(m_theme))
    , m_explain(new ExplainPanel(m_theme))
    , m_explainScroll(newPageScroll(m_explain))
{
    m_radar->setObjectName(u"radar"_qs);
    m_bars->setObjectName(u"domainBars"_qs);
    m_barsTable->setObjectName(u"domainTable"_qs);
    m_barsTable->setLeadsOn(true);
    m_barsTable->hide();
    m_gates->table()->setObjectName(u"gatesTable"_qs);
    m_gaps->table()->setObjectName(u"gapsTable"_qs);
    m_gaps->action()->setObjectName(u"allGapsButton"_qs);
    m_explain->setObjectName(u"explainPanel"_qs);
    m_explainScroll->hide();
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_main = newPageScroll(newContent());
    row->addWidget(m_main, 1);
    row->addWidget(m_explainScroll);
    m_stack->addWidget(both);
    m_stack->addWidget(newEmptyState());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    m_theme.keep(this, [this] { arrange(); });
    connectParts();
    watch();
    retranslate();
}

ResultsPage::~ResultsPage() = default;

QWidget* ResultsPage::newContent()
{
    auto* content = new QWidget;
    m_radarCard = newChartCard(m_radarHead, m_radar);
    m_chartsRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_chartsRow->addWidget(m_radarCard, 380);
    Card* barsCard = newChartCard(m_barsHead, m_bars);
    barsCard->column()->addWidget(m_barsTable, 1, Qt::AlignTop);
    m_chartsRow->addWidget(barsCard, 508);
    m_tablesRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tablesRow->addWidget(m_gates, 280);
    m_tablesRow->addWidget(m_gaps, 608);
    m_content = new QVBoxLayout(content);
    m_content->addWidget(m_header);
    m_content->addLayout(m_chartsRow);
    m_content->addLayout(m_tablesRow);
    m_content->addStretch(1);
    return content;
}

Card* ResultsPage::newChartCard(ChartHead& head, ChartWidget* chart)
{
    auto* card = new Card(m_theme, metric::kCardPadding, metric::kHalfGrid);
    m_theme.keepSpacing(card->column(), QMargins(metric::kGrid, kCardTop, metric::kGrid, metric::kGrid),
                        metric::kHalfGrid);
    head.heading = new Label(m_theme, TextRole::BodyBold);
    head.keys = new ChartKeyBar(m_theme);
    auto* top = new QHBoxLayout;
    m_theme.keepSpacing(top, QMargins(12, 0, 12, 0), metric::kGrid);
    top->addWidget(head.heading);
    top->addWidget(head.keys, 1);
    card->column()->addLayout(top);
    const bool isAsHighAsItIs = chart->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
    card->column()->addWidget(chart, 1, isAsHighAsItIs ? Qt::AlignTop : Qt::Alignment());
    return card;
}

QWidget* ResultsPage::newEmptyState()
{
    auto* page = new QWidget;
    m_emptyTitle = new TextBlock(m_theme, TextRole::Title);
    m_emptyText = new TextBlock(m_theme, TextRole::Lead, Ink::Text2);
    auto* column = new QVBoxLayout(page);
    m_theme.keepSpacing(column, QMargins(metric::kHomeEdge, kEmptyTop, metric::kHomeEdge, metric::kHomeEdge),
                        metric::kCardPadding);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addStretch();
    return page;
}

void ResultsPage::connectParts()
{
    connect(m_header, &ResultsHeader::questionsRequested, this, &ResultsPage::questionsRequested);
    connect(m_header, &ResultsHeader::reportRequested, this, &ResultsPage::reportRequested);
    connect(m_header, &ResultsHeader::whyRequested, this, [this] { explain(kWhole); });
    connect(m_radar, &RadarWidget::activated, this, &ResultsPage::explainSection);
    connect(m_bars, &DomainBarsWidget::activated, this, &ResultsPage::explainSection);
    connect(m_radar, &RadarWidget::selectionChanged, m_bars, &DomainBarsWidget::setSelected);
    connect(m_bars, &DomainBarsWidget::selectionChanged, m_radar, &RadarWidget::setSelected);
    for (const TableCard* card : {m_gates, m_gaps})
        connect(card->table(), &ItemTable::itemActivated, this, &ResultsPage::openItem);
    connect(m_gaps->action(), &QPushButton::clicked, this, [this] {
        m_showsAllGaps = !m_showsAllGaps;
        showTables();
    });
    connect(m_barsTable, &ItemTable::sectionActivated, this, &ResultsPage::explain);
    connect(m_explain, &ExplainPanel::closed, this, [this] { explain(kNothing); });
    connect(m_explain, &ExplainPanel::itemRequested, this, &ResultsPage::openItem);
    connect(m_explain, &ExplainPanel::sectionRequested, this, &ResultsPage::explain);
}

void ResultsPage::watch()
{
    const auto refreshIfSeen = [this] {
        if (isVisible())
            refresh();
    };
    auto& notifier = m_workspace.notifier();
    connect(&notifier, &workspace::ChangeNotifier::answerChanged, this, refreshIfSeen);
    connect(&notifier, &workspace::ChangeNotifier::assessmentChanged, this, refreshIfSeen);
    connect(&notifier, &workspace::ChangeNotifier::listChanged, this, refreshIfSeen);
}

void ResultsPage::arrange()
{
    const int panel = m_theme.px(kExplainWidth);
    const bool explains = m_explained != kNothing;
    const bool isAlone = explains && width() - panel < m_theme.px(kBothFrom);
    m_main->setVisible(!isAlone);
    m_explainScroll->setVisible(explains);
    m_explainScroll->setMinimumWidth(isAlone ? 0 : panel);
    m_explainScroll->setMaximumWidth(isAlone ? QWIDGETSIZE_MAX : panel);

    const bool isNarrow = width() - (explains ? panel : 0) < m_theme.px(kWideFrom);
    const int edge = m_theme.px(metric::kPageEdge);
    m_content->setContentsMargins(edge, m_theme.px(12), edge, m_theme.px(12));
    m_content->setSpacing(m_theme.px(metric::kCardPadding));
    for (QBoxLayout* row : {m_chartsRow, m_tablesRow}) {
        row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        row->setSpacing(m_theme.px(metric::kCardPadding));
    }
    m_header->setNarrow(isNarrow);
    const int longest = explains && !isNarrow ? kShortName : kLongName;
    m_radar->setLabels(m_radar->hasShortNames(longest) ? RadarLabels::Names : RadarLabels::Codes);
    m_radarCard->setMinimumHeight(m_theme.px(kChartHeight));
}

void ResultsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ResultsPage::keyPressEvent(QKeyEvent* event)
{
    auto* chart = qobject_cast<ChartWidget*>(focusWidget());
    if (event->matches(QKeySequence::Copy) && chart != nullptr)
        QApplication::clipboard()->setImage(chart->picture());
    else if (event->key() == Qt::Key_Escape && m_explained != kNothing)
        explain(kNothing);
    else if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        toggleTable();
    else
        Page::keyPressEvent(event);
}

void ResultsPage::toggleTable()
{
    const bool showsTable = m_barsTable->isHidden();
    QWidget* shown = showsTable ? static_cast<QWidget*>(m_barsTable) : m_bars;
    shown->show();
    shown->setFocus();
    m_bars->setHidden(showsTable);
    m_barsTable->setHidden(!showsTable);
    m_barsHead.keys->setHidden(showsTable);
}

std::vector<KeyHint> ResultsPage::hints() const
{
    return {{{u"↑"_qs, u"↓"_qs}, tr("choose a domain")},   {{u"Enter"_qs}, tr("open to the answers")},
            {{u"Ctrl"_qs, u"C"_qs}, tr("copy the chart")}, {{u"T"_qs}, tr("chart or table")},
            {{u"Esc"_qs}, tr("close the panel")},          {{u"F6"_qs}, tr("next part")}};
}

std::vector<QWidget*> ResultsPage::panes()
{
    std::vector<QWidget*> panes{m_bars->isHidden() ? static_cast<QWidget*>(m_barsTable) : m_bars, m_radar,
                                m_gates->table(), m_gaps->table()};
    if (m_explained != kNothing)
        panes.push_back(m_explain);
    return panes;
}

void ResultsPage::setAssessment(const assessment::AssessmentId& id)
{
    m_assessment = id;
    m_figures.reset();
    m_explained = kNothing;
    m_showsAllGaps = false;
    arrange();
    if (isVisible())
        refresh();
}

void ResultsPage::activated()
{
    refresh();
    m_bars->setFocus();
}

void ResultsPage::refresh()
{
    auto input = workspace::reportInput(m_workspace, m_assessment, QDate::currentDate(), QString());
    m_stack->setCurrentIndex(input ? 0 : 1);
    if (!input) {
        m_figures.reset();
        return;
    }
    m_figures = std::make_unique<ResultsFigures>(std::move(*input));
    const Language language = m_theme.language();
    m_header->setFigures(m_figures->figures(), m_figures->input().assessment.title, language);
    showCharts();
    showTables();
    if (m_explained != kNothing)
        m_explain->explain(*m_figures, m_explained, language);
}

void ResultsPage::showCharts()
{
    const report::RadarSpec radar = report::radarSpec(m_figures->figures(), m_theme.language());
    const report::DomainBarsSpec bars = report::domainBarsSpec(m_figures->figures(), m_theme.language());
    m_radar->setSpec(radar);
    m_radarCard->setHidden(radar.axes.size() < 3);
    arrange();
    m_radarHead.keys->setKeys(radarKeys(radar));
    m_bars->setSpec(bars);
    m_barsHead.keys->setKeys(
        domainBarsKeys(bars, tr("last time"), tr("target"), tr("range of open answers")));
}

void ResultsPage::showTables()
{
    if (m_figures == nullptr)
        return;
    const Language language = m_theme.language();
    m_barsTable->rows()->setRows(ResultRows::sections(*m_figures, language));
    std::vector<ItemRow> gates = ResultRows::gates(*m_figures, language);
    m_gates->setHidden(gates.empty());
    m_gates->setNote(ResultRows::gatesNote(*m_figures));
    m_gates->table()->rows()->setRows(std::move(gates));
    const size_t count = m_figures->gaps().size();
    const bool isLong = count > kMostGaps;
    m_gaps->setNote(ResultRows::gapsNote(*m_figures));
    m_gaps->table()->rows()->setRows(
        ResultRows::gaps(*m_figures, m_showsAllGaps ? count : kMostGaps, language));
    m_gaps->setActionText(!isLong ? QString() : m_showsAllGaps ? tr("Show fewer") : tr("Show all"));
}

void ResultsPage::explainSection(int section)
{
    if (m_figures != nullptr)
        explain(m_figures->topNodes().at(static_cast<size_t>(section)));
}

void ResultsPage::explain(int node)
{
    if (m_figures == nullptr)
        return;
    m_explained = node;
    if (node != kNothing)
        m_explain->explain(*m_figures, node, m_theme.language());
    arrange();
    if (node == kNothing)
        (m_bars->isHidden() ? static_cast<QWidget*>(m_barsTable) : m_bars)->setFocus();
    else
        m_explain->focusRows();
    m_explainScroll->verticalScrollBar()->setValue(0);
}

void ResultsPage::openItem(int item)
{
    if (m_figures != nullptr)
        Q_EMIT itemRequested(m_figures->index().items()[static_cast<size_t>(item)]->id);
}

void ResultsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ResultsPage::retranslate()
{
    m_radarHead.heading->setText(tr("Profile"));
    m_barsHead.heading->setText(tr("Scores by domain"));
    m_barsTable->setAccessibleName(tr("Scores by domain"));
    m_barsTable->rows()->setHeadings(
        {QString(), tr("Domain"), tr("Score"), tr("Range"), tr("Last time"), tr("Target"), tr("Answered")});
    m_gates->setHeading(tr("Gates"));
    m_gates->table()->setRowHeight(m_theme.language() == Language::Chinese ? kGateRow : kLongGateRow);
    m_gates->table()->rows()->setHeadings({tr("Code"), tr("Indicator"), tr("Level")}, true);
    m_gaps->setHeading(tr("Gaps"));
    m_gaps->table()->rows()->setHeadings({tr("Code"), tr("Indicator"), tr("Level"), tr("Weight"), tr("Gain")},
                                         true);
    m_emptyTitle->setText(tr("No assessment yet"));
    m_emptyText->setText(tr("Start one on the Organisation page; its results stand here."));
    if (m_figures != nullptr)
        refresh();
    Q_EMIT hintsChanged();
}

} // namespace sextant::ui
