#pragma once

#include "report/verdict.h"
#include "ui/shared/card.h"

class QBoxLayout;
class QPushButton;

namespace sextant::ui {

class GateRow;
class Label;
class SextantArcWidget;
class TextBlock;

/// Where the organisation stands: the verdict in words, what is behind it, the figure on the arc, the gates.
class VerdictCard : public Card
{
    Q_OBJECT

public:
    explicit VerdictCard(const Theme& theme, QWidget* parent = nullptr);

    void setFigures(const report::Figures& figures, Language language);
    /// The figure above the arc instead of beside it.
    void setNarrow(bool narrow);
    void retranslate();

Q_SIGNALS:
    /// The user wants to see how the figure comes about.
    void whyRequested();

private:
    QWidget* newFigure();
    void showFigure(const report::Figures& figures, Language language);
    void showReasons(const report::Figures& figures, Language language);

    const Theme& m_theme;
    TextBlock* m_verdict;
    TextBlock* m_reasons;
    QBoxLayout* m_middle;
    Label* m_figure;
    Label* m_of;
    TextBlock* m_interval;
    QPushButton* m_why;
    SextantArcWidget* m_arc;
    QWidget* m_gatesPart;
    Label* m_gatesHeading;
    TextBlock* m_gatesSummary;
    GateRow* m_gates;
};

} // namespace sextant::ui
