#include "ui/charts/risk_map_widget.h"
#include "ui/shared/card.h"
#include "ui/shared/label.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "ui/universe/propose_panel.h"
#include "ui/universe/unit_panel.h"
#include "ui/universe/unit_table.h"
#include "ui/universe/units_view.h"
#include "ui/universe/universe_acts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kSideWidth = 372;
constexpr int kBothFrom = 900; ///< table and what is beside it
constexpr int kEmptyTop = 40;
constexpr int kTextWidth = 640;

} // namespace

UnitsView::UnitsView(const Theme& theme, UniverseActs& acts, QWidget* parent)
    : AuditView(parent)
    , m_theme(theme)
    , m_acts(acts)
    , m_model(new UnitTableModel(theme, this))
    , m_table(new UnitTable(theme, m_model))
    , m_stack(new QStackedWidget)
    , m_mapTitle(new Label(theme, TextRole::BodyBold))
    , m_mapText(new TextBlock(theme, TextRole::Caption, Ink::Text2))
    , m_map(new RiskMapWidget(theme))
    , m_panel(new UnitPanel(theme, acts))
    , m_proposals(new ProposePanel(theme, acts))
    , m_propose(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_emptyTitle(new TextBlock(theme, TextRole::Question))
    , m_emptyText(new TextBlock(theme, TextRole::Lead, Ink::Text2))
    , m_emptyPropose(new QPushButton)
    , m_emptyAdd(new QPushButton)
{
    build();
    connectParts();
    m_theme.keep(this, [this] { arrange(); });
    retranslate();
}

void UnitsView::build()
{
    setObjectName(u"unitsView"_qs);
    m_propose->setObjectName(u"proposeUnitsButton"_qs);
    m_add->setObjectName(u"addUnitButton"_qs);
    setButtonKind(m_add, ButtonKind::Primary);
    auto* place = new QWidget;
    auto* inside = new QVBoxLayout(place);
    m_theme.keepSpacing(inside, QMargins(metric::kPageEdge, metric::kGrid, metric::kPageEdge, 12), 0);
    inside->addWidget(m_proposals);
    for (QWidget* part : {newWork(), newEmpty(), place})
        m_stack->addWidget(part);
    m_stack->setCurrentIndex(EmptyStage);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
}

QWidget* UnitsView::newWork()
{
    m_table->setObjectName(u"unitTable"_qs);
    m_tableCard = new Card(m_theme, 1, 0);
    m_tableCard->column()->addWidget(m_table);
    m_map->setObjectName(u"riskMap"_qs);
    m_mapCard = new Card(m_theme, metric::kCardPadding, metric::kGrid);
    m_mapCard->column()->addWidget(m_mapTitle);
    m_mapCard->column()->addWidget(m_map);
    m_mapCard->column()->addWidget(m_mapText);
    m_mapCard->column()->addStretch(1);
    m_panelArea = newPageScroll(m_panel);
    m_panelArea->setObjectName(u"unitPane"_qs);
    auto* work = new QWidget;
    auto* row = new QHBoxLayout(work);
    m_theme.keepSpacing(row, QMargins(metric::kPageEdge, metric::kGrid, metric::kPageEdge, 12),
                        metric::kCardPadding);
    row->addWidget(m_tableCard, 1);
    row->addWidget(m_mapCard);
    row->addWidget(m_panelArea);
    return newPageScroll(work);
}

QWidget* UnitsView::newEmpty()
{
    m_emptyPropose->setObjectName(u"firstProposeButton"_qs);
    m_emptyAdd->setObjectName(u"firstUnitButton"_qs);
    setButtonKind(m_emptyPropose, ButtonKind::Primary);
    for (QPushButton* button : {m_emptyPropose, m_emptyAdd})
        setControlSize(button, ControlSize::Big);
    m_theme.keep(m_emptyText, [this] { m_emptyText->setMaximumWidth(m_theme.px(kTextWidth)); });
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_theme.keepSpacing(column, QMargins(metric::kPageEdge, kEmptyTop, metric::kPageEdge, metric::kPageEdge),
                        metric::kCardPadding);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    auto* buttons = new QHBoxLayout;
    m_theme.keepSpacing(buttons, QMargins(), metric::kGrid);
    buttons->addWidget(m_emptyPropose);
    buttons->addWidget(m_emptyAdd);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    return newPageScroll(page);
}

void UnitsView::connectParts()
{
    for (QPushButton* button : {m_propose, m_emptyPropose})
        connect(button, &QPushButton::clicked, this, &UnitsView::propose);
    for (QPushButton* button : {m_add, m_emptyAdd})
        connect(button, &QPushButton::clicked, this, &UnitsView::addUnit);
    connect(m_proposals, &ProposePanel::confirmed, this, &UnitsView::addProposed);
    connect(m_proposals, &ProposePanel::cancelled, this, &UnitsView::leaveProposals);
    connect(m_table, &UnitTable::currentUnitChanged, this, [this] {
        showCurrent();
        Q_EMIT stateChanged();
    });
    connect(m_table, &UnitTable::sortChanged, this, &AuditView::stateChanged);
    connect(m_table, &UnitTable::opened, this, [this] {
        showPanel(true);
        m_panel->focusJudged();
    });
    connect(m_table, &UnitTable::rated, this, [this](int digit) {
        showPanel(true);
        m_panel->rate(digit);
    });
    connect(m_table, &UnitTable::stepBackRequested, m_panel, &UnitPanel::stepBack);
    connect(m_table, &UnitTable::deleteRequested, this, &UnitsView::deleteCurrent);
    connect(m_table, &UnitTable::startRequested, this, &UnitsView::startCurrent);
    connect(m_panel, &UnitPanel::closed, this, [this] {
        showPanel(false);
        m_table->setFocus();
    });
    connect(m_panel, &UnitPanel::deleteRequested, this, &UnitsView::deleteCurrent);
    connect(m_panel, &UnitPanel::startRequested, this, &UnitsView::startCurrent);
    connect(m_panel, &UnitPanel::moveRequested, m_table, &UnitTable::moveBy);
    connect(m_map, &ChartWidget::activated, this, &UnitsView::openCell);
    connect(m_map, &ChartWidget::tableRequested, this, [this] {
        m_isMapWanted = false;
        arrange();
        m_table->setFocus();
    });
}

void UnitsView::arrange()
{
    const bool isNarrow = width() < m_theme.px(kBothFrom);
    const bool isMapShown = !m_isPanelOpen && (!isNarrow || m_isMapWanted);
    m_mapCard->setVisible(isMapShown);
    m_panelArea->setVisible(m_isPanelOpen);
    m_tableCard->setVisible(!isNarrow || (!m_isPanelOpen && !isMapShown));
    for (QWidget* part : std::initializer_list<QWidget*>{m_tableCard, m_mapCard, m_panelArea})
        part->setMinimumHeight(m_table->minimumSizeHint().height() + m_theme.px(metric::kGrid));
    for (QWidget* side : std::initializer_list<QWidget*>{m_mapCard, m_panelArea}) {
        side->setMinimumWidth(isNarrow ? 0 : m_theme.px(kSideWidth));
        side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_theme.px(kSideWidth));
    }
}

void UnitsView::retranslate()
{
    m_propose->setText(tr("Propose units…"));
    m_add->setText(tr("New unit"));
    m_emptyPropose->setText(tr("Propose units…"));
    m_emptyAdd->setText(tr("Add one by hand"));
    m_table->setAccessibleName(tr("Auditable units"));
    m_mapTitle->setText(tr("Impact and likelihood"));
    m_emptyTitle->setText(tr("What could be audited?"));
    m_emptyText->setText(tr(
        "The audit universe lists all that could be audited: each chapter of the manual, at each office, in "
        "each country. You judge nine factors of each; from them follow its risk, its rank, and how often it "
        "is looked at. The annual plan takes what is due and fits into your days."));
    refresh();
}

} // namespace sextant::ui
