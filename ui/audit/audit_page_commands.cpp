#include "ui/audit/audit_acts.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/engagement_head.h"
#include "ui/audit/engagement_list.h"
#include "ui/audit/new_engagement_form.h"
#include "ui/audit/step_row.h"
#include "ui/shared/button_command.h"
#include "ui/shared/segmented_switch.h"

#include <QPushButton>

namespace sextant::ui {

std::vector<KeyHint> AuditPage::hints() const
{
    switch (view()) {
    case ListView:
        return {{{u"↑"_qs, u"↓"_qs}, tr("move")},
                {{u"Enter"_qs}, tr("open the audit")},
                {{u"Ctrl"_qs, u"N"_qs}, tr("new audit")},
                {{u"Del"_qs}, tr("delete")}};
    case EmptyView:
        return {{{u"Ctrl"_qs, u"N"_qs}, tr("new audit")}};
    case UniverseView:
        return m_universe->hints();
    case FormView:
        return {{{u"Tab"_qs}, tr("next field")},
                {{u"Space"_qs}, tr("tick a chapter")},
                {{u"Esc"_qs}, tr("cancel")}};
    case EngagementView:
        break;
    }
    std::vector<KeyHint> hints = tab() == nullptr ? std::vector<KeyHint>() : tab()->hints();
    if (m_tabs.size() > 1)
        hints.push_back({{u"Alt"_qs, u"1–%1"_qs.arg(m_tabs.size())}, tr("step")});
    hints.push_back({{u"Esc"_qs}, tr("all audits")});
    return hints;
}

std::vector<Command> AuditPage::listCommands()
{
    const bool isChosen = view() == ListView && !m_list->current().isNull();
    const QString none = tr("No audit is chosen.");
    Command start = buttonCommand(u"audit.new"_qs, m_new, tr("New audit"));
    start.keys = QKeySequence(Qt::CTRL | Qt::Key_N);
    start.icon = Icon::Plus;
    start.why = m_acts->whyLocked();
    return {start,
            {u"audit.open"_qs, tr("Open the audit chosen"), QKeySequence(Qt::Key_Return), Icon::Audit,
             isChosen, [this] { showEngagement(m_list->current()); }, none},
            {u"audit.delete"_qs, tr("Delete the audit chosen"), QKeySequence(Qt::Key_Delete), Icon::Trash,
             isChosen && !m_acts->isReadOnly(), [this] { deleteCurrent(); },
             m_acts->isReadOnly() ? m_acts->whyLocked() : none}};
}

std::vector<Command> AuditPage::engagementCommands()
{
    std::vector<Command> commands = tab() == nullptr ? std::vector<Command>() : tab()->commands();
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const QString id = m_tabs[i]->id();
        commands.push_back({u"audit.step."_qs + id,
                            //: %1: a step of the audit: Plan, Fieldwork …
                            tr("Go to step: %1").arg(m_tabs[i]->title()),
                            QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))),
                            Icon::ChevronRight, true, [this, id] { showEngagement(m_engagement, id); }});
    }
    commands.push_back({u"audit.list"_qs, tr("All audits"), QKeySequence(Qt::Key_Escape), Icon::ChevronLeft,
                        true, [this] { backToList(); }});
    return commands;
}

std::vector<Command> AuditPage::viewCommands()
{
    if (!m_makeUniverse)
        return {};
    return {{u"audit.universe"_qs, tr("Universe and annual plan"), QKeySequence(Qt::ALT | Qt::Key_U),
             Icon::Grid, isBeforeEngagement(), [this] { showUniverse(); },
             tr("The form of the new audit is open.")},
            {u"audit.engagements"_qs, tr("List of audits"), QKeySequence(Qt::ALT | Qt::Key_E), Icon::Audit,
             view() == UniverseView, [this] { backToList(); }, tr("The list is shown already.")}};
}

std::vector<Command> AuditPage::commands()
{
    if (view() == EngagementView)
        return engagementCommands();
    std::vector<Command> commands;
    if (view() == UniverseView)
        commands = m_universe->commands();
    for (const auto& more : {listCommands(), viewCommands()})
        commands.insert(commands.end(), more.begin(), more.end());
    return commands;
}

QString AuditPage::help() const
{
    const QString about = tr(
        "Internal audits follow the Internal Auditor Manual: choose chapters, plan, test on the spot, write "
        "findings, report, and follow up until what was agreed is done. The list shows every audit under its "
        "stage with the opinion so far. Enter opens one; Esc leads back.");
    if (view() == UniverseView)
        return m_universe->help();
    const QString more = tab() == nullptr ? QString() : tab()->help();
    return more.isEmpty() ? about : about + u"\n\n"_qs + more;
}

std::vector<QWidget*> AuditPage::panes()
{
    switch (view()) {
    case ListView:
        return {m_list, m_new, m_switch};
    case EmptyView:
        return {m_emptyNew, m_switch};
    case UniverseView: {
        std::vector<QWidget*> panes = m_universe->panes();
        panes.push_back(m_switch);
        return panes;
    }
    case FormView:
        return {m_form};
    case EngagementView:
        break;
    }
    std::vector<QWidget*> panes = tab() == nullptr ? std::vector<QWidget*>() : tab()->panes();
    panes.push_back(m_head->steps());
    return panes;
}

} // namespace sextant::ui
