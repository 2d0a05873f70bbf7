#include "ui/audit/plan_tab.h"

#include "audit/audit_words.h"
#include "ui/audit/audit_acts.h"
#include "ui/audit/letter_card.h"
#include "ui/audit/meetings_card.h"
#include "ui/audit/scope_card.h"
#include "ui/audit/stage_card.h"
#include "ui/audit/team_card.h"
#include "ui/shared/gap_list.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page_scroll.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

using audit::Gap;

namespace {

constexpr int kTwoColumnsFrom = 920; ///< px at 100 %
constexpr int kContentWidth = 1240;

/// The field of the plan where \a gap is mended; empty: it is not a field.
QString fieldOf(Gap gap)
{
    switch (gap) {
    case Gap::Title:
        return u"titleEdit"_qs;
    case Gap::Objective:
        return u"objectiveEdit"_qs;
    case Gap::Scope:
        return u"scopeEdit"_qs;
    case Gap::Criteria:
        return u"criteriaEdit"_qs;
    case Gap::AuditedPeriod:
        return u"periodFromEdit"_qs;
    case Gap::PlannedDays:
        return u"plannedFromEdit"_qs;
    case Gap::Letter:
        return u"letterSentEdit"_qs;
    case Gap::OpeningMeeting:
        return u"openingOnEdit"_qs;
    case Gap::ClosingMeeting:
        return u"closingOnEdit"_qs;
    default:
        return {};
    }
}

} // namespace

PlanTab::PlanTab(const Context& context, QWidget* parent)
    : EngagementTab(parent)
    , m_theme(context.theme)
    , m_workspace(context.workspace)
    , m_acts(new AuditActs(context.workspace, context.library, context.undo,
                           context.clock.nowUtc().toLocalTime().date(), this))
    , m_message(new MessageBar(context.theme))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_scope(new ScopeCard(context.theme, *m_acts))
    , m_stage(new StageCard(context.theme, *m_acts))
    , m_team(new TeamCard(context.theme, *m_acts))
    , m_letter(new LetterCard(context.theme, *m_acts, context.dialogs, context.programVersion))
    , m_meetings(new MeetingsCard(context.theme, *m_acts))
    , m_cards{m_scope, m_stage, m_team, m_letter, m_meetings}
{
    m_message->setObjectName(u"planTabMessage"_qs);
    m_message->hide();
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right})
        m_theme.keepSpacing(column, QMargins(), metric::kCardPadding);
    left->addWidget(m_scope);
    left->addWidget(m_meetings);
    left->addStretch(1);
    right->addWidget(m_stage);
    right->addWidget(m_team);
    right->addWidget(m_letter);
    right->addStretch(1);
    m_theme.keepSpacing(m_columns, QMargins(), metric::kCardPadding);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    auto* holder = new QWidget;
    m_theme.keep(holder, [this, holder] { holder->setMaximumWidth(m_theme.px(kContentWidth)); });
    auto* column = new QVBoxLayout(holder);
    m_theme.keepSpacing(
        column, QMargins(metric::kPageEdge, metric::kCardPadding, metric::kPageEdge, metric::kCardGap),
        metric::kCardPadding);
    column->addWidget(m_message);
    column->addLayout(m_columns);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->addWidget(holder, 1);
    row->addStretch(0);
    m_scroll = newPageScroll(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_scroll);
    connect(m_stage, &StageCard::gapChosen, this, &PlanTab::goTo);
    connect(m_acts, &Acts::done, m_message, &QWidget::hide);
    connect(m_acts, &Acts::refused, this, [this](const QString& title, const QString& text) {
        m_message->setKind(MessageKind::Bad);
        m_message->setMessage(title, text);
        m_message->show();
        m_scroll->ensureWidgetVisible(m_message);
    });
    connect(m_acts, &Acts::keptSome, this, [this](const QString& what) {
        m_message->setKind(MessageKind::Warn);
        m_message->setMessage(tr("Not everything could be put back."),
                              tr("Somebody has changed this since, and it stays as it is: %1.").arg(what));
        m_message->show();
    });
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, [this] {
        if (isVisible()) // else when it comes to the front
            refresh();
    });
    m_theme.keep(this, [this] { arrange(); });
}

PlanTab::~PlanTab()
{
    commitTyping(); // or the fields would end editing while the tab falls apart
}

QString PlanTab::figure() const
{
    const audit::Engagement* shown = m_acts->audits().find(m_engagement);
    if (shown == nullptr || shown->stage != audit::EngagementStage::Planned)
        return {};
    const auto gaps = m_acts->audits().stageGaps(m_engagement, audit::EngagementStage::Fieldwork);
    const auto needed =
        std::count_if(gaps.begin(), gaps.end(), [](const audit::StageGap& gap) { return gap.blocks; });
    //: How much is missing before fieldwork begins, beside the word "Plan"
    return needed == 0 ? QString() : tr("%n missing", nullptr, static_cast<int>(needed));
}

void PlanTab::setEngagement(const audit::EngagementId& engagement)
{
    if (engagement == m_engagement)
        return;
    commitTyping();
    m_engagement = engagement;
    m_message->hide();
    refresh();
    m_scroll->ensureVisible(0, 0);
}

void PlanTab::refresh()
{
    const audit::Engagement* shown = m_acts->audits().find(m_engagement);
    if (shown == nullptr)
        return;
    const audit::Engagement copy = *shown; // taking a field changes what is found
    for (EngagementCard* card : m_cards)
        card->setEngagement(copy);
    Q_EMIT figureChanged();
}

void PlanTab::arrange()
{
    const bool areTwo = width() >= m_theme.px(kTwoColumnsFrom);
    // Below each other, the step to take comes first.
    m_columns->setDirection(areTwo ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

void PlanTab::focusField(const QString& name)
{
    if (auto* field = findChild<QWidget*>(name)) {
        field->setFocus();
        m_scroll->ensureWidgetVisible(field);
    }
}

void PlanTab::goTo(Gap gap)
{
    if (const QString step = stepOf(gap); step != id())
        Q_EMIT tabRequested(step, QString());
    else if (gap == Gap::Chapters)
        m_scope->focusChapters();
    else if (gap == Gap::Lead || gap == Gap::Independence)
        m_team->focusTeam();
    else
        focusField(fieldOf(gap));
}

std::vector<KeyHint> PlanTab::hints() const
{
    return {{{u"Tab"_qs}, tr("next field")}, {{u"F6"_qs}, tr("next part")}};
}

std::vector<Command> PlanTab::commands()
{
    const bool isShown = m_acts->audits().find(m_engagement) != nullptr;
    return {
        {u"audit.missing"_qs,
         tr("What the next stage of the audit lacks"),
         {},
         Icon::Alert,
         isShown,
         [this] { m_stage->focusFirst(); }},
        {u"audit.team"_qs,
         tr("Team and independence"),
         {},
         Icon::Users,
         isShown,
         [this] { m_team->focusTeam(); }},
        {u"audit.letter"_qs,
         tr("Notification letter"),
         {},
         Icon::Note,
         isShown,
         [this] { focusField(u"letterEdit"_qs); }},
    };
}

QString PlanTab::help() const
{
    return tr(
        "Say what the audit is to find out, which chapters of the manual it covers, over which period and "
        "when. Name the team: each declares what could impair his or her independence, and ticks the "
        "chapters whose work is or was his or her own; what stands in the way is named, and the council "
        "may decide to go on. Have a letter proposed, change it, and note when it was sent. What the next "
        "stage still lacks stands at the top: each line leads to its place.");
}

std::vector<QWidget*> PlanTab::panes()
{
    return {m_scope, m_stage, m_team, m_letter, m_meetings};
}

void PlanTab::showSubject(const QString& subject)
{
    if (const auto gap = audit::named<Gap>(subject); gap.has_value() && stepOf(*gap) == id())
        goTo(*gap);
}

void PlanTab::activated()
{
    refresh();
    focusField(u"titleEdit"_qs);
}

void PlanTab::commitTyping()
{
    for (EngagementCard* card : m_cards)
        card->commitTyping();
}

void PlanTab::resizeEvent(QResizeEvent* event)
{
    EngagementTab::resizeEvent(event);
    arrange();
}

void PlanTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_message->hide();
    EngagementTab::changeEvent(event);
}

} // namespace sextant::ui
