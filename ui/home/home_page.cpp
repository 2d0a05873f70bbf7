#include "ui/home/home_page.h"

#include "report/chart_specs.h"
#include "report/readiness_report.h"
#include "ui/charts/chart_key_bar.h"
#include "ui/charts/radar_widget.h"
#include "ui/home/assessments_card.h"
#include "ui/home/audit_card.h"
#include "ui/home/continue_card.h"
#include "ui/home/due_card.h"
#include "ui/home/recent_list.h"
#include "ui/home/verdict_card.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/scroll_place.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "workspace/assessment_service.h"
#include "workspace/report_input.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace sextant::ui {

namespace {

constexpr int kWideFrom = 1000; ///< px at 100 %: cards side by side
constexpr int kTallFrom = 760;  ///< px at 100 %: both rows of cards are seen
constexpr int kNarrowFigure = 620;
constexpr int kMostRecent = 4;
constexpr int kUpperHeight = 456;
constexpr int kLowerHeight = 268;
constexpr int kTop = 20;
constexpr int kEmptyTop = 72;

} // namespace

HomePage::HomePage(const Theme& theme, workspace::Workspace& workspace, RecentFiles& recent, QWidget* parent)
    : Page(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_recent(recent)
    , m_stack(new QStackedWidget(this))
    , m_header(new PageHeader(theme))
    , m_verdict(new VerdictCard(theme))
    , m_continue(new ContinueCard(theme))
    , m_due(new DueCard(theme, workspace))
    , m_audits(new AuditCard(theme, workspace))
    , m_assessments(new AssessmentsCard(theme, workspace))
{
    m_scroll = newPageScroll(newContent());
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(newEmptyState());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    theme.keep(this, [this] { arrange(); });
    connectCards();
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &HomePage::stateChanged);
    watch();
    retranslate();
}

QWidget* HomePage::newContent()
{
    auto* content = new QWidget;
    m_goOn = new QPushButton;
    m_goOn->setObjectName(u"goOnButton"_qs);
    setButtonKind(m_goOn, ButtonKind::Primary);
    m_header->addAction(m_goOn);
    m_radarCard = static_cast<Card*>(newRadarCard());
    QWidget* recent = newRecentCard();
    m_upper = new QBoxLayout(QBoxLayout::LeftToRight);
    m_upper->addWidget(m_verdict, 700);
    m_upper->addWidget(m_radarCard, 484);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->addWidget(m_continue, 338);
    m_lower->addWidget(recent, 338);
    m_lower->addWidget(m_due, 484);
    m_last = new QVBoxLayout;
    m_due->hide();
    m_lower->addWidget(m_assessments, 484);
    m_content = new QVBoxLayout(content);
    m_top = new QVBoxLayout;
    m_top->addWidget(m_header);
    m_top->addLayout(m_upper);
    m_content->addLayout(m_top);
    m_content->addLayout(m_lower);
    m_content->addWidget(m_audits);
    m_audits->hide();
    m_content->addLayout(m_last);
    m_content->addStretch(1);
    return content;
}

QWidget* HomePage::newRadarCard()
{
    auto* card = new Card(m_theme, metric::kCardPadding);
    m_radarHeading = new Label(m_theme, TextRole::BodyBold);
    m_radarKeys = new ChartKeyBar(m_theme);
    m_radar = new RadarWidget(m_theme);
    auto* head = new QHBoxLayout;
    m_theme.keepSpacing(head, QMargins(metric::kGrid, 0, metric::kGrid, 0), metric::kGrid);
    head->addWidget(m_radarHeading);
    head->addWidget(m_radarKeys, 1);
    card->column()->addLayout(head);
    card->column()->addWidget(m_radar, 1);
    return card;
}

QWidget* HomePage::newRecentCard()
{
    auto* card = new Card(m_theme, 0, metric::kHalfGrid);
    m_recentHeading = new Label(m_theme, TextRole::BodyBold);
    m_recentNone = new TextBlock(m_theme, TextRole::Body, Ink::Text2);
    m_recentList = new RecentList(m_theme, m_recent, kMostRecent, metric::kCardGap);
    m_recentList->setCurrentPath(m_workspace.path());
    auto* words = new QVBoxLayout;
    m_theme.keepSpacing(words, QMargins(metric::kCardGap, 0, metric::kCardGap, 0), metric::kHalfGrid);
    words->addWidget(m_recentHeading);
    words->addWidget(m_recentNone);
    card->column()->addLayout(words);
    card->column()->addWidget(m_recentList, 1);
    m_theme.keep(card, [this, card] {
        card->column()->setContentsMargins(0, m_theme.px(kTop), 0, m_theme.px(metric::kGrid));
    });
    const auto showNone = [this] { m_recentNone->setVisible(m_recent.files().empty()); };
    connect(&m_recent, &RecentFiles::changed, this, showNone);
    showNone();
    return card;
}

QWidget* HomePage::newEmptyState()
{
    auto* page = new QWidget;
    m_emptyTitle = new TextBlock(m_theme, TextRole::Title);
    m_emptyText = new TextBlock(m_theme, TextRole::Lead, Ink::Text2);
    m_emptyButton = new QPushButton;
    m_emptyButton->setObjectName(u"firstAssessmentButton"_qs);
    setButtonKind(m_emptyButton, ButtonKind::Primary);
    connect(m_emptyButton, &QPushButton::clicked, this, &HomePage::newAssessmentRequested);
    auto* column = new QVBoxLayout(page);
    m_theme.keepSpacing(column, QMargins(metric::kHomeEdge, kEmptyTop, metric::kHomeEdge, metric::kHomeEdge),
                        metric::kCardPadding);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addWidget(m_emptyButton, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

void HomePage::connectCards()
{
    connect(m_verdict, &VerdictCard::whyRequested, this, &HomePage::resultsRequested);
    connect(m_radar, &RadarWidget::activated, this, &HomePage::resultsRequested);
    connect(m_goOn, &QPushButton::clicked, this, &HomePage::continueRequested);
    connect(m_continue, &ContinueCard::continueRequested, this, &HomePage::continueRequested);
    connect(m_continue, &ContinueCard::reportRequested, this, &HomePage::reportRequested);
    connect(m_assessments, &AssessmentsCard::chosen, this, &HomePage::assessmentRequested);
    connect(m_due, &DueCard::chosen, this, &HomePage::actionRequested);
    connect(m_due, &DueCard::dueRequested, this, &HomePage::dueRequested);
    connect(m_audits, &AuditCard::chosen, this, &HomePage::auditRequested);
    connect(m_recentList, &RecentList::openRequested, this, &HomePage::fileRequested);
}

void HomePage::watch()
{
    // Once for each act; what is not seen is worked out when the page comes to the front.
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, [this] {
        if (isVisible())
            refresh();
    });
}

void HomePage::arrange()
{
    const bool isNarrow = width() < m_theme.px(kWideFrom);
    const int edge = m_theme.px(isNarrow ? metric::kPageEdge : metric::kHomeEdge);
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_content->setContentsMargins(edge, m_theme.px(kTop), edge, m_theme.px(kTop));
    m_content->setSpacing(m_theme.px(metric::kCardGap));
    m_top->setSpacing(m_theme.px(metric::kCardPadding));
    for (QBoxLayout* row : {m_upper, m_lower}) {
        row->setDirection(direction);
        row->setSpacing(m_theme.px(metric::kCardGap));
    }
    showContinue(height() < m_theme.px(kTallFrom));
    m_verdict->setNarrow(width() < m_theme.px(kNarrowFigure));
    m_radarCard->setMinimumHeight(m_theme.px(kUpperHeight));
    for (QWidget* card : std::initializer_list<QWidget*>{m_due, m_assessments})
        card->setMinimumHeight(isNarrow ? 0 : m_theme.px(kLowerHeight));
}

/// In a low window the card lies below the edge: its button moves into the head, and the focus with it.
void HomePage::showContinue(bool inHead)
{
    QPushButton* shown = inHead ? m_goOn : m_continue->button();
    QPushButton* other = inHead ? m_continue->button() : m_goOn;
    shown->show();
    if (other->hasFocus())
        shown->setFocus();
    other->hide();
}

void HomePage::placeAssessments(bool below)
{
    const bool isBelow = m_last->indexOf(m_assessments) >= 0;
    if (below == isBelow)
        return;
    (below ? m_lower : m_last)->removeWidget(m_assessments);
    if (below)
        m_last->addWidget(m_assessments);
    else
        m_lower->addWidget(m_assessments, 484);
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::setAssessment(const assessment::AssessmentId& id)
{
    if (id != m_assessment)
        m_currentItem = {};
    m_assessment = id;
    if (isVisible())
        refresh();
}

void HomePage::setCurrentItem(const framework::ItemId& item)
{
    m_currentItem = item;
    if (isVisible())
        refresh();
}

QPushButton* HomePage::continueButton() const
{
    return m_goOn->isHidden() ? m_continue->button() : m_goOn;
}

std::vector<QWidget*> HomePage::panes()
{
    if (m_stack->currentIndex() != 0)
        return {m_emptyButton};
    std::vector<QWidget*> panes{continueButton(), m_radar, m_recentList, m_assessments};
    if (!m_due->isHidden())
        panes.insert(panes.end() - 1, m_due);
    if (!m_audits->isHidden())
        panes.insert(panes.end() - 1, m_audits);
    return panes;
}

void HomePage::activated()
{
    m_recent.check();
    refresh();
    restoreScrollPlace(m_scroll, std::exchange(m_scrollTo, 0));
    (m_stack->currentIndex() == 0 ? continueButton() : m_emptyButton)->setFocus();
}

QVariantMap HomePage::state() const
{
    return {{u"scroll"_qs, scrollPlace(m_scroll)}};
}

void HomePage::restoreState(const QVariantMap& state)
{
    m_scrollTo = state.value(u"scroll"_qs).toInt();
}

void HomePage::refresh()
{
    const auto input = workspace::reportInput(m_workspace, m_assessment, QDate::currentDate(), QString());
    m_stack->setCurrentIndex(input ? 0 : 1);
    if (!input)
        return;
    const Language language = m_theme.language();
    const report::Figures figures = report::figuresOf(*input);
    const report::RadarSpec radar = report::radarSpec(figures, language);
    //: title of the assessment, and when it began
    m_header->setSubtitle(tr("%1, started %2; self-assessed, indicative")
                              .arg(input->assessment.title, dateText(input->assessment.startedOn, language)));
    m_verdict->setFigures(figures, language);
    const std::vector<ChartKey> keys =
        radarKeys(radar, figures.card.overall.unanswered > 0 ? tr("still open") : QString());
    m_radarKeys->setKeys(keys);
    m_radar->setCaption(tr("By domain"), keys);
    m_radar->setSpec(radar);
    m_radarCard->setHidden(radar.axes.size() < 3);
    arrange();
    m_continue->setFigures(figures, input->assessment.stage, m_currentItem, language);
    m_goOn->setText(m_continue->button()->text());
    m_due->setOrganisation(input->assessment.organisation, QDate::currentDate());
    m_due->setVisible(m_due->hasPlan());
    placeAssessments(m_due->hasPlan());
    m_audits->setOrganisation(input->assessment.organisation, QDate::currentDate());
    m_audits->setVisible(!m_audits->isEmpty());
    m_assessments->setOrganisation(input->assessment.organisation, m_assessment);
}

void HomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void HomePage::retranslate()
{
    m_header->setTitle(tr("Where we stand"));
    m_radarHeading->setText(tr("By domain"));
    m_recentHeading->setText(tr("Recent files"));
    m_recentNone->setText(tr("Files you open stand here."));
    m_emptyTitle->setText(tr("No assessment yet"));
    m_emptyText->setText(tr("Start one to see where the organisation stands and what to do next."));
    m_emptyButton->setText(tr("Start an assessment"));
    m_verdict->retranslate();
    m_continue->retranslate();
    m_due->retranslate();
    m_audits->retranslate();
    m_assessments->retranslate();
    refresh();
}

} // namespace sextant::ui
