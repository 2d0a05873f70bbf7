#include "ui/universe/universe_view.h"

#include "ui/shared/flow_layout.h"
#include "ui/universe/units_view.h"
#include "ui/universe/universe_acts.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

const QString kUnitsKey = u"units"_qs;

} // namespace

UniverseView::UniverseView(const Context& context, QWidget* parent)
    : AuditView(parent)
    , m_theme(context.theme)
    , m_workspace(context.workspace)
    , m_acts(new UniverseActs(context.workspace, context.library, context.undo,
                              context.clock.nowUtc().toLocalTime().date(), this))
    , m_message(new MessageBar(m_theme))
    , m_units(new UnitsView(m_theme, *m_acts))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"universeView"_qs);
    build();
    connectParts();
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
    for (QWidget* action : m_units->actions())
        flow->addWidget(action);
    m_stack->addWidget(m_units);
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
    for (AuditView* part : std::initializer_list<AuditView*>{m_units}) {
        connect(part, &AuditView::hintsChanged, this, &AuditView::hintsChanged);
        connect(part, &AuditView::stateChanged, this, &AuditView::stateChanged);
        connect(part, &AuditView::engagementRequested, this, &AuditView::engagementRequested);
        connect(part, &AuditView::openRequested, this, &AuditView::openRequested);
    }
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, &UniverseView::refresh);
}

void UniverseView::refresh()
{
    if (isVisible()) // or worked out when it comes to the front
        m_units->refresh();
}

AuditView* UniverseView::front() const
{
    return m_units;
}

void UniverseView::setOrganisation(const organisation::OrganisationId& organisation)
{
    m_message->hide();
    m_units->setOrganisation(organisation);
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
    hints.push_back({{u"Esc"_qs}, tr("all audits")});
    return hints;
}

std::vector<Command> UniverseView::commands()
{
    return front()->commands();
}

QString UniverseView::help() const
{
    return front()->help();
}

std::vector<QWidget*> UniverseView::panes()
{
    return front()->panes();
}

void UniverseView::activated()
{
    front()->activated();
}

QVariantMap UniverseView::state() const
{
    return {{kUnitsKey, m_units->state()}};
}

void UniverseView::restoreState(const QVariantMap& state)
{
    m_units->restoreState(state.value(kUnitsKey).toMap());
}

void UniverseView::commitTyping()
{
    front()->commitTyping();
}

} // namespace sextant::ui
