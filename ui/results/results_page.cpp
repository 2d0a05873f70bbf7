#include "ui/results/results_page.h"

#include "ui/charts/chart_widget.h"
#include "ui/results/explain_panel.h"
#include "ui/results/reach_panel.h"
#include "ui/results/results_content.h"
#include "ui/results/results_header.h"
#include "ui/results/what_if_panel.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"
#include "workspace/assessment_service.h"
#include "workspace/report_input.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kBothFrom = 480; ///< room beside the panel; with less it takes the whole page
constexpr int kPanelWidth = 336;
constexpr int kEmptyTop = 72;

} // namespace

ResultsPage::ResultsPage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_theme(context.theme)
    , m_workspace(context.workspace)
    , m_undo(context.undo)
    , m_stack(new QStackedWidget(this))
    , m_content(new ResultsContent(m_theme))
    , m_notice(new MessageBar(m_theme))
    , m_explain(new ExplainPanel(m_theme))
    , m_whatIf(new WhatIfPanel(m_theme))
    , m_reach(new ReachPanel(m_theme))
    , m_panels(new QStackedWidget)
{
    m_notice->setObjectName(u"resultsNotice"_qs);
    m_notice->hide();
    m_explain->setObjectName(u"explainPanel"_qs);
    m_whatIf->setObjectName(u"whatIfPanel"_qs);
    m_reach->setObjectName(u"reachPanel"_qs);
    m_stack->addWidget(newBoth());
    m_stack->addWidget(newEmptyState());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    m_theme.keep(this, [this] { arrange(); });
    connectContent();
    connectPanels();
    watch();
    retranslate();
}

ResultsPage::~ResultsPage() = default;

QWidget* ResultsPage::newBoth()
{
    for (QWidget* panel : std::initializer_list<QWidget*>{m_explain, m_whatIf, m_reach})
        m_panels->addWidget(newPageScroll(panel));
    m_panels->hide();
    m_main = newPageScroll(m_content);
    m_left = new QWidget;
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins({});
    left->setSpacing(0);
    left->addWidget(m_notice);
    left->addWidget(m_main, 1);
    m_panels->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_left, 1);
    row->addWidget(m_panels);
    return both;
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

void ResultsPage::connectContent()
{
    const ResultsHeader* header = m_content->header();
    connect(header, &ResultsHeader::questionsRequested, this, &ResultsPage::questionsRequested);
    connect(header, &ResultsHeader::reportRequested, this, &ResultsPage::reportRequested);
    connect(header, &ResultsHeader::comparisonRequested, this, &ResultsPage::comparisonRequested);
    connect(header, &ResultsHeader::whyRequested, this, [this] { explain(Subject::whole()); });
    connect(header, &ResultsHeader::whatIfRequested, this, [this] { toggle(Panel::WhatIf); });
    connect(header, &ResultsHeader::reachRequested, this, [this] { toggle(Panel::Reach); });
    connect(m_content, &ResultsContent::explainRequested, this, &ResultsPage::explain);
    connect(m_content, &ResultsContent::actionRequested, this, &ResultsPage::requestAction);
    connect(m_content, &ResultsContent::stateChanged, this, &ResultsPage::stateChanged);
}

void ResultsPage::connectPanels()
{
    const auto section = [this](int node) { explain(node < 0 ? Subject::whole() : Subject::section(node)); };
    connect(m_explain, &ExplainPanel::closed, this, [this] { showPanel(Panel::None); });
    connect(m_explain, &ExplainPanel::itemRequested, this, &ResultsPage::openItem);
    connect(m_explain, &ExplainPanel::questionRequested, this, &ResultsPage::openItem);
    connect(m_explain, &ExplainPanel::actionRequested, this, &ResultsPage::requestAction);
    connect(m_explain, &ExplainPanel::whatIfRequested, this, &ResultsPage::startWhatIf);
    connect(m_explain, &ExplainPanel::sectionRequested, this, section);
    connect(m_whatIf, &WhatIfPanel::closed, this, &ResultsPage::endWhatIf);
    connect(m_whatIf, &WhatIfPanel::changed, this, &ResultsPage::suppose);
    connect(m_whatIf, &WhatIfPanel::keepRequested, this, &ResultsPage::keepTargets);
    connect(m_whatIf, &WhatIfPanel::itemRequested, this, &ResultsPage::openItem);
    connect(m_reach, &ReachPanel::closed, this, [this] { showPanel(Panel::None); });
    connect(m_reach, &ReachPanel::itemRequested, this, &ResultsPage::openItem);
    connect(m_reach, &ReachPanel::tryRequested, this, &ResultsPage::tryList);
}

void ResultsPage::watch()
{
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ResultsPage::arrange()
{
    const int panel = m_theme.px(kPanelWidth);
    const bool isOpen = m_panel != Panel::None;
    const bool isAlone = isOpen && width() - panel < m_theme.px(kBothFrom);
    m_left->setVisible(!isAlone);
    m_panels->setVisible(isOpen);
    m_panels->setMinimumWidth(isAlone ? 0 : panel);
    m_panels->setMaximumWidth(isAlone ? QWIDGETSIZE_MAX : panel);
    m_content->arrange(width() - (isOpen ? panel : 0));
}

void ResultsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

std::vector<QWidget*> ResultsPage::panes()
{
    std::vector<QWidget*> panes = m_content->parts();
    if (m_panel != Panel::None)
        panes.push_back(m_panels->currentWidget());
    return panes;
}

void ResultsPage::setAssessment(const assessment::AssessmentId& id)
{
    m_assessment = id;
    forget();
    if (isVisible())
        refresh();
}

void ResultsPage::forget()
{
    m_session.reset();
    m_supposed.reset();
    m_whatIf->setSession(nullptr);
    m_reach->setFigures(nullptr);
    m_answered.reset();
    m_panel = Panel::None;
    m_subject = {};
    m_notice->hide();
    m_content->clear();
    arrange();
}

void ResultsPage::activated()
{
    refresh();
    m_content->mainPart()->setFocus();
}

const ResultsFigures* ResultsPage::shown() const
{
    return m_supposed != nullptr ? m_supposed.get() : m_answered.get();
}

void ResultsPage::refresh()
{
    auto input = workspace::reportInput(m_workspace, m_assessment, QDate::currentDate(), QString());
    m_stack->setCurrentIndex(input ? 0 : 1);
    if (!input) {
        forget();
        return;
    }
    m_answered = std::make_shared<ResultsFigures>(std::move(*input));
    if (m_session != nullptr) {
        auto session = std::make_unique<WhatIfSession>(m_answered);
        session->takeOver(*m_session);
        m_whatIf->setSession(session.get());
        m_session = std::move(session);
        m_supposed = m_session->figures(tr("what if"), tr("as answered"));
    }
    if (m_panel == Panel::Reach)
        m_reach->setFigures(m_answered);
    showFigures();
    if (!m_restoring.isEmpty())
        restoreState(std::exchange(m_restoring, {}));
}

void ResultsPage::showFigures()
{
    m_content->setFigures(*shown(), m_supposed != nullptr);
    m_content->header()->setCanTry(canTry());
    arrange();
    if (m_panel == Panel::Explanation && isThere(m_subject))
        m_explain->setExplained(Explanations::of(*shown(), m_subject, m_theme.language()));
    else if (m_panel == Panel::Explanation)
        showPanel(Panel::None);
}

void ResultsPage::showPanel(Panel panel)
{
    const bool changes = panel != m_panel;
    m_panel = panel;
    if (panel != Panel::Explanation)
        m_subject = {};
    m_content->header()->setPanels(panel == Panel::WhatIf, panel == Panel::Reach);
    if (panel != Panel::None)
        m_panels->setCurrentIndex(static_cast<int>(panel) - 1);
    arrange();
    switch (panel) {
    case Panel::None:
        m_content->mainPart()->setFocus();
        break;
    case Panel::Explanation:
        m_explain->focusRows();
        break;
    case Panel::WhatIf:
        m_whatIf->focusRows();
        break;
    case Panel::Reach:
        m_reach->focusRows();
        break;
    }
    if (auto* scroll = qobject_cast<QScrollArea*>(m_panels->currentWidget()); panel == Panel::Explanation)
        scroll->verticalScrollBar()->setValue(0);
    if (changes)
        Q_EMIT hintsChanged();
    Q_EMIT stateChanged();
}

void ResultsPage::explain(const Subject& subject)
{
    if (shown() == nullptr || !isThere(subject))
        return;
    if (m_session != nullptr) {
        // In a what-if, figures lead to the levels behind them.
        if (subject.kind == Subject::Kind::Item)
            m_whatIf->showItem(subject.index);
        else
            m_whatIf->showSection(
                subject.kind == Subject::Kind::Section || subject.kind == Subject::Kind::Cell ? subject.index
                                                                                              : -1);
        m_whatIf->focusRows();
        return;
    }
    m_subject = subject;
    m_explain->setExplained(Explanations::of(*shown(), subject, m_theme.language()));
    showPanel(Panel::Explanation);
}

void ResultsPage::openItem(int item)
{
    if (m_answered != nullptr)
        Q_EMIT itemRequested(m_answered->index().items()[static_cast<size_t>(item)]->id);
}

void ResultsPage::requestAction(int item)
{
    if (m_answered != nullptr && item >= 0)
        Q_EMIT actionRequested(m_assessment, m_answered->index().items()[static_cast<size_t>(item)]->id);
}

void ResultsPage::tell(bool isBad, const QString& title, const QString& text)
{
    m_notice->setKind(isBad ? MessageKind::Bad : MessageKind::Ok);
    m_notice->setMessage(title, text);
    m_notice->show();
}

void ResultsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ResultsPage::retranslate()
{
    m_emptyTitle->setText(tr("No assessment yet"));
    m_emptyText->setText(tr("Start one on the Organisation page; its results stand here."));
    if (m_answered != nullptr)
        refresh();
    Q_EMIT hintsChanged();
}

} // namespace sextant::ui
