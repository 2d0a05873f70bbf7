#pragma once

#include "audit/engagement_rules.h"
#include "ui/audit/engagement_card.h"

class QPushButton;

namespace sextant::ui {

class GapList;
class TextBlock;

/// At which stage the audit is, what the next one still lacks, and the steps that can be taken.
class StageCard : public EngagementCard
{
    Q_OBJECT

public:
    StageCard(const Theme& theme, AuditActs& acts, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    /// The user wants to go where \a gap is mended.
    void gapChosen(sextant::audit::Gap gap);

protected:
    QString step() const override;
    void showParts() override;
    void retranslate() override;

private:
    void showSteps();
    /// The button that was pressed is about to go: the focus goes where the work goes on, never to what ends
    /// it.
    void moveFocus();
    void go(audit::EngagementStage stage);

    TextBlock* m_text;
    GapList* m_gaps;
    QWidget* m_stepHolder;
    std::vector<QPushButton*> m_stepButtons; ///< one for each stage
};

} // namespace sextant::ui
