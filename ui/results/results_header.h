#pragma once

#include "report/readiness_report.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace sextant::ui {

class ElidedLabel;
class SegmentedSwitch;
class TextBlock;

/// The head of the results: the way back to the questions, which assessment, and the verdict in words.
class ResultsHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsHeader(const Theme& theme, QWidget* parent = nullptr);

    void setFigures(const report::Figures& figures, const QString& title, Language language);
    /// The reasons below the verdict instead of beside it, and the buttons below the title.
    void setNarrow(bool narrow);
    /// Whether a panel of these is open now.
    void setPanels(bool whatIf, bool reach);
    /// What if and the shortest list need answers that may change.
    void setCanTry(bool canTry);

Q_SIGNALS:
    void questionsRequested();
    void reportRequested();
    /// Where the overall number comes from.
    void whyRequested();
    void whatIfRequested();
    void reachRequested();
    void comparisonRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* newButtons();
    void lay();
    void arrangeTop();
    void nameWhy();
    void retranslate();

    const Theme& m_theme;
    QString m_score;       ///< the overall figure; empty: none
    bool m_isOpen = false; ///< questions are open
    bool m_isNarrow = false;
    SegmentedSwitch* m_views;
    ElidedLabel* m_title;
    QPushButton* m_why;
    QPushButton* m_whatIf;
    QPushButton* m_reach;
    QPushButton* m_compare;
    QPushButton* m_report;
    QWidget* m_buttons;
    QBoxLayout* m_top;
    QBoxLayout* m_words;
    QBoxLayout* m_reasonsColumn;
    TextBlock* m_verdict;
    TextBlock* m_reasons;
};

} // namespace sextant::ui
