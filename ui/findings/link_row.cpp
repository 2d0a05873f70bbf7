#include "ui/findings/link_row.h"

#include "ui/shared/check_facts.h"
#include "ui/shared/flow_layout.h"
#include "ui/theme/control_kind.h"

#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"

#include <QPushButton>

#include <algorithm>

namespace sextant::ui {

LinkRow::LinkRow(const Theme& theme, workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
{
    setObjectName(u"findingLinks"_qs);
    new FlowLayout(theme, this);
    hide();
}

void LinkRow::showLinks(const audit::Finding& finding)
{
    const bool isSame = finding.id == m_finding.id && finding.checks == m_finding.checks &&
                        finding.samples == m_finding.samples;
    m_finding = finding;
    if (isSame)
        return; // the buttons stay, and with them the focus
    for (QPushButton* button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    const audit::Engagement* engagement = m_workspace.audits().find(finding.engagement);
    const auto manual =
        engagement == nullptr ? nullptr : m_workspace.assessments().framework(engagement->fieldwork);
    for (const framework::ItemId& check : finding.checks)
        if (const int item = manual == nullptr ? -1 : manual->index.indexOf(check); item >= 0) {
            const QString code = manual->index.items()[static_cast<size_t>(item)]->code;
            add(code, tr("Go to check %1").arg(code), check.text);
        }
    for (const audit::SampleRecordId& id : finding.samples)
        if (const audit::SampleRecord* sample = m_workspace.audits().find(id)) {
            const QString code = sampleLabel(sample->number);
            add(code, tr("Go to sample %1").arg(code), id.toString());
        }
    setVisible(!m_buttons.empty());
    updateGeometry();
}

void LinkRow::add(const QString& code, const QString& name, const QString& id)
{
    auto* button = new QPushButton(code, this);
    button->setObjectName(u"link-"_qs + code);
    button->setAccessibleName(name);
    button->setToolTip(name);
    setButtonKind(button, ButtonKind::Plain);
    setControlSize(button, ControlSize::Compact);
    layout()->addWidget(button);
    button->show();
    connect(
        button, &QPushButton::clicked, this, [this, id] { Q_EMIT requested(id); }, Qt::QueuedConnection);
    m_buttons.push_back(button);
}

void LinkRow::focusFirst()
{
    if (!m_buttons.empty())
        m_buttons.front()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace sextant::ui
