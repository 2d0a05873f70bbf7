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
    /// The reasons below the verdict instead of beside it.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void questionsRequested();
    void reportRequested();
    /// Where the overall number comes from.
    void whyRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Theme& m_theme;
    SegmentedSwitch* m_views;
    ElidedLabel* m_title;
    QPushButton* m_why;
    QPushButton* m_report;
    QBoxLayout* m_words;
    QBoxLayout* m_reasonsColumn;
    TextBlock* m_verdict;
    TextBlock* m_reasons;
};

} // namespace sextant::ui
