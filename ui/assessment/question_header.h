#pragma once

#include "ui/shared/assessment_presenter.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>
#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace sextant::ui {

class Chip;
class ChipButton;
class ElidedLabel;
class Label;
class TextBlock;

/// What is asked: section and place, what marks the question, the question itself, how to judge.
class QuestionHeader : public QWidget
{
    Q_OBJECT

public:
    QuestionHeader(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    /// Little height: the guidance is kept to one line, with the rest as a tooltip.
    void setCompact(bool compact);
    /// Offers to show the live result.
    void setResultHidden(bool hidden);
    /// Offers to show the filters.
    void setFiltersHidden(bool hidden);

Q_SIGNALS:
    void resultRequested();
    void filtersRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildMarks();
    void refreshMarks(int item);
    void refreshReview(int item);
    void refreshTexts(int item);
    void fitSection();
    std::vector<QWidget*> marks() const;

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    std::array<QString, 3> m_names; ///< of the section: whole, short, its letter
    QHBoxLayout* m_marks;
    ElidedLabel* m_section;
    Label* m_place;
    Chip* m_key;
    Chip* m_gate;
    Chip* m_conflict;
    ChipButton* m_carried;
    ChipButton* m_review;
    ChipButton* m_flag;
    ChipButton* m_result;
    ChipButton* m_filter;
    Label* m_code;
    QBoxLayout*
        m_texts; ///< the question in each language: beside each other, or below where there is no room
    TextBlock* m_question;
    TextBlock* m_other; ///< in the other language
    QLabel* m_guidanceIcon;
    TextBlock* m_guidance;
};

} // namespace sextant::ui
