#include "ui/followup/follow_up_tab.h"

#include "ui/followup/quality_view.h"
#include "ui/shared/gap_list.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/segmented_switch.h"
#include "ui/theme/control_kind.h"

#include "audit/audit_words.h"
#include "workspace/audit_service.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

using audit::Gap;

FollowUpTab::FollowUpTab(const Parts& parts, QWidget* parent)
    : EngagementTab(parent)
    , m_workspace(parts.workspace)
    , m_message(new MessageBar(parts.theme, MessageKind::Bad))
    , m_views(new SegmentedSwitch(parts.theme))
    , m_calendar(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_actions(new ActionsView(parts))
    , m_quality(new QualityView(parts.theme, parts.workspace, parts.undo))
{
    setObjectName(u"followUpTab"_qs);
    build(parts.theme);
    connectParts();
    retranslate();
}

void FollowUpTab::build(const Theme& theme)
{
    m_message->setObjectName(u"followUpMessage"_qs);
    m_message->hide();
    m_views->setObjectName(u"followUpViews"_qs);
    m_views->setCompact(true);
    m_views->addSegment({});
    m_views->addSegment({});
    m_views->setCurrent(0);
    m_calendar->setObjectName(u"followUpCalendarButton"_qs);
    m_calendar->setIcon(theme.icon(Icon::Calendar));
    setButtonKind(m_calendar, ButtonKind::Quiet);
    setControlSize(m_calendar, ControlSize::Compact);
    m_stack->addWidget(m_actions);
    m_stack->addWidget(m_quality);
    auto* head = new QHBoxLayout;
    theme.keepSpacing(head, QMargins(16, 8, 16, 0), metric::kGrid);
    head->addWidget(m_views);
    head->addStretch(1);
    head->addWidget(m_calendar);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

FollowUpTab::~FollowUpTab()
{
    commitTyping(); // or the fields would end editing while the tab falls apart
    disconnect(&m_workspace.notifier(), nullptr, this, nullptr);
}

void FollowUpTab::connectParts()
{
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, &FollowUpTab::onAnnounced);
    auto* other = new QShortcut(QKeySequence(Qt::Key_F5), this);
    other->setContext(Qt::WidgetWithChildrenShortcut);
    connect(other, &QShortcut::activated, this, [this] { showQuality(!qualityShown()); });
    connect(m_views, &SegmentedSwitch::chosen, this, [this](int view) { showQuality(view == 1); });
    connect(m_quality, &QualityView::told, this, &FollowUpTab::tell);
    connect(m_quality, &QualityView::placeChanged, this, &FollowUpTab::hintsChanged);
    connect(m_quality, &QualityView::placeChanged, m_message, &QWidget::hide);
    connect(m_quality, &QualityView::placeChanged, this, &FollowUpTab::stateChanged);
    connect(m_calendar, &QPushButton::clicked, m_actions, &ActionsView::saveCalendar);
    connect(m_actions, &ActionsView::told, this, &FollowUpTab::tell);
    connect(m_actions, &ActionsView::done, m_message, &QWidget::hide);
    connect(m_actions, &ActionsView::gapChosen, this, &FollowUpTab::goTo);
    connect(m_actions, &ActionsView::findingRequested, this,
            [this](const audit::FindingId& id) { Q_EMIT tabRequested(u"findings"_qs, id.toString()); });
    connect(m_actions, &ActionsView::planRequested, this, &FollowUpTab::planRequested);
    connect(m_actions, &ActionsView::placeChanged, this, &FollowUpTab::hintsChanged);
    connect(m_actions, &ActionsView::placeChanged, this, &FollowUpTab::stateChanged);
}

void FollowUpTab::tell(MessageKind kind, const QString& title, const QString& text)
{
    m_message->setKind(kind);
    m_message->setMessage(title, text);
    m_message->show();
}

void FollowUpTab::setEngagement(const audit::EngagementId& engagement)
{
    m_engagement = engagement;
    m_message->hide();
    m_actions->setEngagement(engagement);
    m_quality->setEngagement(engagement);
    onAnnounced();
}

bool FollowUpTab::qualityShown() const
{
    return m_stack->currentWidget() == m_quality;
}

void FollowUpTab::showQuality(bool shown)
{
    commitTyping();
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_views->setCurrent(shown ? 1 : 0);
    m_calendar->setVisible(!shown);
    if (shown)
        m_quality->focusList();
    else
        m_actions->focusTable();
    Q_EMIT hintsChanged();
}

void FollowUpTab::onAnnounced()
{
    m_actions->refresh();
    m_quality->refresh();
    //: How many questions on the quality of the audit have an answer
    m_views->setSegmentText(
        1, tr("Quality check list %1 of %2").arg(m_quality->answered()).arg(m_quality->count()));
    m_calendar->setEnabled(!m_workspace.audits().actions(m_engagement).empty());
    Q_EMIT figureChanged();
    Q_EMIT hintsChanged();
}

void FollowUpTab::goTo(Gap gap)
{
    const QString step = stepOf(gap);
    if (step != id())
        Q_EMIT tabRequested(step, audit::nameOf(gap));
    else
        showSubject(audit::nameOf(gap));
}

QString FollowUpTab::figure() const
{
    const int open = m_engagement.isNull() ? 0 : m_actions->openCount();
    return open == 0 ? QString() : tr("%n open", nullptr, open);
}

std::vector<KeyHint> FollowUpTab::hints() const
{
    return qualityShown() ? m_quality->hints() : m_actions->hints();
}

std::vector<Command> FollowUpTab::commands()
{
    std::vector<Command> all = qualityShown() ? m_quality->commands() : m_actions->commands();
    all.push_back({u"followUp.view"_qs,
                   qualityShown() ? tr("Show the actions") : tr("Show the quality check list"),
                   QKeySequence(Qt::Key_F5), Icon::Same, true, [this] { showQuality(!qualityShown()); }});
    all.push_back({u"followUp.calendar"_qs,
                   tr("Save a calendar file of these actions"),
                   {},
                   Icon::Calendar,
                   m_calendar->isEnabled(),
                   [this] { m_actions->saveCalendar(); },
                   tr("There are no actions yet.")});
    return all;
}

QString FollowUpTab::help() const
{
    return tr(
        "Here stands what became of the findings. One key changes the state of the chosen action: O not "
        "started, I in progress, C claimed done, V verified, R risk accepted, X superseded. Who claims, "
        "verifies or accepts is asked for with the day; somebody else than who claimed verifies, with a "
        "note or a file that shows it, and an accepted risk has its reason. A finding that management "
        "has accepted and that has no action is listed too: Insert makes it.\n\n"
        "Above the table stands how much is implemented of what was due, how old the rest is, and by "
        "name what is open for more than 18 months. The same actions are in the action plan (P). The "
        "audit is closed when no action is open.");
}

std::vector<QWidget*> FollowUpTab::panes()
{
    return qualityShown() ? m_quality->panes() : m_actions->panes();
}

void FollowUpTab::activated()
{
    m_actions->refresh();
    if (qualityShown())
        m_quality->focusList();
    else
        m_actions->focusTable();
}

QVariantMap FollowUpTab::state() const
{
    return {{u"action"_qs, m_actions->current().toString()},
            {u"question"_qs, m_quality->current()},
            {u"quality"_qs, qualityShown()}};
}

void FollowUpTab::restoreState(const QVariantMap& state)
{
    m_actions->showAction(improvement::ActionId::fromString(state.value(u"action"_qs).toString()));
    m_quality->showQuestion(state.value(u"question"_qs).toString());
    if (state.value(u"quality"_qs).toBool())
        showQuality(true);
}

void FollowUpTab::commitTyping()
{
    m_actions->commitTyping();
    m_quality->commitTyping();
}

void FollowUpTab::showSubject(const QString& subject)
{
    if (subject == audit::nameOf(Gap::OpenQuality)) {
        showQuality(true);
        m_quality->showOpen();
        return;
    }
    if (m_quality->showQuestion(subject)) {
        showQuality(true);
        return;
    }
    const bool isAction = m_actions->showAction(improvement::ActionId::fromString(subject));
    const bool isFinding = !isAction && m_actions->showFinding(audit::FindingId::fromString(subject));
    const bool isOpen = subject == audit::nameOf(Gap::OpenActions);
    if (isAction || isFinding || isOpen)
        showQuality(false);
    if (isOpen)
        m_actions->showOpen();
}

void FollowUpTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    EngagementTab::changeEvent(event);
}

void FollowUpTab::retranslate()
{
    m_views->setSegmentText(0, tr("Actions"));
    m_views->setAccessibleName(tr("What is shown of the follow-up"));
    m_calendar->setText(tr("Calendar file…"));
    onAnnounced();
}

} // namespace sextant::ui
