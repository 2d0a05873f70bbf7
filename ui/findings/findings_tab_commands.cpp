// What the window asks of the tab: its commands, keys and help, its panes, and its place.

#include "ui/findings/finding_acts.h"
#include "ui/findings/finding_form.h"
#include "ui/findings/finding_list_model.h"
#include "ui/findings/findings_tab.h"
#include "ui/findings/opinion_panel.h"
#include "ui/findings/restricted_findings.h"

#include "audit/finding_rules.h"

#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace sextant::ui {

QString FindingsTab::figure() const
{
    const int drafts = m_model->countOf(audit::FindingStage::Draft);
    if (drafts > 0)
        return tr("%n drafts", nullptr, drafts);
    return m_model->rowCount() > 0 ? QString::number(m_model->rowCount()) : QString();
}

std::vector<KeyHint> FindingsTab::hints() const
{
    return {{{u"↑"_qs, u"↓"_qs}, tr("move")},
            {{u"Enter"_qs}, tr("write")},
            {{u"Esc"_qs}, tr("list")},
            {{u"E"_qs}, tr("evidence")},
            {{u"Ctrl"_qs, u"Enter"_qs}, tr("new finding")},
            {{u"Ctrl"_qs, u"L"_qs}, tr("other language")}};
}

std::vector<Command> FindingsTab::commands()
{
    const audit::Finding* finding = m_model->finding(m_list->currentIndex());
    const bool hasOne = finding != nullptr && !audit::isLocked(*finding);
    const bool isPlain = hasOne && !finding->restricted;
    const QString none =
        finding == nullptr ? tr("There is no finding yet.") : tr("The finding is restricted.");
    const QString why = canWrite() ? none : tr("The report is signed.");
    std::vector<Command> all;
    all.push_back({u"findings.add"_qs, tr("New finding"), Qt::CTRL | Qt::Key_Return, Icon::Plus, canWrite(),
                   [this] { addFinding(); }, canWrite() ? QString() : why});
    all.push_back({u"findings.evidence"_qs, tr("Add a file to the finding"), Qt::Key_E, Icon::Clip,
                   hasOne && canWrite(), [this] { chooseFile(); }, why});
    all.push_back({u"findings.step"_qs,
                   tr("Take the finding to its next stage"),
                   {},
                   Icon::Check,
                   hasOne && canWrite(),
                   [this] { m_form->takeStep(); },
                   why});
    all.push_back({u"findings.action"_qs,
                   tr("Make an action of the finding"),
                   {},
                   Icon::Plan,
                   isPlain,
                   [this] { m_acts->makeAction(current()); },
                   none});
    const bool hasLinks = hasOne && !(finding->checks.empty() && finding->samples.empty());
    all.push_back({u"findings.links"_qs,
                   tr("Go to the checks and samples of the finding"),
                   {},
                   Icon::Audit,
                   hasLinks,
                   [this] { m_form->focusLinks(); },
                   hasOne ? tr("The finding names neither check nor sample.") : none});
    all.push_back({u"findings.language"_qs, tr("Write the finding in the other language"),
                   Qt::CTRL | Qt::Key_L, Icon::Same, hasOne, [this] { m_form->toggleLanguage(); }, why});
    for (Command& one : m_restricted->commands(m_model->finding(m_list->currentIndex()), canWrite()))
        all.push_back(std::move(one));
    return all;
}

QString FindingsTab::help() const
{
    return tr(
        "A finding says what should be, what is, why, what follows and what to do. Its grade comes from "
        "consequence and likelihood; another grade needs a reason. Under its title stands what it still "
        "lacks to be agreed, and to be final. The opinion follows from the findings by the manual's "
        "rule. What few may know (safeguarding, whistle-blowing) is restricted: encrypted behind a password, "
        "and left out of searches, reports and exports.");
}

std::vector<QWidget*> FindingsTab::panes()
{
    return {m_list, m_place, m_opinion};
}

void FindingsTab::activated()
{
    m_model->refresh();
    showCurrent();
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        m_add->setFocus();
}

QVariantMap FindingsTab::state() const
{
    return {{u"finding"_qs, current().toString()}};
}

void FindingsTab::restoreState(const QVariantMap& state)
{
    select(audit::FindingId::fromString(state.value(u"finding"_qs).toString()));
}

} // namespace sextant::ui
