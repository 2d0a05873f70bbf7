#include "ui/universe/universe_view.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/segmented_switch.h"
#include "ui/universe/units_view.h"
#include "ui/universe/universe_acts.h"
#include "ui/universe/year_plan_view.h"

#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

const QString kUnitsKey = u"units"_qs;
const QString kPlanKey = u"plan"_qs;
const QString kPartKey = u"part"_qs;

} // namespace

UniverseView::UniverseView(const Context& context, QWidget* parent)
    : AuditView(parent)
    , m_theme(context.theme)
    , m_workspace(context.workspace)
    , m_acts(new UniverseActs(context.workspace, context.library, context.undo,
                              context.clock.nowUtc().toLocalTime().date(), this))
    , m_message(new MessageBar(m_theme))
    , m_switch(new SegmentedSwitch(m_theme))
    , m_units(new UnitsView(m_theme, *m_acts))
    , m_plan(new YearPlanView(m_theme, *m_acts, context.dialogs))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"universeView"_qs);
    build();
    connectParts();
    retranslate();
    setPart(UnitsPart);
}

UniverseView::~UniverseView()
{
    commitTyping(); // or the fields would end editing while the view falls apart
}

void UniverseView::build()
{
    m_message->setObjectName(u"universeMessage"_qs);
    m_message->hide();
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(m_theme, bar);
    m_switch->setObjectName(u"universeSwitch"_qs);
    for (int i = 0; i < 2; ++i)
        m_switch->addSegment(QString());
    flow->addWidget(m_switch);
    for (const auto& actions : {m_units->actions(), m_plan->actions()})
        for (QWidget* action : actions)
            flow->addWidget(action);
    m_stack->addWidget(m_units);
    m_stack->addWidget(m_plan);
    auto* top = new QWidget;
    auto* rows = new QVBoxLayout(top);
    m_theme.keepSpacing(rows, QMargins(metric::kPageEdge, metric::kGrid, metric::kPageEdge, 0),
                        metric::kGrid);
    rows->addWidget(bar);
    rows->addWidget(m_message);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(top);
    all->addWidget(m_stack, 1);
}

void UniverseView::connectParts()
{
    connect(m_acts, &Acts::done, m_message, &QWidget::hide);
    connect(m_acts, &Acts::refused, this,
            [this](const QString& title, const QString& text) { tell(MessageKind::Bad, title, text); });
    connect(m_acts, &Acts::keptSome, this, [this](const QString& what) {
        tell(MessageKind::Warn, tr("Not everything could be put back."),
             tr("Somebody has changed this since, and it stays as it is: %1.").arg(what));
    });
    connect(m_units, &UnitsView::told, this, &UniverseView::tell);
    connect(m_plan, &YearPlanView::told, this, &UniverseView::tell);
    connect(m_plan, &YearPlanView::turned, m_message, &QWidget::hide);
    connect(m_plan, &YearPlanView::unitsRequested, this, [this] { showPart(UnitsPart); });
    connect(m_switch, &SegmentedSwitch::chosen, this,
            [this](int index) { showPart(static_cast<Part>(index)); });
    for (const Part part : {UnitsPart, PlanPart}) {
        const Qt::Key key = part == UnitsPart ? Qt::Key_1 : Qt::Key_2;
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, part] { showPart(part); });
    }
    for (AuditView* part : std::initializer_list<AuditView*>{m_units, m_plan}) {
        connect(part, &AuditView::hintsChanged, this, &AuditView::hintsChanged);
        connect(part, &AuditView::stateChanged, this, &AuditView::stateChanged);
        connect(part, &AuditView::engagementRequested, this, &AuditView::engagementRequested);
        connect(part, &AuditView::openRequested, this, &AuditView::openRequested);
    }
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, &UniverseView::refresh);
}

void UniverseView::refresh()
{
    if (!isVisible())
        return; // worked out when it comes to the front
    if (front() == m_units)
        m_units->refresh();
    else
        m_plan->refresh();
}

AuditView* UniverseView::front() const
{
    return m_stack->currentIndex() == PlanPart ? static_cast<AuditView*>(m_plan) : m_units;
}

void UniverseView::setPart(Part part)
{
    m_stack->setCurrentIndex(part);
    m_switch->setCurrent(part);
    m_units->setFront(part == UnitsPart);
    m_plan->setFront(part == PlanPart);
    Q_EMIT hintsChanged();
    Q_EMIT stateChanged();
}

void UniverseView::showPart(Part part)
{
    commitTyping();
    m_message->hide();
    setPart(part);
    front()->activated();
}

void UniverseView::retranslate()
{
    m_switch->setSegmentText(UnitsPart, tr("Units"));
    m_switch->setSegmentText(PlanPart, tr("Annual plan"));
    m_switch->setAccessibleName(tr("What the universe shows"));
}

void UniverseView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AuditView::changeEvent(event);
}

void UniverseView::setOrganisation(const organisation::OrganisationId& organisation)
{
    m_message->hide();
    m_units->setOrganisation(organisation);
    m_plan->setOrganisation(organisation);
}

void UniverseView::tell(MessageKind kind, const QString& title, const QString& text)
{
    m_message->setKind(kind);
    m_message->setMessage(title, text);
    m_message->show();
}

std::vector<KeyHint> UniverseView::hints() const
{
    std::vector<KeyHint> hints = front()->hints();
    hints.push_back({{u"Alt"_qs, u"1–2"_qs}, tr("units, plan")});
    hints.push_back({{u"Esc"_qs}, tr("all audits")});
    return hints;
}

std::vector<Command> UniverseView::commands()
{
    std::vector<Command> commands = front()->commands();
    commands.push_back({u"universe.units"_qs, tr("Auditable units"), QKeySequence(Qt::ALT | Qt::Key_1),
                        Icon::Grid, front() != m_units, [this] { showPart(UnitsPart); },
                        tr("They are shown already.")});
    commands.push_back({u"universe.plan"_qs, tr("Annual plan of audits"), QKeySequence(Qt::ALT | Qt::Key_2),
                        Icon::Calendar, front() != m_plan, [this] { showPart(PlanPart); },
                        tr("It is shown already.")});
    return commands;
}

QString UniverseView::help() const
{
    return front()->help();
}

std::vector<QWidget*> UniverseView::panes()
{
    std::vector<QWidget*> panes = front()->panes();
    panes.push_back(m_switch);
    return panes;
}

void UniverseView::activated()
{
    front()->activated();
}

QVariantMap UniverseView::state() const
{
    return {{kUnitsKey, m_units->state()}, {kPlanKey, m_plan->state()}, {kPartKey, m_stack->currentIndex()}};
}

void UniverseView::restoreState(const QVariantMap& state)
{
    m_units->restoreState(state.value(kUnitsKey).toMap());
    m_plan->restoreState(state.value(kPlanKey).toMap());
    setPart(state.value(kPartKey).toInt() == PlanPart ? PlanPart : UnitsPart);
}

void UniverseView::commitTyping()
{
    front()->commitTyping();
}

} // namespace sextant::ui
