#include "ui/report/self_check_button.h"

#include "ui/report/self_check_dialog.h"
#include "ui/shared/gap_list.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QTimer>

namespace sextant::ui {

using workspace::SelfCheckFinding;
using workspace::SelfCheckWeight;

SelfCheckButton::SelfCheckButton(const Theme& theme, workspace::Workspace& workspace, QDate today,
                                 QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_today(today)
    , m_later(new QTimer(this))
{
    setObjectName(u"selfCheckButton"_qs);
    setButtonKind(this, ButtonKind::Quiet);
    hide();
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &SelfCheckButton::count);
    connect(this, &QPushButton::clicked, this, &SelfCheckButton::present);
    theme.keep(this, [this] { refresh(); });
}

void SelfCheckButton::setSubject(const assessment::AssessmentId& assessment, bool bilingual)
{
    m_assessment = assessment;
    m_bilingual = bilingual;
    m_later->start();
}

void SelfCheckButton::count()
{
    m_later->stop();
    const auto findings = m_assessment.isNull()
                              ? Result<std::vector<SelfCheckFinding>>()
                              : workspace::selfCheck(m_workspace, m_assessment, m_today, m_bilingual);
    m_findings = findings ? *findings : std::vector<SelfCheckFinding>();
    setVisible(!m_assessment.isNull() && findings.has_value());
    refresh();
    Q_EMIT counted();
}

void SelfCheckButton::present()
{
    count(); // something may have changed since
    if (m_dialog == nullptr) {
        m_dialog = new SelfCheckDialog(m_theme, m_workspace, this);
        connect(m_dialog, &SelfCheckDialog::chosen, this, &SelfCheckButton::go);
    }
    m_dialog->present(m_assessment, m_findings);
}

void SelfCheckButton::go(const SelfCheckFinding& finding)
{
    if (finding.gap)
        Q_EMIT stepRequested(m_assessment, stepOf(finding.gap->gap));
    else if (!finding.item.isNull())
        Q_EMIT itemRequested(m_assessment, finding.item);
    else if (!finding.action.isNull())
        Q_EMIT actionRequested(finding.action);
    else
        Q_EMIT organisationRequested();
}

void SelfCheckButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QPushButton::changeEvent(event);
}

void SelfCheckButton::refresh()
{
    const bool isGrave =
        !m_findings.empty() && workspace::weightOf(m_findings.front().kind) == SelfCheckWeight::High;
    if (m_findings.empty())
        setIcon(m_theme.icon(Icon::Check, Ink::Ok));
    else
        setIcon(m_theme.icon(isGrave ? Icon::Alert : Icon::Info, isGrave ? Ink::Bad : Ink::Text2));
    //: On a button: check the report before it is printed; %1: how many things there are to look at
    setText(m_findings.empty() ? tr("Nothing to mend") : tr("To look at: %1").arg(m_findings.size()));
    setAccessibleName(m_findings.empty()
                          ? tr("Check before printing: nothing to mend")
                          : tr("Check before printing, to look at: %1").arg(m_findings.size()));
    setShortcut(Qt::Key_F7); // setText() takes it away
}

} // namespace sextant::ui
