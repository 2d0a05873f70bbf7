#pragma once

#include "audit/engagement.h"
#include "audit/engagement_rules.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QWidget>

class QPushButton;

namespace sextant::ui {

class FollowUpActs;
class GapList;
class Label;
class TextBlock;

/// At which stage the audit is on its way through the follow-up to its end, what is missing for the next
/// step, and the step.
class StagePanel : public QWidget
{
    Q_OBJECT

public:
    StagePanel(const Theme& theme, workspace::Workspace& workspace, FollowUpActs& acts,
               QWidget* parent = nullptr);

    void showStage(const audit::EngagementId& engagement);
    /// Takes the step when nothing that is needed is missing; goes to the first gap otherwise.
    void takeStep();

Q_SIGNALS:
    /// The user wants to go where \a gap is mended.
    void gapChosen(sextant::audit::Gap gap);

private:
    void showWords(const audit::Engagement& engagement);

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    FollowUpActs& m_acts;
    audit::EngagementId m_engagement;
    Label* m_heading;
    TextBlock* m_text;
    GapList* m_gaps;
    QPushButton* m_step;
};

} // namespace sextant::ui
