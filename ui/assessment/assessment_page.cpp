#include "ui/assessment/assessment_page.h"

#include "ui/assessment/grid_panel.h"
#include "ui/assessment/pick_panel.h"
#include "ui/assessment/question_panel.h"
#include "ui/assessment/result_panel.h"
#include "ui/assessment/section_panel.h"
#include "ui/shared/evidence_panel.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kNarrowWidth = 1120; ///< below, there is room for one side pane only
constexpr int kTightWidth = 720;   ///< below, for none beside the question
constexpr int kSectionsLatin = 264;
constexpr int kSectionsHan = 248;
constexpr int kResults = 320;
constexpr int kFirstUseWidth = 480;

const auto kAssessmentKey = QStringLiteral("assessment");
const auto kItemKey = QStringLiteral("item");
const auto kPanesKey = QStringLiteral("panes");
const auto kViewKey = QStringLiteral("view");
const auto kGridView = QStringLiteral("grid");
const auto kGridKey = QStringLiteral("gridState");
const auto kFiltersKey = QStringLiteral("filters");
const auto kBilingualKey = QStringLiteral("bilingual");
const auto kScrollKey = QStringLiteral("scroll");

} // namespace

AssessmentPage::AssessmentPage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_theme(context.theme)
    , m_dialogs(context.dialogs)
    , m_presenter(context.workspace, context.undo)
    , m_phrases(context.phrases)
    , m_stack(new QStackedWidget) // not a child yet: events must not come before every member is there
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_firstUse = buildFirstUse();
    m_stack->addWidget(m_firstUse);
    m_work = new QWidget(this);
    m_stack->addWidget(m_work);
    m_bar = new ViewBar(m_theme, m_presenter, m_work);
    m_views = new QStackedWidget(m_work);
    m_splitter = new QSplitter(Qt::Horizontal, m_views);
    m_splitter->setChildrenCollapsible(false);
    m_views->addWidget(m_splitter);
    m_sections = new SectionPanel(m_theme, m_presenter, m_splitter);
    const EvidenceOutlets outlets{context.launch, context.openedFolder, context.settings};
    m_question = new QuestionPanel(m_theme, context.clock, m_presenter, m_dialogs, outlets, m_splitter);
    m_question->evidence().listenTo(m_splitter);
    m_results = new ResultPanel(m_theme, context.clock, m_presenter, m_splitter);
    m_pick = new PickPanel(m_theme, this);
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    buildMessages(*column);
    column->addWidget(m_views, 1);
    buildPanes();
    buildKeys();
    connectParts();
    refreshTexts();
    showEmpty();
}

AssessmentPage::~AssessmentPage()
{
    m_question->evidence().stop();
    // The panes use the presenter to their end; as children they would outlive it.
    delete m_history;
    delete m_stack;
}

QWidget* AssessmentPage::buildFirstUse()
{
    auto* page = new QWidget(this);
    m_firstUseTitle = new TextBlock(m_theme, TextRole::Title, Ink::Ink, page);
    m_firstUseText = new TextBlock(m_theme, TextRole::Body, Ink::Text2, page);
    m_startButton = new QPushButton(page);
    setButtonKind(m_startButton, ButtonKind::Primary);
    setControlSize(m_startButton, ControlSize::Big);
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_firstUseTitle);
    column->addWidget(m_firstUseText);
    column->addWidget(m_startButton, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_theme.keepSpacing(column, QMargins(metric::kHomeEdge, metric::kHomeEdge, metric::kHomeEdge, 0),
                        metric::kCardPadding);
    m_theme.keep(m_firstUseText, [this] { m_firstUseText->setMaximumWidth(m_theme.px(kFirstUseWidth)); });
    connect(m_startButton, &QPushButton::clicked, this, &AssessmentPage::startRequested);
    return page;
}

void AssessmentPage::buildPanes()
{
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    const int sections = m_theme.px(m_theme.language() == Language::Chinese ? kSectionsHan : kSectionsLatin);
    const int results = m_theme.px(kResults);
    m_splitter->setSizes({sections, qMax(1, width() - sections - results), results});
}

bool AssessmentPage::setAssessment(const assessment::AssessmentId& id)
{
    return m_presenter.setAssessment(id);
}

void AssessmentPage::showItem(const framework::ItemId& item)
{
    m_presenter.goTo(item);
}

QVariantMap AssessmentPage::state() const
{
    QVariantMap state;
    if (!m_presenter.isEmpty()) {
        state.insert(kAssessmentKey, m_presenter.assessmentId().toString());
        if (m_presenter.current() >= 0)
            state.insert(kItemKey, m_presenter.item(m_presenter.current()).id.text);
    }
    QStringList filters;
    for (const ItemFilter filter : kItemFilters) {
        if (m_presenter.filters().testFlag(filter))
            filters << filterName(filter);
    }
    state.insert(kPanesKey, m_splitter->saveState());
    state.insert(kViewKey, isGrid() ? kGridView : QString());
    state.insert(kGridKey, m_grid == nullptr ? m_gridState : m_grid->state());
    state.insert(kFiltersKey, filters);
    state.insert(kBilingualKey, m_presenter.isBilingual());
    state.insert(kScrollKey, m_question->scroll());
    return state;
}

void AssessmentPage::restoreState(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(kPanesKey).toByteArray());
    ItemFilters filters;
    for (const QString& name : state.value(kFiltersKey).toStringList()) {
        if (const auto filter = filterNamed(name))
            filters.setFlag(*filter);
    }
    if (setAssessment(assessment::AssessmentId::fromString(state.value(kAssessmentKey).toString()))) {
        m_presenter.setFilters(filters);
        showItem(framework::ItemId{state.value(kItemKey).toString()});
    }
    m_presenter.setBilingual(state.value(kBilingualKey).toBool());
    m_gridState = state.value(kGridKey).toMap();
    if (m_grid != nullptr)
        m_grid->restoreState(m_gridState);
    showView(state.value(kViewKey).toString() == kGridView ? AssessmentView::Grid
                                                           : AssessmentView::Questions);
    arrange();
    m_question->setScroll(state.value(kScrollKey).toInt());
}

void AssessmentPage::commitTyping()
{
    m_question->commitTyping();
    if (m_grid != nullptr)
        m_grid->view().commitTyping();
}

void AssessmentPage::activated()
{
    focusWork();
}

std::vector<QWidget*> AssessmentPage::panes()
{
    if (m_presenter.isEmpty())
        return {};
    if (isGrid())
        return {m_bar, &m_grid->view()};
    std::vector<QWidget*> panes{m_sections->tree(), m_question};
    if (QWidget* results = m_results->focusTarget())
        panes.push_back(results);
    return panes;
}

void AssessmentPage::showEmpty()
{
    m_stack->setCurrentWidget(m_presenter.isEmpty() ? m_firstUse : m_work);
    refreshLock();
    updateKeys();
    Q_EMIT hintsChanged();
}

void AssessmentPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refreshTexts();
        Q_EMIT hintsChanged();
    }
    Page::changeEvent(event);
}

void AssessmentPage::hideEvent(QHideEvent* event)
{
    commitTyping();
    Page::hideEvent(event);
}

void AssessmentPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void AssessmentPage::arrange()
{
    const bool narrow = width() < m_theme.px(kNarrowWidth);
    const bool tight = width() < m_theme.px(kTightWidth);
    if (narrow != m_narrow || tight != m_tight) {
        m_narrow = narrow;
        m_tight = tight;
        m_sidePane = tight ? SidePane::None : SidePane::Sections;
        Q_EMIT hintsChanged();
    }
    m_sections->setMinimumWidth(
        qMax(m_theme.px(kSectionsHan) * 3 / 4, m_sections->minimumSizeHint().width()));
    m_results->setMinimumWidth(m_theme.px(kResults) * 3 / 4);
    m_sections->setVisible(!narrow || m_sidePane == SidePane::Sections);
    m_results->setVisible(!narrow || m_sidePane == SidePane::Results);
    m_question->setVisible(!tight || m_sidePane == SidePane::None);
    m_question->setResultHidden(m_results->isHidden());
    arrangeBar();
}

void AssessmentPage::switchPane()
{
    if (!m_narrow || isGrid())
        return;
    if (m_sidePane == SidePane::None)
        m_sidePane = SidePane::Sections;
    else if (m_sidePane == SidePane::Sections)
        m_sidePane = SidePane::Results;
    else
        m_sidePane = m_tight ? SidePane::None : SidePane::Sections;
    showSidePane(m_sidePane);
}

void AssessmentPage::showSidePane(SidePane pane)
{
    m_sidePane = pane;
    arrange();
    if (pane == SidePane::Results && m_results->focusTarget() != nullptr)
        m_results->focusTarget()->setFocus(Qt::OtherFocusReason);
    else if (pane == SidePane::Sections && m_tight)
        m_sections->tree()->setFocus(Qt::OtherFocusReason);
    else
        m_question->focusRating();
}

void AssessmentPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_presenter.canEdit() && EvidencePanel::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void AssessmentPage::dropEvent(QDropEvent* event)
{
    if (m_question->evidence().take(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace sextant::ui
