#include "ui/followup/stage_panel.h"

#include "audit/audit_words.h"
#include "ui/followup/follow_up_acts.h"
#include "ui/shared/gap_list.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "workspace/audit_service.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace sextant::ui {

using audit::EngagementStage;

namespace {

/// Where this step leads from \a stage; nullopt: it is not this step's turn.
std::optional<EngagementStage> following(EngagementStage stage)
{
    switch (stage) {
    case EngagementStage::Reporting:
        return EngagementStage::FollowUp;
    case EngagementStage::FollowUp:
        return EngagementStage::Closed;
    case EngagementStage::Closed:
        return EngagementStage::FollowUp; // taken up again
    case EngagementStage::Planned:
    case EngagementStage::Fieldwork:
    case EngagementStage::Cancelled:
        break;
    }
    return std::nullopt;
}

} // namespace

StagePanel::StagePanel(const Theme& theme, workspace::Workspace& workspace, FollowUpActs& acts,
                       QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_acts(acts)
    , m_heading(new Label(theme, TextRole::BodyBold))
    , m_text(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_gaps(new GapList(theme))
    , m_step(new QPushButton)
{
    m_heading->setObjectName(u"followUpStage"_qs);
    m_text->setObjectName(u"followUpStageText"_qs);
    m_step->setObjectName(u"followUpStepButton"_qs);
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), metric::kHalfGrid);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_heading, m_text, m_gaps})
        column->addWidget(widget);
    column->addWidget(m_step, 0, Qt::AlignLeft);
    connect(m_gaps, &GapList::chosen, this, &StagePanel::gapChosen);
    connect(m_step, &QPushButton::clicked, this, &StagePanel::takeStep);
}

void StagePanel::showStage(const audit::EngagementId& id)
{
    m_engagement = id;
    const audit::Engagement* engagement = m_workspace.audits().find(id);
    setVisible(engagement != nullptr);
    if (engagement == nullptr)
        return;
    const auto next = following(engagement->stage);
    const bool goesOn = next.has_value() && engagement->stage != EngagementStage::Closed;
    m_gaps->setGaps(goesOn ? m_workspace.audits().stageGaps(id, *next) : std::vector<audit::StageGap>());
    showWords(*engagement);
}

void StagePanel::showWords(const audit::Engagement& engagement)
{
    const auto next = following(engagement.stage);
    const bool isClosed = engagement.stage == EngagementStage::Closed;
    //: %1: a stage of an audit: Planned, Fieldwork …
    m_heading->setText(tr("Stage: %1").arg(audit::label(engagement.stage).in(m_theme.language())));
    if (isClosed)
        m_text->setText(tr("This audit is closed."));
    else if (!next.has_value())
        m_text->setText(tr("The follow-up begins when the report is signed. Actions can be made before."));
    else
        m_text->setText(m_gaps->isEmpty()
                            ? tr("Nothing is missing for the next step.")
                            : tr("Still missing before the next step; each leads to its place:"));
    m_step->setVisible(next.has_value());
    if (isClosed)
        m_step->setText(tr("Back to the follow-up"));
    else
        m_step->setText(next == EngagementStage::Closed ? tr("Close the audit")
                                                        : tr("Go on to the follow-up"));
    m_step->setEnabled(!m_acts.isReadOnly() && !m_gaps->isBlocked());
    m_step->setToolTip(m_gaps->isBlocked() ? tr("What is needed is named above.") : m_acts.whyLocked());
    setButtonKind(m_step, isClosed ? ButtonKind::Quiet : ButtonKind::Primary);
}

void StagePanel::takeStep()
{
    const audit::Engagement* engagement = m_workspace.audits().find(m_engagement);
    const auto next = engagement == nullptr ? std::nullopt : following(engagement->stage);
    if (!next.has_value())
        return;
    if (m_gaps->isBlocked())
        m_gaps->focusFirst();
    else
        m_acts.setStage(m_engagement, *next);
}

} // namespace sextant::ui
