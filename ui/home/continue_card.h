#pragma once

#include "assessment/assessment.h"
#include "report/verdict.h"
#include "ui/shared/card.h"

class QPushButton;

namespace sextant::ui {

class Label;
class ProgressStrip;
class TextBlock;

/// How to go on: where the user stopped, what is still open, and the way back to it.
class ContinueCard : public Card
{
    Q_OBJECT

public:
    explicit ContinueCard(const Theme& theme, QWidget* parent = nullptr);

    /// \a current: the item where the user stopped; may be null.
    void setFigures(const report::Figures& figures, assessment::Stage stage, const framework::ItemId& current,
                    Language language);
    void retranslate();
    QPushButton* button() const { return m_continue; }

Q_SIGNALS:
    void continueRequested();
    void reportRequested();

private:
    const Theme& m_theme;
    Label* m_heading;
    TextBlock* m_item;
    TextBlock* m_text;
    ProgressStrip* m_progress;
    TextBlock* m_progressText;
    QPushButton* m_continue;
    QPushButton* m_report;
};

} // namespace sextant::ui
